import type { LanguageCode } from '../../../archive/release.ts';
import type { Lexed, Lexeme } from './lexemes.ts';
import { createLexicon, type LexiconEntry } from './lexicon.ts';
import { CURRENCIES, UNITS } from './unit-entries.ts';
import { prefixedUnits } from './unit-prefixes.ts';

/** What a number measures or counts. */
export interface Unit {
  readonly id: string;
  /** "money:usd" and its like for currencies. */
  readonly dimension: string;
  /** Base units of the dimension in one. */
  readonly factor: number;
}

export interface FoundUnit {
  readonly unit: Unit;
  /** Index of the first lexeme after it. */
  readonly next: number;
  /** Case or other ending of its last word, as far as it can be told: the last letters. */
  readonly word: string;
}

const SQUARE = /^(?:square|sq|kvadrat|kv|квадратн\p{L}+|кв)$/u;
const CUBIC = /^(?:cubic|cu|kub|куб|кубическ\p{L}+)$/u;
const NAUTICAL = /^(?:nautical|sea|deniz|морск\p{L}+)$/u;
/** Whose dollar: it stands between an amount and its currency. */
const ISSUER =
  /^(?:us|u|s|american|canadian|australian|abs|abd|amerikan\p{L}*|american|turk|turkish|azerbaycan|azerbaijani?|russian|rusiya|rus|british|ingilis|британск\p{L}+|американск\p{L}+|турецк\p{L}+|азербайджанск\p{L}+|российск\p{L}+|канадск\p{L}+)$/u;
const POINTS = /^(?:points?|bend\p{L}*|punkt\p{L}*|puan\p{L}*|пункт\p{L}*|п)$/u;
const BASIS = /^(?:basis|baz\p{L}*|базисн\p{L}+)$/u;
const HOUR = /^(?:hours?|h|saat\p{L}*|час(?:а|ов|ы)?|ч)$/u;
/** Abbreviations that are words or initials too: units only where they are glued to the number or marked as shortened. */
const NO_UNIT_UNGLUED: ReadonlySet<string> = new Set([
  'c',
  'с',
  'g',
  't',
  'h',
  'l',
  'w',
  'sa',
  'san',
  'ar',
  'in',
  'mi',
  'are',
]);

const units = createLexicon(entriesOf(`${prefixedUnits()}\n${UNITS}`));
const currencies = createLexicon(entriesOf(CURRENCIES));

export const PERCENT: Unit = unit('percent', 'percent', 1);
export const PERCENTAGE_POINT: Unit = unit('percentage-point', 'percentage-point', 1);
const BASIS_POINT: Unit = unit('basis-point', 'percentage-point', 0.01);
const NAUTICAL_MILE: Unit = unit('nautical-mile', 'length', 1852);

/** The currency that a lexeme names, sign or word, or null. */
export function currencyOf(lexeme: Lexeme | undefined, language: LanguageCode | null): Unit | null {
  return lexeme === undefined ? null : currencies.find(lexeme.text, language);
}

/** Whether a word folded by `foldLetters` names a currency: TL, manat, USD. */
export function isCurrency(foldedWord: string, language: LanguageCode | null): boolean {
  return currencies.find(foldedWord, language) !== null;
}

/** A unit of time, or a shift, that a word names in any form, or null. */
export function unitWord(foldedWord: string, language: LanguageCode | null): Unit | null {
  return units.find(foldedWord, language);
}

/** The unit or currency right behind a number that ends before `index`, or null. */
export function unitAt(lexed: Lexed, index: number): FoundUnit | null {
  const { lexemes, language } = lexed;
  const at = lexemes[index]?.text.match(/^[-‑]$/u) && lexemes[index + 1]?.glued ? index + 1 : index;
  const here = lexemes[at];
  if (here === undefined) return null;
  if (/^[%‰°$€£₼₽₺₴¥₩₹₸₾₪¢]$/u.test(here.text)) return signAt(lexed, at);
  if (here.kind !== 'word') return null;
  const power = SQUARE.test(here.text) ? 2 : CUBIC.test(here.text) ? 3 : 1;
  const isNautical = NAUTICAL.test(here.text);
  const words = skipStop(lexemes, at + 1);
  if (power > 1 || isNautical) {
    const base = wordUnit(lexemes[words], language);
    if (base?.dimension === 'length') {
      const next = skipStop(lexemes, words + 1);
      const measured = isNautical ? NAUTICAL_MILE : raised(base, power);
      return { unit: measured, next, word: lexemes[words]?.text ?? '' };
    }
    if (power > 1) return null;
  }
  if (here.text === 'per' && lexemes[at + 1]?.text === 'cent') {
    return pointsAfter(lexed, { unit: PERCENT, next: at + 2, word: 'cent' });
  }
  if (/^(?:percentage|процентн\p{L}+)$/u.test(here.text) && POINTS.test(lexemes[at + 1]?.text ?? '')) {
    return { unit: PERCENTAGE_POINT, next: at + 2, word: lexemes[at + 1]?.text ?? '' };
  }
  if (BASIS.test(here.text) && POINTS.test(lexemes[at + 1]?.text ?? '')) {
    return { unit: BASIS_POINT, next: at + 2, word: lexemes[at + 1]?.text ?? '' };
  }
  const currency = currencyAt(lexed, at);
  if (currency !== null) return currency;
  const found = wordUnit(here, language);
  if (found === null || (NO_UNIT_UNGLUED.has(here.text) && !here.glued && !isShortenedUnit(lexed, at)))
    return null;
  const simple = { unit: found, next: skipStopAfter(lexemes, at, here.text), word: here.text };
  if (found.id === 'percent') return pointsAfter(lexed, simple);
  if (found.dimension === 'power') return energyAfter(lexed, simple);
  return simple;
}

