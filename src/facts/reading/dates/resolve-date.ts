import {
  type Days,
  dateOf,
  dayOf,
  daysPublished,
  monthsOf,
  weekdayOf,
} from '../../../answering/checking/values/days.ts';
import type { Moment } from '../../../answering/checking/values/moments.ts';
import { calendarValue, isDay, isMonth, isYear } from '../../../archive/describing/calendar.ts';
import { findDates } from '../../../archive/describing/dates.ts';
import type { PublishedDate, Span } from '../../../archive/release.ts';
import type { DateFact } from '../../fact.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';
import { momentsIn } from './moments-in.ts';
import type { RelativeDate } from './relative-dates.ts';

/** On which side of the release's own date a date without a year is looked for; that date itself counts for both. */
export type DateDirection = 'past' | 'future';

type Resolved = Pick<DateFact, 'value' | 'precision'>;

/**
 * Every date that a stretch of a release names, in the order of the text: as stated, and resolved against the release's
 * own date where it is named by its distance ("yesterday", "on Friday", "next month", "by the end of the year") or
 * without a year ("On November 23": the nearest one of `direction`). What nothing resolves, and a week or several months,
 * is left out; a quarter is known to its year. `sentence` of each is the sentence that the stretch begins in, or the
 * stretch itself where it is none's.
 */
export function resolveDates(
  release: ReadableRelease,
  span: Span,
  direction: DateDirection,
): readonly DateFact[] {
  const known = knownOf(release);
  const key = `${direction} ${span.start} ${span.end}`;
  const dates = known.get(key) ?? datesIn(release, span, direction);
  known.set(key, dates);
  return dates;
}

const read = new WeakMap<ReadableRelease, Map<string, readonly DateFact[]>>();

/** A sentence is asked for its dates by event, decision and what is next alike. */
function knownOf(release: ReadableRelease): Map<string, readonly DateFact[]> {
  const known = read.get(release) ?? new Map<string, readonly DateFact[]>();
  read.set(release, known);
  return known;
}

function datesIn(release: ReadableRelease, span: Span, direction: DateDirection): readonly DateFact[] {
  const published = daysPublished(release.published) ?? yearNamed(release);
  const isDayKnown = release.published.precision === 'day';
  const { moments, relatives } = momentsIn(release, span, published);
  const dates: DateFact[] = [];
  const sentence = sentenceAt(release.sentences, span.start) ?? span;
  const add = ({ start, end }: Span, resolved: Resolved | null) => {
    const place = { start: span.start + start, end: Math.min(span.start + end, release.body.length) };
    const isTaken = dates.some((date) => date.start < place.end && place.start < date.end);
    if (resolved !== null && !isTaken) dates.push({ ...statedAt(release, sentence, place), ...resolved });
  };
  for (const moment of withRanges(moments, published, direction)) {
    if (moment.grain === 'relative' && !isDayKnown) continue;
    add(moment, resolvedMoment(moment, isDayKnown, published, direction));
  }
  for (const relative of relatives) {
    if (published !== null) add(relative, resolvedRelative(relative, release.published, direction));
  }
  return dates.sort((a, b) => a.start - b.start);
}

const years = new WeakMap<ReadableRelease, Days | null>();

/** The year of a release that states no date of its own, where all the days that it names with a year are of one. */
function yearNamed(release: ReadableRelease): Days | null {
  const known = years.get(release);
  if (known !== undefined) return known;
  const named = new Set(
    findDates(`${release.title}\n${release.body}`)
      .filter(({ precision }) => precision === 'day')
      .map(({ value }) => Number(value.slice(0, 4))),
  );
  const [year] = named;
  const days = year === undefined || named.size > 1 ? null : monthsOf(year, 1, 12);
  years.set(release, days);
  return days;
}

/** UTF-16 units between the two ends of "from 20 November to 5 December". */
const LONGEST_JOINT = 14;

/** The two ends of a stretch of days lie in one year, or in two that follow each other. */
function withRanges(
  moments: readonly Moment[],
  published: Days | null,
  direction: DateDirection,
): readonly Moment[] {
  const ranged = [...moments];
  // Backwards, so that the year of the last of several days reaches the first; of the past, the first day tells it.
  const places = [...ranged.keys()];
  for (const place of direction === 'past' ? places : places.reverse()) {
    const [first, second] = [ranged[place], ranged[place + 1]];
    if (first?.grain !== 'day' || second?.grain !== 'day') continue;
    if (second.start - first.end > LONGEST_JOINT) continue;
    const isOrdered = first.month < second.month || (first.month === second.month && first.day <= second.day);
    const over = isOrdered ? 0 : 1;
    if (first.year === null && second.year !== null) {
      ranged[place] = { ...first, year: second.year - over };
    } else if (direction === 'past') {
      const year = first.year ?? nearestYear(first, published, direction);
      if (year !== null && second.year === null) ranged[place + 1] = { ...second, year: year + over };
    } else if (first.year === null) {
      const year = nearestYear(second, published, direction);
      if (year !== null) ranged[place] = { ...first, year: year - over };
    }
  }
  return ranged;
}

