import type { Span } from '../release.ts';
import { foldWord, MONTHS } from './month-words.ts';

/** How a page writes 03/04/2024: day first, month first, or not known. */
export type NumericOrder = 'day-first' | 'month-first' | 'unknown';

interface Candidate {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, order: NumericOrder): string | null;
}

const YEAR = '((?:19|20)\\d\\d)';
const WORD = '(\\p{L}{3,}|[\\p{L}\\p{M}]{3,})\\.?';

/** YYYY-MM-DD of a day that exists, or null. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || day < 1 || date.getUTCDate() !== day) return null;
  const iso = date.toISOString().slice(0, 10);
  // Content systems write the beginning of Unix time for a date that was never set.
  return iso === '1970-01-01' ? null : iso;
}

function numericDay(first: number, second: number, year: number, order: NumericOrder): string | null {
  if (first > 12 || first === second || order === 'day-first') return isoDay(year, second, first);
  if (second > 12 || order === 'month-first') return isoDay(year, first, second);
  return null;
}

function wordDay(day: string | undefined, word: string | undefined, year: string | undefined): string | null {
  const month = MONTHS.get(foldWord(word ?? ''));
  return month === undefined ? null : isoDay(Number(year), month, Number(day));
}

const CANDIDATES: readonly Candidate[] = [
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'gu'),
    read: ([, year, , month, day]) => isoDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`^\\s*${YEAR}(\\d\\d)(\\d\\d)(?:T?\\d*)?\\s*$`, 'gu'),
    read: ([, year, month, day]) => isoDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(?:${YEAR}|(\\d\\d))(?!\\d|[./]\\d)`,
      'gu',
    ),
    read: ([, first = '', separator, second = '', year, short], order) => {
      // 2.1.15 is the number of a version.
      if (year === undefined && first.length + second.length < 4) return null;
      const whole = year === undefined ? 2000 + Number(short) : Number(year);
      return numericDay(Number(first), Number(second), whole, separator === '.' ? 'day-first' : order);
    },
  },
  {
    // 24 November 2022, 24. Oktober 2019, 24 ноября 2022 г., 24 de noviembre de 2022, 24-Nov-2022
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?(?:\\s*-\\s*|\\s+(?:of\\s+|de\\s+)?)${WORD},?(?:\\s*-\\s*|\\s+(?:de\\s+|del\\s+)?)${YEAR}(?!\\d)`,
      'giu',
    ),
    read: ([, day, word, year]) => wordDay(day, word, year),
  },
  {
    // November 24, 2022; Nov. 24th 2022
    pattern: new RegExp(`(?<!\\p{L})${WORD}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}(?!\\d)`, 'giu'),
    read: ([, word, day, year]) => wordDay(day, word, year),
  },
];

/** A whole date in a text: YYYY-MM-DD in the time zone it is stated in, and where it stands. */
export interface StatedDate extends Span {
  readonly value: string;
}

/** The first whole date that a text states, or null. */
export function findStatedDate(text: string, order: NumericOrder): StatedDate | null {
  let first: StatedDate | null = null;
  for (const { pattern, read } of CANDIDATES) {
    for (const match of text.matchAll(pattern)) {
      const value = read(match, order);
      if (value === null) continue;
      if (first === null || match.index < first.start) {
        first = { value, start: match.index, end: match.index + match[0].length };
      }
      break;
    }
  }
  return first;
}

/** Languages that write dates with slashes, all but American English with the day first. */
const SLASHES_DAY_FIRST = /^(en-(?!us)|az|tr|fr|es|it|pt|nl)/;

/**
 * How a page writes 03/04/2024: as its other dates tell (24/11/2022 is day first), else by its language. English
 * without a country says nothing.
 */
export function numericOrderOf(text: string, language: string | null): NumericOrder {
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
