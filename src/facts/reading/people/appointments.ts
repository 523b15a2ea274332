import type { Appointment } from './appointment.ts';
import { ofAll, russianBearer } from './bearers.ts';
import { englishHeld, isPraise } from './english-held.ts';
import { COMMA } from './name-lists.ts';
import type { Family, PersonSentence } from './person-sentence.ts';
import { isParted, type Run, type TitlePhrase } from './title-phrase.ts';
import { endOfBearing } from './turkic-title-words.ts';

/** Words, folded, that tell of somebody who gets, has or leaves an office. */
const APPOINTS: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:re)?(?:appoint(?:s|ed|ing)?|elect(?:ed|s)?|nominat(?:ed|es)|named|confirm(?:ed|s)|dismiss(?:ed|es)|relieved|re-?elected|serv(?:e|ed|es|ing)|sworn|sat|sits?|act(?:s|ed|ing)?|retir(?:e|es|ed|ing)|join(?:s|ed|ing)?|resign(?:s|ed|ing)?|work(?:s|ed|ing)?|return(?:s|ed)?|was|is|been|becomes?|became|remains?|remained)$/,
  russian:
    /^(?:назнач|избра[нл]|переназнач|утверд|утвержд|работал|занимал|занял[аи]?$|явля(?:ется|ются|лс|лас)|освобо(?:жд|д)|уволен|отстран|был[аи]?$|стал[аи]?$|станет$|оста(?:ется|лся|лась)$)/,
  turkic:
    /^(?:tayin|secil|islay|calis(?:ib|mis|ti)|atan(?:an|di(?!g)|mis|arak)|ata(?:di(?!g)|mis)|getiril|ol(?:ub|mus|du)|idi$)/,
};

/** Behind a noun of office in -lIK: "müdürlüğünü yürüten", "Bakanlığı görevine atanan", "bakanlık yaptıktan sonra". */
const BEARS =
  /^(?:gorev|vazif|makam|atan|ata(?:di|mis|yan)|tayin|yurut|yap(?:an|mis|ti)|ustlen|getiril|secil|icra)/;
const MOST_VERBS = 4;
/** Of one sentence; whatever a hostile text piles up is cut here. */
const MOST_HELD = 40;
const BEARER_DISTANCE = 5;
/** "Başkanlığa A, müdürlüğe B atandı": the verb ends a list. */
const MOST_OF_LIST = 20;
const OFFICE_NOUN = /l[iu](?:[kq]|[gy][iuae])/;
/** "Rəhbərlik etdiyi": a verb. */
const DOES = /^(?:e[dt]|olun|ela)/;
const PARTICIPLE = /(?:[ae]n|mi[s]|mus)$/;
const DATIVE = /[ngy][ae]$/;
/** Behind an office in which somebody does something: "Bölüm Başkanı olarak", "mətbuat katibi kimi". */
const AS = /^(?:olarak|kimi|sifatiyla|sifatile)$/;

/** Offices that somebody is said to be appointed to or to hold, though they do not stand beside the name. */
export function appointments(
  sentence: PersonSentence,
  runs: readonly Run[],
  free: readonly TitlePhrase[],
  nouns: readonly TitlePhrase[],
  starts: ReadonlyMap<Run, number>,
): readonly Appointment[] {
  if (runs.length === 0) return [];
  const found: Appointment[] = [];
  for (const phrase of sentence.family === 'turkic' ? free : []) {
    if (found.length < MOST_HELD && phrase.kind === 'office' && isPredicate(sentence, phrase)) {
      const subject = runs.findLast(([, to]) => to <= phrase.from);
      if (subject !== undefined) found.push({ run: subject, phrase });
      continue;
    }
    const run = AS.test(sentence.words[phrase.to]?.word ?? '') ? bearerOf(sentence, phrase, runs) : undefined;
    if (run !== undefined) found.push({ run, phrase });
  }
  for (const phrase of nouns) {
    const run = bearerOf(sentence, phrase, runs);
    if (run !== undefined) found.push({ run, phrase });
  }
  if (found.length > 0 || free.length === 0) return found;
  const offices = sentence.family === 'english' ? free.filter((one) => !isPraise(sentence, one)) : free;
  const verbs = sentence.words
    .filter(({ word }) => APPOINTS[sentence.family].test(word))
    .slice(0, MOST_VERBS);
  for (const { index } of verbs) {
    const phrase = officeOf(
      sentence,
      index,
      offices.filter((one) => !found.some((held) => held.phrase === one)),
    );
    const run = phrase === undefined ? undefined : appointedOf(sentence, index, phrase, runs);
    if (phrase !== undefined && run !== undefined) found.push({ run, phrase });
  }
  if (sentence.family === 'english') {
    const left = offices.filter((one) => !found.some((held) => held.phrase === one)).slice(0, MOST_HELD);
    found.push(...englishHeld(sentence, runs, left, starts));
  }
  return found.flatMap((held) => ofAll(sentence, held, runs, starts));
}

