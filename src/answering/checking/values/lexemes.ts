import { foldLetters } from '../../../archive/describing/fold.ts';
import { detectLanguage } from '../../../archive/describing/language.ts';
import type { LanguageCode, Span } from '../../../archive/release.ts';

/** A number in digits, a word or a single sign of a text. */
export interface Lexeme extends Span {
  readonly kind: 'number' | 'word' | 'sign';
  /** Folded by `foldLetters`. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  /** Whether it follows the one before it without a space. */
  readonly glued: boolean;
}

/** A text made ready for reading values out of it. */
export interface Lexed {
  /** In NFC; offsets of lexemes point into it. */
  readonly text: string;
  readonly folded: string;
  readonly lexemes: readonly Lexeme[];
  /** Whose words its Latin letters are read as; null where that cannot be told. Cyrillic ones are Russian. */
  readonly language: LanguageCode | null;
}

/** Digits in groups of three with spaces between them, or with points and commas. */
const LEXEME =
  /(?<number>\d{1,3}(?:[^\S\n]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*)|[^\s\p{L}\p{M}]/gu;

/** Takes a text apart; `language` is what is known of it, else it is read off its words. */
export function lex(text: string, language: LanguageCode | null = null): Lexed {
  const composed = text.normalize('NFC');
  const folded = foldLetters(composed);
  const lexemes: Lexeme[] = [];
  let end = -1;
  for (const match of folded.matchAll(LEXEME)) {
    const start = match.index;
    const glued = start === end;
    end = start + match[0].length;
    const kind =
      match.groups?.number !== undefined ? 'number' : match.groups?.word !== undefined ? 'word' : 'sign';
    lexemes.push({ kind, text: match[0], raw: composed.slice(start, end), start, end, glued });
  }
  return { text: composed, folded, lexemes, language: language ?? detectLanguage(composed) };
}

/**
 * The lexemes after a numeral that ends before `index`, seen as the ending of its last word: 31-i, 2.140'ı, 3-й, 5th.
 * Null where no letters hang on it.
 */
export function endingAt(lexemes: readonly Lexeme[], index: number): { text: string; next: number } | null {
  const first = lexemes[index];
  if (first === undefined || !first.glued) return null;
  if (first.kind === 'word') return { text: first.text, next: index + 1 };
  const second = lexemes[index + 1];
  const isMark = /^['\-‑–]$/u.test(first.text);
  if (!isMark || second === undefined || second.kind !== 'word' || !second.glued) return null;
  return { text: second.text, next: index + 2 };
}
