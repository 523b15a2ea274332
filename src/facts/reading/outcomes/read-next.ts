import { MONTH_WORD } from '../../../archive/describing/month-names.ts';
import type { DateFact, NextFact } from '../../fact.ts';
import { type Piece, piecesOf } from '../phrases/pieces.ts';
import { TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
import { isAwaited } from './awaited.ts';
import { comingDates } from './coming-dates.ts';
import { isToBe } from './futures.ts';
import { isPutOffToSomeDay } from './put-off.ts';
import { outcomePieces } from './read-outcomes.ts';
import { isScheduled } from './schedule-lines.ts';
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
    if (piece === lead && !isOutcome) return [];
    const dates =
      piece.isHeading && !isOutcome ? scheduled(release, piece) : datesOf(release, piece, isOutcome);
    return dates.map((date) => ({ ...statedAt(release, piece, piece), date }));
  });
}

function datesOf(release: ReadableRelease, piece: Piece, isOutcome: boolean): readonly (DateFact | null)[] {
  const { language } = release;
  const coming = comingDates(release, piece);
  const own = coming.length === 0 ? [] : ownDates(release, piece, coming, isOutcome);
  if (own.length > 0) return own;
  if (coming.length === 0 && (isPutOffToSomeDay(piece.folded) || isAwaited(piece, language))) return [null];
  if (coming.length === 0 && isOfUnknownYear(release, piece, isOutcome)) return [null];
  return isOfUnknownDate(piece, language, isOutcome) ? [null] : [];
}

/** The days that a line of a schedule names, behind that of the release. */
function scheduled(release: ReadableRelease, piece: Piece): readonly DateFact[] {
  const { value } = release.published;
  if (value === null || !/\d/u.test(piece.text)) return [];
  return comingDates(release, piece).filter(
    (date) =>
      date.value.slice(0, value.length) > value.slice(0, date.value.length) && isScheduled(piece, date),
  );
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
    (NEXT.has(folded, language) && MEETINGS.has(folded, language)) ||
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

const DAY_OF_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH_WORD}|${MONTH_WORD} \\d{1,2})(?![\\p{N}])`,
  'u',
);

/** "From 1 September" of a release that nobody knows the day of. */
function isOfUnknownYear(
  { published, language }: ReadableRelease,
  piece: Piece,
  isOutcome: boolean,
): boolean {
  if (published.value !== null || !DAY_OF_MONTH.test(piece.folded) || /\d{4}/u.test(piece.folded))
    return false;
  if (!isOutcome && isForecast(piece.folded, null, language)) return false;
  return isToBe(piece, language) || (isOutcome && DEADLINE.has(piece.folded, language));
}

/** Within so many hours is how things are to be done from now on: "will report incidents within 24 hours". */
const HOURS = /(?<!\p{L})(?:hours?|saat|час\p{L}*)(?!\p{L})/u;

/** "30 gün içinde". */
const WITHIN_DAYS =
  /\d (?:is gunu|gun|gunu|hafta|hefte|ay|yil|il) (?:icinde|zarfinda|erzinde|muddetinde)(?!\p{L})/u;

/** What comes next on a day that the sentence leaves open: the next meeting, or something within so many days. */
function isOfUnknownDate(piece: Piece, language: string | null, isOutcome: boolean): boolean {
  const { told, folded } = piece;
  const isWithin =
    (WITHIN.has(folded, language) || WITHIN_DAYS.test(folded)) &&
    !(isOutcome && HOURS.test(folded) && isToBe(piece, language));
  const isNext = !isWithin && namesNext(piece, language);
  const isOpen = !isWithin && !isNext && DATE_TO_COME.test(folded);
  if (!isWithin && !isNext && !isOpen) return false;
  if (isOpen && NOT_NAMED.test(folded)) return true;
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
  return /(?:^|\s)(?:every|each|any|her|кажд\p{L}+|по(?=\s\D))\s$/u.test(
    folded.slice(Math.max(0, date.start - start - 12), date.start - start),
  );
}

/** "The date will be announced": of the one that comes next nothing more is known. */
const DATE_TO_COME =
  /(?<!\p{L})(?:(?:date|dates|time|schedule)\s(?:and \p{L}+\s)?(?:\S+\s){0,8}?(?:will be|would be|to be (?:confirmed|announced|agreed|fixed)|(?:is|are|has|have) (?:yet )?to be)|(?:no (?:date|day) has|(?:date|day) has not) (?:\S+\s){0,3}?(?:named|set|fixed|announced)|(?:tarix|tarixi|tarih|tarihi) (?:deqiqlesdirilir|netlesdirilir|netlestirilecek|belirlenecek|mueyyen)|(?:tarixi|vaxti|tarihi|takvimi|saati)\s(?:\S+\s){0,4}?(?:belirlenecek|netlesecek|kararlastirilacak|razilasdirilacaq|mueyyen|deqiqles|elan ed)|(?:tarixi|vaxti|tarihi|takvimi|saati)\s(?:ise\s|de\s|da\s)?(?:ayrica|elave|daha sonra|sonra|sonradan|bilahere)\s|(?:дата|время|сроки?)\s(?:\S+\s){0,6}?(?:(?:будет|будут)\s(?:\S+\s)?(?:объявлен|сообщен|определен|согласован)|(?:назов|объяв|сообщ|определ|согласу|уточн)(?:ут|ют|ят|ит)(?!\p{L})|уточня(?:ется|ются)))/u;

/** That it is not known says enough. */
const NOT_NAMED =
  /(?<!\p{L})(?:no (?:date|day)|has not|to be|deqiqlesdirilir|netlesdirilir|назов\p{L}+|согласу[ею]т\p{L}*|уточня\p{L}+)(?!\p{L})/u;

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
  const nexts = NEXT.find(folded, language);
  if (nexts.length === 0) return false;
  const meetings = MEETINGS.find(folded, language);
  return nexts.some(({ end }) => meetings.some(({ start }) => start >= end && start - end <= NEAR));
}

/** A day in a decision is one of it, and so are months and years that it does not merely name something by. */
function isOwnDate({ folded, start }: Piece, date: DateFact): boolean {
  // "Signed on Monday": a weekday of a decision is when it was taken.
  if (date.precision === 'day' && /\d/u.test(date.text)) return true;
  const around = folded.slice(Math.max(0, date.start - start - 16), date.end - start + 12);
  if (DEADLINE.has(around, null)) return true;
  // "Was passed in August": when it was.
  const before = folded.slice(0, date.start - start);
  if (/\sin\s$/u.test(before) && !TO_DO.test(before)) return false;
  return (
    date.precision !== 'day' &&
    !NAMES.test(folded.slice(Math.max(0, date.start - start - 12), date.start - start))
  );
}

/** "Agreed to meet", "would be held": what is still to be. */
const TO_DO = /(?<!\p{L})(?:to|will|would|shall|should|until|effective)\s\p{L}/u;

/** "The budget for 2026", "the May session". */
const NAMES = /(?:^|\s)(?:for|of|the|на|за|плана?)\s$|[-–—/]\s?$/u;
