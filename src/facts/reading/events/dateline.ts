import { dayNumber } from '../../../answering/checking/values/days.ts';
import type { Span } from '../../../archive/release.ts';
import type { DateFact, Stated } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';

/** Sentences of a release within which its dateline is looked for, and UTF-16 units of each that it may take. */
const HEAD = 12;
const REACH = 110;
/** Days by which a release may be published after the day of its dateline. */
const LATEST = 10;
/** The places and agencies that a dateline opens with: "ASTANA", "TOLVA/VIENNA, ", "Washington, DC: ", "г. Баку, ". */
const BEFORE = /^[\s•*–—(-]*(?:(?:г\.|(?:\p{Lu}|St\.)[\p{L}'’.-]*)[\s,./()–—-]*){0,7}$/u;
/** As far as the first figure: a month may stand in front of it. */
const OPENING = /^[\s•*–—(-]*(?:(?:г\.|(?:\p{Lu}|St\.)[\p{L}'’.-]*)[\s,./()–—-]*){0,7}(?:\p{Ll}+\s)?$/u;
const AFTER =
  /^(?:\s\d{2}(?=\s))?[\s.,]*(?:г(?:ода|\.)?|year|il)?[\s.)]*(?:\([\p{L}\s]{2,30}\)\s?)?(?:[–—:|]|--|(?<=\s)-(?=\s)|\/\S{2,20}\/)\s*(?=[\p{L}“"«‘])/u;
/** "(г. Экибастуз, 1 декабря 2022 г.) На станции ...": all of it in brackets. */
const BRACKETED = /^[\s.,]*(?:г(?:ода|\.)?)?\s?\)\s*(?=[\p{L}“"«‘])/u;
/** A sentence of its own: "ТАШКЕНТ, 30 ноября." */
const ALONE = /^[\s.,–—-]*(?:г(?:ода|\.)?)?[\s.,–—-]*$/u;

const datelines = new WeakMap<ReadableRelease, DateFact | null>();

/** The day of the line that a release opens with: "ASTANA, 4 April 2025 – The Minister ...". */
export function datelineOf(release: ReadableRelease): DateFact | null {
  const known = datelines.get(release);
  if (known !== undefined) return known;
  const dateline = findDateline(release);
  datelines.set(release, dateline);
  return dateline;
}

function findDateline(release: ReadableRelease): DateFact | null {
  for (const { start, end } of release.sentences.slice(0, HEAD)) {
    const until = Math.min(end, start + REACH);
    const text = release.body.slice(start, until);
    const digit = text.search(/\d/);
    if (digit < 0 || digit > REACH / 2 || !OPENING.test(text.slice(0, digit))) continue;
    const [date] = resolveDates(release, { start, end: until }, 'past');
    if (date?.precision !== 'day') continue;
    const before = release.body.slice(start, date.start);
    const after = release.body.slice(date.end, date.end + REACH / 2);
    if (!BEFORE.test(before)) continue;
    const isAlone =
      date.end + 6 > end && /\p{L}/u.test(before) && ALONE.test(release.body.slice(date.end, end));
    const isBracketed = before.trimStart().startsWith('(') && BRACKETED.test(after);
    if (isAlone || isBracketed || (AFTER.test(after) && !/^\s*[–—-]\s*\d/u.test(after))) return date;
  }
  return null;
}

const anchors = new WeakMap<ReadableRelease, ReadableRelease>();

/** A release as of the day that it was written on, which its dateline tells where it was published later. */
export function asWritten(release: ReadableRelease): ReadableRelease {
  const known = anchors.get(release);
  if (known !== undefined) return known;
  const written = findWritten(release);
  anchors.set(release, written);
  return written;
}

function findWritten(release: ReadableRelease): ReadableRelease {
  const dateline = datelineOf(release);
  const { value, precision } = release.published;
  if (dateline === null || value === dateline.value) return release;
  if (value !== null && precision === 'day') {
    const days = dayNumberOf(value) - dayNumberOf(dateline.value);
    if (days < 0 || days > LATEST) return release;
  } else if (value !== null && !dateline.value.startsWith(value)) return release;
  return { ...release, published: { value: dateline.value, precision: 'day' } };
}

function dayNumberOf(value: string): number {
  return dayNumber(new Date(`${value}T00:00:00Z`));
}

/** A town at the head of a sentence and a dash or colon behind it: "PORT ELLERY –", "Астана, 4 апреля 2025 г. –". */
const TOWN =
  /^[\s•*–—(-]*(?:г\.\s)?(?<town>\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2})(?=\s?[,(–—:/|]|\s-\s|\.\s)/u;
const TOWN_AND_DASH = /^[^\n–—]{2,60}?\s?(?:(?:[–—]|--)\s|\s-\s)/u;
/** "BANGOR, Maine: ...": capitals stand for a dateline also where a colon closes it. */
const REGION = /^,\s(?<region>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s?[:(–—-]/u;
const TOWN_AND_COLON = /^\P{L}*\p{Lu}[\p{Lu}\s.'’-]+(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)?:\s/u;

/** The town that a sentence opens with as a dateline does, or that stands alone before it; null where it opens otherwise. */
export function townOf(release: ReadableRelease, sentence: Span): Stated | null {
  const dateline = datelineOf(release);
  const own = townAt(release, sentence, dateline) ?? capitalsBefore(release, sentence);
  if (own !== null || dateline === null || dateline.start >= sentence.start) return own;
  // "ТАШКЕНТ, 21 июня. Министр ...": the dateline is a sentence of its own.
  const { start, end } = dateline.sentence;
  const isBefore = end <= sentence.start && end - dateline.end < LONGEST_TAIL;
  return isBefore ? townIn(release, { start, end }, release.body.slice(start, dateline.start)) : null;
}

/** "АЛМАТЫ. В институте ...": a town in capitals, and a stop. */
const CAPITALS = /(?:^|\n)\s*(?<town>\p{Lu}{3,}(?:[- ]\p{Lu}{3,})?)\.\s$/u;

function capitalsBefore({ body }: ReadableRelease, { start }: Span): Stated | null {
  const town = CAPITALS.exec(body.slice(Math.max(0, start - LONGEST_TOWN), start))?.groups?.town;
  if (town === undefined) return null;
  const at = body.lastIndexOf(town, start);
  const span = { start: at, end: at + town.length };
  return { text: town, ...span, sentence: span };
}

const LONGEST_TOWN = 40;

/** UTF-16 units behind the day of a dateline that is a sentence of its own: " 2025 г.". */
const LONGEST_TAIL = 8;

function townAt(release: ReadableRelease, { start, end }: Span, dateline: DateFact | null): Stated | null {
  const text = release.body.slice(start, Math.min(end, start + REACH));
  const head = (TOWN_AND_COLON.exec(text) ?? TOWN_AND_DASH.exec(text))?.[0];
  const town = head === undefined ? undefined : TOWN.exec(head)?.groups?.town;
  if (head === undefined || town === undefined) return null;
  const isDated = dateline !== null && dateline.start >= start && dateline.start < start + head.length;
  const isCapital = town === town.toUpperCase();
  const isColon = head.trimEnd().endsWith(':');
  // Without a day it has to look like nothing else: capitals throughout.
  if (!isDated && (!isCapital || (!isColon && head.trimStart().length > town.length + LONGEST_REGION)))
    return null;
  return townIn(release, { start, end }, head);
}

const LONGEST_REGION = 12;

function townIn(release: ReadableRelease, sentence: Span, head: string): Stated | null {
  const town = TOWN.exec(head)?.groups?.town;
  if (town === undefined) return null;
  const at = head.indexOf(town);
  const region =
    town === town.toUpperCase() ? REGION.exec(head.slice(at + town.length))?.groups?.region : undefined;
  const length = region === undefined ? town.length : town.length + 2 + region.length;
  const start = sentence.start + at;
  return statedAt(release, sentence, { start, end: start + length });
}
