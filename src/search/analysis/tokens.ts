import { foldWord } from './fold.ts';

/** One word or number of a text. */
export interface Token {
  /** As written, without a Turkic or English ending after an apostrophe (Erdoğan'ın → Erdoğan). */
  readonly raw: string;
  /** Folded: lower case, no diacritics; a number without group separators and with a decimal point. */
  readonly word: string;
  /** UTF-16 offsets of the whole of it, ending included. */
  readonly start: number;
  readonly end: number;
}

/** Endings that make a number an ordinal or put it into a case: 2023-cü, 2023'te, 31-dək, 5-го, 70-х, 21st. */
const NUMBER_ENDING =
  "(?:-?(?:st|nd|rd|th)|['’ʼ`]\\p{L}{1,5}|-(?:n?[cç][ıiuü](?:l[ae]r)?|[dt][aəe](?:n|k)?|y?[aəe]|s?[ıiuü]|го|му|ми|ти|[йяемх]|ая|ое|ые|ых|ой))(?!\\p{L})";
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{N}])|\\p{N}+(?:[.,]\\p{N}+)*(?:${NUMBER_ENDING})?|` +
    "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’ʼ`][\\p{L}\\p{M}]+)*",
  'gu',
);
const APOSTROPHE = /['’ʼ`]/;
const GROUP_SEPARATOR = /[.,](?=\p{N}{3}(?!\p{N}))/gu;
const NUMBER = /^\p{N}/u;
const AFTER_NUMBER = /(?<=\p{N})['’ʼ`\-\p{L}]+$/u;

export function isNumber(word: string): boolean {
  return NUMBER.test(word);
}

/** The words and numbers of a text in reading order; initials that stand together (U.S., Б.О.) are one word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachWritten(text, (written, start) => {
    const form = formOf(written);
    if (form !== null) tokens.push({ ...form, start, end: start + written.length });
  });
  return tokens;
}

/** Visits what `tokenize` finds as it is written, for readers that know most words already. */
export function eachWritten(text: string, visit: (written: string, start: number) => void): void {
  for (const match of text.matchAll(WORD)) visit(match[0], match.index);
}

/** Makes of a word as written the word that it is; null for characters that fold to nothing. */
export function formOf(written: string): Pick<Token, 'raw' | 'word'> | null {
  const raw = isNumber(written) ? plainNumber(written) : withoutEnding(written);
  // Folding takes a few characters apart into several words (ﷺ); a term may hold no white space.
  const word = foldWord(raw).replaceAll(' ', '');
  return word === '' ? null : { raw, word };
}

function plainNumber(written: string): string {
  return written.replace(AFTER_NUMBER, '').replace(GROUP_SEPARATOR, '').replace(',', '.');
}

/** `d'Ivoire` and `l'Union` carry the word behind the apostrophe; `Bakı'nın` and `company's` before it. */
function withoutEnding(written: string): string {
  if (written.includes('.')) return written.replaceAll('.', '');
  const apostrophe = written.search(APOSTROPHE);
  if (apostrophe < 0) return written;
  return apostrophe === 1 ? written.slice(2) : written.slice(0, apostrophe);
}
