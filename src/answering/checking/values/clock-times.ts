import type { Span } from '../../../archive/release.ts';
import type { Lexed } from './lexemes.ts';
import { spelledTimes } from './spelled-times.ts';
import { unitAt } from './units.ts';

/** A time of day that a text names. */
export interface ClockTime extends Span {
  /** Minutes after midnight. */
  readonly minutes: number;
  /** Whether the half of the day is known: by "p.m.", "axşam", or an hour after twelve. */
  readonly isSure: boolean;
}

const COLON = /(?<![\d.,:])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])/gu;
/** A point between hour and minute looks like a decimal, so that a preposition has to tell. */
const POINT =
  /(?<!\p{L})(?:saat(?:lari)?|at|в|к|около|at about|at around|by)\s(?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d)(?![\d,]|\.\d)/gu;
const POINT_HALF = /(?<![\d.,:])(?<hour>[01]?\d)\.(?<minute>[0-5]\d)\s?(?=[ap]\.?m\b)/gu;
const HOUR_ENGLISH = /(?<![\d.,:-])(?<hour>1[0-2]|0?\d)(?=\s?(?:[ap]\.?m\b\.?|o'clock))/gu;
const HOUR_RUSSIAN =
  /(?<!\p{L})(?:в|к|около)\s(?<hour>[01]?\d|2[0-4])\s(?:час(?:а|ов)?|ч)(?!\p{L})\.?(?:\s(?<minute>[0-5]?\d)\s(?:минут\p{L}*|мин))?/gu;
const HOUR_TURKIC =
  /(?<!\p{L})saat(?:lari)?\s(?<hour>[01]?\d|2[0-4])(?![\d:]|[.,]\d)(?=['-]|\s(?:radde|sular|ucun|icin|ile|arasi|civar)|[.,;]|\s?$)/gu;
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:(?:at|by|until|before|after) (?:noon|midday)|в полдень)(?!\p{L})/gu, 720],
  [/(?<!\p{L})(?:(?:at|by|until|before|after) midnight|в полночь)(?!\p{L})/gu, 0],
];
const AFTERNOON =
  /(?<!\p{L})(?:p\.?m\b|afternoon|evening|вечер\p{L}*|дня|axsam\p{L}*|aksam\p{L}*|gunorta(?!\p{L}* evvel)\p{L}*|nahardan sonra|ogleden sonra|пополудни)/u;
const MORNING = /(?<!\p{L})(?:a\.?m\b|morning|утра|seher\p{L}*|sabah\p{L}*|ogleden once|gunortadan evvel)/u;
/** Before and after midnight. */
const NIGHT = /(?<!\p{L})(?:at night|ночи|gece\p{L}*)/u;
const FIRST_HOUR_OF_NIGHT = 8;
/** UTF-16 units around a time in which the half of the day is looked for. */
const NEAR = 18;

/** Every time of day that a text names, in order. */
export function readClockTimes(lexed: Lexed): ClockTime[] {
  const { folded } = lexed;
  const found: ClockTime[] = [];
  for (const pattern of [COLON, POINT, POINT_HALF, HOUR_RUSSIAN, HOUR_TURKIC, HOUR_ENGLISH]) {
    for (const match of folded.matchAll(pattern)) {
      const hour = Number(match.groups?.hour);
      const minute = Number(match.groups?.minute ?? 0);
      const start = match.index + match[0].search(/\d/);
      const end = match.index + match[0].length;
      if (found.some((time) => time.start < end && start < time.end)) continue;
      if (pattern === POINT && isMeasured(lexed, end)) continue;
      found.push(timeOf(folded, { start, end }, hour, minute));
    }
  }
  for (const [pattern, minutes] of NAMED) {
    for (const { index, 0: words } of folded.matchAll(pattern)) {
      found.push({ start: index, end: index + words.length, minutes, isSure: true });
    }
  }
  for (const { hour, minute, ...span } of spelledTimes(lexed)) {
    if (!found.some((time) => time.start < span.end && span.start < time.end))
      found.push(timeOf(folded, span, hour, minute));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether two times may be the same; where either leaves its half of the day open, twelve hours are no difference. */
export function timesMeet(a: ClockTime, b: ClockTime): boolean {
  const difference = Math.abs(a.minutes - b.minutes) % 1440;
  return difference === 0 || (difference === 720 && !(a.isSure && b.isSure));
}

function timeOf(folded: string, span: Span, hour: number, minute: number): ClockTime {
  const before = folded.slice(Math.max(0, span.start - NEAR), span.start).replace(/^.*[.;]\s/su, '');
  const after = folded.slice(span.end, span.end + NEAR).replace(/[;]\s.*$/su, '');
  const isNight = NIGHT.test(after) || NIGHT.test(before);
  const isLate =
    (isNight && hour >= FIRST_HOUR_OF_NIGHT && hour < 12) ||
    AFTERNOON.test(after) ||
    (AFTERNOON.test(before) && !MORNING.test(after));
  const isEarly = !isLate && (isNight || MORNING.test(after) || MORNING.test(before));
  const late = isLate && hour < 12 ? hour + 12 : isEarly && hour === 12 ? 0 : hour;
  const isSure = isLate || isEarly || hour > 12 || hour === 0 || folded.charAt(span.start) === '0';
  return { ...span, minutes: (((late * 60 + minute) % 1440) + 1440) % 1440, isSure };
}

function isMeasured(lexed: Lexed, end: number): boolean {
  const next = lexed.lexemes.findIndex(({ start }) => start >= end);
  if (next < 0) return false;
  const unit = unitAt(lexed, next);
  const word = lexed.lexemes[next];
  if (word !== undefined && /^(?:millio|milyo|milya|thousand|тыс|млн|млрд|мил|bin|min|mln)/u.test(word.text))
    return true;
  return unit !== null && unit.unit.id !== 'hour';
}
