import type { Span } from '../../../archive/release.ts';
import { readDigits, stepOf } from './digits.ts';
import { endingAt, type Lexed } from './lexemes.ts';
import { ADJECTIVES, multiplierAt } from './multipliers.ts';
import { type NumberWord, numberWord } from './number-words.ts';

/** A number of a text, in digits or words, with its multipliers ("18.4 million", "yüz iyirmi", "5 млн"). */
export interface Numeral extends Span {
  /** Index of its first lexeme, and of the first after it and its ending. */
  readonly first: number;
  readonly next: number;
  /** What it may stand for, the likeliest first: 1.250 is 1250 where points group digits, else 1.25. */
  readonly readings: readonly number[];
  /** The unit of its last digit that is not a closing zero: 27,000 → 1000, 18.4 million → 100000. */
  readonly step: number;
  /** Its smallest multiplier, 1 without any: what "5" in "5 or 6 million" is to be multiplied by. */
  readonly multiplier: number;
  readonly isOrdinal: boolean;
  /** Wholly in words. */
  readonly isSpelled: boolean;
  /** Case or other ending, folded, without hyphen or apostrophe. */
  readonly ending: string;
}

/** A part of a numeral below its multiplier. */
interface Group {
  readonly readings: readonly number[];
  readonly step: number;
  readonly next: number;
  readonly isOrdinal: boolean;
  readonly isSpelled: boolean;
  readonly ending: string;
}

const ORDINAL_ENDING =
  /^(?:st|nd|rd|th|[iu]?nc[iu]\p{L}*|c[iu](?:\p{L}{2,})?|й|го|му|ми|ая|ое|ые|ый|ий|ой|ую|ых|я|е|ю)$/u;
const CASE_ENDING =
  /^(?:s?[iu]|l[ae]r\p{L}*|(?:s?[iu])?n?[iu]n|[yns]?[ae]|(?:s[iu]|[iu])?n?[dt][ae]n?(?:k[iu]|[dt][iu]r)?|(?:s[iu]|[iu])n[aeiu]|y?l[ae]|y?[ae]?d[ae]k|(?:y?[dt][iu]|[dt][iu]r|m[iu]s)|ти|х|и|мя)$/u;
const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/**
 * The numeral that begins with a lexeme, or null. A lone "one", "bir" or "один" is an article as often, and none.
 * `isMoney` lets "m" and "b" be millions and billions.
 */
export function numeralAt(lexed: Lexed, first: number, isMoney = false): Numeral | null {
  if (isMoney) return readNumeral(lexed, first, true);
  // Dates, times of day and figures all ask at every word.
  let known = numerals.get(lexed);
  if (known === undefined) {
    known = [];
    numerals.set(lexed, known);
  }
  let numeral = known[first];
  if (numeral === undefined) {
    numeral = readNumeral(lexed, first, false);
    known[first] = numeral;
  }
  return numeral;
}

const numerals = new WeakMap<Lexed, (Numeral | null)[]>();

function readNumeral(lexed: Lexed, first: number, isMoney: boolean): Numeral | null {
  let total = 0;
  let readings: readonly number[] = [0];
  let step = 1;
  let limit = Number.POSITIVE_INFINITY;
  let isSpelled = true;
  let isOrdinal = false;
  let ending = '';
  let next = first;
  while (ending === '' && !isOrdinal) {
    const group = groupAt(lexed, next > first ? afterAnd(lexed, next) : next);
    if (group !== null && (group.readings[0] ?? 0) >= limit) break;
    if (group !== null && next > first && !Number.isInteger(group.readings[0])) break;
    const multiplier =
      group === null || (group.ending === '' && !group.isOrdinal)
        ? multiplierAt(lexed, group?.next ?? next, group !== null, isMoney && group?.isSpelled === false)
        : null;
    if (multiplier !== null && multiplier.word.value < limit) {
      const { value } = multiplier.word;
      readings = (group?.readings ?? [1]).map((reading) => total + reading * value);
      total = readings[0] ?? 0;
      step = (group?.step ?? 1) * value;
      limit = value;
      ending = multiplier.word.ending || (endingOf(lexed, multiplier.next)?.text ?? '');
      next = endingOf(lexed, multiplier.next)?.next ?? multiplier.next;
      isSpelled &&= group?.isSpelled ?? true;
      continue;
    }
    if (group === null) break;
    readings = group.readings.map((reading) => total + reading);
    ({ step, next, isOrdinal, ending } = group);
    isSpelled &&= group.isSpelled;
    break;
  }
  const begin = lexed.lexemes[first];
  const last = lexed.lexemes[next - 1];
  if (next === first || begin === undefined || last === undefined) return null;
  if (isSpelled && !isOrdinal && readings[0] === 1) return null;
  const multiplier = Number.isFinite(limit) ? limit : 1;
  return {
    ...{ start: begin.start, end: last.end, first, next },
    ...{ readings, step, multiplier, isOrdinal, isSpelled, ending },
  };
}

