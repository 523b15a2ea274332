import { type PublishedDate, UNKNOWN_DATE } from '../release.ts';
import { calendarValue, isDay, isMonth, isYear } from './calendar.ts';
import { findDates } from './dates.ts';

/**
 * Reads a date that a file states in a field made for it: ISO 8601, whole or cut short (of an instant with a zone, the
 * calendar day as written), RFC 2822, digits of epoch seconds or milliseconds (their day in UTC), or words and numbers
 * as `findDates` knows them; a year of two digits means what RFC 2822 says (00–49 are 20xx). What cannot be read, or
 * names several days, is unknown.
 */
export function parseStatedDate(stated: string): PublishedDate {
  const text = stated.normalize('NFC').trim();
  return (
    fromIso(text) ??
    fromEpoch(text) ??
    fromWords(text) ??
    fromWords(withFullYear(text), { dayOnly: true }) ??
    UNKNOWN_DATE
  );
}

function fromIso(text: string): PublishedDate | null {
  const match = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T\s].*)?)?)?$/su.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (!isYear(year)) return null;
  if (month === undefined) return { value: calendarValue(year), precision: 'year' };
  if (!isMonth(month)) return null;
  if (day === undefined)
    return text.includes('-') ? { value: calendarValue(year, month), precision: 'month' } : null;
  return isDay(year, month, day) ? { value: calendarValue(year, month, day), precision: 'day' } : null;
}

function fromEpoch(text: string): PublishedDate | null {
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return null;
  const instant = new Date(text.length >= 12 && !text.includes('.') ? Number(text) : Number(text) * 1000);
  return { value: instant.toISOString().slice(0, 10), precision: 'day' };
}

function fromWords(text: string, limits: { readonly dayOnly?: boolean } = {}): PublishedDate | null {
  const found = findDates(text);
  for (const precision of ['day', 'month', 'year'] as const) {
    const values = [
      ...new Set(found.filter((date) => date.precision === precision).map((date) => date.value)),
    ];
    const [value] = values;
    if (value !== undefined)
      return values.length === 1 && (precision === 'day' || !limits.dayOnly) ? { value, precision } : null;
  }
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (month === null || !isMonth(Number(month[1])) || !isYear(Number(month[2]))) return null;
  return { value: calendarValue(Number(month[2]), Number(month[1])), precision: 'month' };
}

function withFullYear(text: string): string {
  return text.replace(/(?<=^\D{0,12}\d{1,2}[./\s-]+(?:\d{1,2}|\p{L}+\.?)[./\s-]+)(\d{2})(?!\d)/u, (digits) =>
    Number(digits) < 50 ? `20${digits}` : `19${digits}`,
  );
}
