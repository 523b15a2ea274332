import { type PublishedDate, UNKNOWN_DATE } from '../release.ts';
import { endsInLabel, endsInOtherLabel, withoutWeekday } from './date-words.ts';
import { isDateline, isPlace } from './dateline.ts';
import { evidentOrder, type FoundDate, findDates, type NumericOrder } from './dates.ts';
import { foldLetters } from './fold.ts';
import { readMasthead } from './masthead.ts';

/** How far into a text its header can reach: headline, subtitle, contact lines, dateline. In UTF-16 units. */
const HEADER_REACH = 700;
/** How far before its end a closing date line can stand. */
const FOOTER_REACH = 160;
/** Text that follows a date on its line to that length shows that header and text ran together. In UTF-16 units. */
const LOST_BREAK = 100;
/** What is looked at around a date. */
const MARGIN = 240;

const YEAR = /\d{4}/;
/** A date in which day and month may have changed places. */
const AMBIGUOUS = /\d[-/ ]\d{1,2}[-/ ]\d{4}/;

/** After these a date belongs to a sentence. */
const PROSE_BEFORE =
  /(?<![\p{L}\p{N}])(?:on|of|in|at|by|since|until|till|before|after|from|to|through|thru|between|and|or|dated|ending|beginning|began|effective|starting|started|this|last|next|than|as|during|due|the|for|is|was|were|be|will|held|tomorrow|yesterday|follows?|below|letter|с|со|по|до|от|на|к|ко|за|и|или|состоялось|ve|ile|veya|ya|den|dan|hele)[\s,]*$/u;
/** Words after a date that make it part of a sentence in Azerbaijani and Turkish. */
const PROSE_AFTER = /^\s*(?:tarix|tarih|gun(?:u|unde)|il(?:in|de)|yil)/u;

const LETTER_AFTER = /^\s*(?:The Honou?rable|The President|Dear|Hon\.?|Mr|Mrs|Ms|M\.)\b/u;

/** What makes a date the publication's own, from the strongest evidence to the weakest. */
const EVIDENCE = ['label', 'line', 'dateline', 'header', 'closing'] as const;
type Evidence = (typeof EVIDENCE)[number];

/**
 * The day (or month) on which a text says it was published: after a label ("Published:", "FOR IMMEDIATE RELEASE"),
 * on a line of its own near the top or at the end, in a dateline ("BAKU, November 24, 2022 —"), or between headline
 * and text where punctuation and line breaks were lost. A date in a sentence is an event's and is never taken: of
 * those the publication date stays unknown. `text` is NFC.
 */
export function findPublicationDate(
  text: string,
  options: { readonly order?: NumericOrder } = {},
): PublishedDate {
  let best: { rank: number; published: PublishedDate } | null = null;
  for (const date of outerDates(text, options.order)) {
    if (date.precision !== 'day' && date.precision !== 'month') continue;
    const evidence = evidenceFor(text, date);
    if (evidence === null) continue;
    const rank = EVIDENCE.indexOf(evidence);
    if (best === null || rank < best.rank) {
      best = { rank, published: { value: date.value, precision: date.precision } };
    }
  }
  return best?.published ?? UNKNOWN_DATE;
}

/** The dates of a text's first and last lines; what lies between is never read, however long. */
function outerDates(text: string, stated: NumericOrder | undefined): FoundDate[] {
  const head = text.slice(0, HEADER_REACH + MARGIN);
  const tailStart = Math.max(HEADER_REACH, text.length - FOOTER_REACH);
  const from = Math.max(0, tailStart - MARGIN);
  const tail = text.length > tailStart ? text.slice(from) : '';
  const order = stated ?? (AMBIGUOUS.test(head) || AMBIGUOUS.test(tail) ? evidentOrder(text) : null);
  const options = order === null ? {} : { order };
  const datesOf = (part: string): FoundDate[] => (YEAR.test(part) ? findDates(part, options) : []);
  return [
    ...datesOf(head).filter((date) => date.start <= HEADER_REACH),
    ...datesOf(tail)
      .map((date) => ({ ...date, start: date.start + from, end: date.end + from }))
      .filter((date) => date.start > tailStart),
  ];
}

function evidenceFor(text: string, date: FoundDate): Evidence | null {
  const lineStart = text.lastIndexOf('\n', date.start - 1) + 1;
  const lineEnd = text.indexOf('\n', date.end);
  const line = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
  const before = text.slice(Math.max(line.start, date.start - MARGIN), date.start);
  const after = text.slice(date.end, Math.min(line.end, date.end + MARGIN));
  const lead = withoutWeekday(foldLetters(before));
  if (endsInOtherLabel(lead)) return null;
  const isAlone =
    line.end - line.start <= MARGIN && (readMasthead(text.slice(line.start, line.end))?.dated ?? false);
  if (endsInLabel(lead)) return date.start <= HEADER_REACH || isAlone ? 'label' : null;
  if (isAlone) return 'line';
  if (date.precision !== 'day') return null;
  if (PROSE_BEFORE.test(lead) || PROSE_AFTER.test(foldLetters(after)) || endsInCase(text, date)) return null;
  if (isClosing(text, date, before)) return 'closing';
  if (date.start > HEADER_REACH) return null;
  if (isDateline(before, text.slice(date.start, date.end), after)) return 'dateline';
  return isBetweenHeadlineAndText(lead, after) ? 'header' : null;
}

/** "… said the service. 24 November 2022": the last words of a text, behind its last sentence. */
function isClosing(text: string, date: FoundDate, before: string): boolean {
  if (!/^[\s.)\]]*$/u.test(text.slice(date.end, date.end + MARGIN))) return false;
  const start = before.search(/[^.!?…»”"]*$/u);
  return start > 0 && isPlace(before.slice(start));
}

function isBetweenHeadlineAndText(lead: string, after: string): boolean {
  // Where line breaks were kept, a date in a headline is its event's.
  if (after.length < LOST_BREAK) return false;
  // Behind a sentence, or above an address, it is the date of a letter that the text quotes.
  if (/[.:!?"”»,;(]\s*$/u.test(lead) || LETTER_AFTER.test(after)) return false;
  return /^\s*[-–—|•"“«\p{Lu}\d]/u.test(after);
}

function endsInCase(text: string, date: FoundDate): boolean {
  return /\d['’-]?\p{L}+$/u.test(text.slice(date.start, date.end));
}
