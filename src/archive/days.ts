import type { DayRange } from './archive.ts';
import type { PublishedDate } from './release.ts';

const STATED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that a stated date may stand for: a day itself, a month from its first to its last, a year likewise; null
 * when the date is unknown. Throws RangeError for a date that is in no calendar (2022-02-30).
 */
export function dayRange(published: PublishedDate): DayRange | null {
  if (published.value === null) {
    return null;
  }
  const range = parse(published.value);
  if (range === null) {
    throw new RangeError(
      `The date "${published.value}" is not a date of the form YYYY-MM-DD, YYYY-MM or YYYY`,
    );
  }
  return range;
}

/** A bound of a date filter as an integer YYYYMMDD. Throws RangeError unless it is a real day as YYYY-MM-DD. */
export function dayNumber(bound: string): number {
  const range = parse(bound);
  if (range === null || range.first !== range.last) {
    throw new RangeError(
      `The date "${bound}" is not a day of the form YYYY-MM-DD; give one such as 2022-11-24`,
    );
  }
  return range.first;
}

function parse(text: string): DayRange | null {
  const match = STATED.exec(text);
  if (match === null) {
    return null;
  }
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return { first: year * 10_000 + 101, last: year * 10_000 + 1231 };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) {
    return null;
  }
  const start = year * 10_000 + month * 100;
  const length = daysIn(year, month);
  if (match[3] === undefined) {
    return { first: start + 1, last: start + length };
  }
  const day = Number(match[3]);
  return day >= 1 && day <= length ? { first: start + day, last: start + day } : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
