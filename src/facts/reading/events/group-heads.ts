import { type EventSentence, meaningsOf, wordHas } from './event-sentence.ts';

/** They join the last of a list. */
export const AND: ReadonlySet<string> = new Set(
  'and и или or ve va ila ile hamcinin ayrica as well'.split(' '),
);

/** "родители и первоклассники": in a list of those who were there, a plural in the nominative is one of them. */
export function isPluralOfList(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index];
  return (
    word !== undefined &&
    !word.isCapital &&
    /^\p{L}{4,}[иы]$/u.test(word.word) &&
    meaningsOf(sentence, 'attend').length > 0
  );
}

const ENGLISH_PLURAL = /(?:s|people|staff|men|women|children|personnel|youth|public|troops|police|media)$/;
const RUSSIAN_PLURAL = /(?:[иы]|[оеё]в|ей|ами|ями|ам|ям|ах|ях|их|ых|ие|ые|лица|человек)$/u;
/** "Волонтёрских организаций": of a group, and none itself. */
const RUSSIAN_ADJECTIVE = /ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$/u;
const TURKIC_PLURAL = /l[ae]r/;

/** A word for several people, or for a body of them. */
export function isGroupHead(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined || word.isQuoted) return false;
  if (wordHas(sentence, index, 'collective')) return !isOfName(sentence, index);
  const isGroup = wordHas(sentence, index, 'group');
  if (word.word.startsWith('коллеги') || RUSSIAN_ADJECTIVE.test(word.word)) return false;
  if (!isGroup && !wordHas(sentence, index, 'office')) {
    if (sentence.family === 'russian') return isInList(sentence, index) && isPluralOfList(sentence, index);
    return sentence.family === 'turkic' && isPluralItem(sentence, index);
  }
  const plural =
    sentence.family === 'english'
      ? ENGLISH_PLURAL
      : sentence.family === 'russian'
        ? RUSSIAN_PLURAL
        : TURKIC_PLURAL;
  if (sentence.family !== 'russian') return plural.test(word.word);
  return isGroup
    ? plural.test(word.word)
    : /(?:и|ы|ей|ов|ами|ями|ых|их|ие)$/u.test(word.word) && !/глав[ыу]$/u.test(word.word);
}

/** "Gənclər və İdman Nazirliyi": the first word of what a body is called. */
function isOfName({ words, family }: EventSentence, index: number): boolean {
  if (family !== 'turkic' || words[index]?.isCapital !== true) return false;
  return AND.has(words[index + 1]?.word ?? '') && words[index + 2]?.isCapital === true;
}

function isInList({ words }: EventSentence, index: number): boolean {
  return AND.has(words[index - 1]?.word ?? '') || words[index]?.gap === ', ';
}

/** In a list of those who were there, any plural is one of them: sənətşünaslar, jurnalistlər. */
function isPluralItem(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index];
  const next = sentence.words[index + 1];
  // "Sanayicilerle buluştu": those whom somebody meets.
  if (/^\p{L}{3,}l[ae]rl[ae]$/u.test(word?.word ?? '') && wordHas(sentence, index + 1, 'deed')) return true;
  if (
    word === undefined ||
    !/^\p{L}{3,}l[ae]r(?:[iu])?$/u.test(word.word) ||
    meaningsOf(sentence, 'attend').length === 0
  )
    return false;
  return (
    next === undefined ||
    /[,;]/u.test(next.gap) ||
    AND.has(next.word) ||
    wordHas(sentence, index + 1, 'attend')
  );
}

/** A verb, which ends what a group is called. */
export function isBusy(sentence: EventSentence, index: number): boolean {
  return (
    ['deed', 'attend', 'saying', 'doing'].some((table) => wordHas(sentence, index, table)) &&
    !isGroupHead(sentence, index)
  );
}