/** "Fəlsəfə doktorudur", "Kurulun üyesidir". */
function isPredicate({ words }: PersonSentence, { head, to }: TitlePhrase): boolean {
  const isLast = words[to] === undefined || words[to]?.clause !== words[head]?.clause;
  return isLast && /.{3}[iu](?:d[iu]r|yd[iu])$/.test(words[head]?.word ?? '');
}

/** Whether a verb behind this word gives an English office: "he had been Director", "she then worked as head". */
export function isAppointing(sentence: PersonSentence, subject: number, phrase: TitlePhrase): boolean {
  return sentence.words
    .slice(Math.max(subject + 1, phrase.from - FARTHEST), phrase.from)
    .some(({ index, word }) => APPOINTS.english.test(word) && links(sentence, index, phrase.from));
}

/** Turkic nouns of office, of which a verb says that somebody has or gets it: "müdürlüğüne … atandı". */
export function officeNouns(
  sentence: PersonSentence,
  startOf: (office: number) => number,
): readonly TitlePhrase[] {
  if (sentence.family !== 'turkic') return [];
  const phrases: TitlePhrase[] = [];
  for (const { index, word } of sentence.words) {
    const own = sentence.tables.get(index) ?? [];
    if (
      !OFFICE_NOUN.test(word) ||
      /n(?:[iu]n|[dt][ae]n?)$/.test(word) ||
      !(own.includes('office') || own.includes('body') || own.includes('qualifier'))
    )
      continue;
    const bearer = sentence.words
      .slice(index + 1, index + 1 + (DATIVE.test(word) ? MOST_OF_LIST : BEARER_DISTANCE))
      .find((next) => BEARS.test(next.word));
    if (DOES.test(sentence.words[index + 1]?.word ?? '')) continue;
    if (bearer === undefined || (/^yap/.test(bearer.word) && bearer.index > index + 1)) continue;
    const to = endOfBearing(sentence, index + 1);
    const from = startOf(index);
    // "Bakanlığı Müsteşar Yardımcılığı": the body is of the office behind it.
    while (phrases.length > 0 && (phrases.at(-1)?.from ?? from) >= from) phrases.pop();
    phrases.push({ from, to, kind: 'office', isPlural: false, head: index });
  }
  return phrases;
}

/** Behind a participle follows whom it is said of ("yürüten Ağazade"), and right behind a dative who gets the office. */
function bearerOf({ words }: PersonSentence, phrase: TitlePhrase, runs: readonly Run[]): Run | undefined {
  const next = runs.find(([from]) => from >= phrase.to);
  if (next !== undefined && PARTICIPLE.test(words[next[0] - 1]?.word ?? '')) return next;
  const isBeside = next?.[0] === phrase.to && DATIVE.test(words[phrase.head]?.word ?? '');
  if (isBeside || (next?.[0] === phrase.to + 1 && AS.test(words[phrase.to]?.word ?? ''))) return next;
  return runs.findLast(([, to]) => to <= phrase.from) ?? next;
}

