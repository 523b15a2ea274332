import type { Span } from '../../../archive/release.ts';
import { endingAt, type Lexed } from './lexemes.ts';
import { numeralAt } from './numerals.ts';
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
  /(?<!\p{L})(?:p\.?m\b|afternoon|evening|at night|вечер\p{L}*|дня|axsam\p{L}*|aksam\p{L}*|gunorta\p{L}*|ogleden sonra)/u;
const MORNING = /(?<!\p{L})(?:a\.?m\b|morning|утра|ночи|seher\p{L}*|sabah\p{L}*)/u;
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
  found.push(...spelledTimes(lexed));
  return found.sort((a, b) => a.start - b.start);
}

/** Whether two times may be the same; where either leaves its half of the day open, twelve hours are no difference. */
export function timesMeet(a: ClockTime, b: ClockTime): boolean {
  const difference = Math.abs(a.minutes - b.minutes) % 1440;
  return difference === 0 || (difference === 720 && !(a.isSure && b.isSure));
}

/** "Half past seven", "quarter to eight", "saat yeddidə", "в половине восьмого", "yedi buçukta". */
function spelledTimes(lexed: Lexed): ClockTime[] {
  const { lexemes, folded } = lexed;
  const times: ClockTime[] = [];
  for (const [index, { text, start }] of lexemes.entries()) {
    const next = lexemes[index + 1]?.text ?? '';
    const isPast = /^(?:past|to)$/.test(next) && (text === 'half' || text === 'quarter');
    const isRussianHalf = text === 'половине';
    const isTurkic = /^saat(?:lari)?$/.test(text) && lexemes[index + 1]?.kind === 'word';
    if (!isPast && !isRussianHalf && !isTurkic) continue;
    const at = index + (isPast ? 2 : 1);
    const numeral = numeralAt(lexed, at);
    const hour = numeral?.readings[0] ?? Number.NaN;
    if (numeral === null || !(hour >= 1 && hour <= 24) || !Number.isInteger(hour)) continue;
    if (isTurkic && numeral.isOrdinal) continue;
    const part = text === 'half' ? 30 : 15;
    const half = /^(?:bucuk|bucug|yarim)/.test(lexemes[numeral.next]?.text ?? '') ? 30 : 0;
    const minute = isPast ? (next === 'to' ? -part : part) : isRussianHalf ? -30 : half;
    if (isTurkic && minute === 0 && numeral.ending === '' && endingAt(lexemes, numeral.next) === null)
      continue;
    const end = half === 0 ? numeral.end : (lexemes[numeral.next]?.end ?? numeral.end);
    times.push(timeOf(folded, { start, end }, hour, minute));
  }
  return times;
}

function timeOf(folded: string, span: Span, hour: number, minute: number): ClockTime {
  const before = folded.slice(Math.max(0, span.start - NEAR), span.start).replace(/^.*[.;]\s/su, '');
  const after = folded.slice(span.end, span.end + NEAR).replace(/[;]\s.*$/su, '');
  const isLate = AFTERNOON.test(after) || (AFTERNOON.test(before) && !MORNING.test(after));
  const isEarly = !isLate && (MORNING.test(after) || MORNING.test(before));
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
