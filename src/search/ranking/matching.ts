import { TERM_KINDS, type TermKind } from '../analysis/terms.ts';
import { PLAIN, type Vocabulary, type Word } from './vocabulary.ts';
import type { WeightedQuestion } from './weights.ts';

/** A word of a text that meets a word of the question. */
export interface Match {
  /** Index into the question's terms. */
  readonly term: number;
  /** Places in TERM_KINDS of the first kind on which they meet, which is the surest, and of the last. */
  readonly first: number;
  readonly last: number;
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

/**
 * The last of the kinds, in the order of TERM_KINDS, on which two words meet that meet on this one: with the form they share
 * stem and first letters, with the stem mostly the first letters, too.
 */
const LAST_IMPLIED: Readonly<Record<TermKind, number>> = {
  word: TERM_KINDS.indexOf('prefix'),
  stem: TERM_KINDS.indexOf('prefix'),
  prefix: TERM_KINDS.indexOf('prefix'),
  name: TERM_KINDS.indexOf('name'),
  concept: TERM_KINDS.indexOf('concept'),
};

const NO_MATCH: readonly Match[] = [];

/** Numbers from here on are places of lists of matches; below, how a word looks that the question does not have. */
export const FIRST_LIST = 3;

/** Tells which words of one question the words of texts meet. */
export class Matcher {
  readonly #found: Uint16Array;
  readonly #lists: (readonly Match[])[] = [];

  /** @param vocabulary in which all texts that will be asked about have been read */
  constructor(question: WeightedQuestion, vocabulary: Vocabulary) {
    const owners = ownersOf(question);
    this.#found = new Uint16Array(vocabulary.size);
    this.#found.set(vocabulary.looks);
    for (const term of owners.keys()) {
      for (const number of vocabulary.bearersOf(term)) {
        if ((this.#found[number] ?? 0) >= FIRST_LIST) continue;
        const matches = matchesOf(vocabulary.word(number), owners);
        if (matches.length > 0) this.#found[number] = FIRST_LIST + this.#lists.push(matches) - 1;
      }
    }
  }

  /** Below `FIRST_LIST` the look of a word that meets none of the question's, else what `matches` takes. */
  find(word: number): number {
    return this.#found[word] ?? PLAIN;
  }

  matches(found: number): readonly Match[] {
    return this.#lists[found - FIRST_LIST] ?? NO_MATCH;
  }
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
  for (const [first, kind] of TERM_KINDS.entries()) {
    if (kind === 'name' && !isWrittenLikeName) continue;
    const [last, strength] = [LAST_IMPLIED[kind], MATCH_STRENGTH[kind]];
    for (const one of terms[kind]) {
      for (const term of owners.get(one) ?? []) {
        if (!found.has(term)) found.set(term, { term, first, last, strength });
      }
    }
  }
  return found.size === 0 ? NO_MATCH : [...found.values()];
}
