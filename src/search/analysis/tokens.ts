import { foldedTerm } from './fold.ts';

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
/** What a word is: the definition, of which `eachSpan` is a quicker reading. */
export const WORD = new RegExp(
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
  eachSpan(text, (start, end) => visit(text.slice(start, end), start));
}

/**
 * Visits where the words of a text begin and end. Nearly all are plain runs of letters, which a table of characters finds
 * in half the time of the expression; everything else is left to it. Both find the same.
 */
export function eachSpan(text: string, visit: (start: number, end: number) => void): void {
  let position = 0;
  while (position < text.length) {
    const kind = kindAt(text, position);
    if (kind === OTHER || kind === MARK || kind === APOSTROPHE_MARK) {
      position += 1;
      continue;
    }
    const end = kind === LETTER ? endOfPlainWord(text, position) : null;
    if (end !== null) {
      visit(position, end);
      position = end;
      continue;
    }
    WORD.lastIndex = position;
    const match = WORD.exec(text);
    if (match === null) return;
    position = match.index + match[0].length;
    visit(match.index, position);
  }
}

/** Null for a word that may be more than its letters: with an apostrophe, an initial, outside of the basic plane. */
function endOfPlainWord(text: string, start: number): number | null {
  let end = start + 1;
  let kind = kindAt(text, end);
  if (text.charAt(end) === '.') return null;
  while (kind === LETTER || kind === MARK || kind === NUMERAL) {
    end += 1;
    kind = kindAt(text, end);
  }
  return kind === APOSTROPHE_MARK || kind === SURROGATE ? null : end;
}

const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const NUMERAL = 4;
const APOSTROPHE_MARK = 5;
const SURROGATE = 6;

/** What each character is, filled as characters are met; 0: not met yet. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, position: number): number {
  if (position >= text.length) return OTHER;
  const code = text.charCodeAt(position);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(text.charAt(position));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/\p{Cs}/u.test(character)) return SURROGATE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return NUMERAL;
  return APOSTROPHE.test(character) ? APOSTROPHE_MARK : OTHER;
}

/**
 * A word that can be kept without its text. What is cut out of a text may be a view of it (V8 does so from 13 letters on),
 * so that a thousand words would keep a thousand texts in memory.
 */
export function detached(written: string): string {
  return written.split('').join('');
}

/** Makes of a word as written the word that it is; null for characters that fold to nothing. */
export function formOf(written: string): Pick<Token, 'raw' | 'word'> | null {
  const raw = isNumber(written) ? plainNumber(written) : withoutEnding(written);
  const word = foldedTerm(raw);
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