function groupAt(lexed: Lexed, index: number): Group | null {
  const lexeme = lexed.lexemes[index];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'number') return digitsAt(lexed, index);
  const vulgar = VULGAR_FRACTIONS.get(lexeme.text);
  if (vulgar !== undefined) {
    return {
      readings: [vulgar],
      step: vulgar,
      next: index + 1,
      isOrdinal: false,
      isSpelled: false,
      ending: '',
    };
  }
  return wordsAt(lexed, index);
}

function digitsAt({ lexemes, language }: Lexed, index: number): Group | null {
  const written = lexemes[index]?.text ?? '';
  const readings = readDigits(written);
  const [first] = readings;
  if (first === undefined) return null;
  const step = stepOf(written, first);
  const vulgar = VULGAR_FRACTIONS.get(lexemes[index + 1]?.text ?? '');
  const plain = { readings, step, next: index + 1, isOrdinal: false, isSpelled: false, ending: '' };
  if (vulgar !== undefined) return { ...plain, readings: [first + vulgar], step: vulgar, next: index + 2 };
  const hung = endingAt(lexemes, index + 1);
  const isMultiplied =
    hung !== null &&
    (numberWord(hung.text, hung.text, language)?.isMultiplier === true ||
      ADJECTIVES.some(([form]) => form.test(hung.text)));
  if (hung === null || isMultiplied) return plain;
  const isOrdinal = ORDINAL_ENDING.test(hung.text) && Number.isInteger(first);
  // A letter right behind the digits is a unit more often than an ending (5м, 3e).
  const isEnding = CASE_ENDING.test(hung.text) && hung.next > index + 2;
  if (!isOrdinal && !isEnding && !(hung.text === 'м' && hung.next > index + 2)) return plain;
  return { ...plain, next: hung.next, isOrdinal: isOrdinal || hung.text === 'м', ending: hung.text };
}

/** Words of a number below a thousand, each smaller than the one before allows. */
function wordsAt(lexed: Lexed, index: number): Group | null {
  let value = 0;
  let room = 1000;
  let step = 1;
  let next = index;
  let isOrdinal = false;
  let ending = '';
  while (ending === '' && !isOrdinal) {
    const found = smallWordAt(lexed, next, room);
    if (found === null) break;
    const { word, at } = found;
    const isHundreds = word.value === 100 && value > 0 && value < 100;
    if (!isHundreds && word.value >= room) break;
    value = isHundreds ? value * 100 : value + word.value;
    step = isHundreds ? 100 : stepOf('', word.value);
    room = isHundreds ? 100 : roomAfter(word.value, lexed.lexemes[at]?.text ?? '');
    ({ isOrdinal, ending } = word);
    next = at + 1;
  }
  return next === index ? null : { readings: [value], step, next, isOrdinal, isSpelled: true, ending };
}

/** The number word at an index, over the hyphen of "twenty-five" or the "and" of "two hundred and five". */
function smallWordAt(lexed: Lexed, index: number, room: number): { word: NumberWord; at: number } | null {
  const { lexemes } = lexed;
  const here = lexemes[index];
  const isHyphen = here?.text === '-' && here.glued && room === 10;
  const isAnd = here?.text === 'and' && room === 100;
  const at = isHyphen || isAnd ? index + 1 : index;
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.kind !== 'word') return null;
  const word = numberWord(lexeme.raw, lexeme.text, lexed.language);
  return word === null || word.isMultiplier ? null : { word, at };
}

function roomAfter(value: number, folded: string): number {
  if (value === 10) return /^on/.test(folded) ? 10 : 1;
  if (value >= 100) return 100;
  // "Two hundred": ones leave room for a hundred alone, which `wordsAt` lets through.
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

/** "A million'a", "min-dən": an ending that hangs on the multiplier. */
function endingOf({ lexemes }: Lexed, next: number): { text: string; next: number } | null {
  const hung = endingAt(lexemes, next);
  return hung !== null && hung.next === next + 2 && CASE_ENDING.test(hung.text) ? hung : null;
}

/** "A thousand and fifty". */
function afterAnd(lexed: Lexed, index: number): number {
  return lexed.lexemes[index]?.text === 'and' && lexed.lexemes[index + 1]?.kind === 'word'
    ? index + 1
    : index;
}
