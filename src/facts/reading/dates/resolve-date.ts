import {
  type Days,
  dateOf,
  dayOf,
  daysPublished,
  monthsOf,
  weekdayOf,
} from '../../../answering/checking/values/days.ts';
import { type Lexed, lex } from '../../../answering/checking/values/lexemes.ts';
import type { Moment } from '../../../answering/checking/values/moments.ts';
import { readMoments } from '../../../answering/checking/values/read-moments.ts';
import { calendarValue, isDay, isMonth, isYear } from '../../../archive/describing/calendar.ts';
import { findDates } from '../../../archive/describing/dates.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import { MONTH_WORD } from '../../../archive/describing/month-names.ts';
import type { PublishedDate, Span } from '../../../archive/release.ts';
import type { DateFact } from '../../fact.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';
import { type RelativeDate, relativeDates } from './relative-dates.ts';

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
  const dates = known.dates.get(key) ?? datesIn(release, span, direction, known);
  known.dates.set(key, dates);
  return dates;
}

/** What was read of a release: its sentences are asked for their dates by event, decision and what is next alike. */
interface Known {
  readonly dates: Map<string, readonly DateFact[]>;
  readonly moments: Map<string, ReadMoments>;
}

interface ReadMoments {
  readonly lexed: Lexed;
  readonly moments: readonly Moment[];
  readonly relatives: readonly RelativeDate[];
}

const read = new WeakMap<ReadableRelease, Known>();

function knownOf(release: ReadableRelease): Known {
  const before = read.get(release);
  if (before !== undefined) return before;
  const known: Known = { dates: new Map(), moments: new Map() };
  read.set(release, known);
  return known;
}

function momentsIn(release: ReadableRelease, span: Span, published: Days | null, known: Known): ReadMoments {
  const key = `${span.start} ${span.end}`;
  const before = known.moments.get(key);
  if (before !== undefined) return before;
  const lexed = lex(withoutNeighbours(release.body.slice(span.start, span.end)), release.language);
  const moments = withoutWeekdays(
    readMoments(lexed, published?.first ?? 0, true).map((moment) => trimmed(moment, lexed.text)),
    lexed.folded,
  );
  const found = { lexed, moments, relatives: relativeDates(lexed.folded) };
  known.moments.set(key, found);
  return found;
}

function datesIn(
  release: ReadableRelease,
  span: Span,
  direction: DateDirection,
  known: Known,
): readonly DateFact[] {
  const published = daysPublished(release.published) ?? yearNamed(release);
  const isDayKnown = release.published.precision === 'day';
  const { moments, relatives } = momentsIn(release, span, published, known);
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

// What is looked for stands in front of what has to stand around it: a month before every letter would be tried everywhere.
const AFTER_DATE = new RegExp(
  `(?<!\\d)\\d{1,3}(?!\\d)(?<=(?<![\\d.,])\\d{1,2}\\s(?:${MONTH_WORD})\\s\\d{1,3})`,
  'gu',
);
/** "iyunda 1,0%", "12 iyun 10.30": a fraction, or an hour. */
const FRACTION = new RegExp(
  `(?<!\\d)\\d{1,2}(?=[.,:]\\d{1,3}(?![\\d.]))(?<=(?<!\\p{L})(?:${MONTH_WORD})\\s\\d{1,2})`,
  'gu',
);
const GENITIVE_AFTER_DAY =
  /\s(?=\p{L}{2,9}[ıiuü]n\s\d)(?<=(?<!\p{L})\p{L}{2,9}[ıiuü]n\s\d{1,2}[-’']?\p{L}{1,5}\s)/gu;

/** "June 15-17, 2020" and "30 Haziran-2 Temmuz" as the readers of dates know them. */
const SECOND_DAY = new RegExp(
  `(?<=(?<!\\p{L})(?:${MONTH_WORD})\\s\\d{1,2})\\s?[-–—]\\s?\\d{1,2},?\\s(?=\\d{4}(?!\\d))`,
  'gu',
);
/** As much as `findDates` lets stand between a day and its year. */
const JOINTS = '.,   ';
const HYPHEN_BETWEEN = new RegExp(
  `-(?=\\d{1,2}\\s(?:${MONTH_WORD}))(?<=(?<!\\p{L})(?:${MONTH_WORD})-)`,
  'gu',
);

/**
 * Numbers that stand beside a date and are none of it blotted out: "до 1 октября 14,5 километра", and the second month of
 * "mayın 1-dən iyunun 30-dək" kept from the first one's day.
 */
function withoutNeighbours(text: string): string {
  if (!/\d/.test(text)) return text;
  let kept = text;
  const written = foldLetters(text);
  for (const pattern of [AFTER_DATE, FRACTION]) {
    for (const { index, 0: digits } of written.matchAll(pattern)) {
      kept = kept.slice(0, index) + 'x'.repeat(digits.length) + kept.slice(index + digits.length);
    }
  }
  const folded = foldLetters(kept);
  for (const { index, 0: joint } of folded.matchAll(SECOND_DAY)) {
    if (joint.length > JOINTS.length) continue;
    kept = kept.slice(0, index) + JOINTS.slice(-joint.length) + kept.slice(index + joint.length);
  }
  for (const { index } of folded.matchAll(HYPHEN_BETWEEN)) {
    kept = `${kept.slice(0, index)} ${kept.slice(index + 1)}`;
  }
  return kept.replace(GENITIVE_AFTER_DAY, ';');
}

/** What may stand between a date and its day of the week. */
const BESIDE = /^(?:['-]?\p{L}{0,3})?[\s,()]{0,3}(?:the\s|gunu[,\s]{1,2})?$/u;

/** Beside its date the name of a weekday says nothing of its own: "Tuesday, 14th March 2023", "26 Aralık Perşembe günü". */
function withoutWeekdays(moments: readonly Moment[], folded: string): readonly Moment[] {
  return moments.filter((moment, index) => {
    if (moment.grain !== 'weekday') return true;
    const [before, after] = [moments[index - 1], moments[index + 1]];
    return !(
      (after?.grain === 'day' && BESIDE.test(folded.slice(moment.end, after.start))) ||
      (before?.grain === 'day' && BESIDE.test(folded.slice(before.end, moment.start)))
    );
  });
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

/** The moments' own readings leave a space in front of the second day of "3-dən 7-dək". */
function trimmed(moment: Moment, text: string): Moment {
  const written = text.slice(moment.start, moment.end);
  return { ...moment, start: moment.start + written.length - written.trimStart().length };
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
  const months = year * 12 + month - 1 + relative.ahead;
  return isYear(Math.floor(months / 12))
    ? { value: calendarValue(Math.floor(months / 12), (months % 12) + 1), precision: 'month' }
    : null;
}
