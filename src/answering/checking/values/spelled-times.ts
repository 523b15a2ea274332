import type { Span } from '../../../archive/release.ts';
import { countAt, hourAt, textAt } from './hours.ts';
import { endingAt, type Lexed, type Lexeme } from './lexemes.ts';

/** A time of day that a text tells in words. */
export interface SpelledTime extends Span {
  readonly hour: number;
  /** Below zero before the hour: a quarter to eight. */
  readonly minute: number;
}

type Reader = (lexed: Lexed, index: number) => { hour: number; minute: number; next: number } | null;

const ENGLISH_PREPOSITION = /^(?:at|by|until|till|from|before|after|around|about)$/;
const RUSSIAN_PREPOSITION = /^(?:в|к|до|после|с)$/u;
const MINUTES = /^(?:minutes?|минут\p{L}*|мин|deqiqe|dakika)$/u;
/** Полчетвёртого, полседьмого. */
const RUSSIAN_HALVES: readonly (readonly [RegExp, number])[] = [
  'перв',
  'втор',
  'треть',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
].map((stem, index) => [new RegExp(`^пол${stem}(?:ого|его)$`, 'u'), index + 1] as const);
const PART_OF_DAY =
  /^(?:seher|sabah|axsam|axsamustu|aksam|aksamustu|gunorta|gunortadan sonra|gunortadan evvel|ogleden sonra|ogleden once|gece)$/;
/** What a time of day may begin with besides a number. */
const BEGINNING = /^(?:half|quarter|без|пол|четверть|saat)/u;
const LOCATIVE = /[dt][ae]n?$/;
const DATIVE = /(?:[ae]|[iu]n[ae])$/;
const GENITIVE = /[iu]n$/;
const QUARTER_TURKISH = 'ceyrek';
const HALF_TURKIC = /^(?:bucuk|bucug|yarim)/;

/** Half past seven, без четверти восемь, saat yeddinin yarısı, yediyi on geçe, akşam yedide. */
export function spelledTimes(lexed: Lexed): SpelledTime[] {
  const { lexemes } = lexed;
  const times: SpelledTime[] = [];
  for (let index = 0; index < lexemes.length; index += 1) {
    const here = lexemes[index];
    if (here === undefined || here.kind === 'sign') continue;
    if (!BEGINNING.test(here.text) && countAt(lexed, index) === null) continue;
    for (const reader of READERS) {
      const time = reader(lexed, index);
      const last = time === null ? undefined : lexemes[time.next - 1];
      if (time === null || last === undefined) continue;
      const { hour, minute } = time;
      times.push({ start: here.start, end: last.end, hour, minute });
      index = time.next - 1;
      break;
    }
  }
  return times;
}

/** Half past seven, a quarter to eight, ten minutes past nine. */
const pastAndTo: Reader = (lexed, index) => {
  const { lexemes } = lexed;
  const part = partOfHour(lexed, index);
  if (part === null) return null;
  const at = lexemes[part.next]?.text === '-' ? part.next + 1 : part.next;
  const side = lexemes[at]?.text ?? '';
  if (!/^(?:past|to)$/.test(side)) return null;
  const hour = hourAt(lexed, at + 1);
  // "From ten to five" is a range; only past says for sure that a bare number is of minutes.
  const isRange =
    part.isBare && side === 'to' && !/^(?:at|by|until|before)$/.test(textAt(lexemes, index - 1));
  if (hour === null || isRange || hour.value > 12) return null;
  return { hour: hour.value, minute: side === 'to' ? -part.minutes : part.minutes, next: hour.next };
};

function partOfHour(lexed: Lexed, index: number): { minutes: number; next: number; isBare: boolean } | null {
  const word = textAt(lexed.lexemes, index);
  if (word === 'half') return { minutes: 30, next: index + 1, isBare: false };
  if (word === 'quarter') return { minutes: 15, next: index + 1, isBare: false };
  const count = lexed.language === 'en' ? countAt(lexed, index) : null;
  if (count === null || count.value > 59) return null;
  const isNamed = MINUTES.test(textAt(lexed.lexemes, count.next));
  return { minutes: count.value, next: isNamed ? count.next + 1 : count.next, isBare: !isNamed };
}

