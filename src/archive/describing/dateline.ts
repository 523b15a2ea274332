import { findDates } from './dates.ts';

/** How far into a line its dateline reaches. In UTF-16 units. */
const REACH = 90;
const PLACE = /^\s*(?:(?:г\.\s?)?\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}(?:[,.]| [-–—])\s*)?\(?$/u;

/** Whether what stands before a date is nothing, or the name of a place: "Baku, ", "г. Баку. ", "Zerkend – (". */
export function isPlace(before: string): boolean {
  return PLACE.test(before);
}

/**
 * Whether a date is a dateline's: a place in front and a dash behind ("BAKU, November 24, 2022 —", "WASHINGTON (Aug. 1,
 * 2006) –"), or at the start of a line a place, and a sentence behind ("Баку, 24 ноября 2022 года. Министр …").
 */
export function isDateline(before: string, date: string, after: string): boolean {
  if (/\p{Lu}[\p{L}.]*[,.]?\s*\(?$/u.test(before) && /^\s?\)?\s*(?:[-–—/:]|--)/u.test(after)) return true;
  const sentence = date.endsWith('.') ? /^\s+["“«]?\p{Lu}/u : /^\.\s+["“«]?\p{Lu}/u;
  return before !== '' && isPlace(before) && sentence.test(after);
}

/** A paragraph without the dateline at its start. */
export function withoutDateline(paragraph: string): string {
  const [date] = /\d/.test(paragraph.slice(0, REACH)) ? findDates(paragraph.slice(0, REACH)) : [];
  if (date === undefined || date.precision !== 'day') return paragraph;
  const before = paragraph.slice(0, date.start);
  const after = paragraph.slice(date.end);
  if (!isPlace(before) || !isDateline(before, paragraph.slice(date.start, date.end), after)) return paragraph;
  return after.replace(/^[\s.)\-–—/:]+/u, '');
}
