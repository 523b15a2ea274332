import { foldLetters } from '../../../archive/describing/fold.ts';
import type { LanguageCode, Span } from '../../../archive/release.ts';

/** Where a text has an entry of a table. */
export interface Phrase extends Span {
  readonly id: string;
}

const COLUMNS: readonly LanguageCode[] = ['en', 'az', 'ru', 'tr'];

interface Row {
  readonly id: string;
  readonly byLanguage: ReadonlyMap<LanguageCode, RegExp>;
}

/**
 * Phrases in the very forms that count, for what depends on tense and voice. A table has one id a line and four columns,
 * its phrases in English, Azerbaijani, Russian and Turkish. In a phrase `_` is white space, `*` any letters,
 * `~` the personal endings of a Turkic verb, `+` behind the stem of a verb the endings in which it tells what somebody did
 * or does (`FINITE`), `_.._` up to five words of any kind between, `(a/b)` either. Everything is met folded by `foldLetters`.
 */
export class PhraseTable {
  readonly #rows: readonly Row[];

  constructor(table: string) {
    this.#rows = table
      .split('\n')
      .map((line) => line.split('|').map((column) => column.trim()))
      .filter((columns) => columns.length > 1)
      .map(([id = '', ...columns]) => ({ id, byLanguage: patternsOf(columns) }));
  }

  /** Every phrase of `folded`, in the order of the text; those of one row never overlap. Any language's where it is not known. */
  find(folded: string, language: LanguageCode | null): readonly Phrase[] {
    const found: Phrase[] = [];
    const languages = language !== null && COLUMNS.includes(language) ? [language] : COLUMNS;
    for (const { id, byLanguage } of this.#rows) {
      for (const one of languages) {
        for (const match of folded.matchAll(byLanguage.get(one) ?? NOTHING)) {
          found.push({ id, start: match.index, end: match.index + match[0].length });
        }
      }
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  has(folded: string, language: LanguageCode | null): boolean {
    const languages = language !== null && COLUMNS.includes(language) ? [language] : COLUMNS;
    return this.#rows.some(({ byLanguage }) =>
      languages.some((one) => folded.search(byLanguage.get(one) ?? NOTHING) >= 0),
    );
  }
}

const NOTHING = /(?!)/gu;

function patternsOf(columns: readonly string[]): ReadonlyMap<LanguageCode, RegExp> {
  const patterns = new Map<LanguageCode, RegExp>();
  for (const [index, language] of COLUMNS.entries()) {
    const phrases = (columns[index] ?? '').split(/\s+/u).filter((phrase) => phrase !== '' && phrase !== '-');
    if (phrases.length === 0) continue;
    const source = phrases
      .sort((a, b) => b.length - a.length)
      .map((phrase) => sourceOf(phrase, language))
      .join('|');
    patterns.set(language, new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'));
  }
  return patterns;
}

/**
 * What a verb's stem is followed by where it tells what is done: third persons of the present and the past, and the
 * participles that such a verb is strung to ("отметив", "belirterek").
 */
const FINITE: Readonly<Record<LanguageCode, string>> = {
  en: '(?:e?s|e?d)',
  az: '(?:y?[iu]b|y?[iu]r|d[iu]|m[iu]s|y?[ae]r[ae]q)(?:l[ae]r)?(?:d[iu]r)?(?:l[ae]r)?',
  ru: '(?:л[аои]?|[еи]т|[юя]т|вши|в|я)(?:с[ья])?',
  tr: '(?:[dt][iu]|m[iu]s|[iu]?yor|[iu]r|(?<=\\p{L}{3}[ae])r|m[ae]kt[ae]|y?[ae]r[ae]k|y?[iu]p)(?:l[ae]r)?(?:[dt][iu]r?)?(?:l[ae]r)?',
};

/** Between the words of their phrases "also" and "however" may stand: "ifade de etti". */
const TURKIC: ReadonlySet<LanguageCode> = new Set(['az', 'tr']);

function sourceOf(phrase: string, language: LanguageCode): string {
  return foldLetters(phrase.normalize('NFC'))
    .replace(/[.?^$[\]{}\\]/gu, (sign) => (sign === '.' ? sign : `\\${sign}`))
    .replaceAll('(', '(?:')
    .replaceAll('/', '|')
    .replaceAll('+', FINITE[language] ?? '')
    .replaceAll('_.._', '\\s(?:\\S+\\s){0,5}?')
    .replaceAll('*', '\\p{L}*')
    .replaceAll('~', '(?:l[ae]r)?(?:[dt][iu]r)?(?:l[ae]r)?')
    .replaceAll('_', TURKIC.has(language) ? '\\s+(?:(?:d|is)[ae]\\s+)?' : '\\s+');
}
