import type { LanguageCode } from '../../archive/release.ts';
import { isWrittenLikeName, termsOf, type WordTerms } from '../analysis/terms.ts';
import { isNumber, type Token } from '../analysis/tokens.ts';

/** A word of a text, taken apart once however often it stands in the archive: two occurrences are the same object. */
export interface Word {
  /** Folded. */
  readonly word: string;
  readonly terms: WordTerms;
  readonly isNumber: boolean;
  readonly isWrittenLikeName: boolean;
}

/** Finds the word that a token of a text in this language is. */
export type WordSource = (token: Token, language: LanguageCode | null) => Word;

/** Some 40 MB when full. */
const WORDS_REMEMBERED = 60_000;

export function createWordSource(): WordSource {
  const words = new Map<LanguageCode | null, Map<string, Word>>();
  return ({ raw, word }, language) => {
    let ofLanguage = words.get(language);
    if (ofLanguage === undefined || ofLanguage.size >= WORDS_REMEMBERED) {
      ofLanguage = new Map();
      words.set(language, ofLanguage);
    }
    let known = ofLanguage.get(raw);
    if (known === undefined) {
      known = {
        word,
        terms: termsOf(raw, word, language),
        isNumber: isNumber(word),
        isWrittenLikeName: isWrittenLikeName(raw),
      };
      ofLanguage.set(raw, known);
    }
    return known;
  };
}
