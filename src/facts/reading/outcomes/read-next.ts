import type { DateFact, NextFact } from '../../fact.ts';
import { type Piece, piecesOf } from '../phrases/pieces.ts';
import { TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
import { comingDates } from './coming-dates.ts';
import { outcomePieces } from './read-outcomes.ts';
import { isUnpast } from './tense.ts';
import { DEADLINE, FORECAST, FUTURE, INVITED, MEETINGS, NEXT, SCHEDULED, WITHIN } from './words/coming.ts';

/**
 * What comes next: meetings, schedules, dates of effect and deadlines, with the date that each sentence states, one of a
 * sentence and date. A stretch of days counts from its first day, or to its last when it has begun. Not forecasts and
 * targets, nor the event itself where the release opens by announcing it.
 */
export function readNext(release: ReadableRelease): readonly NextFact[] {
  const outcomes = new Set(outcomePieces(release));
  const pieces = piecesOf(release);
  const lead = pieces.find(({ isHeading }) => !isHeading);
  return pieces.flatMap((piece) => {
    const isOutcome = outcomes.has(piece);
    if (piece.isHeading || (piece === lead && !isOutcome)) return [];
    return datesOf(release, piece, isOutcome).map((date) => ({ ...statedAt(release, piece, piece), date }));
  });
}

function datesOf(release: ReadableRelease, piece: Piece, isOutcome: boolean): readonly (DateFact | null)[] {
  const { language } = release;
  const coming = comingDates(release, piece);
  const own = coming.length === 0 ? [] : ownDates(release, piece, coming, isOutcome);
  if (own.length > 0) return own;
  return isOfUnknownDate(piece, language, isOutcome) ? [null] : [];
}

function ownDates(
  { language, published }: ReadableRelease,
  piece: Piece,
  coming: readonly DateFact[],
  isOutcome: boolean,
): readonly DateFact[] {
  const { told, folded } = piece;
  const isTold = TELLING.has(told, language);
  const isFuture = isToCome(folded, language, isTold);
  const isPlan =
    isFuture ||
    (MEETINGS.has(folded, language) && NEXT.has(folded, language)) ||
    INVITED.has(folded, language);
  const isTelling = isTold || told !== folded;
  return coming.filter((date) => {
    // "Today" is still to come where something will be; a day of the release that is written out is its own.
    if (date.value === published.value && (isOutcome || isTold || !isFuture || /\d/u.test(date.text)))
      return false;
    if (
      isRecurring(piece, date) ||
      (!isOutcome && isForecast(clauseOf(piece, date).folded, date, language))
    ) {
      return false;
    }
    // "Told reporters on Friday": a weekday beside a verb of saying is when it was said.
    if (isTold && isBareWeekday(piece, date)) return false;
    if (isPlan) return true;
    return isOutcome ? isOwnDate(piece, date) : !isTelling && isUnderWay(piece, date, language);
  });
}

/** What comes next on a day that the sentence leaves open: the next meeting, or something within so many days. */
function isOfUnknownDate(piece: Piece, language: string | null, isOutcome: boolean): boolean {
  const { told, folded } = piece;
  const isWithin = WITHIN.has(folded, language);
  const isNext = !isWithin && MEETINGS.has(folded, language) && namesNext(piece, language);
  const isOpen = !isWithin && !isNext && DATE_TO_COME.test(folded);
  if (!isWithin && !isNext && !isOpen) return false;
  if (isForecast(folded, null, language)) return false;
  const isTold = TELLING.has(told, language);
  if (isToCome(folded, language, isTold)) return true;
  return isWithin && (isOutcome || (language === 'ru' && !isTold && isUnpast(piece, language)));
}

/** "Would" is a future that somebody told of, or a mere possibility. */
function isToCome(folded: string, language: string | null, isTold: boolean): boolean {
  return FUTURE.find(folded, language).some(({ start }) => isTold || !folded.startsWith('would', start));
}

/** What goes on, or stands in a schedule: in the present, or without any verb. A season or a quarter tells too little. */
function isUnderWay(piece: Piece, date: DateFact, language: string | null): boolean {
  if (date.precision === 'year' && !/\d{4}/u.test(date.text)) return false;
  return isUnpast(clauseOf(piece, date), language);
}

const CLAUSE =
  /;|[,–—]\s(?:and|but|while|whereas|which|who|а|но|однако|при этом|который|ise|ve|ama|lakin|amma)\s/gu;

/** The clause that names a date: "held since 1997; the next takes place in May". */
function clauseOf({ text, folded, start }: Piece, date: DateFact): Pick<Piece, 'text' | 'folded'> {
  const place = date.start - start;
  let from = 0;
  let to = text.length;
  for (const { index, 0: joint } of folded.matchAll(CLAUSE)) {
    if (index < place) from = index + joint.length;
    else if (to === text.length) to = index;
  }
  return { text: text.slice(from, to), folded: folded.slice(from, to) };
}

/** "Every Saturday" is no day that comes next. */
function isRecurring({ folded, start }: Piece, date: DateFact): boolean {
  const after = folded.slice(date.end - start, date.end - start + 24);
  if (/^субботник/iu.test(date.text) || /^ник\p{L}*/u.test(after)) return true;
  if (
    /^\s?(?:haric|gun(?:u reys|leri)|ve \p{L}+ gunleri|и \p{L}+ям)/u.test(after) ||
    /(?:ям|ам|days)$/u.test(date.text)
  )
    return true;
  return /(?:^|\s)(?:every|each|her|кажд\p{L}+|по(?=\s\D))\s$/u.test(
    folded.slice(Math.max(0, date.start - start - 12), date.start - start),
  );
}

/** "The date will be announced": of the one that comes next nothing more is known. */
const DATE_TO_COME =
  /(?<!\p{L})(?:(?:date|dates|time|schedule)\s(?:and \p{L}+\s)?(?:\S+\s){0,8}?will be|(?:tarixi|vaxti|tarihi|takvimi|saati)\s(?:ise\s|de\s|da\s)?(?:ayrica|elave|daha sonra|sonra|sonradan|bilahere)\s|(?:дата|время|сроки?)\s(?:\S+\s){0,6}?(?:будет|будут)\s(?:\S+\s)?(?:объявлен|сообщен|определен|согласован))/u;

/** Hopes and targets, and what is told in percent without a day, unless it is a schedule. */
function isForecast(folded: string, date: DateFact | null, language: string | null): boolean {
  const isOne = FORECAST.has(folded, language) || (date?.precision !== 'day' && PERCENT.test(folded));
  return isOne && !SCHEDULED.has(folded, language);
}

const PERCENT = /(?<!\p{L})(?:per cent|percent|faiz\p{L}*|процент\p{L}*|yuzde\p{L}*)(?!\p{L})|%/u;

function isBareWeekday({ folded, start }: Piece, date: DateFact): boolean {
  const isWeekday = date.precision === 'day' && !/\d/u.test(date.text);
  return (
    isWeekday && !DEADLINE.has(folded.slice(Math.max(0, date.start - start - 10), date.end - start + 8), null)
  );
}

/** UTF-16 units between "next" and what comes next. */
const NEAR = 30;

function namesNext({ folded }: Piece, language: string | null): boolean {
  const meetings = MEETINGS.find(folded, language);
  return NEXT.find(folded, language).some(({ end }) =>
    meetings.some(({ start }) => start >= end && start - end <= NEAR),
  );
}

/** A day in a decision is one of it, and so are months and years that it does not merely name something by. */
function isOwnDate({ folded, start }: Piece, date: DateFact): boolean {
  // "Signed on Monday": a weekday of a decision is when it was taken.
  if (date.precision === 'day' && /\d/u.test(date.text)) return true;
  const around = folded.slice(Math.max(0, date.start - start - 16), date.end - start + 12);
  if (DEADLINE.has(around, null)) return true;
  return (
    date.precision !== 'day' &&
    !NAMES.test(folded.slice(Math.max(0, date.start - start - 12), date.start - start))
  );
}

/** "The budget for 2026", "the May session". */
const NAMES = /(?:^|\s)(?:for|of|the|на|за|плана?)\s$|[-–—/]\s?$/u;
