import type { DateFact, NextFact } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type Piece, piecesOf } from '../phrases/pieces.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
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
  const isFuture = FUTURE.has(folded, language);
  const isForecast = FORECAST.has(folded, language) && !SCHEDULED.has(folded, language);
  const isMeeting = MEETINGS.has(folded, language);
  if (!isForecast || isOutcome) {
    const dates = comingDates(release, piece);
    const isPlan = isFuture || (isMeeting && (INVITED.has(folded, language) || NEXT.has(folded, language)));
    const kept = dates.filter(
      (date) => isPlan || (isOutcome && isOwnDate(piece, date)) || INVITED.has(folded, language),
    );
    if (kept.length > 0) return kept;
  }
  if (isForecast) return [];
  const isNextMeeting = isFuture && NEXT.has(folded, language) && isMeeting && !WITHIN.has(folded, language);
  return isNextMeeting || (WITHIN.has(folded, language) && (isFuture || isOutcome)) ? [null] : [];
}

/** A day in a decision is one of it: of years and months only those by or from which something is to be. */
function isOwnDate({ folded, start }: Piece, date: DateFact): boolean {
  if (date.precision === 'day') return true;
  const around = folded.slice(Math.max(0, date.start - start - 16), date.end - start + 12);
  return DEADLINE.has(around, null);
}

const RANGE = /^[^\p{L}\p{N}]*(?:[-–—]|to|till|until|through|and|по|до|и|ve|ile|ila|ilə)?[^\p{L}\p{N}]*$/u;
/** Before and behind a year in which something is to be, rather than what it belongs to: the budget for 2024. */
const IN_YEAR =
  /(?:^|\s)(?:in|by|before|until|till|end of|during|from|early|late|of|for|в|до|к|с|конца|начале|конце)\s(?:the\s)?(?:end of\s|year\s)?$/u;
const YEAR_IN =
  /^(?:\S*\s?(?:['’-]?\p{L}{1,3}\s)?(?:il(?:de|in|den|edek|ecen|in sonu\p{L}*)|yil(?:i|in)\p{L}*)|['’](?:[dt][ae]n?|[yn]?[ae]|[iu]n)(?:\s|$)|\s?год[ауе]?)/u;

function comingDates(release: ReadableRelease, piece: Piece): readonly DateFact[] {
  const all = resolveDates(release, piece, 'future');
  const { body, published } = release;
  const coming: DateFact[] = [];
  for (const [place, date] of all.entries()) {
    const before = all[place - 1];
    const joint = before === undefined ? null : body.slice(before.end, date.start).toLowerCase();
    if (joint !== null && before?.precision === date.precision && RANGE.test(joint)) {
      // What has begun is told by its end.
      if (coming.at(-1) === before || !isAhead(date, published.value)) continue;
    }
    if (!isAhead(date, published.value) || isPast(date, published.value)) continue;
    if (date.precision === 'year' && !isInYear(piece, date, published.value)) continue;
    if (coming.some(({ value }) => value === date.value)) continue;
    coming.push(date);
  }
  const hasDays = coming.some(({ precision }) => precision !== 'year');
  return hasDays ? coming.filter(({ precision }) => precision !== 'year') : coming;
}

function isAhead({ value }: DateFact, published: string | null): boolean {
  return published === null || value >= published.slice(0, value.length);
}

const TODAY = /^(?:today|bu gün|bugün|сегодня)/iu;
/** A day without a year that lies nearly a year ahead was some days ago. */
const NEARLY_A_YEAR = 330;

function isPast(date: DateFact, published: string | null): boolean {
  if (TODAY.test(date.text)) return true;
  if (published === null || date.precision !== 'day' || /\d{4}/u.test(date.text)) return false;
  const ahead = Date.parse(date.value) - Date.parse(published);
  return ahead > NEARLY_A_YEAR * 86_400_000;
}

function isInYear({ folded, start }: Piece, date: DateFact, published: string | null): boolean {
  const written = folded.slice(date.start - start, date.end - start);
  if (/\p{L}{3}/u.test(written) && !/^\d{4}/u.test(written)) return true;
  const before = folded.slice(Math.max(0, date.start - start - 20), date.start - start);
  const after = folded.slice(date.end - start, date.end - start + 20);
  if (/\d\s?[-–—/]\s?$/u.test(before) || /^\s?[-–—/]\s?\d/u.test(after)) return false;
  const isThis = published !== null && date.value === published.slice(0, 4);
  // "In 2024" of a release of that year is when things are as they are; its end is a term.
  const isEnd = /(?:end of|before|by|until|till|до|к|конц\p{L}+)\s(?:the\s)?(?:end of\s)?$/u.test(before);
  if (isThis) return isEnd || /^\S*\s?(?:ilin|yilin?)\S*\s(?:son|axir)/u.test(after);
  return (
    IN_YEAR.test(before) ||
    YEAR_IN.test(after) ||
    /(?:ilde|ilinde|yilinda|году|года|['’][dt][ae]|['’]?[dt][ae]n)$/u.test(written)
  );
}
