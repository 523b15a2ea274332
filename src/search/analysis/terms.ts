import type { LanguageCode } from '../../archive/release.ts';
import { saysLittle } from './function-words.ts';
import { conceptsOf } from './glossary.ts';
import { nameKey } from './name-key.ts';
import { stemsOf } from './stems.ts';
import { detached, eachWritten, formOf, isNumber } from './tokens.ts';

/** Names everything that the terms of an index depend on; raise it when any of that changes, and indexes are rebuilt. */
export const ANALYSIS_VERSION = 3;

/**
 * How a word of a question can meet a word of a release, from the surest to the vaguest. Word, stem and first letters
 * together beat each alone in every language measured (DESIGN.md); the key of a name crosses scripts and spellings, the
 * concept crosses languages.
 */
export const TERM_KINDS = ['word', 'stem', 'prefix', 'name', 'concept'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** The terms of one word, each a string without white space that no other kind of term equals. */
export type WordTerms = Readonly<Record<TermKind, readonly string[]>>;

const PREFIX_LETTERS = 5;
const LONGEST_WORD = 40;
const NONE: readonly string[] = [];

/** The terms of one word. `raw` as written, `word` folded; a null language gets the stems of every language it may be in. */
export function termsOf(raw: string, word: string, language: LanguageCode | null): WordTerms {
  const short = word.slice(0, LONGEST_WORD);
  const isFunction = saysLittle(short);
  const plain = isFunction || isNumber(short);
  const key = plain ? '' : nameKey(raw);
  return {
    word: [`w:${short}`],
    stem: stemsOf(raw.slice(0, LONGEST_WORD), short, language).map((stem) => `s:${stem}`),
    prefix: [`p:${firstLetters(short)}`],
    name: key === '' ? NONE : [`n:${key}`],
    concept: plain ? NONE : conceptsOf(short).map((concept) => `c:${concept}`),
  };
}

/** An archive repeats its words; taking each apart once makes ingest several times as fast. */
const CACHED_WORDS = 120_000;

export type PassageAnalyser = (title: string | null, text: string, language: LanguageCode | null) => string[];

/**
 * Makes the function that lists the terms under which a passage is found, repeated as often as they stand in it. A
 * release's title is counted with its first passage. Only words that are written like names get the key of a name: it is
 * too coarse for all others. What it learns of words it keeps, so one is made for an ingest and dropped after it.
 */
export function createPassageAnalyser(): PassageAnalyser {
  const languages = new Map<LanguageCode | null, Map<string, readonly string[]>>();
  return (title, text, language) => {
    let known = languages.get(language);
    if (known === undefined || known.size >= CACHED_WORDS) {
      known = new Map();
      languages.set(language, known);
    }
    const words = known;
    const terms: string[] = [];
    const add = (written: string) => {
      let ofWord = words.get(written);
      if (ofWord === undefined) {
        const word = detached(written);
        ofWord = indexTerms(word, language);
        words.set(word, ofWord);
      }
      for (const term of ofWord) terms.push(term);
    };
    if (title !== null && !isFirstWords(title, text)) eachWritten(title, add);
    eachWritten(text, add);
    return terms;
  };
}

/** Whether a title was taken from the beginning of its text, as it is for a release without a headline. */
export function isFirstWords(title: string, text: string): boolean {
  return withoutSpaces(text.slice(0, 2 * title.length)).startsWith(withoutSpaces(title));
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s…]+/gu, '');
}

export function isWrittenLikeName(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase();
}

function indexTerms(written: string, language: LanguageCode | null): readonly string[] {
  const form = formOf(written);
  if (form === null) return NONE;
  const { word, stem, prefix, name, concept } = termsOf(form.raw, form.word, language);
  return [...word, ...stem, ...prefix, ...(isWrittenLikeName(form.raw) ? name : NONE), ...concept];
}

function firstLetters(word: string): string {
  return word.length <= PREFIX_LETTERS ? word : [...word].slice(0, PREFIX_LETTERS).join('');
}
