import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { DateFact, Stated } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';

/** When and where an event is, as the lines above or below the text of a release have it ("Date and place: ..."). */
export interface Fields {
  readonly date: DateFact | null;
  readonly place: Stated | null;
}

/** Lines of a release that are looked at, and UTF-16 units of one that is no paragraph. */
const MOST_LINES = 40;
const LONGEST = 180;
const LINE = /^(?<start>[\s•*–—-]*)(?<label>\p{L}[\p{L}\s.'’()/&]{1,40}?)\s?:\s*(?<value>\S.*)$/u;
/** Labels folded by `foldLetters`. */
const WHEN =
  /(?<!\p{L})(?:when|dates?(?! of (?:issue|publication|release))|held|day|дат[аы]|когда|время|сроки? проведения|период|tarih\p{L}*|zaman\p{L}*|gun|vaxt\p{L}*|tarix\p{L}*)(?!\p{L})/u;
const WHERE =
  /(?<!\p{L})(?:where|venue|place|location|место(?: проведения)?|где|адрес|nerede\p{L}*|harada\p{L}*|yer|yeri|mekan|mekani|konum|keçirildiyi yer|kecirildiyi yer)(?!\p{L})/u;
const EVENT =
  /(?<!\p{L})(?:exhibition|meeting|session|hearing|conference|event|opening|выставка|заседани[ея]|совещани[ея]|встреча|мероприяти[ея]|sergi\p{L}*|toplanti\p{L}*|iclas\p{L}*|tedbir\p{L}*|etkinlik\p{L}*|oturum\p{L}*)(?!\p{L})/u;
const OTHER =
  /(?<!\p{L})(?:publi\p{L}*|issued?|releas\p{L}*|embargo\p{L}*|updated?|posted|press view|next|deadline|until|contact\p{L}*|phone|e-?mail|source|photo|публикац\p{L}*|размещ\p{L}*|источник|срок подачи|аккредитац\p{L}*|телефон|следующ\p{L}*|yayin\p{L}*|yayim\p{L}*|son|sonraki|derc\p{L}*|menbe|novbeti|elave)(?!\p{L})/u;
const NOTHING: Fields = { date: null, place: null };

/** The fields of a release that tell when and where its event is. */
export function fieldsOf(release: ReadableRelease): Fields {
  let { date, place } = NOTHING;
  for (const [count, line] of linesOf(release.body).entries()) {
    if (line.end - line.start > LONGEST) continue;
    const field = fieldIn(release, line);
    date ??= field.date ?? (count < MOST_LINES / 4 ? rangeIn(release, line) : null);
    place ??= field.place;
  }
  return { date, place };
}

/** The first lines of a body that are not empty. */
export function linesOf(body: string): readonly Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (lines.length < MOST_LINES && from < body.length) {
    const broken = body.indexOf('\n', from);
    const end = broken < 0 ? body.length : broken;
    if (body.slice(from, Math.min(end, from + LONGEST)).trim() !== '') lines.push({ start: from, end });
    from = end + 1;
  }
  return lines;
}

function fieldIn(release: ReadableRelease, line: Span): Fields {
  const text = release.body.slice(line.start, line.end);
  const groups = text.includes(':') ? LINE.exec(text)?.groups : undefined;
  if (groups === undefined) return NOTHING;
  const label = foldLetters(groups.label ?? '');
  if (OTHER.test(label)) return NOTHING;
  const isWhere = WHERE.test(label);
  const isEvent = EVENT.test(label);
  const isWhen = WHEN.test(label) || isEvent;
  if (!isWhere && !isWhen) return NOTHING;
  const value = { start: line.start + text.length - (groups.value ?? '').length, end: line.end };
  const dates = isWhen ? resolveDates(release, value, 'past') : [];
  const first = dates.find(({ precision }) => precision === 'day') ?? null;
  // "Date: 6 March 2024" alone tells when the release was published.
  const isOwn = isWhere || isEvent || first?.value !== release.published.value;
  const date = first !== null && isOwn ? first : null;
  return { date, place: isWhere ? placeIn(release, value, isWhen) : null };
}

/** A line that is nothing but the first and last day of something: "12 October 2019 – 15 March 2020". */
function rangeIn(release: ReadableRelease, line: Span): DateFact | null {
  const text = release.body.slice(line.start, line.end);
  if (text.length > LONGEST / 3 || !/^\s*\d/u.test(text) || !/[-–—]|\bto\b|по/u.test(text)) return null;
  const [first, second, third] = resolveDates(release, line, 'past');
  if (first === undefined || second === undefined || third !== undefined || first.precision !== 'day')
    return null;
  const isAll = first.start - line.start <= 2 && line.end - second.end <= 2 && second.start - first.end <= 8;
  return isAll ? first : null;
}

/** The parts of a value that name no time: of "12.03.2024, the small hall" the hall. */
function placeIn(release: ReadableRelease, value: Span, isMixed: boolean): Stated | null {
  const text = release.body.slice(value.start, value.end);
  let { start, end } = value;
  if (isMixed) {
    const parts = [...text.matchAll(/[^,;]+/gu)];
    const places = parts.filter(
      ({ 0: part }) => !/\d{1,2}[:.]\d{2}|\d{4}/u.test(part) && !isTime(release, part),
    );
    const [first] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined) return null;
    const isRow = parts.indexOf(last) - parts.indexOf(first) === places.length - 1;
    const until = isRow ? last : first;
    start = value.start + first.index;
    end = value.start + until.index + until[0].length;
  }
  const written = release.body.slice(start, end);
  start += written.length - written.trimStart().length;
  end -= /[\s.;]*$/u.exec(written)?.[0].length ?? 0;
  return end > start ? statedAt(release, { start, end }, { start, end }) : null;
}

function isTime(release: ReadableRelease, part: string): boolean {
  const span = { start: 0, end: part.length };
  return resolveDates({ ...release, body: part, sentences: [span] }, span, 'past').length > 0;
}
