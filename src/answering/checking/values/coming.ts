import { dateOf, dayOf, weekdayOf } from './days.ts';
import type { Lexed } from './lexemes.ts';
import type { Moment } from './moments.ts';

const UNIT = {
  week: '(?:week|hefte|hafta|недел)',
  month: '(?:month|ay|месяц)',
  year: '(?:year|il|yil|sene|год)',
};
const NEXT =
  '(?:(?:the )?(?:next|coming)|gelen|novbeti|gelecek|onumuzdeki|(?:на |в )?(?:следующ|будущ|предстоящ|ближайш)\\p{L}+)';
const COMING: readonly (readonly [unit: keyof typeof UNIT, form: RegExp])[] = [
  ['week', new RegExp(`(?<!\\p{L})${NEXT} ${UNIT.week}\\p{L}{0,4}(?!\\p{L})`, 'gu')],
  ['month', new RegExp(`(?<!\\p{L})${NEXT} ${UNIT.month}\\p{L}{0,4}(?!\\p{L})`, 'gu')],
  ['year', new RegExp(`(?<!\\p{L})${NEXT} ${UNIT.year}\\p{L}{0,4}(?!\\p{L})`, 'gu')],
];

/** Next week, month and year as stretches of the calendar, from the day of writing (days since 1970). */
export function readComing({ folded }: Lexed, today: number): Moment[] {
  return COMING.flatMap(([unit, form]) =>
    [...folded.matchAll(form)].map((match): Moment => {
      const [from, to] = unitAfter(today, unit);
      const span = { start: match.index, end: match.index + match[0].length };
      return { grain: 'relative', from: from - today, to: to - today, isReckoned: true, ...span };
    }),
  );
}

function unitAfter(today: number, unit: keyof typeof UNIT): [from: number, to: number] {
  if (unit === 'week') {
    const monday = today - weekdayOf(today) + 7;
    return [monday, monday + 6];
  }
  const date = dateOf(today);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (unit === 'year') return [dayOf(year + 1, 1, 1), dayOf(year + 2, 1, 1) - 1];
  return [dayOf(year, month + 1, 1), dayOf(year, month + 2, 1) - 1];
}
