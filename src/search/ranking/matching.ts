import type { LanguageCode } from '../../archive/release.ts';
import { isWrittenLikeName, TERM_KINDS, type TermKind, type WordTerms } from '../analysis/terms.ts';
import type { Token } from '../analysis/tokens.ts';
import type { WeightedQuestion } from './weights.ts';

/** The terms of a word of a text in this language. */
export type TermsOf = (token: Token, language: LanguageCode | null) => WordTerms;

/** A word of a text that meets a word of the question. */
export interface Match {
  /** Index into the question's terms. */
  readonly term: number;
  /** The surest kind on which they meet. */
  readonly kind: TermKind;
  /** How sure it is that the two say the same, from 0 to 1. */
  readonly strength: number;
}

/** How far a meeting on each kind of term can be relied on; chosen on XQuAD and NTREX. */
export const MATCH_STRENGTH: Readonly<Record<TermKind, number>> = {
  word: 1,
  stem: 0.95,
  prefix: 0.75,
  name: 0.8,
  concept: 0.6,
};

const NO_MATCH: readonly Match[] = [];

/**
 * Tells which words of the question a word of a text in this language meets. Remembers words, so one serves one question.
 */
export type Matcher = (language: LanguageCode | null) => (token: Token) => readonly Match[];

export function createMatcher(question: WeightedQuestion, termsOf: TermsOf): Matcher {
  const owners = new Map<string, number[]>();
  question.terms.forEach(({ terms }, index) => {
    for (const kind of TERM_KINDS) {
      for (const term of terms[kind]) {
        const already = owners.get(term);
        if (already === undefined) owners.set(term, [index]);
        else if (!already.includes(index)) already.push(index);
      }
    }
  });
  const known = new Map<LanguageCode | null, Map<string, readonly Match[]>>();
  return (language) => {
    const ofLanguage = known.get(language) ?? new Map<string, readonly Match[]>();
    known.set(language, ofLanguage);
    return (token) => {
      let matches = ofLanguage.get(token.raw);
      if (matches === undefined) {
        matches = matchesOf(token.raw, termsOf(token, language), owners);
        ofLanguage.set(token.raw, matches);
      }
      return matches;
    };
  };
}

function matchesOf(
  raw: string,
  terms: WordTerms,
  owners: ReadonlyMap<string, readonly number[]>,
): readonly Match[] {
  const found = new Map<number, Match>();
  for (const kind of TERM_KINDS) {
    if (kind === 'name' && !isWrittenLikeName(raw)) continue;
    for (const one of terms[kind]) {
      for (const term of owners.get(one) ?? []) {
        if (!found.has(term)) found.set(term, { term, kind, strength: MATCH_STRENGTH[kind] });
      }
    }
  }
  return found.size === 0 ? NO_MATCH : [...found.values()];
}
