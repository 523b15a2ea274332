import { type PublishedDate, UNKNOWN_DATE } from '../release.ts';
import { evidentOrder, type FoundDate, findDates, type NumericOrder } from './dates.ts';
import { foldLetters } from './fold.ts';
import { isSectionWord } from './navigation.ts';

/** How far into a text its header can reach: headline, subtitle, contact lines, dateline. In UTF-16 units. */
const HEADER_REACH = 700;
/** How far before its end a closing date line can stand. */
const FOOTER_REACH = 160;
/** Text that follows a date on its line to that length shows that header and text ran together. In UTF-16 units. */
const LOST_BREAK = 100;
/** What is looked at around a date. */
const MARGIN = 240;

const WEEKDAYS =
  'mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|' +
  'bazar ertesi|cersenbe axsami|cersenbe|cume axsami|cume|senbe|bazar|' +
  'pazartesi|sali|carsamba|persembe|cumartesi|cuma|pazar|' +
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье';
const WEEKDAY_BEFORE = new RegExp(`(?<!\\p{L})(?:${WEEKDAYS})\\.?,?\\s*$`, 'u');
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})$`, 'u');

/** Words that say of the date after them that the text was published then. */
const LABEL_BEFORE = new RegExp(
  '(?<!\\p{L})(?:published(?: on)?|publication date|date published|posted(?: on)?|post date|issued(?: on)?|release date|' +
    'date of release|released(?: on)?|for immediate release|for release|for immediate use|date|dateline|' +
    'tarix|tarixi|derc (?:edilib|olunub|tarixi)|yayimlanib|paylasilib|' +
    'tarih|tarihi|yayin tarihi|yayinlanma tarihi|yayim tarihi|yayimlanma tarihi|eklenme tarihi|' +
    'дата|дата публикации|опубликовано|размещено|дата выхода)\\s*[:\\-–—|]?\\s*$',
  'u',
);
/** Labels of dates that are not a publication's: the day a page was printed, changed or is due. */
const OTHER_LABEL_BEFORE =
  /(?<!\p{L})(?:printed|print date|updated|last updated|last modified|modified|revised|deadline|due|embargoed until|expires|event date|date of event|обновлено|yenilendi|guncellenme tarihi|guncelleme|yenilenib|yenilenme tarixi)\s*[:\-–—]?\s*$|(?<!\p{L})(?:today|bu gun|bugun|сегодня)\s*:\s*$/u;

/** After these a date belongs to a sentence. */
const PROSE_BEFORE =
  /(?<![\p{L}\p{N}])(?:on|of|in|at|by|since|until|till|before|after|from|to|through|thru|between|and|or|dated|ending|beginning|began|effective|starting|started|this|last|next|than|as|during|due|the|for|is|was|were|be|will|held|tomorrow|yesterday|follows?|below|letter|с|со|по|до|от|на|к|ко|за|и|или|состоялось|ve|ile|veya|ya|den|dan|hele)[\s,]*$/u;
/** Words after a date that make it part of a sentence in Azerbaijani and Turkish. */
const PROSE_AFTER = /^\s*(?:tarix|tarih|gun(?:u|unde)|il(?:in|de)|yil)/u;

const LETTER_AFTER = /^\s*(?:The Honou?rable|The President|Dear|Hon\.?|Mr|Mrs|Ms|M\.)\b/u;

/** "Baku, " before a date that ends its line. */
const PLACE_LINE = /^\s*\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?,\s*$/u;
const CLOCK = /^(?:at\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s(?:et|est|edt|gmt|utc|msk))?/;
/** What makes a date the publication's own, from the strongest evidence to the weakest. */
const EVIDENCE = ['label', 'line', 'dateline', 'header'] as const;
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
  const order = options.order ?? evidentOrder(text);
  let best: { rank: number; published: PublishedDate } | null = null;
  for (const date of outerDates(text, order === null ? {} : { order })) {
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
function outerDates(text: string, options: { readonly order?: NumericOrder }): FoundDate[] {
  const head = findDates(text.slice(0, HEADER_REACH + MARGIN), options);
  const tailStart = Math.max(HEADER_REACH, text.length - FOOTER_REACH);
  const from = Math.max(0, tailStart - MARGIN);
  const tail = findDates(text.slice(from), options).map((date) => ({
    ...date,
    start: date.start + from,
    end: date.end + from,
  }));
  return [
    ...head.filter((date) => date.start <= HEADER_REACH),
    ...tail.filter((date) => date.start > tailStart),
  ];
}

/** Whether a line holds a date (with weekday, time, label or the site's section) and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > MARGIN) return false;
  return findDates(line).some(
    (date) =>
      (date.precision === 'day' || date.precision === 'month') &&
      standsAlone(line.slice(0, date.start), line.slice(date.end)),
  );
}

function evidenceFor(text: string, date: FoundDate): Evidence | null {
  const lineStart = Math.max(text.lastIndexOf('\n', date.start - 1) + 1, date.start - MARGIN);
  const [after = ''] = text.slice(date.end, date.end + MARGIN).split('\n', 1);
  const before = text.slice(lineStart, date.start);
  const lead = withoutWeekday(foldLetters(before));
  if (OTHER_LABEL_BEFORE.test(lead)) return null;
  if (LABEL_BEFORE.test(lead))
    return date.start <= HEADER_REACH || standsAlone(before, after) ? 'label' : null;
  if (standsAlone(before, after)) return 'line';
  if (date.start > HEADER_REACH || date.precision !== 'day') return null;
  if (PROSE_BEFORE.test(lead) || PROSE_AFTER.test(foldLetters(after)) || endsInCase(text, date)) return null;
  if (isDateline(before, after)) return 'dateline';
  return isBetweenHeadlineAndText(lead, after) ? 'header' : null;
}

function standsAlone(before: string, after: string): boolean {
  if (PLACE_LINE.test(before) && after.trim() === '') return true;
  const rest = foldLetters(`${before}\n${after}`)
    .split(/[\n|•·,:;()[\]–—/-]+|\s{2,}/u)
    .map((piece) => piece.replace(/[\s.]+$/u, '').trim())
    .filter((piece) => piece !== '');
  return rest.every(
    (piece) =>
      WEEKDAY.test(piece) ||
      isSectionWord(piece) ||
      /^\d{1,6}$/.test(piece) ||
      CLOCK.exec(piece)?.[0] === piece ||
      (LABEL_BEFORE.test(piece) && LABEL_BEFORE.exec(piece)?.index === 0),
  );
}

/** "BAKU, November 24, 2022 —", "WASHINGTON (Aug. 1, 2006) –": a place in front, a dash behind. */
function isDateline(before: string, after: string): boolean {
  return /\p{Lu}[\p{L}.]*[,.]?\s*\(?$/u.test(before) && /^\s?\)?\s*(?:[-–—/:]|--)/u.test(after);
}

function isBetweenHeadlineAndText(lead: string, after: string): boolean {
  // Where line breaks were kept, a date in a headline is its event's.
  if (after.length < LOST_BREAK) return false;
  // Behind a sentence, or above an address, it is the date of a letter that the text quotes.
  if (/[.:!?"”»,;(]\s*$/u.test(lead) || LETTER_AFTER.test(after)) return false;
  return /^\s*[-–—|•"“«\p{Lu}\d]/u.test(after);
}

function withoutWeekday(folded: string): string {
  return folded.replace(WEEKDAY_BEFORE, '');
}

function endsInCase(text: string, date: FoundDate): boolean {
  return /\d['’-]?\p{L}+$/u.test(text.slice(date.start, date.end));
}
