import type { DateFact, NextFact } from '../../fact.ts';
import { type Piece, piecesOf } from '../phrases/pieces.ts';
import { TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
import { comingDates } from './coming-dates.ts';
import { outcomePieces } from './read-outcomes.ts';
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
  const { folded } = piece;
  const isTold = TELLING.has(piece.told, language);
  // "Would" is a future that somebody told of, or a mere possibility.
  const isFuture = FUTURE.find(folded, language).some(
    ({ start }) => isTold || !folded.startsWith('would', start),
  );
  const isForecast = FORECAST.has(folded, language) && !SCHEDULED.has(folded, language);
  const isMeeting = MEETINGS.has(folded, language);
  if (!isForecast || isOutcome) {
    const dates = comingDates(release, piece).filter(
      (date) => !isOutcome || date.value !== release.published.value,
    );
    const isPlan = isFuture || (isMeeting && (INVITED.has(folded, language) || NEXT.has(folded, language)));
    const kept = dates.filter(
      (date) => isPlan || (isOutcome && isOwnDate(piece, date)) || INVITED.has(folded, language),
    );
    // "Told reporters on Friday": a weekday beside a verb of saying is when it was said.
    const own = isTold ? kept.filter((date) => !isBareWeekday(piece, date)) : kept;
    if (own.length > 0) return own;
  }
  if (isForecast) return [];
  const isNextMeeting = isFuture && isMeeting && namesNext(piece, language) && !WITHIN.has(folded, language);
  return isNextMeeting || (WITHIN.has(folded, language) && (isFuture || isOutcome)) ? [null] : [];
}

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

/** A day in a decision is one of it: of years and months only those by or from which something is to be. */
function isOwnDate({ folded, start }: Piece, date: DateFact): boolean {
  // "Signed on Monday": a weekday of a decision is when it was taken.
  if (date.precision === 'day' && /\d/u.test(date.text)) return true;
  const around = folded.slice(Math.max(0, date.start - start - 16), date.end - start + 12);
  return DEADLINE.has(around, null);
}
