import { calendarValue, daysInMonth, isDay, isMonth, isYear } from '../archive/describing/calendar.ts';
import { findDates } from '../archive/describing/dates.ts';
import { foldLetters } from '../archive/describing/fold.ts';
import { MONTH_WORD, monthOf } from '../archive/describing/month-names.ts';
import type { Span } from '../archive/release.ts';
import { UsageError } from '../errors.ts';
import { addDays, findRelativePeriod } from './relative-period.ts';

/** Days from `from` to `to`, both inclusive and YYYY-MM-DD; null where the period is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** Where in the question (in NFC) its words stand. */
  readonly text: Span;
  readonly kind: 'explicit' | 'relative';
}

/** A day, month or year that a question names; parts that it leaves out are null. */
interface Point extends Span {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const BARE_MONTH = new RegExp(`${MONTH_WORD}(?: ay(?:i|in|inda|indan|ina)?(?!\\p{L}))?`, 'gu');
/** What makes a month's name without day or year a month: a preposition before it, or a case ending of its own. */
const MONTH_PREPOSITION =
  /(?<!\p{L})(?:in|during|since|between|and|from|to|until|till|before|after|by|of|last|this|for|early|mid|late|в|во|с|со|по|до|за|к|между|и|прошл\p{L}+|этого|kecen|oten|gecen|bu|ve|ile|\p{L}{2,}[dt][ae]n)[\s-]*$/u;
const MONTH_CASE = /(?:[dt][ae]n?|[dt][ae]ki| ay\p{L}*)$/u;

const MONTH_FOLLOWED = new RegExp(`^\\s*(?:[-–—]|and|to|ve|ile|и|по)\\s*${MONTH_WORD}`, 'u');
const YEARS =
  /(?<![\p{L}\p{N}.,/-])(?<first>(?:19|20)\d{2})-(?<second>(?:19|20)\d{2})(?![\p{L}\p{N}]|[.,/-]\d)/u;

const SINCE_BEFORE = /(?<!\p{L})(?:since|from|as of|starting(?: in| from)?|с|со|начиная с)\s*$/u;
const SINCE_AFTER = /^['-]?(?:[dt][ae]n)?\s*(?:beri|etibaren|baslayaraq|itibaren|bu yana|buyana)(?!\p{L})/u;
const AFTER_BEFORE = /(?<!\p{L})(?:after|later than|после)\s*$/u;
const AFTER_AFTER = /^['-]?(?:[dt][ae]n)?\s*sonra(?:si\p{L}*)?(?!\p{L})/u;
const BEFORE_BEFORE = /(?<!\p{L})(?:before|prior to|earlier than|перед)\s*$/u;
const BEFORE_AFTER = /^['-]?(?:[dt][ae]n)?\s*(?:evvel(?:ki)?|once(?:si\p{L}*|ki)?)(?!\p{L})/u;
const UNTIL_BEFORE = /(?<!\p{L})(?:until|till|by|up to|through|до|по)\s*$/u;
const UNTIL_AFTER = /^['-]?(?:y?[ae])?\s*(?:qeder|kadar|dek|adek|edek)(?!\p{L})/u;

const RANGE_DASH = /^['-]?(?:[dt][ae]n)?\s*(?:[-–—]|to|until|till|through|по|до)\s*(?:the\s)?$/u;
const RANGE_AND = /^\s*(?:and|ve|ile|и)\s*(?:the\s)?$/u;
const FROM_TO_TURKIC = /^['-]?(?:[dt][ae]n)?\s*$/u;
const RANGE_BEFORE = /(?<!\p{L})(?:between|from|с|со|между)\s*(?:the\s)?$/u;
const RANGE_AFTER = /^\s*(?:ay\p{L}*\s)?(?:aras\p{L}*|tarixleri aras\p{L}*|tarihleri aras\p{L}*)/u;
const UNTIL_TURKIC = /^['-]?(?:y?[ae])?\s*(?:qeder|kadar|dek)(?!\p{L})|^$/u;

/**
 * The period that a question names, in English, Azerbaijani, Russian or Turkish, or null. A day or month without a
 * year is the latest one not after `now`; "before" leaves out what it names, "until" includes it. A year counts
 * unless a number of people, money or the like is meant. Calendar days are UTC's; weeks start on Monday.
 */
export function findPeriod(question: string, now: Date): Period | null {
  const text = question.normalize('NFC');
  const folded = foldLetters(text);
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  return explicitPeriod(text, folded, today) ?? relativePeriod(folded, today);
}

/**
 * The first or last day that a value of --from or --to means: YYYY, YYYY-MM or YYYY-MM-DD.
 *
 * @throws UsageError for anything else.
 */
export function parsePeriodBound(text: string, side: 'from' | 'to'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  const year = Number(match?.[1]);
  const month = match?.[2] === undefined ? null : Number(match[2]);
  const day = match?.[3] === undefined ? null : Number(match[3]);
  const known =
    isYear(year) && (month === null || isMonth(month)) && (day === null || isDay(year, month ?? 0, day));
  if (match === null || !known) {
    throw new UsageError(
      `--${side} cannot be "${text}": give a date as YYYY, YYYY-MM or YYYY-MM-DD, for example 2022-11.`,
    );
  }
  return side === 'from' ? firstDay(year, month, day) : lastDay(year, month, day);
}

function explicitPeriod(question: string, folded: string, today: Date): Period | null {
  const years = YEARS.exec(folded);
  if (years !== null && Number(years.groups?.first) <= Number(years.groups?.second)) {
    const text = { start: years.index, end: years.index + years[0].length };
    return {
      from: `${years.groups?.first}-01-01`,
      to: `${years.groups?.second}-12-31`,
      text,
      kind: 'explicit',
    };
  }
  const points = findPoints(question, folded, today);
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    const range = next === undefined ? null : rangeOf(folded, point, next, today);
    if (range !== null) return range;
  }
  const [point] = points;
  if (point === undefined) return null;
  const { year, month, day } = withYear(point, today);
  return bounded(folded, point, firstDay(year, month, day), lastDay(year, month, day), 'explicit');
}

function relativePeriod(folded: string, today: Date): Period | null {
  const found = findRelativePeriod(folded, today);
  return found === null ? null : bounded(folded, found, isoDay(found.first), isoDay(found.last), 'relative');
}

/** Opens a period on the side that the words around it leave open ("since", "-dən bəri", "до", "önce"). */
function bounded(folded: string, span: Span, first: string, last: string, kind: Period['kind']): Period {
  const before = folded.slice(0, span.start);
  const ending = /['-]?[dt][ae]n$/u.exec(folded.slice(span.start, span.end))?.[0] ?? '';
  const after = ending + folded.slice(span.end);
  const text = { start: span.start, end: span.end };
  if (SINCE_BEFORE.test(before) || SINCE_AFTER.test(after)) return { from: first, to: null, text, kind };
  if (AFTER_BEFORE.test(before) || AFTER_AFTER.test(after))
    return { from: shifted(last, 1), to: null, text, kind };
  if (BEFORE_BEFORE.test(before) || BEFORE_AFTER.test(after))
    return { from: null, to: shifted(first, -1), text, kind };
  if (UNTIL_BEFORE.test(before) || UNTIL_AFTER.test(folded.slice(span.end)))
    return { from: null, to: last, text, kind };
  return { from: first, to: last, text, kind };
}

function rangeOf(folded: string, first: Point, second: Point, today: Date): Period | null {
  const between = folded.slice(first.end, second.start);
  const before = folded.slice(0, first.start);
  const after = folded.slice(second.end);
  const joined =
    RANGE_DASH.test(between) ||
    (RANGE_AND.test(between) && (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after))) ||
    (/[dt][ae]n$/u.test(folded.slice(first.start, first.end)) &&
      FROM_TO_TURKIC.test(between) &&
      UNTIL_TURKIC.test(after));
  if (!joined) return null;
  const end = withYear({ ...second, year: second.year ?? first.year }, today);
  const start = withYear({ ...first, year: first.year ?? end.year }, today);
  const from = firstDay(start.year, start.month, start.day);
  const to = lastDay(end.year, end.month, end.day);
  // "from November to February 2023" begins the year before.
  const wrapped = first.year === null && from > to;
  return {
    from: wrapped ? firstDay(start.year - 1, start.month, start.day) : from,
    to,
    text: { start: first.start, end: second.end },
    kind: 'explicit',
  };
}

function findPoints(question: string, folded: string, today: Date): Point[] {
  const points: Point[] = findDates(question).map(({ value, precision, start, end }) => {
    const parts = (precision === 'yearless' ? value.slice(2) : value).split('-').map(Number);
    const [year, month, day] = precision === 'yearless' ? [null, ...parts] : parts;
    return { start, end, year: year ?? null, month: month ?? null, day: day ?? null };
  });
  const dated = points.filter((point) => !isDistantYear(folded, point, today));
  for (const match of folded.matchAll(BARE_MONTH)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const month = monthOf(match[0].replace(/ .*$/u, ''));
    if (month === null || points.some((point) => point.start < span.end && span.start < point.end)) continue;
    const named = MONTH_PREPOSITION.test(folded.slice(0, span.start)) || MONTH_CASE.test(match[0]);
    if (!named && !MONTH_FOLLOWED.test(folded.slice(span.end))) continue;
    dated.push({ ...span, year: null, month, day: null });
  }
  return dated.sort((a, b) => a.start - b.start);
}

/** A bare year beyond the next is a name ("Agenda 2030"), unless a preposition or an ending says otherwise. */
function isDistantYear(folded: string, point: Point, today: Date): boolean {
  const bare = point.month === null && point.end - point.start === 4;
  if (!bare || (point.year ?? 0) <= today.getUTCFullYear() + 1) return false;
  return !/(?<!\p{L})(?:in|during|since|until|by|before|after|between|from|to|в|до|с|по)\s$/u.test(
    folded.slice(0, point.start),
  );
}

/** A point without a year is the latest one that has begun. */
function withYear(point: Point, today: Date): { year: number; month: number | null; day: number | null } {
  if (point.year !== null) return { ...point, year: point.year };
  const thisYear = today.getUTCFullYear();
  const { month, day } = point;
  for (let year = thisYear; year > thisYear - 8; year -= 1) {
    const exists = month === null || day === null || isDay(year, month, day);
    if (exists && firstDay(year, month, day) <= isoDay(today)) return { year, month, day };
  }
  return { year: thisYear, month, day };
}

function firstDay(year: number, month: number | null, day: number | null): string {
  return calendarValue(year, month ?? 1, day ?? 1);
}

function lastDay(year: number, month: number | null, day: number | null): string {
  return calendarValue(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));
}

function shifted(day: string, days: number): string {
  return isoDay(addDays(new Date(`${day}T00:00:00Z`), days));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
