import type { DateFact } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import type { Piece } from '../phrases/pieces.ts';
import { ACCORDING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { monthParts } from './month-parts.ts';
import { isOfThePast } from './put-off.ts';
import { seasonDates } from './seasons.ts';
import { weekdayDates } from './weekday-dates.ts';
import { DEADLINE, FUTURE } from './words/coming.ts';

const RANGE = /^[^\p{L}\p{N}]*(?:[-–—]|to|till|until|through|and|по|до|и|ve|ile|ila|ilə)?[^\p{L}\p{N}]*$/u;
/** Before and behind a year in which something is to be, rather than what it belongs to: the budget for 2024. */
const IN_YEAR =
  /(?:^|\s)(?:in|by|before|until|till|end of|summer|spring|autumn|fall|winter|half of|quarter of|during|from|early|late|of|for|в|до|к|с|конца|начале|конце|(?:намечен|запланирован|назначен|перенесен)\p{L}* на)\s(?:the\s)?(?:end of\s|year\s)?$/u;
const YEAR_IN =
  /^(?:\S*\s?(?:['’-]?\p{L}{1,3}\s)?(?:il(?:de|in|den|edek|ecen|in sonu\p{L}*)|yil(?:i|in)\p{L}*)|['’](?:[dt][ae]n?|[yn]?[ae]|[iu]n)(?:\s|$)|\s?год[ауе]?)/u;

/**
 * The dates of a sentence that lie ahead of its release: the first day of a stretch of days, or its last when it has begun;
 * years only where something is to be in them, and no day or month is named beside.
 */
export function comingDates(release: ReadableRelease, piece: Piece): readonly DateFact[] {
  const resolved = resolveDates(release, piece, 'future');
  const named = [...weekdayDates(release, piece), ...seasonDates(release, piece)];
  const read = [...resolved.filter((date) => !named.some((one) => overlap(one, date))), ...named];
  const all = [...read, ...monthParts(release, piece, read)].sort((a, b) => a.start - b.start);
  const { body, published } = release;
  const coming: DateFact[] = [];
  for (const [place, date] of all.entries()) {
    const before = all[place - 1];
    if (isExplained(body, date, all[place + 1])) continue;
    const joint = before === undefined ? null : body.slice(before.end, date.start).toLowerCase();
    if (joint !== null && before?.precision === date.precision && RANGE.test(joint)) {
      // What has begun is told by its end.
      if (coming.at(-1) === before || !isAhead(date, published.value)) continue;
    }
    if (!isAhead(date, published.value) || isPast(piece, date, release)) continue;
    if (date.precision === 'year' && ACCORDING.has(piece.told, release.language)) continue;
    if (date.precision === 'year' && !isInYear(piece, date, published.value)) continue;
    if (coming.some(({ value }) => value === date.value)) continue;
    coming.push(date);
  }
  // "In October, on the 12th": the month of a day that stands beside it.
  const days = coming.filter(({ precision }) => precision === 'day');
  const own = coming.filter(
    ({ precision, value }) => precision !== 'month' || !days.some((day) => day.value.startsWith(value)),
  );
  const hasDays = own.some(({ precision }) => precision !== 'year');
  return hasDays ? own.filter((date) => date.precision !== 'year' || isItsEnd(piece, date)) : own;
}

/** "By the end of 2024": a term of its own beside other days. */
function isItsEnd({ folded, start }: Piece, date: DateFact): boolean {
  const before = folded.slice(Math.max(0, date.start - start - 16), date.start - start);
  return (
    /(?:end of|конц[ауе])\s(?:the\s)?$/u.test(before) ||
    /^(?:-?c[iu] ilin|['’]?\S{0,2}|\s?yili?n?)?\s(?:son|axir)\p{L}*/u.test(folded.slice(date.end - start))
  );
}

function overlap(one: DateFact, other: DateFact): boolean {
  return one.start < other.end && other.start < one.end;
}

/** "Thursday week, 6 November": the date behind it tells which. */
const BESIDE = /^(?: week)?, (?:the )?$/u;

function isExplained(body: string, date: DateFact, next: DateFact | undefined): boolean {
  if (next === undefined || date.precision !== 'day' || /\d/u.test(date.text) || !/\d/u.test(next.text))
    return false;
  return BESIDE.test(body.slice(date.end, next.start));
}

function isAhead({ value }: DateFact, published: string | null): boolean {
  return published === null || value >= published.slice(0, value.length);
}

const TODAY =
  /^(?:today|tonight|this|bu|bugün|cari|сегодня|(?:в )?эт\p{L}+|(?:в )?текущ\p{L}+)(?!\p{L})(?! (?:spring|summer|autumn|fall|yaz|yay|payız))/iu;
/** A date without a year that lies so many days ahead was rather some days ago, unless it is a term. */
const FAR_AHEAD = 200;
/** One that lies nearly a year ahead was, in any case. */
const NEARLY_A_YEAR = 330;
const DAY = 86_400_000;

function isPast(
  piece: Piece,
  date: DateFact,
  { published: { value: published }, language }: ReadableRelease,
): boolean {
  const { folded, start } = piece;
  if (isOfThePast(piece, date)) return true;
  // Whoever asks knows whether the sentence tells what will be.
  if (/^(?:today|tonight|bugün|bu gün|сегодня)$/iu.test(date.text)) return false;
  if (TODAY.test(date.text) && !/^(?:\p{L}{0,3}\s)?(?:son|axir)/u.test(folded.slice(date.end - start)))
    return true;
  if (published === null || date.precision === 'year' || /\d{4}/u.test(date.text)) return false;
  const ahead = (Date.parse(date.value) - Date.parse(published)) / DAY;
  const around = folded.slice(Math.max(0, date.start - start - 8), date.end - start + 8);
  return (
    ahead > NEARLY_A_YEAR ||
    (ahead > FAR_AHEAD &&
      !DEADLINE.has(around, null) &&
      !/\d{4}/u.test(folded) &&
      !FUTURE.has(folded, language))
  );
}

/** "2026 yılının ilk yarısında", "2025-ci ilin yanvarında". */
const PART_BEHIND =
  /^\s(?:icinde|erzinde|boyunca|ilk|son|ikinci|birinci|ucuncu|dorduncu|yari|basi|orta|evvel|axir|yaz|payiz|qis|yay|bahar)/u;
/** "2024 ilkbaharında", "2026 sonunda", "осенью 2023", "in spring 2024": what tells that a year is when something is. */
const SEASON_BEHIND =
  /^\s(?:yili?n?\S*\s)?(?:(?:ilk|son)?bahar|yaz(?!i)|kis|guz|son|bas|orta|(?:ilk|ikinci|son) yari)\p{L}*(?:[dt][ae]n?|[iu]na)(?!\p{L})|^(?:-c[iu] ilin)? (?:yaz|yay|payiz|qis|bahar)\p{L}*d[ae]/u;
const SEASON_BEFORE =
  /(?:^|\s)(?:spring|summer|autumn|fall|winter|весной|летом|осенью|зимой|весны|лета|осени|зимы|половин\p{L}+|квартал\p{L}+)\s(?:of\s)?$/u;

function isInYear({ folded, start }: Piece, date: DateFact, published: string | null): boolean {
  const written = folded.slice(date.start - start, date.end - start);
  if (/\p{L}{3}/u.test(written) && !/^\d{4}/u.test(written)) return true;
  const before = folded.slice(Math.max(0, date.start - start - 20), date.start - start);
  const after = folded.slice(date.end - start, date.end - start + 20);
  if (/\d\s?[-–—/]\s?$/u.test(before) || /^\s?[-–—/]\s?\d/u.test(after)) return false;
  const isThis = published !== null && date.value === published.slice(0, 4);
  // "In 2024" of a release of that year is when things are as they are; its end is a term.
  const isEnd = /(?:end of|before|by|until|till|до|к|конц\p{L}+)\s(?:the\s)?(?:end of\s)?$/u.test(before);
  if (SEASON_BEHIND.test(after) || SEASON_BEFORE.test(before)) return true;
  if (isThis) return isEnd || /^(?:\S*\s?(?:ilin|yilin?)\S*)?\s(?:son|axir)/u.test(after);
  return (
    IN_YEAR.test(before) ||
    YEAR_IN.test(after) ||
    (/(?:il|yil)(?:i|in|inin)$/u.test(written) && PART_BEHIND.test(after)) ||
    /(?:ilde|ilinde|yilinda|году|года|['’][dt][ae]|['’]?[dt][ae]n)$/u.test(written)
  );
}
