import { TERM_KINDS, type TermKind } from '../analysis/terms.ts';
import { createTermSieve } from './fingerprints.ts';
import type { WeightedQuestion } from './weights.ts';
import type { Word } from './words.ts';

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

/** Tells which words of the question a word of a text meets. Remembers words, so one serves one question. */
export type Matcher = (word: Word) => readonly Match[];

export function createMatcher(question: WeightedQuestion): Matcher {
  const owners = ownersOf(question);
  const mayMeet = createTermSieve(owners.keys());
  const known = new Map<Word, readonly Match[]>();
  return (word) => {
    let matches = known.get(word);
    if (matches === undefined) {
      matches = mayMeet(word.prints) ? matchesOf(word, owners) : NO_MATCH;
      known.set(word, matches);
    }
    return matches;
  };
}

/** For each term, the indexes of the question's words that have it. */
type Owners = ReadonlyMap<string, readonly number[]>;

function ownersOf(question: WeightedQuestion): Owners {
  const owners = new Map<string, number[]>();
  for (const [index, { terms }] of question.terms.entries()) {
    for (const term of TERM_KINDS.flatMap((kind) => terms[kind])) {
      const already = owners.get(term);
      if (already === undefined) owners.set(term, [index]);
      else if (!already.includes(index)) already.push(index);
    }
  }
  return owners;
}

function matchesOf({ terms, isWrittenLikeName }: Word, owners: Owners): readonly Match[] {
  const found = new Map<number, Match>();
  for (const kind of TERM_KINDS) {
    if (kind === 'name' && !isWrittenLikeName) continue;
    for (const one of terms[kind]) {
      for (const term of owners.get(one) ?? []) {
        if (!found.has(term)) found.set(term, { term, kind, strength: MATCH_STRENGTH[kind] });
      }
    }
  }
  return found.size === 0 ? NO_MATCH : [...found.values()];
}
