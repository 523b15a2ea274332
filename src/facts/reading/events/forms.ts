import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { DateFact, Stated } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';
import { type EventSentence, hasTable } from './event-sentence.ts';
import { linesOf } from './fields.ts';

/** A release set out as a form: minutes with their heads and items, or a sheet of "What: ..., When: ..., Where: ...". */
export interface Form {
  readonly isMinutes: boolean;
  /** The line that names the event, with its label where it has one; null where none does. */
  readonly named: Span | null;
  /** The line above that of the day, which names it perhaps. */
  readonly above: Span | null;
  /** By a line of the head without a label: "21 May 2024", "30 October 2024, Hill House". */
  readonly date: DateFact | null;
  readonly place: Stated | null;
}

/** Lines of a head, and labelled lines from which on a release is a form. */
const HEAD = 8;
const LEAST_LABELS = 3;
const LONGEST_HEADING = 9;
const LONGEST_HEAD_LINE = 110;

const LABEL = /^[\s•*–—-]*(?:\d{1,2}[.)]\s)?(?<label>\p{L}[^:.!?"“«]{0,40}):(?:\s|$)/u;
const ITEM = /^\s*(?:[•*▪–—-]|\(?(?:\d{1,2}[.)]){1,3}\s)/u;
const STOP = /[.!?…;][)"”»]?$/u;
/** Folded by `foldLetters`. */
const MINUTES = /(?<!\p{L})(?:minutes|протокол\p{L}{0,2}|protokol\p{L}*|tutana\p{L}+)(?!\p{L})/u;
const WHAT =
  /^(?:what|event|topic|subject|theme|title|occasion|activity|что|тема|мероприятие|событие|movzu|tedbir|ne|konu|etkinlik)$/u;
const OTHER_DATE =
  /(?<!\p{L})(?:publi\p{L}*|issued?|releas\p{L}*|embargo\p{L}*|updated?|posted|обновлен\p{L}*|опубликован\p{L}*|yayin\p{L}*|derc\p{L}*|sayi|№)(?!\p{L})/u;

const forms = new WeakMap<ReadableRelease, Form | null>();

/** How a release is set out, where it is a form; null for one that is told. */
export function formOf(release: ReadableRelease, sentences: readonly EventSentence[]): Form | null {
  const known = forms.get(release);
  if (known !== undefined) return known;
  const form = readForm(release, sentences);
  forms.set(release, form);
  return form;
}

function readForm(release: ReadableRelease, sentences: readonly EventSentence[]): Form | null {
  const lines = linesOf(release.body);
  let [labels, told] = [0, 0];
  let named: Span | null = null;
  for (const line of lines) {
    const text = release.body.slice(line.start, line.end);
    const label = LABEL.exec(text)?.groups?.label;
    if (label !== undefined || isCapitals(text)) labels += 1;
    else if (!ITEM.test(text) && (STOP.test(text) || text.split(' ').length > LONGEST_HEADING)) told += 1;
    if (label !== undefined && WHAT.test(foldLetters(label.trim())) && text.length > label.length + 8)
      named ??= line;
  }
  if (labels < LEAST_LABELS || lines.length - told < told * 2) return null;
  const head = lines.slice(0, HEAD);
  const isMinutes =
    MINUTES.test(foldLetters(release.title)) ||
    head.slice(0, 3).some(({ start, end }) => MINUTES.test(foldLetters(release.body.slice(start, end))));
  const dated = head.findIndex((line) => datedLine(release, line) !== null);
  const line = head[dated];
  if (line === undefined) return { isMinutes, named, above: null, date: null, place: null };
  const date = datedLine(release, line);
  const house = houseIn(release, sentences, head[dated + 1]);
  const beside = date === null ? null : besideDate(release, line, date);
  const place = house ?? beside;
  // "Presentation evening, Thursday 22 May", and the house below it.
  const isNaming = house !== null && beside !== null && /\s\p{Ll}/u.test(beside.text);
  const above = isMinutes ? null : isNaming ? line : (head[dated - 1] ?? null);
  return { isMinutes, named, above, date, place };
}

/** "SILVER", "ЛАУРЕАТЫ": a heading that is a label. */
function isCapitals(text: string): boolean {
  return text.length < LONGEST_HEAD_LINE / 2 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** The day that a line without a label names beside a place, or alone. */
function datedLine(release: ReadableRelease, line: Span): DateFact | null {
  const text = release.body.slice(line.start, line.end);
  if (
    text.length > LONGEST_HEAD_LINE ||
    !/\d/u.test(text) ||
    LABEL.test(text) ||
    ITEM.test(text) ||
    OTHER_DATE.test(foldLetters(text))
  )
    return null;
  const [date, ...more] = resolveDates(release, line, 'past');
  if (date?.precision !== 'day' || more.length > 1) return null;
  const rest = restOf(text, line, date);
  return rest.length > 0 || date.value !== release.published.value ? date : null;
}

const YEAR_WORD = /^\s*(?:г\.|года?|-?c[iı] il|il)?[\s,–—-]*/u;

function restOf(text: string, { start }: Span, date: DateFact): string {
  const after = text.slice(date.end - start).replace(YEAR_WORD, '');
  return `${text.slice(0, date.start - start)} ${after}`
    .replace(/\d{1,2}[:.]\d{2}/gu, '')
    .replace(/^[\s,.–—-]+|[\s,.–—-]+$/gu, '');
}

/** What stands beside the date of a line. */
function besideDate(release: ReadableRelease, line: Span, date: DateFact): Stated | null {
  const text = release.body.slice(line.start, line.end);
  const rest = restOf(text, line, date);
  const at = rest === '' ? -1 : text.indexOf(rest);
  if (at < 0 || !/^\p{L}/u.test(rest)) return null;
  const span = { start: line.start + at, end: line.start + at + rest.length };
  return statedAt(release, span, span);
}

/** A line of its own that names a house. */
function houseIn(
  release: ReadableRelease,
  sentences: readonly EventSentence[],
  line: Span | undefined,
): Stated | null {
  if (line === undefined) return null;
  const text = release.body.slice(line.start, line.end);
  if (
    LABEL.test(text) ||
    ITEM.test(text) ||
    text.split(' ').length > LONGEST_HEADING + 3 ||
    !/^[\p{Lu}г]/u.test(text)
  )
    return null;
  const isHouse = sentences.some(
    (sentence) =>
      sentence.span.start >= line.start &&
      sentence.span.start < line.end &&
      sentence.people.length === 0 &&
      ['place', 'part'].some((table) => hasTable(sentence, 0, sentence.words.length, table)),
  );
  return isHouse ? statedAt(release, line, line) : null;
}
