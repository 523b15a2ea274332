import { isBehindPatronymic } from './father-name.ts';
import { isSurnameLike } from './name-words.ts';
import type { PersonSentence, WordRole } from './person-sentence.ts';
import {
  closesQuotation,
  isMereQualifier,
  isParted,
  joinedPhrases,
  opensQuotation,
  rankPhrases,
  type TitlePhrase,
} from './title-phrase.ts';
import {
  belongsFirst,
  CONJUNCTIONS,
  GENITIVE,
  isBareBody,
  isCommonField,
  isField,
  isFirstInCase,
  isListedField,
  isLoneField,
  isObject,
  isOwnedBy,
  isOwner,
  isStopped,
  isSubject,
  LEAVES,
  startOfField,
} from './turkic-fields.ts';

const QUALITIES: ReadonlySet<string> = new Set(
  'emekli donemin tekniki bas icraci mesul masul bagimsiz fahri birinci ikinci ucuncu genel ilk eski yeni sabiq kecmis avvalki onceki hazirki indiki yuksek boyuk kicik yuce kurucu milli onursal fexri faxri umumi saglik amakdar'.split(
    ' ',
  ),
);
const NEVER: ReadonlySet<string> = new Set(['yeni', 'ilk']);

/** Offices of an Azerbaijani or Turkish sentence: "Gömrük Komitəsinin sədr müavini", "Ulusal Galeri Müdürü". */
export function turkicTitles(sentence: PersonSentence): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  const { roles, words } = sentence;
  let least = 0;
  for (let index = 0; index < words.length; ) {
    if (roles[index] !== 'office' || isOfBodyName(sentence, index)) {
      index += 1;
      continue;
    }
    let to = index + 1;
    while (continues(sentence, to)) to += 1;
    while (to > index + 1 && roles[to - 1] !== 'office') to -= 1;
    const from = startOf(sentence, index, to, least);
    phrases.push({
      from,
      to,
      kind: 'office',
      isPlural: isPluralWord(words[to - 1]?.word ?? ''),
      head: to - 1,
    });
    least = to;
    index = to;
  }
  return joinedPhrases(
    sentence,
    [...phrases, ...rankPhrases(sentence).map((phrase) => withService(sentence, phrase))],
    (first, second) =>
      second.kind === 'office' &&
      (first.kind === 'office'
        ? isMereQualifier(sentence, first)
        : /^öğr$/i.test(sentence.words[first.to - 1]?.raw ?? '')),
  );
}

function isPluralWord(word: string): boolean {
  return /l[ae]r(?:[iu]|[iu]n|[iu]m[iu]z(?:[iu]n)?|d[ae]n|[iu]nd[ae]n)?$/.test(word);
}

/** "Prezident Administrasiyası", "Bakanlar Kurulu": whose the body is, by its possessive ending. */
function isOfBodyName({ roles, words }: PersonSentence, index: number): boolean {
  const next = words[index + 1];
  if (next?.gap !== ' ' || !next.isCapital || words[index]?.isCapital !== true) return false;
  // "Mühendisleri Odası", "Vəkillər Kollegiyasının": a body of many.
  if (
    isPluralWord(words[index]?.word ?? '') &&
    (roles[index + 1] === 'body' || /[iu]n[iu]n$/.test(next.word))
  )
    return isPossessive(next.word);
  return roles[index + 1] === 'body' && isPossessive(next.word) && !isPossessive(words[index]?.word ?? '');
}

/** Where a phrase begins that ends with this noun: "Ulusal Galeri'nin müdürlüğünü". */
export function startOfOfficeNoun(sentence: PersonSentence, index: number): number {
  return startOf(sentence, index, index + 1, 0);
}

/** "Polis polkovniki", "ədliyyə general-mayoru": a rank with a possessive ending has its service in front. */
function withService(sentence: PersonSentence, phrase: TitlePhrase): TitlePhrase {
  if (phrase.kind !== 'rank' || !/[^aeiou][iu]$/.test(sentence.words[phrase.to - 1]?.word ?? ''))
    return phrase;
  let { from } = phrase;
  const isSmall = sentence.words[from]?.isCapital === false;
  while (
    isSmall &&
    /^(?:kicik|boyuk|bas)$/.test(sentence.words[from - 1]?.word ?? '') &&
    !isParted(sentence, from)
  )
    from -= 1;
  while (sentence.roles[from - 1] === 'body' && !isParted(sentence, from)) from -= 1;
  return { ...phrase, from };
}

