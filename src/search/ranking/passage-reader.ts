import type { KeptPassage, ReleaseSummary } from '../../archive/archive.ts';
import type { LanguageCode } from '../../archive/release.ts';
import { isFirstWords, termsOf, type WordTerms } from '../analysis/terms.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { TermsOf } from './matching.ts';
import type { TokenizedPassage, TokenizedText } from './passage-match.ts';

/** Takes texts and words apart, and remembers what it took apart last: questions come back to the same passages. */
export interface PassageReader {
  read(passage: KeptPassage): TokenizedPassage;
  /** Null where the title is only the first words of the text, which are then not counted twice. */
  readTitle(release: ReleaseSummary, text: string): TokenizedText | null;
  readonly termsOf: TermsOf;
}

/** Some 30 MB and 40 MB when full. */
const PASSAGES_REMEMBERED = 3_000;
const WORDS_REMEMBERED = 100_000;

export function createPassageReader(): PassageReader {
  const passages = new Map<number, TokenizedPassage>();
  const words = new Map<LanguageCode | null, Map<string, WordTerms>>();
  return {
    read(passage) {
      const known = passages.get(passage.id);
      if (known !== undefined && known.passage.text === passage.text) {
        passages.delete(passage.id);
        const current = { ...known, passage };
        passages.set(passage.id, current);
        return current;
      }
      const tokenized = tokenizePassage(passage);
      passages.set(passage.id, tokenized);
      if (passages.size > PASSAGES_REMEMBERED) {
        const [oldest] = passages.keys();
        if (oldest !== undefined) passages.delete(oldest);
      }
      return tokenized;
    },
    readTitle: (release, text) => {
      if (isFirstWords(release.title, text)) return null;
      const tokens = tokenize(release.title);
      return {
        tokens,
        sentenceOf: new Uint16Array(tokens.length),
        sentenceCount: 1,
        language: release.language,
      };
    },
    termsOf({ raw, word }, language) {
      let ofLanguage = words.get(language);
      if (ofLanguage === undefined || ofLanguage.size >= WORDS_REMEMBERED) {
        ofLanguage = new Map();
        words.set(language, ofLanguage);
      }
      let terms = ofLanguage.get(raw);
      if (terms === undefined) {
        terms = termsOf(raw, word, language);
        ofLanguage.set(raw, terms);
      }
      return terms;
    },
  };
}

function tokenizePassage(passage: KeptPassage): TokenizedPassage {
  const tokens = tokenize(passage.text);
  const sentenceOf = new Uint16Array(tokens.length);
  let sentence = 0;
  for (const [index, token] of tokens.entries()) {
    const offset = passage.start + token.start;
    while (offset >= (passage.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    sentenceOf[index] = sentence;
  }
  const { length: sentenceCount } = passage.sentences;
  return { passage, tokens, sentenceOf, sentenceCount, language: passage.release.language };
}