function signAt(lexed: Lexed, at: number): FoundUnit | null {
  const sign = lexed.lexemes[at]?.text ?? '';
  if (sign === '°') {
    const scale = lexed.lexemes[at + 1];
    const next = scale?.glued === true && /^[cс]$/u.test(scale.text) ? at + 2 : at + 1;
    return withUnit(units.find(sign, null), next, sign);
  }
  const found = units.find(sign, null) ?? currencies.find(sign, null);
  const result = withUnit(found, at + 1, sign);
  return found?.id === 'percent' && result !== null ? pointsAfter(lexed, result) : result;
}

function currencyAt(lexed: Lexed, at: number): FoundUnit | null {
  const { lexemes, language } = lexed;
  let index = at;
  while (index < at + 3 && ISSUER.test(lexemes[index]?.text ?? '')) index = skipStop(lexemes, index + 1);
  const lexeme = lexemes[index];
  if (lexeme === undefined || lexeme.kind !== 'word') return null;
  const found = currencies.find(lexeme.text, language);
  if (found === null) return null;
  let next = skipStopAfter(lexemes, index, lexeme.text);
  // долл. США
  if (/^(?:сша|рф)$/u.test(lexemes[next]?.text ?? '')) next += 1;
  return { unit: found, next, word: lexeme.text };
}

/** "faiz bəndi", "% п.п.", "percent points". */
function pointsAfter({ lexemes }: Lexed, found: FoundUnit): FoundUnit {
  const word = lexemes[found.next];
  if (word === undefined || word.kind !== 'word' || !POINTS.test(word.text)) return found;
  return { unit: PERCENTAGE_POINT, next: found.next + 1, word: word.text };
}

/** "kilowatt-hours", "kVt·saat", "кВт·ч". */
function energyAfter({ lexemes }: Lexed, found: FoundUnit): FoundUnit {
  const joint = /^[-‑·⋅*×•.]$/u.test(lexemes[found.next]?.text ?? '') ? 1 : 0;
  const word = lexemes[found.next + joint];
  if (word === undefined || !HOUR.test(word.text)) return found;
  const id = `${found.unit.id}-hour`;
  return { unit: unit(id, 'energy', found.unit.factor), next: found.next + joint + 1, word: word.text };
}

function raised(base: Unit, power: number): Unit {
  const name = power === 2 ? 'square' : 'cubic';
  return unit(`${name}-${base.id}`, power === 2 ? 'area' : 'volume', base.factor ** power);
}

function wordUnit(lexeme: Lexeme | undefined, language: LanguageCode | null): Unit | null {
  return lexeme?.kind === 'word' ? units.find(lexeme.text, language) : null;
}

/** Letters that are words too: a unit only when a stop or slash says so. */
function isShortenedUnit({ lexemes, language }: Lexed, at: number): boolean {
  const next = lexemes[at + 1]?.text ?? '';
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(lexemes[at]?.text ?? '');
  if (next === '/') return true;
  return language !== 'en' && !isCyrillic && /^(?:t|l|g|w)$/u.test(lexemes[at]?.text ?? '');
}

function skipStop(lexemes: readonly Lexeme[], index: number): number {
  const stop = lexemes[index];
  return stop?.text === '.' && stop.glued ? index + 1 : index;
}

/** A stop behind a shortened unit is its own unless the text ends with it. */
function skipStopAfter(lexemes: readonly Lexeme[], at: number, word: string): number {
  const next = lexemes[at + 2];
  const goesOn = next !== undefined && next.raw === next.text;
  return word.length <= 4 && goesOn ? skipStop(lexemes, at + 1) : at + 1;
}

function withUnit(found: Unit | null, next: number, word: string): FoundUnit | null {
  return found === null ? null : { unit: found, next, word };
}

function unit(id: string, dimension: string, factor: number): Unit {
  return { id, dimension, factor };
}

function entriesOf(table: string): LexiconEntry<Unit>[] {
  const entries: LexiconEntry<Unit>[] = [];
  for (const line of table.split('\n')) {
    if (!line.includes('|')) continue;
    const columns = line.split('|').map((column) => column.trim().replace(/^-$/, ''));
    const [
      id = '',
      dimension = '',
      factor = '1',
      english = '',
      azerbaijani = '',
      russian = '',
      turkish = '',
      exact = '',
    ] = columns;
    entries.push({
      meaning: unit(id, dimension, Number(factor)),
      english,
      azerbaijani,
      russian,
      turkish,
      exact,
    });
  }
  return entries;
}