/** "Sədr müavini", "baş nazirin birinci müavini": offices in a row are one, but a bare one and another with capitals. */
function continues(sentence: PersonSentence, index: number): boolean {
  if (isParted(sentence, index) || isStopped(sentence, index)) return false;
  const { roles, words } = sentence;
  if (roles[index] === 'office') {
    const before = words[index - 1];
    const isNew =
      before !== undefined &&
      isPossessive(before.word) &&
      !GENITIVE.test(before.word) &&
      (words[index]?.isCapital === true || ACADEMIC.test(words[index]?.word ?? '')) &&
      (!isPossessive(words[index]?.word ?? '') || ENDS_IN_VOWEL.test(words[index]?.word ?? ''));
    return !isNew;
  }
  return (
    QUALITIES.has(words[index]?.word ?? '') &&
    GENITIVE.test(words[index - 1]?.word ?? '') &&
    roles[index + 1] === 'office'
  );
}

const ACADEMIC = /^(?:professor|profesor|akademik|dosent|docent|doktor)$/;

/** Offices whose last letter is no possessive ending. */
const ENDS_IN_VOWEL = /^(?:(?:buyuk)?elci|(?:bas)?savci|vali|memari?|yargici?|sozcu|temsilci|gozlemci)$/;

function isPossessive(word: string): boolean {
  return /[iu](?:n(?:[iu]n|[aeiu]|d[ae]n?)?)?$|m[iu]z(?:[iu]n|[aeiu]|d[ae]n?)?$/.test(word);
}

const NOT_OF_TITLE: ReadonlySet<WordRole> = new Set(['function', 'rank', 'honorific', 'initial', 'particle']);

/** Where the phrase of an office begins whose words are these, with the bodies in front of it. */
function startOf(sentence: PersonSentence, head: number, to: number, least: number): number {
  const { words, roles } = sentence;
  const last = words[to - 1]?.word ?? '';
  const takesOwner =
    !QUALITIES.has(last) &&
    (isPossessive(last) || isPossessive(words[head]?.word ?? '') || hasWrittenEnding(sentence, to - 1));
  let from = head;
  let hasCapital = words[head]?.isCapital === true;
  let unknown = 0;
  while (from > least) {
    const index = from - 1;
    const word = words[index];
    const role = roles[index];
    if (word === undefined) break;
    if (closesQuotation(sentence, from) && !/[,;:]/.test(words[from]?.gap ?? '')) {
      const opening = quotationStart(sentence, index);
      if (opening === null || !takesOwner) break;
      from = opening;
      hasCapital = true;
      continue;
    }
    if (isField(word.word, sentence, from)) {
      const start = startOfField(sentence, index);
      if (start === null) break;
      from = start;
      continue;
    }
    const opening = takesOwner ? bracketBefore(sentence, from) : null;
    if (opening !== null && opening > least) {
      from = opening - 1;
      continue;
    }
    // "Meclis 1. Başkan Vekili".
    if (takesOwner && word.isNumber && !word.isFirst && words[from]?.gap === '. ') {
      from = index;
      continue;
    }
    if (isListedField(sentence, from, to)) {
      from = index;
      continue;
    }
    if (isParted(sentence, from) || opensQuotation(sentence, from)) break;
    if (words[from]?.gap === '-' && (word.isCapital || role === 'plain' || role === 'office')) {
      from = index;
      continue;
    }
    if (
      QUALITIES.has(word.word) &&
      (!NEVER.has(word.word) || (takesOwner && GENITIVE.test(words[index - 1]?.word ?? ''))) &&
      (word.isCapital || !hasCapital || from === head)
    ) {
      from = index;
      continue;
    }
    if (role !== 'office' && isObject(sentence, index)) break;
    if (!takesOwner || (word.isNumber && !NUMBERED.test(words[from]?.word ?? ''))) break;
    if (word.isNumber || NUMBERED.test(word.word)) {
      from = index;
      continue;
    }
    const isSuffix = word.gap === '-' && role === 'plain' && words[index - 1]?.isAllCapitals === true;
    if (isSuffix) {
      from = index - 1;
      hasCapital = true;
      continue;
    }
    if (CONJUNCTIONS.has(word.word)) {
      const isOwned = isOwnedBy(sentence, index - 2) && words[index - 1]?.isCapital === true;
      const isField =
        roles[index - 1] === 'body' ||
        isOwned ||
        isLoneField(sentence, index - 1) ||
        isCommonField(sentence, index - 1);
      const joins =
        isOwned ||
        (roles[index - 1] === 'body' &&
          words[index - 1]?.isCapital === false &&
          words[from]?.isCapital === false) ||
        roles[from] === 'body' ||
        words[from]?.isCapital === true ||
        (isSubject(sentence, index - 1) && roles[from + 1] === 'body');
      if (!isField || !joins || isParted(sentence, index)) break;
      from = index - 1;
      continue;
    }
    // "Avropa təsisatları ilə əməkdaşlıq idarəsinin": what a body works with.
    if (WITH.test(word.word) && WORKS.test(words[from]?.word ?? '') && !isParted(sentence, index)) {
      from = index - 1;
      continue;
    }
    if (role !== undefined && NOT_OF_TITLE.has(role)) break;
    if (/[dt][iu]g[iu](?:m[iu]z|n[iu]z)?$/.test(word.word) && !word.isCapital) break;
    if (!word.isCapital && PLACES.test(word.word) && words[index - 1]?.isCapital === true) {
      from = index - 1;
      continue;
    }
    if (/m[iu]z[iu]n$/.test(word.word)) {
      from = index;
      continue;
    }
    if (word.isCapital) {
      if (word.isFirst && !belongsFirst(sentence, index)) break;
      if (word.end - word.start > word.raw.length && !isOwner(sentence, index)) break;
      if (
        role === 'name' &&
        (isOwner(sentence, index) ? isTitledName(sentence, index) : endsName(sentence, index))
      )
        break;
      hasCapital = true;
      from = index;
      continue;
    }
    if (/[dt][ae]k[iu]$/.test(word.word)) {
      from = index;
      continue;
    }
    if (role === 'office' || role === 'body') {
      const isOwner = GENITIVE.test(word.word) || /lik|l[iu]k/.test(word.word);
      if (hasCapital && from < head && words[from]?.isCapital === true && !GENITIVE.test(word.word)) break;
      if (LEAVES.test(word.word) && !isOwner && !isSubject(sentence, index) && !isBareBody(sentence, index))
        break;
      if (/(?:n[iu]|ni)$/.test(word.word) && !GENITIVE.test(word.word)) break;
      from = index;
      continue;
    }
    if (words[from]?.isCapital === true || LEAVES.test(word.word) || unknown > 0) break;
    // "Fizika fakültəsinin": what has a possessive ending too has a word in front of it.
    if (!/[iu]n[iu]n$/.test(word.word)) unknown += 1;
    from = index;
  }
  return from;
}

