import type { Span } from '../archive/release.ts';

/** Words of a question that name a period by its distance from today. */
export interface RelativePeriod extends Span {
  /** First and last day, inclusive. */
  readonly first: Date;
  readonly last: Date;
}

type Unit = 'day' | 'week' | 'month' | 'year';

const UNIT_WORDS: readonly (readonly [unit: Unit, pattern: string])[] = [
  ['day', 'days?|gun(?:de|un|ler|lerde)?|день|дня|дней|дни|сутки|суток'],
  ['week', 'weeks?|hefte(?:de|nin|sinde|si)?|hafta(?:da|nin|sinda|si)?|недел(?:я|е|ю|и|ь)'],
  ['month', 'months?|ay(?:da|in|i|inda|lar|larda)?|месяц(?:а|е|ев|ы)?'],
  ['year', 'years?|il(?:de|in|ler|lerde)?|yil(?:da|in|lar)?|sene(?:de)?|год(?:а|у)?|лет'],
];
const UNIT = UNIT_WORDS.map(([unit, pattern]) => `(?<${unit}>${pattern})`).join('|');

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['one', 'bir', 'один', 'одну'],
    ['two', 'iki', 'два', 'две'],
    ['three', 'uc', 'три'],
    ['four', 'dord', 'dort', 'четыре'],
    ['five', 'bes', 'пять'],
    ['six', 'alti', 'шесть'],
    ['seven', 'yeddi', 'yedi', 'семь'],
    ['eight', 'sekkiz', 'sekiz', 'восемь'],
    ['nine', 'doqquz', 'dokuz', 'девять'],
    ['ten', 'on', 'десять'],
    ['eleven', 'on bir', 'одиннадцать'],
    ['twelve', 'on iki', 'двенадцать'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
const NUMBER = `(?<number>\\d{1,3}|${[...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');

const NAMED_DAYS: readonly (readonly [pattern: RegExp, daysAgo: number])[] = [
  [words('the day before yesterday|srage gun|evvelki gun|evvelsi gun|onceki gun|позавчера'), 2],
  [words("yesterday(?:'s)?|dunen(?:ki)?|dun(?:ku)?|вчера(?:шн\\p{L}+)?"), 1],
  [words("today(?:'s)?|bu gun(?:ku)?|bugun(?:ku)?|сегодня(?:шн\\p{L}+)?"), 0],
];
/** The unit that today lies in, up to its end. */
const CURRENT = words(`(?:this|the current|bu|hazirki|cari|это[йтм]|этого|текущ\\p{L}+) (?:${UNIT})`);
/** The whole unit before the one today lies in. */
const PREVIOUS = words(
  `(?:last|the previous|previous|kecen|oten|evvelki|gecen|gectigimiz|onceki|прошл\\p{L}+|предыдущ\\p{L}+) (?:${UNIT})`,
);
/** So many units that end today. */
const ROLLING = words(
  `(?:(?:the )?(?:last|past|previous)|(?:the )?recent|son|kecen|oten|gecen|gectigimiz|последн\\p{L}+|прошедш\\p{L}+|прошл\\p{L}+) ${NUMBER} (?:${UNIT})`,
);
const ROLLING_ONE = words(`(?:the )?(?:past|son|последн(?:ий|юю|ие|ее|ем|ей)) (?:${UNIT})`);

/**
 * The period that `folded` (a question folded by `foldLetters`) names relative to the day of `today` (UTC midnight):
 * "last week" is the calendar week before, Monday to Sunday; "the last 3 days", "son həftə", "за последний месяц" end
 * with today and count it; "this month" is the whole of it.
 */
export function findRelativePeriod(folded: string, today: Date): RelativePeriod | null {
  for (const [pattern, daysAgo] of NAMED_DAYS) {
    const match = pattern.exec(folded);
    if (match !== null) return at(match, addDays(today, -daysAgo), addDays(today, -daysAgo));
  }
  const rolling = ROLLING.exec(folded) ?? ROLLING_ONE.exec(folded);
  if (rolling !== null) {
    const first = goBack(today, unitOf(rolling), numberOf(rolling));
    return at(rolling, addDays(first, 1), today);
  }
  const previous = PREVIOUS.exec(folded);
  if (previous !== null) {
    const start = startOf(today, unitOf(previous));
    return at(previous, goBack(start, unitOf(previous), 1), addDays(start, -1));
  }
  const current = CURRENT.exec(folded);
  if (current === null) return null;
  const start = startOf(today, unitOf(current));
  return at(current, start, addDays(goBack(start, unitOf(current), -1), -1));
}

/** `days` later (earlier when negative) in the UTC calendar. */
export function addDays(date: Date, days: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days));
}

function at(match: RegExpExecArray, first: Date, last: Date): RelativePeriod {
  return { start: match.index, end: match.index + match[0].length, first, last };
}

function unitOf(match: RegExpExecArray): Unit {
  return UNIT_WORDS.find(([unit]) => match.groups?.[unit] !== undefined)?.[0] ?? 'day';
}

function numberOf(match: RegExpExecArray): number {
  const written = match.groups?.number;
  if (written === undefined) return 1;
  return NUMBER_WORDS.get(written) ?? Number(written);
}

function startOf(day: Date, unit: Unit): Date {
  if (unit === 'week') return addDays(day, -((day.getUTCDay() + 6) % 7));
  if (unit === 'month') return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1));
  if (unit === 'year') return new Date(Date.UTC(day.getUTCFullYear(), 0, 1));
  return day;
}

/** The same day so many units earlier; a day that the month has not becomes its last (31 March → 28 February). */
function goBack(day: Date, unit: Unit, units: number): Date {
  if (unit === 'day') return addDays(day, -units);
  if (unit === 'week') return addDays(day, -7 * units);
  const months = unit === 'month' ? units : 12 * units;
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() - months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), lastDay)));
}
