import type { Span } from '../release.ts';
import { calendarValue, isDay, isMonth, isYear } from './calendar.ts';
import { datePatterns } from './date-patterns.ts';
import { foldLetters } from './fold.ts';
import { MONTH_WORD, monthOf } from './month-names.ts';

export type NumericOrder = 'day-first' | 'month-first';

/**
 * A date that a text names. `value` is YYYY-MM-DD, YYYY-MM or YYYY by its precision; of a day without a year
 * ("On November 23") it is --MM-DD, as XML Schema writes gMonthDay.
 */
export interface FoundDate extends Span {
  readonly value: string;
  readonly precision: 'day' | 'month' | 'year' | 'yearless';
}

/** The names of months that dates are read with. */
export interface DateNames {
  /** As `datePatterns` makes them. */
  readonly patterns: readonly RegExp[];
  /** Month 1 to 12 of a word folded by `foldLetters`, or null. */
  monthOf(foldedWord: string): number | null;
}

export interface DateReading {
  /** Of numeric dates that can be read both ways; "unknown" takes none of them, save those with dots. */
  readonly order?: NumericOrder | 'unknown';
  /** English, Azerbaijani, Russian and Turkish unless given. */
  readonly names?: DateNames;
}

const NAMES: DateNames = { patterns: datePatterns(MONTH_WORD), monthOf };

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = Omit<FoundDate, 'start' | 'end'>;

