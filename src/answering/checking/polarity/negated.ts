import type { ReadText, ReadWord } from '../reading/read-text.ts';
import {
  LIGHT_VERB,
  NEGATES_BEFORE,
  NEGATES_CLAUSE,
  NEGATES_NEXT,
  NOT_NEGATED,
  negatedVerbStem,
  REFUSING,
} from '../words/negation.ts';

/** What a text denies. */
export interface Negated {
  /** Positions of the words of content that are denied. */
  readonly words: ReadonlySet<number>;
  /** Clauses in which anything is. */
  readonly clauses: ReadonlySet<number>;
}

/** So many small words may stand between "not" and what it denies: has not yet been signed. */
const REACH = 4;
const memory = new WeakMap<ReadText, Negated>();

/** Finds negations of the four languages and the words that each bears on. Case and voice do not matter, irony does not exist. */
export function negatedIn(text: ReadText): Negated {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const words = new Set<number>();
  const clauses = new Set<number>();
  for (const word of text.words) {
    const denied = deniedBy(word, text);
    if (denied === null) continue;
    clauses.add(word.clause);
    for (const { index } of denied) words.add(index);
  }
  const made = { words, clauses };
  memory.set(text, made);
  return made;
}

/** Null for a word that negates nothing. */
function deniedBy(word: ReadWord, text: ReadText): readonly ReadWord[] | null {
  const written = text.text.slice(word.start, word.end);
  const isContracted = /n['’]t$/iu.test(written);
  const negatesNext = isContracted || NEGATES_NEXT.has(word.word);
  const negatesClause = NEGATES_CLAUSE.has(word.word);
  const negatesBefore = NEGATES_BEFORE.has(word.word);
  if (negatesNext || negatesClause || negatesBefore) {
    if (isSoftened(word, text)) return null;
    return [
      ...(negatesNext ? contentFrom(word, text, 1, 1) : []),
      ...(negatesClause ? contentFrom(word, text, 1, 2) : []),
      ...(negatesBefore ? contentFrom(word, text, -1, 1) : []),
    ];
  }
  if (REFUSING.test(word.word)) {
    return [word, ...contentFrom(word, text, 1, 1), ...contentFrom(word, text, -1, 1)];
  }
  const stem = negatedVerbStem(word.word);
  if (stem === null || (word.isCapital && !word.isFirst)) return null;
  return LIGHT_VERB.test(stem) ? [word, ...contentFrom(word, text, -1, 1)] : [word];
}

/** "Not only", "no later than": nothing is denied. Turkic languages say it the other way round: yalnız … deyil. */
function isSoftened(word: ReadWord, text: ReadText): boolean {
  const next = text.words[word.index + 1];
  if (next !== undefined && NOT_NEGATED.has(next.word)) return true;
  if (!NEGATES_BEFORE.has(word.word)) return false;
  return text.words.slice(Math.max(0, word.index - REACH), word.index).some((one) => NOT_NEGATED.has(one.word));
}

/** The next words of content in the same clause, at most `count`, in either direction. */
function contentFrom(word: ReadWord, text: ReadText, step: 1 | -1, count: number): readonly ReadWord[] {
  const found: ReadWord[] = [];
  let small = 0;
  for (let index = word.index + step; found.length < count && small <= REACH; index += step) {
    const other = text.words[index];
    if (other === undefined || other.clause !== word.clause) break;
    if (other.isFunction && !other.isNumber) small += 1;
    else found.push(other);
  }
  return found;
}
