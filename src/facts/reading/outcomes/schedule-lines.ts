import type { DateFact } from '../../fact.ts';
import type { Piece } from '../phrases/pieces.ts';

/** What a line tells of the very event, or of the release: "Date: 12 April", "Contact – until 5 pm". */
const OWN_FIELD =
  /^(?:date|dates|when|time|place|where|venue|contact|release|embargo|tarix|tarixi|vaxt|vaxti|ne vaxt|zaman|yer|yeri|elaqe|tarih|tarihi|ne zaman|nerede|sayi|iletisim|дата|когда|время|место|где|контакт\p{L}*|номер|сбор)(?!\p{L})/u;
/** "Accreditation – until", "Press view: Thursday": what stands before the date of a line. */
const LABEL_BEFORE = /^[^:–—]{3,80}(?::|\s[–—-])\s(?:(?:до|с|by|until|from|on|\p{L}+day,?)\s)?$/u;
/** " – transfer of the consumers": what stands behind the date that opens a line. */
const LABEL_BEHIND = /^[^\s\p{L}]?(?:\s?(?:г\.|года))?(?:\p{L}*,?\s(?:\p{L}+\s){0,3})?(?:[–—-]|:)\s[^\s\d]/u;

/** Whether a line without a stop is a date of a schedule: a day and what is on it, or what is and until when. */
export function isScheduled({ folded, start }: Piece, { start: from, end }: DateFact): boolean {
  if (!/\d/u.test(folded.slice(from - start, end - start))) return false;
  const line = folded.lastIndexOf('\n', from - start) + 1;
  const before = folded.slice(line, from - start);
  if (OWN_FIELD.test(folded.slice(line))) return false;
  if (before.trim() === '') return LABEL_BEHIND.test(folded.slice(end - start));
  return LABEL_BEFORE.test(before);
}