/** Five o'clock, at three thirty, at three in the afternoon. */
const englishHour: Reader = (lexed, index) => {
  const { lexemes, folded, language } = lexed;
  if (language !== 'en' && language !== null) return null;
  const hour = hourAt(lexed, index);
  if (hour === null || hour.value > 12) return null;
  const behind = folded.slice(lexemes[hour.next - 1]?.end ?? 0);
  if (/^\so['’]\s?clock/u.test(behind)) return { hour: hour.value, minute: 0, next: hour.next };
  if (!ENGLISH_PREPOSITION.test(textAt(lexemes, index - 1))) return null;
  const isNamed = /^\s(?:in the (?:morning|afternoon|evening)|at night|[ap]\.?m\b)/.test(behind);
  if (isNamed && hour.isSpelled) return { hour: hour.value, minute: 0, next: hour.next };
  if (/^\sin the (?:morning|afternoon|evening)/.test(behind))
    return { hour: hour.value, minute: 0, next: hour.next };
  const minute = hour.isSpelled && textAt(lexemes, hour.next) !== '-' ? countAt(lexed, hour.next) : null;
  if (minute === null || !minute.isSpelled || minute.value % 5 !== 0 || minute.value > 55) return null;
  return { hour: hour.value, minute: minute.value, next: minute.next };
};

/** В половине восьмого, в полвосьмого, четверть восьмого, без десяти восемь, в двадцать минут пятого. */
const russianPart: Reader = (lexed, index) => {
  const { lexemes } = lexed;
  const word = textAt(lexemes, index);
  const half = RUSSIAN_HALVES.find(([form]) => form.test(word));
  if (half !== undefined) return { hour: half[1], minute: -30, next: index + 1 };
  if (word === 'без') {
    const isQuarter = textAt(lexemes, index + 1) === 'четверти';
    const part = isQuarter ? null : countAt(lexed, index + 1);
    const after = isQuarter ? index + 2 : (part?.next ?? 0);
    const at = MINUTES.test(textAt(lexemes, after)) ? after + 1 : after;
    const hour = isQuarter || part !== null ? hourAt(lexed, at) : null;
    const minute = isQuarter ? 15 : (part?.value ?? 60);
    return hour === null || hour.isOrdinal || minute > 30
      ? null
      : { hour: hour.value, minute: -minute, next: hour.next };
  }
  const isPart = /^(?:половин[аеу]|четверть)$/u.test(word);
  const count = isPart ? null : countAt(lexed, index);
  const isMinutes = count !== null && count.value < 60 && MINUTES.test(textAt(lexemes, count.next));
  if (!isPart && !isMinutes) return null;
  const at = isMinutes ? count.next + 1 : index + 1;
  const hour = /(?:ого|его)$/u.test(textAt(lexemes, at)) ? hourAt(lexed, at) : null;
  if (hour === null || !hour.isOrdinal || !hour.isSpelled || hour.value > 12) return null;
  const minute = isMinutes ? count.value : word === 'четверть' ? 15 : 30;
  return { hour: hour.value, minute: minute - 60, next: hour.next };
};

/** В семь часов вечера, в три часа тридцать минут дня, в три тридцать. */
const russianHour: Reader = (lexed, index) => {
  const { lexemes } = lexed;
  const hour = hourAt(lexed, index);
  if (hour === null || hour.isOrdinal) return null;
  const isHours = /^(?:часа?|часов|часам)$/u.test(textAt(lexemes, hour.next));
  const isLed = RUSSIAN_PREPOSITION.test(textAt(lexemes, index - 1));
  if (!isHours && !(isLed && hour.isSpelled)) return null;
  const at = isHours ? hour.next + 1 : hour.next;
  const count = countAt(lexed, at);
  const isMinutes = count !== null && count.value < 60 && MINUTES.test(textAt(lexemes, count.next));
  if (!isHours) {
    if (count === null || !count.isSpelled || isMinutes || count.value % 5 !== 0 || count.value > 55)
      return null;
    return { hour: hour.value, minute: count.value, next: count.next };
  }
  const next = isMinutes ? count.next + 1 : at;
  if (!/^(?:утра|дня|вечера|ночи|пополудни)$/u.test(textAt(lexemes, next))) return null;
  return { hour: hour.value, minute: isMinutes ? count.value : 0, next };
};

/** Saat yeddidə, yedi buçukta, dördün yarısı, dördə on dəqiqə qalmış, dördü on geçe, akşam yedide. */
const turkicHour: Reader = (lexed, index) => {
  const { lexemes, language } = lexed;
  if (language === 'en' || language === 'ru') return null;
  const isClock = /^saat(?:lari)?$/.test(textAt(lexemes, index));
  const first = isClock ? index + 1 : index;
  const hour = hourAt(lexed, first);
  if (hour === null || hour.isOrdinal || (isClock && lexemes[first]?.kind !== 'word')) return null;
  const { value, next } = hour;
  const behind = textAt(lexemes, next);
  const part = behind === QUARTER_TURKISH ? { value: 15, next: next + 1 } : countAt(lexed, next);
  if (part !== null && part.value < 60) {
    const isMinutes = MINUTES.test(textAt(lexemes, part.next));
    const at = isMinutes ? part.next + 1 : part.next;
    const verb = textAt(lexemes, at);
    if (DATIVE.test(hour.ending) && /^(?:kala|var|qalmis\p{L}*|qalir|qalanda)$/u.test(verb))
      return { hour: value, minute: -part.value, next: at + 1 };
    if (DATIVE.test(hour.ending) && /^isle(?:mis|yib|yir|yende)\p{L}*$/u.test(verb))
      return { hour: value, minute: part.value - 60, next: at + 1 };
    if (hour.ending !== '' && /^(?:gece|geciyor\p{L}*|gecerken|kecmis|kecende|kecir)$/u.test(verb))
      return { hour: value, minute: part.value, next: at + 1 };
  }
  const isNamed = isClock || PART_OF_DAY.test(partBefore(lexemes, first));
  if (GENITIVE.test(hour.ending) && /^yarisi/.test(behind)) {
    const isTime = isNamed || /^yarisin[dt]a/.test(behind);
    return isTime ? { hour: value, minute: -30, next: next + 1 } : null;
  }
  if (hour.ending === '' && HALF_TURKIC.test(behind)) {
    const hung = endingAt(lexemes, next + 1);
    const isHung = LOCATIVE.test(behind) || LOCATIVE.test(hung?.text ?? '');
    const isTime = isClock || isHung || (isNamed && /[ae]$/.test(behind));
    return isTime ? { hour: value, minute: 30, next: hung?.next ?? next + 1 } : null;
  }
  const isHung = hour.ending !== '' || endingAt(lexemes, next) !== null;
  if (isClock) return isHung ? { hour: value, minute: 0, next } : null;
  return isNamed && LOCATIVE.test(hour.ending) && !isFractionOf(lexed, next)
    ? { hour: value, minute: 0, next }
    : null;
};

const READERS: readonly Reader[] = [pastAndTo, englishHour, russianPart, russianHour, turkicHour];

/** "Üçdə biri" is a third. */
function isFractionOf({ lexemes }: Lexed, next: number): boolean {
  return /^(?:bir[iu]|ikisi|ucu)/.test(textAt(lexemes, next));
}

/** The part of the day that stands right before a lexeme: one word, or two with "after" and "before". */
function partBefore(lexemes: readonly Lexeme[], index: number): string {
  const before = textAt(lexemes, index - 1);
  return /^(?:sonra|once|evvel)$/.test(before) ? `${textAt(lexemes, index - 2)} ${before}` : before;
}
