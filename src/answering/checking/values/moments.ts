import { isDay } from '../../../archive/describing/calendar.ts';
import type { Span } from '../../../archive/release.ts';
import { type Days, dateOf, dayOf, monthsOf, weekdayOf } from './days.ts';

interface Stated extends Span {
  /** Null where the text names none: "On November 23". */
  readonly year: number | null;
}

/** A day, month or longer part of the calendar as a text names it. */
export type Moment =
  | (Stated & { readonly grain: 'day'; readonly month: number; readonly day: number })
  | (Stated & { readonly grain: 'month'; readonly month: number })
  /** A quarter, a half year, the first nine months. */
  | (Stated & { readonly grain: 'months'; readonly month: number; readonly count: number })
  | (Stated & { readonly grain: 'year'; readonly year: number })
  /** 0 for Monday; `side` is where "last" or "next" puts it. */
  | (Span & { readonly grain: 'weekday'; readonly weekday: number; readonly side: 'past' | 'future' | null })
  /** Named by its distance from the day of writing, in days: "yesterday" is -1 to -1, "last week" seven days. */
  | (Span & {
      readonly grain: 'relative';
      readonly from: number;
      readonly to: number;
      /** Of a source, told as a length of time too: "three days ago". */
      readonly isReckoned?: true;
    });

/** What tells the year, and what day "today" was: the release's date, and the years that its text names. */
export interface Calendar {
  readonly published: Days | null;
  /** Years written out beside what is read. */
  readonly years: readonly number[];
}

/** A date without a year is taken to lie no farther than this from the release, before or after, in days. */
const NEAREST = 200;

/** The stretches of the calendar that a moment may be; none where nothing tells the year or the day of writing. */
export function daysOf(moment: Moment, { published, years }: Calendar): readonly Days[] {
  if (moment.grain === 'relative') {
    return published === null || published.first !== published.last
      ? []
      : [{ first: published.first + moment.from, last: published.first + moment.to }];
  }
  if (moment.grain === 'weekday') return weekdays(moment.weekday, moment.side, published);
  if (moment.year !== null) return inYear(moment, moment.year);
  const near = published === null ? [] : yearsAround(published).flatMap((year) => inYear(moment, year));
  return [
    ...near.filter((days) => published !== null && distance(days, published) <= NEAREST),
    ...years.flatMap((year) => inYear(moment, year)),
  ];
}

/** Whether what a claim calls `claimed` can be what its source calls `stated`: the same, or less precise. */
export function momentStands(claimed: Moment, stated: Moment, calendar: Calendar): boolean {
  if (claimed.grain === 'relative' && stated.grain === 'relative') {
    return (claimed.from <= stated.from && stated.to <= claimed.to) || areOfOneLength(claimed, stated);
  }
  if (claimed.grain === 'weekday' && stated.grain === 'weekday') return claimed.weekday === stated.weekday;
  if (isYearless(claimed) && isStated(stated)) return sameWithoutYear(claimed, stated);
  const sources = daysOf(stated, calendar);
  if (claimed.grain === 'weekday') {
    return sources.some(({ first, last }) => first === last && weekdayOf(first) === claimed.weekday);
  }
  return daysOf(claimed, calendar).some((days) =>
    sources.some((source) => covers(claimed, days, stated, source)),
  );
}

/** "Last week" and "the past week": translators take one for the other. */
function areOfOneLength(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const [first, second] = [a.to - a.from + 1, b.to - b.from + 1];
  return (
    first > 1 &&
    a.to <= 0 &&
    b.to <= 0 &&
    Math.abs(first - second) <= first / 10 &&
    Math.abs(a.to - b.to) <= first
  );
}

/** Whether a moment is as precise as a day. */
export function isDayLong(moment: Moment): boolean {
  return (
    moment.grain === 'day' ||
    moment.grain === 'weekday' ||
    (moment.grain === 'relative' && moment.from === moment.to)
  );
}

/** A moment that its text dates without a year. */
export function isYearless(moment: Moment): boolean {
  return isStated(moment) && moment.year === null;
}

function isStated(moment: Moment): moment is Exclude<Moment, { grain: 'weekday' | 'relative' }> {
  return moment.grain !== 'weekday' && moment.grain !== 'relative';
}

function covers(claimed: Moment, days: Days, stated: Moment, source: Days): boolean {
  const isSame = days.first === source.first && days.last === source.last;
  if (isSame) return true;
  if (claimed.grain === 'months') return false;
  // "From January to March" is the first quarter told by its ends.
  if (claimed.grain === 'month' && stated.grain === 'months') {
    return days.first === source.first || days.last === source.last;
  }
  return days.first <= source.first && source.last <= days.last;
}

function sameWithoutYear(claimed: Moment, stated: Moment): boolean {
  if (!isStated(claimed) || !isStated(stated) || claimed.grain === 'year' || stated.grain === 'year')
    return false;
  if (claimed.grain === 'day') {
    return stated.grain === 'day' && claimed.day === stated.day && claimed.month === stated.month;
  }
  const [from, count] = [claimed.month, claimed.grain === 'months' ? claimed.count : 1];
  const [statedFrom, statedCount] = [stated.month, stated.grain === 'months' ? stated.count : 1];
  if (claimed.grain === 'months')
    return stated.grain === 'months' && from === statedFrom && count === statedCount;
  if (stated.grain === 'months') return from === statedFrom || from === statedFrom + statedCount - 1;
  return from === statedFrom;
}

function inYear(moment: Moment, year: number): Days[] {
  if (moment.grain === 'day') {
    const day = dayOf(year, moment.month, moment.day);
    return isDay(year, moment.month, moment.day) ? [{ first: day, last: day }] : [];
  }
  if (moment.grain === 'month') return [monthsOf(year, moment.month, 1)];
  if (moment.grain === 'months') return [monthsOf(year, moment.month, moment.count)];
  return [monthsOf(year, 1, 12)];
}

/** The last such day up to the release and the next after it; the ones beyond where they may be meant too. */
function weekdays(weekday: number, side: 'past' | 'future' | null, published: Days | null): Days[] {
  if (published === null || published.first !== published.last) return [];
  const today = published.first;
  const latest = today - ((weekdayOf(today) - weekday + 7) % 7);
  const days = [
    ...(side === 'future' ? [] : [latest]),
    ...(side === 'past' || latest === today ? [latest - 7] : []),
    ...(side === 'past' ? [] : [latest + 7]),
    ...(side === 'future' ? [latest + 14] : []),
  ];
  return days.map((day) => ({ first: day, last: day }));
}

function yearsAround(days: Days): number[] {
  const first = dateOf(days.first).getUTCFullYear() - 1;
  const last = dateOf(days.last).getUTCFullYear() + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function distance(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
