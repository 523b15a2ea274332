import { findDates, type NumericOrder } from '../describing/dates.ts';
import type { Span } from '../release.ts';
import { PAGE_NAMES } from './month-words.ts';

/** How a page writes 03/04/2024: day first, month first, or not known. */
export type PageOrder = NumericOrder | 'unknown';

/** A whole date in a text: YYYY-MM-DD in the time zone it is stated in, and where it stands. */
export interface StatedDate extends Span {
  readonly value: string;
}

const COMPACT = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d*)?\s*$/;
/** 24.11.22, 11/24/22; with fewer digits it is the number of a version (2.1.15). */
const SHORT_YEAR = /(?<![\d.,/-])(\d\d([./-])\d\d\2)(\d\d)(?!\d|[./-]\d)/;

/** The first whole date that a text states, or null. */
export function findStatedDate(text: string, order: PageOrder): StatedDate | null {
  const whole = firstDay(text.replace(COMPACT, '$1-$2-$3'), order);
  const short = SHORT_YEAR.exec(text);
  if (short === null || (whole !== null && whole.start <= short.index)) return whole;
  const [written, dayAndMonth, , year] = short;
  const found = firstDay(`${dayAndMonth}20${year}`, order);
  return found === null
    ? whole
    : { value: found.value, start: short.index, end: short.index + written.length };
}

function firstDay(text: string, order: PageOrder): StatedDate | null {
  const found = findDates(text, { order, names: PAGE_NAMES }).find(
    // Content systems write the beginning of Unix time for a date that was never set.
    (date) => date.precision === 'day' && date.value !== '1970-01-01',
  );
  return found ?? null;
}

/** Languages that write dates with slashes, all but American English with the day first. */
const SLASHES_DAY_FIRST = /^(en-(?!us)|az|tr|fr|es|it|pt|nl)/;

/**
 * How a page writes 03/04/2024: as its other dates tell (24/11/2022 is day first), else by its language. English
 * without a country says nothing.
 */
export function numericOrderOf(text: string, language: string | null): PageOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, first, second] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/g)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst += 1;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 !== monthFirst > 0) return dayFirst > 0 ? 'day-first' : 'month-first';
  const tag = (language ?? '').toLowerCase().replace('_', '-');
  if (tag === 'en-us') return 'month-first';
  return SLASHES_DAY_FIRST.test(tag) ? 'day-first' : 'unknown';
}
