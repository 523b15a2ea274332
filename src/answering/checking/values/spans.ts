import { areEqual, baseAmount } from './amounts.ts';
import { type Days, dateOf } from './days.ts';
import type { Figure } from './figure.ts';
import { type Calendar, daysOf, type Moment } from './moments.ts';
import { offsetsIn } from './offsets.ts';
import type { Values } from './read-values.ts';

const DAY = 86_400;
const MONTHS = 12;
const WEEK = 7;
const OLDEST = 120;
const BORN =
  /(?<!\p{L})(?:born|birth|родил\p{L}+|рождени\p{L}+|г\.\s?р|tevellud\p{L}*|dogul\p{L}*|dogum\p{L}*|dogdu|anadan ol\p{L}+)/u;

/** Whether a length of time is that between two dates, or two times of day, of the source; from 3 to 7 May are five days. */
export function isSpanOfTime(
  claimed: Figure,
  moments: readonly Moment[],
  times: readonly { readonly minutes: number }[],
): boolean {
  const { unit } = claimed;
  if (unit?.dimension !== 'time') return false;
  if (unit.id === 'hour' || unit.id === 'minute') {
    return pairsOf(times).some(([a, b]) => {
      const gap = (b.minutes - a.minutes + 1440) % 1440;
      return areEqual(gap * 60, baseAmount(claimed), 0.01);
    });
  }
  const said = claimed.amounts[0] ?? 0;
  const days = moments.filter((moment) => moment.grain === 'day');
  const isDays = pairsOf(days).some(([a, b]) => {
    const gap = Math.abs(yearDay(a) - yearDay(b));
    const inDays = baseAmount(claimed) / DAY;
    return areEqual(inDays, gap) || areEqual(inDays, gap + 1);
  });
  if (isDays && (unit.id === 'day' || unit.id === 'week')) return true;
  const years = moments.filter((moment) => moment.grain === 'year');
  const months = moments.filter((moment) => moment.grain === 'month');
  if (unit.id === 'year') return pairsOf(years).some(([a, b]) => isGap(Math.abs(a.year - b.year), said));
  if (unit.id !== 'month') return false;
  return (
    pairsOf(months).some(([a, b]) => isGap(Math.abs(a.month - b.month), said)) ||
    moments.some((moment) => moment.grain === 'months' && moment.count === said)
  );
}

function isGap(gap: number, said: number): boolean {
  return said === gap || said === gap + 1;
}

function yearDay(moment: Extract<Moment, { grain: 'day' }>): number {
  return Date.UTC(moment.year ?? 2000, moment.month - 1, moment.day) / (DAY * 1000);
}

/**
 * Whether a length of time is that between a date of the source and its release: three days ago, in office for eight years.
 */
export function isSpanToRelease(
  claimed: Figure,
  claim: Values,
  moments: readonly Moment[],
  calendar: Calendar,
): boolean {
  const { published } = calendar;
  const { unit } = claimed;
  if (published === null || unit?.dimension !== 'time') return false;
  const [said = 0] = claimed.amounts;
  const isFromNow = offsetsIn(claim.lexed, [claimed]).some(({ start }) => start === claimed.start);
  if (!isFromNow && unit.id !== 'year') return false;
  return moments.some((moment) => {
    if (moment.grain === 'weekday' || moment.grain === 'relative') return false;
    return daysOf(moment, calendar).some(({ first, last }) => {
      const [from, to] = [dateOf(first), dateOf(published.first)];
      const years = to.getUTCFullYear() - from.getUTCFullYear();
      if (unit.id === 'year') return isYears(said, Math.abs(years));
      if (unit.id === 'century') return Math.abs(years) === said * 100;
      if (moment.grain === 'year') return false;
      const months = years * MONTHS + to.getUTCMonth() - from.getUTCMonth();
      if (unit.id === 'month') return Math.abs(months) === said;
      if (first !== last) return false;
      const days = Math.abs(published.first - first);
      return unit.id === 'week' ? Math.abs(days - said * WEEK) <= WEEK / 2 : days === said;
    });
  });
}

/** Whether a bare number is how old somebody is whose year of birth the source gives. */
export function isAge(
  claimed: Figure,
  folded: string,
  moments: readonly Moment[],
  published: Days | null,
): boolean {
  const [said = 0] = claimed.amounts;
  if (published === null || said > OLDEST || !(claimed.unit === null || claimed.unit.id === 'year'))
    return false;
  if (!BORN.test(folded)) return false;
  const today = dateOf(published.first).getUTCFullYear();
  return moments.some(
    (moment) => 'year' in moment && moment.year !== null && isYears(said, today - moment.year),
  );
}

function isYears(said: number, years: number): boolean {
  return said === years || said === years - 1;
}

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other] as const));
}