const INSTRUMENTAL = /(?:ом|ем|ой|ей|ым|им|[ая]ми)$/;
const POST = /^(?:должност|пост)/;
/** "Direktoru vəzifəsinə X təyin olunub". */
const TO_POST = /^(?:vazifasina|gorevine|makamina|postuna)$/;

function officeOf(
  sentence: PersonSentence,
  verb: number,
  free: readonly TitlePhrase[],
): TitlePhrase | undefined {
  const { words, family } = sentence;
  const offices = free.filter(({ kind }) => kind === 'office');
  if (family === 'english') return offices.find(({ from }) => from > verb && links(sentence, verb, from));
  if (family === 'turkic')
    return offices.findLast(
      ({ to }) =>
        to <= verb &&
        (verb - to <= 2 || (TO_POST.test(words[to]?.word ?? '') && verb - to <= BEARER_DISTANCE + 2)),
    );
  return offices.find(
    ({ head, from }) =>
      words[head]?.clause === words[verb]?.clause &&
      (INSTRUMENTAL.test(words[head]?.word ?? '') || POST.test(words[from - 1]?.word ?? '')),
  );
}

const FARTHEST = 12;
/** "X, who has long been". */
const BEFORE_COPULA = /^(?:who|has|had|have|also|long|since|currently|previously|formerly|then|now)$/;
/** Verbs that give an office only with "as", and those that join it to the subject. */
const WITH_AS =
  /^(?:sat|sits?|acts?|acted|acting|retir\p{L}+|join\p{L}*|resign\p{L}*|work\p{L}*|return\p{L}*|serv\p{L}+|sworn)$/u;
const COPULA = /^(?:was|is|been|becomes?|became|remains?|remained)$/;
const BETWEEN_COPULA =
  /^(?:a|an|the|our|its|their|also|currently|previously|formerly|until|last|year|recently|then|now|still|both)$/;

/** "Sat as Acting Attorney General", "was until last year Chief Executive". */
function links(sentence: PersonSentence, verb: number, from: number): boolean {
  if (!leadsTo(sentence, verb, from)) return false;
  const { words } = sentence;
  const word = words[verb]?.word ?? '';
  if (COPULA.test(word)) {
    return words.slice(verb + 1, from).every((one) => BETWEEN_COPULA.test(one.word));
  }
  if (!WITH_AS.test(word)) return true;
  const last = ARTICLES.has(words[from - 1]?.word ?? '') ? from - 2 : from - 1;
  return words[last]?.word === 'as';
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'our', 'their']);

function leadsTo(sentence: PersonSentence, verb: number, from: number): boolean {
  if (from - verb > FARTHEST) return false;
  for (let index = verb + 1; index <= from; index += 1) {
    if (isParted(sentence, index)) return false;
  }
  return true;
}

/** In English between the verb and the office, else before the verb; in the others the nearest name. */
function appointedOf(
  sentence: PersonSentence,
  verb: number,
  phrase: TitlePhrase,
  runs: readonly Run[],
): Run | undefined {
  const between = runs.find(([from]) => from > verb && from < phrase.from);
  if (between !== undefined) return between;
  if (sentence.family === 'russian') return russianBearer(sentence, verb, phrase, runs);
  const before = runs.filter(([, to]) => to <= Math.min(verb, phrase.from));
  if (COPULA.test(sentence.words[verb]?.word ?? '')) {
    const nearest = before.at(-1);
    const between = sentence.words.slice(nearest?.[1] ?? verb, verb);
    const isInserted =
      between.length > 0 && [between[0], sentence.words[verb]].every((one) => COMMA.test(one?.gap ?? ''));
    return isInserted || between.every(({ word }) => BEFORE_COPULA.test(word)) ? nearest : undefined;
  }
  const inside = runs.find(([from, to]) => from > phrase.to && to <= verb);
  if (inside !== undefined && TO_POST.test(sentence.words[phrase.to]?.word ?? '')) return inside;
  // One word may be a place: "Göyçayda anadan olub".
  return before.findLast(([from, to]) => to - from > 1) ?? before.at(-1);
}
