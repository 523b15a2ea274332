import type { Lexed, Lexeme } from './lexemes.ts';
import { numeralAt } from './numerals.ts';

/** A number that may be of hours or minutes. */
export interface Count {
  readonly value: number;
  /** Index of the first lexeme behind it and its ending. */
  readonly next: number;
  readonly ending: string;
  readonly isOrdinal: boolean;
  readonly isSpelled: boolean;
}

/** An hour of the day, in words or digits. */
export function hourAt(lexed: Lexed, index: number): Count | null {
  const count = countAt(lexed, index);
  return count === null || count.value > 24 ? null : count;
}

/** A whole number up to the thousands, in words or digits; a lone "one" too, as clocks have it. */
export function countAt(lexed: Lexed, index: number): Count | null {
  const { lexemes } = lexed;
  const lone = elevenAt(lexemes, index);
  if (lone !== null) return lone;
  if (textAt(lexemes, index) === 'one' && lexed.language === 'en')
    return { value: 1, next: index + 1, ending: '', isOrdinal: false, isSpelled: true };
  const numeral = numeralAt(lexed, index);
  const value = numeral?.readings[0] ?? 0;
  if (numeral === null || value < 1 || !Number.isInteger(value) || numeral.multiplier > 1) return null;
  const { next, ending, isOrdinal, isSpelled } = numeral;
  return { value, next, ending, isOrdinal, isSpelled };
}

/** "On birdə", "birde" and "onda", which elsewhere are other words. */
function elevenAt(lexemes: readonly Lexeme[], index: number): Count | null {
  const here = textAt(lexemes, index);
  if (!here.startsWith('on') && !here.startsWith('bir')) return null;
  const ten = here === 'on' ? 1 : 0;
  const form = /^bir(?<ending>[dt][ae]n?|[ei]|in)$/.exec(textAt(lexemes, index + ten));
  const isClock = /^saat$/.test(textAt(lexemes, index - 1));
  const lone = isClock ? /^on(?<ending>[dt][ae]n?|[ai]|un)$/.exec(here) : null;
  if (lone !== null) {
    return {
      value: 10,
      next: index + 1,
      ending: lone.groups?.ending ?? '',
      isOrdinal: false,
      isSpelled: true,
    };
  }
  if (form === null || (ten === 0 && !isClock)) return null;
  const ending = form.groups?.ending ?? '';
  return { value: ten * 10 + 1, next: index + ten + 1, ending, isOrdinal: false, isSpelled: true };
}

/** The folded letters of a lexeme; none where there is none. */
export function textAt(lexemes: readonly Lexeme[], index: number): string {
  return lexemes[index]?.text ?? '';
}
