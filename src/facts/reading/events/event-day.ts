import { dateOf, dayOf } from '../../../answering/checking/values/days.ts';
import { calendarValue } from '../../../archive/describing/calendar.ts';
import type { DateFact, EventKind } from '../../fact.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { isToCome } from './clauses.ts';
import { isInPassing } from './dates-in-sentence.ts';
import { eventDate } from './event-date.ts';
import { type EventSentence, type Family, meaningsOf } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { kindOf } from './kind-told.ts';

/** Where the day of an event is looked for beside its own sentence. */
export interface DaySources {
  /** The sentences soon behind it that tell more of it. */
  readonly near: readonly EventSentence[];
  /** What a heading or the event before it says. */
  readonly beside: DateFact | null;
  /** The sentence of the paper that the event follows from. */
  readonly paper: EventSentence | null;
}

/** The day of an event, or on which it began, by its own sentence, by what stands beside it or soon behind it. */
export function dayOfEvent(
  release: ReadableRelease,
  happening: Happening,
  { near, beside, paper }: DaySources,
): DateFact | null {
  const own = eventDate(release, happening);
  if (own?.precision === 'day') return begunBefore(release, happening, near, own);
  const told = beside ?? datedNear(release, happening, near, own);
  return told ?? (paper === null ? null : eventDate(release, { ...happening, sentence: paper }));
}

function datedNear(
  release: ReadableRelease,
  happening: Happening,
  near: readonly EventSentence[],
  own: DateFact | null,
): DateFact | null {
  if ((own !== null && own.precision !== 'month') || isToCome(happening.sentence)) return own;
  // The rest of what is published tells of other things and their days.
  if (kindOf(happening) === 'publication') return own;
  const { value: published } = release.published;
  for (const { date } of daysNear(release, happening, near)) {
    if (published !== null && date.value > published) continue;
    if (own === null || date.value.startsWith(own.value)) return date;
  }
  return own;
}

interface NearDay {
  readonly sentence: EventSentence;
  readonly date: DateFact;
}

function daysNear(
  release: ReadableRelease,
  happening: Happening,
  near: readonly EventSentence[],
): readonly NearDay[] {
  return near.flatMap((sentence) => {
    if (isToCome(sentence)) return [];
    const date = eventDate(release, { ...happening, sentence });
    return date?.precision === 'day' && !isInPassing(sentence, date) ? [{ sentence, date }] : [];
  });
}

/** Kinds of events that last for days. */
const LASTING: ReadonlySet<EventKind> = new Set(['visit', 'exercise', 'conference']);
const ENDED: Readonly<Record<Family, RegExp>> = {
  english: /^(?:concluded|ended|closed|completed|finished|wrapped|ends|concludes|returned)$/,
  russian: /^(?:завершил\p{L}*|завершен\p{L}*|закончил\p{L}*|окончил\p{L}*|вернул\p{L}*)$/u,
  turkic:
    /^(?:catib|vurub|vurdu|yekunlasib|bitib|erdi|erdirdi|tamamladi|tamamlandi|tamamlayib|bitti|bitirdi|dondu|qayidib)$/,
};
/** Days before its last one on which what has ended may have begun. */
const LONGEST = 14;
/** "Two-day", "двухдневный", "iki günlük", "3 günlük". */
const DAYS =
  /(?<count>\d{1,2}|two|three|four|five|двух|трех|четырех|пяти|iki|uc|dord|dort|bes)(?:[-\s]day|дневн|[-\s]?gunluk)/u;
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  двух: 2,
  iki: 2,
  three: 3,
  трех: 3,
  uc: 3,
  four: 4,
  четырех: 4,
  dord: 4,
  dort: 4,
  five: 5,
  пяти: 5,
  bes: 5,
};

/** The first day of what a sentence says has ended: "yesterday concluded a two-day visit". */
function begunBefore(
  release: ReadableRelease,
  happening: Happening,
  near: readonly EventSentence[],
  ended: DateFact,
): DateFact {
  const { sentence } = happening;
  const { words, family } = sentence;
  if (!LASTING.has(kindOf(happening))) return ended;
  if (!words.some(({ word, isQuoted }) => !isQuoted && ENDED[family].test(word))) return ended;
  const least = dayBefore(ended.value, LONGEST);
  let first: DateFact | null = null;
  for (const { sentence: one, date } of daysNear(release, happening, near)) {
    if (date.value >= ended.value || date.value < least) continue;
    if (['deed', 'happening'].every((table) => meaningsOf(one, table).length === 0)) continue;
    if (first === null || date.value < first.value) first = date;
  }
  if (first !== null) return first;
  const written = words.map(({ word }) => word).join(' ');
  const count = DAYS.exec(written)?.groups?.count;
  const days = count === undefined ? 1 : (COUNTS[count] ?? Number(count));
  return days > 1 && days <= LONGEST ? { ...ended, value: dayBefore(ended.value, days - 1) } : ended;
}

function dayBefore(value: string, days: number): string {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const before = dateOf(dayOf(year, month, day) - days);
  return calendarValue(before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate());
}
