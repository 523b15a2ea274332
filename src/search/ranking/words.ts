import type { LanguageCode } from '../../archive/release.ts';
import { isWrittenLikeName, TERM_KINDS, termsOf, type WordTerms } from '../analysis/terms.ts';
import { formOf, isNumber } from '../analysis/tokens.ts';
import { printsOf } from './fingerprints.ts';

/** A word of a text, taken apart once however often it stands in the archive: two occurrences are the same object. */
export interface Word {
  /** Folded. */
  readonly word: string;
  readonly terms: WordTerms;
  /** Fingerprints of all its terms. */
  readonly prints: Uint16Array;
  readonly isNumber: boolean;
  readonly isWrittenLikeName: boolean;
}

/** Finds the word that is written so in a text of this language; null for characters that are no word. */
export type WordSource = (written: string, language: LanguageCode | null) => Word | null;

/** Some 40 MB when full. */
const WORDS_REMEMBERED = 60_000;

export function createWordSource(): WordSource {
  const words = new Map<LanguageCode | null, Map<string, Word | null>>();
  return (written, language) => {
    let ofLanguage = words.get(language);
    if (ofLanguage === undefined || ofLanguage.size >= WORDS_REMEMBERED) {
      ofLanguage = new Map();
      words.set(language, ofLanguage);
    }
    let known = ofLanguage.get(written);
    if (known === undefined) {
      known = wordOf(written, language);
      ofLanguage.set(written, known);
    }
    return known;
  };
}

function wordOf(written: string, language: LanguageCode | null): Word | null {
  const form = formOf(written);
  if (form === null) return null;
  const terms = termsOf(form.raw, form.word, language);
  return {
    word: form.word,
    terms,
    prints: printsOf(TERM_KINDS.flatMap((kind) => terms[kind])),
    isNumber: isNumber(form.word),
    isWrittenLikeName: isWrittenLikeName(form.raw),
  };
}
