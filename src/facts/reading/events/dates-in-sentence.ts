import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import type { DateFact, EventKind } from '../../fact.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import type { Happening } from './happening.ts';

/** A date of a sentence with what stands around it, folded. */
export interface PlacedDate {
  readonly date: DateFact;
  readonly before: string;
  readonly after: string;
  readonly written: string;
  /** It closes a stretch of days that the date before it opens. */
  readonly isEnd: boolean;
}

/** Words at the beginning of a sentence within which its day is that of all it tells; a Turkic subject is one word. */
const OPENING = 2;
const TURKIC_OPENING = 1;
const OTHER_SENTENCE = 10;

/** Of several days that which is told in the clause of the verb, or of the noun where it has none. */
export function ofClause(
  { sentence, deed, noun }: Happening,
  days: readonly PlacedDate[],
): readonly PlacedDate[] {
  const anchor = deed ?? noun;
  const [first, second] = days;
  // Of a sentence behind that of the event the verb is not known.
  const isKnown = anchor !== null && sentence.meanings.includes(anchor);
  if (!isKnown || first === undefined || second === undefined) return days;
  const breaks = days.map(({ date }) => breaksBetween(sentence, date, anchor.from));
  const { words, family } = sentence;
  const opening = family === 'turkic' ? TURKIC_OPENING : OPENING;
  const isOpening = words.findIndex(({ end }) => end > first.date.start) < opening;
  if (isOpening && (breaks[0] ?? 0) < OTHER_SENTENCE) return days;
  const least = Math.min(...breaks);
  const nearest = days.filter((_, index) => breaks[index] === least);
  const free = family === 'turkic' ? nearest.filter((day) => !isOfParticiple(sentence, day.date)) : nearest;
  return free.length > 0 ? free : nearest;
}

/** "12 Haziran'da durdurulan genel kurul 21 Haziran'da toplandı": the first day is that of what the participle tells. */
function isOfParticiple({ words }: EventSentence, { end }: DateFact): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  for (let index = next; next >= 0 && index <= next + TO_DEED; index += 1) {
    const word = words[index];
    if (word === undefined || word.gap.includes(',')) return false;
    if (TURKIC_PARTICIPLE.test(word.word) && !word.isCapital && word.word.length > 4) return true;
  }
  return false;
}

/** Words from a day to the participle that it goes with. */
const TO_DEED = 4;

/** Commas and stops between a day and a word; none is that within "last Saturday, 25 October". */
function breaksBetween({ words }: EventSentence, { start, end }: DateFact, anchor: number): number {
  const at = words.findIndex((word) => word.end > start);
  const behind = words.findIndex((word) => word.start >= end);
  const [from, to] = at < anchor ? [behind < 0 ? words.length : behind, anchor] : [anchor + 1, at];
  let breaks = 0;
  for (let index = from; index <= to; index += 1) {
    const gap = words[index]?.gap ?? '';
    if (index === at && isCalendarWord(words[index - 1]?.word ?? '')) continue;
    if (gap.includes(';')) breaks += OTHER_SENTENCE;
    else if (/[,:()–—]/u.test(gap)) breaks += 1;
  }
  return breaks;
}

/**
 * Days of something else that the sentence names: "the census that was carried out from 1 to 30 June" is published, and
 * "görev süresi 28 Şubat'ta dolan Başkan" is somebody.
 */
export function isOfOther(sentence: EventSentence, { date, before }: PlacedDate, kind: EventKind): boolean {
  if (sentence.family === 'turkic') return isOfSomebody(sentence, date);
  if (kind !== 'publication') return false;
  return sentence.family === 'russian' ? RUSSIAN_PARTICIPLE.test(before) : ENGLISH_PARTICIPLE.test(before);
}

/** Words from a date to the participle that it goes with, and from there to the one whose it is. */
const TO_PARTICIPLE = 2;
const TO_PERSON = 4;
const TURKIC_PARTICIPLE = /^\p{L}{2,}[ae]n$/u;

function isOfSomebody(sentence: EventSentence, { end }: DateFact): boolean {
  const { words } = sentence;
  const next = words.findIndex(({ start }) => start >= end);
  if (next < 0) return false;
  for (let index = next; index <= next + TO_PARTICIPLE; index += 1) {
    const word = words[index];
    if (word === undefined || word.isCapital) return false;
    if (!TURKIC_PARTICIPLE.test(word.word)) continue;
    for (let behind = index + 1; behind <= index + TO_PERSON; behind += 1) {
      if (wordHas(sentence, behind, 'happening')) return false;
      if (isPersonAt(sentence, behind) || wordHas(sentence, behind, 'office')) return true;
    }
    return false;
  }
  return false;
}

/** UTF-16 units in front of a day that tell of what it is told. */
const BEFORE = 60;
const RUSSIAN_PASSING =
  /,\s(?!состоявш|прошедш|проведенн|проходивш|начавш|оглашенн|вынесенн|принят|подписанн|объявленн)\p{L}+(?:ш|щ|нн|вш|т)(?:ий|ая|ее|ие|его|ей|ую|ему|им|ими|их|ом|ый|ое|ые|ого|ому|ым|ыми|ых)(?:ся)?\s(?:\p{L}+\s){0,4}$/u;
const ENGLISH_PASSING =
  /(?:,|which|that|who)\s(?:(?:was|were|had been|has been)\s)?(?!held|took|began|met|convened|started)(?:\p{L}+ed|put|built|set|sent|born|brought|launched)\s(?:\p{L}+\s){0,4}(?:on|in)\s(?:the\s)?$/u;

/** Whether a day is that of a thing which a sentence only describes by it: "the terminal, opened on 4 November, ...". */
export function isInPassing(sentence: EventSentence, date: DateFact): boolean {
  const { family, text, span, words } = sentence;
  if (family !== 'turkic') {
    const start = date.start - span.start;
    const before = text
      .slice(Math.max(0, start - BEFORE), start)
      .toLowerCase()
      .replaceAll('ё', 'е');
    return (family === 'russian' ? RUSSIAN_PASSING : ENGLISH_PASSING).test(before);
  }
  const next = words.findIndex(({ start }) => start >= date.end);
  for (let index = next; next >= 0 && index <= next + TO_DEED; index += 1) {
    const word = words[index];
    if (word === undefined || word.gap.includes(',')) return false;
    if (word.isCapital || !PASSING.test(word.word)) continue;
    for (let behind = index + 1; behind <= index + TO_PERSON; behind += 1) {
      if (wordHas(sentence, behind, 'happening') || WHERE.test(words[behind]?.word ?? '')) return false;
    }
    return true;
  }
  return false;
}

/** "istismara verilən", "hizmete giren", "təsdiq etdiyi". */
/** "Gerçekleştirdiği operasyonda": at which all the rest happened. */
const WHERE = /^\p{L}{3,}(?:d[ae]|[pctksfh]t[ae])$/u;
const PASSING = /^\p{L}{2,}(?:[ae]n|d[iu][kgy][iu]\p{L}{0,3})$/u;

const RUSSIAN_PARTICIPLE =
  /(?:ш|щ|нн|вш)(?:ий|ая|ее|ие|его|ей|ую|ему|им|ими|их|ом|ый|ое|ые|ого|ому|ым|ыми|ых)(?:ся)?\s(?:с|со|в|на|от)?\s?$/u;
const ENGLISH_PARTICIPLE =
  /(?:held|conducted|carried out|taken|made|ended|ending)\s(?:on|from|between|in)?\s?$/u;
