import type { Lexed, Lexeme } from './lexemes.ts';
import { type NumberWord, numberWord } from './number-words.ts';

const SHORT_MULTIPLIER = /^(?:k|mn|mio|bn|bln|mln|mlrd|mrd|trn|trln|тыс|млн|млрд|трлн)$/u;
/** Too short to be multipliers anywhere but right behind an amount of money ($18.4m). */
const MONEY_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['м', 1e6],
]);

/** 25-тысячный. */
export const ADJECTIVES: readonly (readonly [RegExp, number])[] = [
  [/^тысячн/u, 1e3],
  [/^миллионн/u, 1e6],
  [/^миллиардн/u, 1e9],
];

/** The thousand, million or more that begins with a lexeme, or null; `isMoney` lets "m" and "b" be millions and billions. */
export function multiplierAt(
  lexed: Lexed,
  index: number,
  isAfterNumber: boolean,
  isMoney: boolean,
): { word: NumberWord; next: number } | null {
  const { lexemes, language } = lexed;
  const isHyphen = lexemes[index]?.text === '-' && lexemes[index + 1]?.glued === true;
  const at = isHyphen ? index + 1 : index;
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.kind !== 'word') return null;
  const short =
    (isMoney && lexeme.glued ? MONEY_MULTIPLIERS.get(lexeme.text) : undefined) ??
    (isAfterNumber ? ADJECTIVES.find(([form]) => form.test(lexeme.text))?.[1] : undefined);
  const word =
    short === undefined
      ? numberWord(lexeme.raw, lexeme.text, language)
      : { value: short, isOrdinal: false, isMultiplier: true, ending: '' };
  if (word === null || !word.isMultiplier) return null;
  // A thousand may be shortened to a letter only behind digits (5k).
  if (!isAfterNumber && (SHORT_MULTIPLIER.test(lexeme.text) || isOtherWord(lexemes, at, word.ending)))
    return null;
  if (lexeme.text === 'k' && !lexeme.glued) return null;
  const isShortened = lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true;
  const goesOn =
    isShortened &&
    lexemes[at + 2] !== undefined &&
    /^(?:тыс|млн|млрд|трлн|mln|mlrd|mn|bn|trln)$/u.test(lexeme.text);
  return { word, next: goesOn ? at + 2 : at + 1 };
}

/** Alone, "min" and "bin" with an ending are names and verbs (Binə, mindi), unless it compares: mindən çox, binə yaxın. */
function isOtherWord(lexemes: readonly Lexeme[], at: number, ending: string): boolean {
  const isShort = /^[mb]in/.test(lexemes[at]?.text ?? '');
  return (
    isShort &&
    ending !== '' &&
    !/^(?:cox|fazla|artiq|az|yaxin|yakin|qeder|kadar)/.test(lexemes[at + 1]?.text ?? '')
  );
}