function resolvedMoment(
  moment: Moment,
  isDayKnown: boolean,
  published: Days | null,
  direction: DateDirection,
): Resolved | null {
  if (moment.grain === 'relative') {
    return published === null
      ? null
      : ofDays({ first: published.first + moment.from, last: published.first + moment.to });
  }
  if (moment.grain === 'weekday') {
    if (published === null || !isDayKnown) return null;
    return ofDays(
      weekdayNear(moment.weekday, published.first, moment.side ?? direction, moment.side !== null),
    );
  }
  if (moment.grain === 'year') return ofYear(moment.year);
  const year = moment.year ?? nearestYear(moment, published, direction);
  if (year === null) return null;
  if (moment.grain === 'months') return ofYear(year);
  if (moment.grain === 'month') {
    return isYear(year) && isMonth(moment.month)
      ? { value: calendarValue(year, moment.month), precision: 'month' }
      : null;
  }
  return isYear(year) && isDay(year, moment.month, moment.day)
    ? { value: calendarValue(year, moment.month, moment.day), precision: 'day' }
    : null;
}

/** "Last Friday" of a release of a Friday is a week before it, "on Friday" that very day. */
function weekdayNear(weekday: number, today: number, direction: DateDirection, isBeyond: boolean): Days {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const away = direction === 'past' ? -back : ahead;
  const day = today + (away === 0 && isBeyond ? (direction === 'past' ? -7 : 7) : away);
  return { first: day, last: day };
}

function nearestYear(
  moment: Extract<Moment, { readonly month: number }>,
  published: Days | null,
  direction: DateDirection,
): number | null {
  if (published === null) return null;
  const written = dateOf(published.first).getUTCFullYear();
  // 29 February may be four years away, and eight where a century comes between.
  const years = Array.from({ length: 9 }, (_, away) =>
    direction === 'past' ? written - away : written + away,
  );
  if (direction === 'past') years.unshift(dateOf(published.last).getUTCFullYear());
  const near = years.find((year) => {
    const days = daysIn(moment, year);
    if (days === null) return false;
    return direction === 'past' ? days.first <= published.last : days.last >= published.first;
  });
  return near ?? null;
}

function daysIn(moment: Extract<Moment, { readonly month: number }>, year: number): Days | null {
  if (moment.grain === 'day') {
    const day = dayOf(year, moment.month, moment.day);
    return isDay(year, moment.month, moment.day) ? { first: day, last: day } : null;
  }
  return monthsOf(year, moment.month, moment.grain === 'months' ? moment.count : 1);
}

/** A day, or a stretch that is just a month or a year of the calendar. */
function ofDays({ first, last }: Days): Resolved | null {
  const date = dateOf(first);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (!isYear(year)) return null;
  if (first === last) return { value: calendarValue(year, month, date.getUTCDate()), precision: 'day' };
  const isWhole = (days: Days) => days.first === first && days.last === last;
  if (isWhole(monthsOf(year, month, 1))) return { value: calendarValue(year, month), precision: 'month' };
  return isWhole(monthsOf(year, 1, 12)) ? ofYear(year) : null;
}

function ofYear(year: number): Resolved | null {
  return isYear(year) ? { value: calendarValue(year), precision: 'year' } : null;
}

function resolvedRelative(
  relative: RelativeDate,
  published: PublishedDate,
  direction: DateDirection,
): Resolved | null {
  const [year, month] = (published.value ?? '').split('-').map(Number);
  if (year === undefined || published.value === null) return null;
  if (relative.grain === 'year') return ofYear(year + relative.ahead);
  if (month === undefined) return null;
  if (relative.grain === 'season') {
    if (direction === 'past') return ofYear(month >= relative.first ? year : year - 1);
    return ofYear(month <= relative.last ? year : year + 1);
  }
  if (relative.grain === 'day') {
    return isDay(year, month, relative.day)
      ? { value: calendarValue(year, month, relative.day), precision: 'day' }
      : null;
  }
  if (relative.grain === 'ago') {
    const [, , day] = published.value.split('-').map(Number);
    if (day === undefined) return null;
    const written = dayOf(year, month, day) - relative.days;
    return ofDays({ first: written, last: written });
  }
  const months = year * 12 + month - 1 + relative.ahead;
  return isYear(Math.floor(months / 12))
    ? { value: calendarValue(Math.floor(months / 12), (months % 12) + 1), precision: 'month' }
    : null;
}
