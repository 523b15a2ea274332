import { readComing } from './coming.ts';
import { dateOf, dayNumber, dayOf, weekdayOf } from './days.ts';
import type { Figure } from './figure.ts';
import type { Lexed } from './lexemes.ts';
import type { Moment } from './moments.ts';
import { offsetsIn } from './offsets.ts';

const DAY = 86_400;
const WEEKEND =
  /(?<!\p{L})(?:(?:at|over|on) (?:the|this) (?:coming )?weekend|this weekend|выходны(?:е|х|ми)|hefte sonu\p{L}*|hafta sonu\p{L}*|istirahet gunler\p{L}*)(?!\p{L})/gu;
const DAY_AFTER =
  /(?<!\p{L})(?:the (?:following|next) (?:day|morning)|(?:на|в) следующ(?:ий|ее|ем) (?:день|утро|дне)|назавтра|ertesi gun\p{L}*|sabahi gun\p{L}*|novbeti gun\p{L}*|sonraki gun\p{L}*)(?!\p{L})/gu;
const DAY_BEFORE =
  /(?<!\p{L})(?:the (?:day before|previous day|eve of)|накануне|bir gun (?:evvel|once|qabaq)|onceki gun|evvelki gun)(?!\p{L})/gu;

const RANGE = /^\s?(?:[-–—]|to|through|по|до|ile|den|dan)\s?$/u;

/**
 * Days and stretches of the calendar that a text names by how far they lie from its day of writing (`today`, days since
 * 1970) or from the last date before them: three days ago, next month, the following day. They are told as figures too, so
 * that they only add to what stands.
 */
export function readDistances(
  lexed: Lexed,
  figures: readonly Figure[],
  dated: readonly Moment[],
  today: number,
): Moment[] {
  const { folded } = lexed;
  const found: Moment[] = [...readComing(lexed, today)];
  const add = (from: number, to: number, start: number, end: number) =>
    found.push({ grain: 'relative', from: from - today, to: to - today, isReckoned: true, start, end });
  for (const { start, end, unit, amount, side } of offsetsIn(lexed, figures)) {
    if (!Number.isInteger(amount)) continue;
    const [year] = unit.id === 'year' ? yearBefore(dated, start) : [];
    if (year !== undefined) {
      found.push({ grain: 'year', year: year + side * amount, start, end });
      continue;
    }
    for (const anchor of [today, ...anchorBefore(dated, start, today)]) {
      const day = shifted(anchor, unit.id, side * amount, unit.factor);
      add(day, day, start, end);
    }
  }
  found.push(...monthRanges(folded, dated));
  for (const match of folded.matchAll(WEEKEND)) {
    const saturday = today + ((5 - weekdayOf(today) + 7) % 7);
    for (const day of [saturday, saturday + 1]) add(day, day, match.index, match.index + match[0].length);
  }
  for (const [form, days] of [
    [DAY_AFTER, 1],
    [DAY_BEFORE, -1],
  ] as const) {
    for (const match of folded.matchAll(form)) {
      const [anchor = today] = anchorBefore(dated, match.index, today);
      add(anchor + days, anchor + days, match.index, match.index + match[0].length);
    }
  }
  return found;
}

/** "January–June", "yanvar-aprel": several months as one stretch. */
function monthRanges(folded: string, dated: readonly Moment[]): Moment[] {
  return dated.flatMap((first, index): Moment[] => {
    const last = dated[index + 1];
    if (first.grain !== 'month' || last?.grain !== 'month' || last.month <= first.month) return [];
    if (!RANGE.test(folded.slice(first.end, last.start))) return [];
    const { month, start } = first;
    const year = last.year ?? first.year;
    return [{ grain: 'months', year, month, count: last.month - month + 1, start, end: last.end }];
  });
}

/** "In 2016 …; a year later". */
function yearBefore(dated: readonly Moment[], start: number): number[] {
  return dated
    .flatMap((moment) => (moment.grain === 'year' && moment.end <= start ? [moment.year] : []))
    .slice(-1);
}

function anchorBefore(dated: readonly Moment[], start: number, today: number): number[] {
  const last = dated.filter((moment) => moment.grain === 'day' && moment.end <= start).at(-1) ?? null;
  if (last === null || last.grain !== 'day') return [];
  const year = last.year ?? nearestYear(last.month, last.day, today);
  return [dayOf(year, last.month, last.day)];
}

function nearestYear(month: number, day: number, today: number): number {
  const year = dateOf(today).getUTCFullYear();
  const distance = (one: number) => Math.abs(dayOf(one, month, day) - today);
  return [year, year - 1, year + 1].reduce(
    (best, one) => (distance(one) < distance(best) ? one : best),
    year,
  );
}

function shifted(day: number, unit: string, count: number, factor: number): number {
  if (unit !== 'month' && unit !== 'year') return day + Math.round((count * factor) / DAY);
  const date = dateOf(day);
  const months = unit === 'month' ? count : count * 12;
  return dayNumber(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate())));
}