/** A leap year, so that 29 February without a year stands. */
const ANY_YEAR = 2000;
/** English months that are verbs elsewhere: "in 2022 may have", "they may 2 times". */
const VERBS: ReadonlySet<string> = new Set(['may', 'march']);
/** What a bare four-digit number counts when it is no year: "2023 soldiers", "1990 nəfər", "2000 км". */
const COUNTED = new RegExp(
  '^\\s?(?:%|°|₼|€|\\$|(?:percent|per cent|people|persons?|soldiers|troops|service(?:men|members|women)|employees|participants|' +
    'delegates|students|families|houses|homes|units|pieces|items|copies|dollars?|euros?|manats?|million|billion|' +
    'thousand|tons?|tonnes?|met(?:er|re)s?|kilomet(?:er|re)s?|km|kg|mw|hectares?|hours|days|miles|' +
    'nefer\\w*|adam\\w*|kisi\\w*|esger\\w*|asker\\w*|manat\\w*|lira\\w*|milyon\\w*|milyard\\w*|min|bin|faiz\\w*|' +
    'yuzde|ton\\w*|metr\\w*|metre\\w*|hektar\\w*|ededi?|adet|aile\\w*|ev|tane|' +
    'человек\\p{L}*|люд\\p{L}*|солдат\\p{L}*|военнослужащ\\p{L}*|сотрудник\\p{L}*|участник\\p{L}*|процент\\p{L}*|тыс\\p{L}*|' +
    'миллион\\p{L}*|млн|млрд|миллиард\\p{L}*|рубл\\p{L}*|манат\\p{L}*|доллар\\p{L}*|евро|тонн\\p{L}*|метр\\p{L}*|' +
    'км|кг|гектар\\p{L}*|семей|семь\\p{L}*|домов|штук|единиц\\p{L}*)(?![\\p{L}\\p{N}]))',
  'u',
);
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)/g;
const NORTH_AMERICAN_PHONE = /(?<![\d+])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-./ ])[2-9]\d{2}[- .]\d{4}(?!\d)/;
const NUMBERED = /(?:[$€£₼№#]|(?<!\p{L})no\.?)\s?$/u;

/**
 * Every date that `text` (NFC) names, in order, without overlaps; the longest reading wins, and a date that no
 * calendar has (31 February) is none at all rather than its month.
 *
 * Numeric dates that could be read both ways are read as `order` says; without it day first, as Azerbaijani, Russian
 * and Turkish write and agencies in English do, unless the text shows that it is American: a numeric date that only
 * makes sense month first (11/24/2022), or a telephone number as North America writes them, and no date that only
 * makes sense day first. Dates with dots are day first always. Digits whose separators were lost (05 06 2022) are a
 * date only where their order is evident.
 */
export function findDates(text: string, reading: DateReading = {}): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const folded = foldLetters(text);
  const order = reading.order ?? evidentOrder(folded);
  const names = reading.names ?? NAMES;
  const taken: { span: Span; found: Reading | 'invalid' }[] = [];
  for (const pattern of names.patterns) {
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const found = read(match.groups ?? {}, order, names);
      if (found === null || isVerb(text.slice(span.start, span.end), match.groups ?? {})) continue;
      if (found !== 'invalid' && found.precision === 'year' && isCount(folded, span, match.groups ?? {}))
        continue;
      taken.push({ span, found });
    }
  }
  taken.sort((a, b) => length(b.span) - length(a.span) || a.span.start - b.span.start);
  const occupied = new Uint8Array(folded.length);
  const kept: FoundDate[] = [];
  for (const { span, found } of taken) {
    const place = occupied.subarray(span.start, span.end);
    if (place.includes(1)) continue;
    place.fill(1);
    if (found !== 'invalid') kept.push({ ...span, ...found });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What a text itself shows of the order of day and month in its numeric dates, as `findDates` reads it, or null. */
export function evidentOrder(text: string): NumericOrder | null {
  let monthFirst = NORTH_AMERICAN_PHONE.test(text);
  for (const match of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && first <= 31 && second <= 12) return 'day-first';
    if (first <= 12 && second > 12 && second <= 31) monthFirst = true;
  }
  return monthFirst ? 'month-first' : null;
}

function read(
  groups: Groups,
  order: DateReading['order'] | null,
  names: DateNames,
): Reading | 'invalid' | null {
  const year = groups.year === undefined ? null : Number(groups.year);
  if (groups.second !== undefined && year !== null) {
    const second = Number(groups.second);
    if (groups.first === undefined) return dayOf(year, second, Number(groups.day));
    const first = Number(groups.first);
    const isOpen = first <= 12 && second <= 12 && first !== second && groups.separator !== '.';
    if (isOpen && (order === 'unknown' || (order === null && groups.separator === ' '))) return null;
    const monthFirst = second > 12 || (order === 'month-first' && first <= 12 && groups.separator !== '.');
    return monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  if (groups.month === undefined) {
    return year !== null && isYear(year) ? { value: calendarValue(year), precision: 'year' } : null;
  }
  const month = names.monthOf(groups.month);
  if (month === null) return null;
  if (year === null) {
    const value = calendarValue(ANY_YEAR, month, Number(groups.day)).slice(4);
    return isDay(ANY_YEAR, month, Number(groups.day))
      ? { value: `-${value}`, precision: 'yearless' }
      : 'invalid';
  }
  if (groups.day !== undefined) return dayOf(year, month, Number(groups.day));
  if (!isYear(year)) return null;
  return { value: calendarValue(year, month), precision: 'month' };
}

function dayOf(year: number, month: number, day: number): Reading | 'invalid' {
  if (!isYear(year) || !isMonth(month) || !isDay(year, month, day)) return 'invalid';
  return { value: calendarValue(year, month, day), precision: 'day' };
}

function isVerb(written: string, groups: Groups): boolean {
  if (groups.month === undefined || groups.word !== undefined || !VERBS.has(groups.month)) return false;
  return /^(?:\d{4}\s|[a-z]+\s\d{1,2}$)/.test(written);
}

/** Whether a bare number only looks like a year: it counts or numbers something, or lies outside living memory. */
function isCount(folded: string, span: Span, groups: Groups): boolean {
  if (groups.word !== undefined || folded.slice(span.start, span.end).length > 4) return false;
  const year = Number(groups.year);
  if (year < 1900 || year > 2099) return true;
  return (
    COUNTED.test(folded.slice(span.end, span.end + 24)) ||
    NUMBERED.test(folded.slice(Math.max(0, span.start - 5), span.start))
  );
}

function length(span: Span): number {
  return span.end - span.start;
}