/** "Almatı vilayəti Palatası": small words of places behind their names. */
const PLACES = /^(?:vilayati|rayonu|rayon|sahari|bolgasi|qasabasi|kandi|ili|ilcesi|sehri|muxtar)$/;
const WITH = /^il[ae]$/;
const WORKS = /^(?:amakdasliq|alaqa|is$|islar|iliski|isbirligi|munasibat)/;

/** "Ölkəmizdəki (iqamətgahı Tbilisidə olan) səfiri": where a bracket opens that closes right before a word; null for none. */
function bracketBefore({ words }: PersonSentence, from: number): number | null {
  if (!/^\)\s$/.test(words[from]?.gap ?? '')) return null;
  for (let index = from - 1; index > Math.max(0, from - MOST_QUOTED); index -= 1) {
    if (/^\s\($/.test(words[index]?.gap ?? '')) return index;
  }
  return null;
}

/** "CEO'su". */
function hasWrittenEnding({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && /['’]s?[ıiuü](?:n\p{L}*)?$/u.test(text.text.slice(word.start, word.end));
}

/** "4 nömrəli məktəbin direktoru". */
const NUMBERED = /^(?:nomrali|sayli|numarali|nolu)$/;

/** "Cumhurbaşkanı Tarık Alpaslan'ın Kazakistan Cumhurbaşkanı ile": a name with its own title in front of it owns none. */
function isTitledName({ words, roles }: PersonSentence, index: number): boolean {
  if (roles[index - 1] !== 'name' || words[index]?.gap !== ' ' || words[index - 1]?.gap !== ' ') return false;
  const before = roles[index - 2];
  return before === 'office' || before === 'rank' || before === 'honorific';
}

/** Two words with capitals right behind another title are a name, which the next title does not take. */
function endsName(sentence: PersonSentence, index: number): boolean {
  if (isBehindPatronymic(sentence, index)) return true;
  const { roles, words } = sentence;
  let first = index;
  while (
    roles[first - 1] === 'name' &&
    words[first]?.gap === ' ' &&
    words[first - 1]?.isAllCapitals !== true &&
    !/[iu]n[iu]n$/.test(words[first - 1]?.word ?? '') &&
    !isFirstInCase(words[first - 1])
  )
    first -= 1;
  const before = roles[first - 1];
  if (index > first && /[iu]n[iu]n$/.test(words[index]?.word ?? '')) return false;
  const isBeside = !isParted(sentence, first) || /^\.\s$/.test(words[first]?.gap ?? '');
  if (isBeside && index - first === 1 && (before === 'office' || before === 'rank' || before === 'honorific'))
    return true;
  // Of three words with capitals in front of a body, two are whom it is told of.
  const isLong = index - first === 1 && roles[index + 1] === 'name';
  return isLong || (index > first && isSurnameLike(words[index]?.raw ?? ''));
}

const MOST_QUOTED = 10;

function quotationStart(sentence: PersonSentence, last: number): number | null {
  for (let start = last; start >= Math.max(0, last - MOST_QUOTED); start -= 1) {
    if (opensQuotation(sentence, start)) return start;
  }
  return null;
}
