import { tongueOf } from '../../../answering/checking/words/lexicon.ts';
import { WORLD } from '../../../answering/checking/words/places.ts';
import { HUMAN_WORDS, MORE_WORDS } from './more-words.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { Family } from './person-sentence.ts';

/**
 * What a sentence says of people alone: their age and years, whose kin they are, what only people do. None of it looks at
 * the letters of the name.
 */
export function hasHumanTrace(candidate: NameCandidate): boolean {
  return (
    isToldOf(candidate) ||
    isToldByParticiple(candidate) ||
    isFromPlace(candidate) ||
    isAged(candidate) ||
    isBehindHuman(candidate) ||
    isLabelled(candidate) ||
    isByline(candidate) ||
    isToldBefore(candidate) ||
    acts(candidate) ||
    undergoes(candidate)
  );
}

const WHO = /^(?:who|whose|whom|котор(?:ый|ая|ого|ой|ому|ым|ую)|чей|чья|чье|чьи)$/;

/** "X, who": a relative clause about somebody. A Russian one may be about a thing. */
function isToldOf({ sentence: { words, family }, to }: NameCandidate): boolean {
  const next = words[to];
  return family === 'english' && next !== undefined && /^,\s$/.test(next.gap) && WHO.test(next.word);
}

/** "Барбара Нойман (Австрия)": where somebody is from. */
function isFromPlace({ sentence: { words }, to }: NameCandidate): boolean {
  const next = words[to];
  return (
    next !== undefined &&
    /^\s\($/.test(next.gap) &&
    next.concepts.some((concept) => WORLD.has(concept)) &&
    (words[to + 1]?.gap.startsWith(')') ?? true)
  );
}

const PARTICIPLES = /(?:вш|ющ|ящ|ащ|ущ|нн)(?:ий|ый|ая|его|ему|ей|ого|ому|ой|ую)(?:ся)?$/;

/** "Валентина Ким, стоявшая у руля": what is told of a name of words that mean nothing else. */
function isToldByParticiple({ sentence: { words, family }, from, to }: NameCandidate): boolean {
  const next = words[to];
  return (
    family === 'russian' &&
    next !== undefined &&
    /^,\s$/.test(next.gap) &&
    !next.isCapital &&
    PARTICIPLES.test(next.word) &&
    words.slice(from, to).every(({ concepts, isAllCapitals }) => concepts.length === 0 && !isAllCapitals)
  );
}

const YOUNGEST = 14;
const OLDEST = 110;

/** "X, 53,", "X (48)", "X (1898–1961)"; "87 yaşındaki X", "47-летний X". */
function isAged({ sentence: { words, text }, from, to }: NameCandidate): boolean {
  const next = words[to];
  const behind = next === undefined ? '' : text.text.slice(next.end, next.end + 2);
  if (next?.isNumber === true) {
    const number = Number(next.raw);
    const isAge = number >= YOUNGEST && number <= OLDEST;
    if (
      isAge &&
      ((/^,\s$/.test(next.gap) && /^[,.;]/.test(behind)) || (/\($/.test(next.gap) && behind[0] === ')'))
    )
      return true;
    if (/\($/.test(next.gap) && /^[12]\d{3}$/.test(next.raw) && /^\s?[–—-]/.test(behind)) return true;
  }
  return (
    /^(?:year old|летн\p{L}+|yasli|yasindaki|yasinda|tavalludlu|dogumlu)$/u.test(
      words[from - 1]?.word ?? '',
    ) ||
    (words[from - 1]?.word === 'old' && words[from - 2]?.word === 'year')
  );
}

/** "Her brother, Dale Pruitt", "внучка художника Софья Плотникова", "ustanın nəvəsi Rəhim Kəbləyev". */
function isBehindHuman({ sentence: { words, text, family }, from }: NameCandidate): boolean {
  const tongue = tongueOf(text.language);
  const gap = words[from]?.gap ?? '';
  if (!/^,?\s$/.test(gap)) return false;
  const before = words[from - 1];
  if (before === undefined || before.isCapital) return false;
  if (HUMAN_WORDS.find([before], tongue).length > 0) return true;
  // The Russian noun has whose kin it is behind it.
  const first = words[from - 2];
  return (
    family === 'russian' &&
    first !== undefined &&
    !first.isCapital &&
    before.gap === ' ' &&
    gap === ' ' &&
    HUMAN_WORDS.find([first], tongue).length > 0
  );
}

const LABELS =
  /^(?:photos?|pictures?|text|author|by|contacts?|enquiries|inquiries|media|press|foto|fotograf|fotolar|fotograflar|goruntu|kamera|mazeretli|katilanlar|davetliler|matn|muallif|alaqa|haber|yazi|hazirlayan|hazirlayanlar|metin|iletisim|фото|фотограф|текст|автор|авторы|контакт|контакты|подготовил|подготовила|материал|колумнист|saxs|icin)$/;
const COMMITTEES =
  /^(?:kurul|komite|heyat|komissiya|komisyon|board|committee|commission|panel|council|комитет|комисси|совет|коллеги|правлени)/;
const MOST_IN_LABEL = 4;

/** "Photo: Dan Frost", "Куратор: Любовь Штейн": a label for somebody, from the beginning of a line. */
export function isLabelled({ sentence: { words, text, roles }, from, to }: NameCandidate): boolean {
  if (!/^["'»”’)]*\s?[:—–]\s*$/.test(words[from]?.gap ?? '')) return false;
  const isList = /^,\s$/.test(words[to]?.gap ?? '');
  for (let index = from - 1; index >= Math.max(0, from - MOST_IN_LABEL); index -= 1) {
    const word = words[index];
    if (word === undefined) return false;
    if (LABELS.test(word.word) || roles[index] === 'office' || roles[index] === 'rank') return true;
    if (MORE_WORDS.find([word], tongueOf(text.language)).length > 0) return true;
    // "Denetim Kurulu — X, Y": who a body is made of.
    if (isList && roles[index] === 'body' && COMMITTEES.test(word.word)) return true;
    if (/[\n.]/.test(word.gap)) return false;
  }
  return false;
}

const TELLING_PARTICIPLES =
  /^(?:diyen|konusan|belirten|vurgulayan|aciklayan|seslenen|anlatan|kaydeden|hatirlatan|soyleyen|yoneten|yurut[ae]n|katilan|deyan|bildiran|danisan|catdiran|soylayan|cixis|eden|edan|yapan|acan|sunan)$/;

/** "Basına seslenen Nil Sarı", "komiteye başkanlık eden Can Ak": a participle of what people do, and words that mean nothing else. */
function isToldBefore({ sentence: { words, family }, from, to }: NameCandidate): boolean {
  return (
    family === 'turkic' &&
    to - from === 2 &&
    words[from]?.gap === ' ' &&
    TELLING_PARTICIPLES.test(words[from - 1]?.word ?? '') &&
    words.slice(from, to).every(({ concepts, isAllCapitals }) => concepts.length === 0 && !isAllCapitals)
  );
}

/** "By Dan Frost": a line of its own. */
function isByline({ sentence: { words }, from, to }: NameCandidate): boolean {
  const isEnd = to === words.length || words[to]?.gap.includes('\n') === true;
  return from === 1 && words[0]?.word === 'by' && words[0].isCapital && isEnd;
}

/** Deeds of people alone, folded; what a firm, a team or a country does as well is not among them. */
const DEEDS: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:pleaded|pled|resigned|retired|died|testified|graduated|chaired|presided|moderated|spoke|speaks|thanked|congratulated|welcomed|recalled|recounted|remembered|smiled|wrote|writes|read|sang|sat|stood|laid|cut|unveiled|accompanied|greeted|toasted|joked|argued|countered|objected|recused|abstained|voted|seconded|moved|briefed|reported|presented|delivered|outlined|introduced|attended|joined|participated|served|serves|studied|taught|teaches|lectured|succeeds|succeeded|replaces|replaced|signed|received|visited|toured|met|arrived|departed|returned|declined|agreed|asked|answered|replied|is|was)$/,
  russian:
    /^(?:поблагодарил|поздравил|приветствовал|рассказал|вспомнил|пояснил|проголосовал|воздержал|предложил|доложил|выступил|прочел|прочла|прочитал|вручил|посетил|встретил|родил|окончил|возглавил|возглавляет|руководил|скончал|умер|ушел|ушла|вошел|вошла|приехал|прибыл|присутствовал|принял|подписал|ознакомил|представил|отчитал|написал|спел|сыграл|осмотрел|побывал|обсудил|попросил|указал|признал|согласил|отказал)(?:а|ся|ась)?$/,
  turkic:
    /^(?:danis(?:ib|di)|cixis|oxudu|oxuyub|imzala(?!n)|qatil(?:ib|di)|katil(?:di|mis)|konus(?:tu|mus|an)|anlat|acikla|hatirlat|teshekkur|tesekkur|vurgula|dilegetir|emekli|istifa|getirildi|atandi|secildi|secilib|tayin|dogul|dogdu|vefat|rahmet|avaz$)/,
};
/** What people, but also bodies and places do: the name has to be of words that mean nothing else. */
const ALSO_OF_BODIES =
  /^(?:is|was|joined|attended|signed|received|visited|met|arrived|returned|declined|agreed|reported|presented|delivered|introduced|participated|served|serves|succeeds|succeeded|replaces|replaced|welcomed|briefed|voted|moved|read|cut|avaz)$/;

const MOST_INSERTED = 12;

/** Where the verb stands whose subject a name may be: right behind it, or behind what stands between commas. */
function verbBehind({ sentence: { words }, to }: NameCandidate): number {
  if (!/^,\s$/.test(words[to]?.gap ?? '')) return to;
  for (let index = to + 1; index < Math.min(words.length, to + MOST_INSERTED); index += 1) {
    const gap = words[index]?.gap ?? '';
    if (/^,\s$/.test(gap)) return index;
    if (/[.;:(]/.test(gap)) return to;
  }
  return to;
}

/** What a name does that stands in front: "Loretta Pruitt pleaded", "Hideaki Murase, from the Office, joined". */
function acts(candidate: NameCandidate): boolean {
  const { sentence, from, to } = candidate;
  const { words, family, roles } = sentence;
  const place = verbBehind(candidate);
  const verb = words[place];
  if (
    verb === undefined ||
    (place === to && verb.gap !== ' ') ||
    verb.isCapital ||
    !DEEDS[family].test(verb.word)
  )
    return false;
  if (!ALSO_OF_BODIES.test(verb.word)) return true;
  const last = words[to - 1];
  const isBegun = from === 0 || roles[from - 1] !== 'name';
  return (
    isBegun &&
    verb.word !== 'is' &&
    verb.word !== 'was' &&
    last !== undefined &&
    !/s$/.test(last.word) &&
    words.slice(from, to).every(({ concepts, isAllCapitals }) => concepts.length === 0 && !isAllCapitals)
  );
}

const DONE_TO =
  /^(?:(?:re)?(?:appoint(?:s|ed|ing)?|elect(?:s|ed|ing)?)|nominat(?:es|ed|ing)|nam(?:es|ed|ing)|succe(?:eds|eded|eding)|replac(?:es|ed|ing)|thank(?:s|ed|ing)|congratulat(?:es|ed|ing)|welcom(?:es|ed|ing)|greet(?:s|ed|ing)|interview(?:s|ed)|accompanied by|назнач\p{L}+|избра(?:л|ла|ли|н|на)|поздрави\p{L}+|поблагодари\p{L}+|утвержд\p{L}+|сменил[аи]?|заменил[аи]?)$/u;

/** "Reappointed Edith Moser", "назначена Наталья Гребенкина". */
function undergoes({ sentence: { words }, from }: NameCandidate): boolean {
  const before = words[from - 1];
  if (words[from]?.gap !== ' ' || before === undefined) return false;
  return DONE_TO.test(before.word) || DONE_TO.test(`${words[from - 2]?.word ?? ''} ${before.word}`);
}
