import { TERM_KINDS, type TermKind } from '../analysis/terms.ts';
import type { TextMatch } from './passage-match.ts';
import type { WeightedQuestion } from './weights.ts';

/** Okapi BM25's usual constants (Robertson & Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** What a meeting by name key or concept adds, where a term stands in no form of its own. */
const VAGUE_SHARE: Readonly<Partial<Record<TermKind, number>>> = { name: 2, concept: 0.8 };
const OWN_KINDS: readonly TermKind[] = ['word', 'stem', 'prefix'];

/** What a sentence lacks, the one before it may have said, or the title: at these shares. */
const BEFORE_SHARE = 0.7;
const TITLE_SHARE = 0.5;
const LENT_PENALTY = 0.95;

/** BM25 of one stretch of text over the three forms of each term; `length` and `usualLength` in words. */
export function bm25(
  question: WeightedQuestion,
  counts: TextMatch['counts'],
  length: number,
  usualLength: number,
): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(1, usualLength));
  const part = (index: number, kind: TermKind) => {
    const count = counts[kind][index] ?? 0;
    return count === 0
      ? 0
      : ((question.terms[index]?.idf[kind] ?? 0) * count * (SATURATION + 1)) / (count + norm);
  };
  let score = 0;
  for (let index = 0; index < question.terms.length; index += 1) {
    const own = OWN_KINDS.reduce((sum, kind) => sum + part(index, kind), 0);
    score +=
      own > 0
        ? own
        : Math.max(
            (VAGUE_SHARE.name ?? 0) * part(index, 'name'),
            (VAGUE_SHARE.concept ?? 0) * part(index, 'concept'),
          );
  }
  return score;
}

/** What BM25 would be at the most if every term stood once in a text of usual length. */
export function fullScore(question: WeightedQuestion): number {
  return question.terms.reduce((sum, term) => {
    const own = OWN_KINDS.reduce((all, kind) => all + term.idf[kind], 0);
    return (
      sum +
      (own > 0
        ? own
        : Math.max((VAGUE_SHARE.name ?? 0) * term.idf.name, (VAGUE_SHARE.concept ?? 0) * term.idf.concept))
    );
  }, 0);
}

/** The share of the question's weight that stands in a text, 0 to 1. */
export function coverage({ terms }: WeightedQuestion, strengths: Float64Array): number {
  let covered = 0;
  let all = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const weight = terms[index]?.weight ?? 0;
    covered += weight * (strengths[index] ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : covered / all;
}

/** Coverage by a sentence, which the one before it and the title may lend what it does not say itself. */
export function sentenceCoverage(
  question: WeightedQuestion,
  sentence: Float64Array,
  before: Float64Array | undefined,
  title: Float64Array | undefined,
): number {
  const alone = coverage(question, sentence);
  if (before === undefined && title === undefined) return alone;
  let covered = 0;
  let all = 0;
  for (let index = 0; index < question.terms.length; index += 1) {
    const weight = question.terms[index]?.weight ?? 0;
    const lent = Math.max(BEFORE_SHARE * (before?.[index] ?? 0), TITLE_SHARE * (title?.[index] ?? 0));
    covered += weight * Math.max(sentence[index] ?? 0, lent);
    all += weight;
  }
  return Math.max(alone, all === 0 ? 0 : (LENT_PENALTY * covered) / all);
}

/** Adds up the counts of several passages as if they were one text. */
export function sumCounts(matches: readonly TextMatch[], size: number): TextMatch['counts'] {
  const sum = Object.fromEntries(TERM_KINDS.map((kind) => [kind, new Float64Array(size)])) as Record<
    TermKind,
    Float64Array
  >;
  for (const { counts } of matches) {
    for (const kind of TERM_KINDS) {
      for (let index = 0; index < size; index += 1) {
        sum[kind][index] = (sum[kind][index] ?? 0) + (counts[kind][index] ?? 0);
      }
    }
  }
  return sum;
}
