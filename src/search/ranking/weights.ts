import { TERM_KINDS, type TermKind } from '../analysis/terms.ts';
import type { AnalysedQuestion, QuestionTerm } from '../question.ts';

/** What is known of terms across the archive. */
export interface TermStatistics {
  /** In how many passages a term stands. */
  documentFrequency(term: string): number;
  /** How many passages there are. */
  readonly passages: number;
}

/** A word of the question with what it is worth in this archive. */
export interface WeightedTerm extends QuestionTerm {
  /** From 0 to 1: how much it tells. Rare words near 1, words of grammar near 0. */
  readonly weight: number;
  /** BM25's inverse document frequency of each kind of its terms; 0 where it has none. */
  readonly idf: Readonly<Record<TermKind, number>>;
  /** Stands in the archive in some form, be it only by name key or concept. */
  readonly isKnown: boolean;
}

export interface WeightedQuestion extends Omit<AnalysedQuestion, 'terms'> {
  readonly terms: readonly WeightedTerm[];
}

/** Words of grammar still order a ranking (who *was* it, what *did* it), at a fraction of their weight. */
export const FUNCTION_WORD_SHARE = 0.3;

/**
 * A small archive knows nothing of how common a word is, so every count starts from what holds for any text: as if these
 * many passages had been read before, in which a word of grammar stands in three of ten and another in one of 2,000.
 */
const PRIOR_PASSAGES = 400;
const PRIOR_OF_FUNCTION_WORD = 0.3;
const PRIOR_OF_WORD = 0.0005;

/** Weighs the words of a question by how rare they are in the archive. */
export function weighQuestion(question: AnalysedQuestion, statistics: TermStatistics): WeightedQuestion {
  return { ...question, terms: question.terms.map((term) => weighTerm(term, statistics)) };
}

function weighTerm(term: QuestionTerm, statistics: TermStatistics): WeightedTerm {
  const frequencies = Object.fromEntries(
    TERM_KINDS.map((kind) => [
      kind,
      Math.max(0, ...term.terms[kind].map((one) => statistics.documentFrequency(one))),
    ]),
  ) as Record<TermKind, number>;
  const own = Math.max(frequencies.word, frequencies.stem);
  const share = term.isFunction ? FUNCTION_WORD_SHARE : 1;
  const found = own > 0 ? own : Math.max(frequencies.name, frequencies.concept);
  const idf = Object.fromEntries(
    TERM_KINDS.map((kind) => [
      kind,
      frequencies[kind] === 0 ? 0 : share * inverseFrequency(frequencies[kind], statistics.passages),
    ]),
  ) as Record<TermKind, number>;
  return {
    ...term,
    weight: share * surprise(found, term.isFunction, statistics.passages),
    idf,
    isKnown: found > 0,
  };
}

/** BM25's idf with one added inside, so that it is never negative (Robertson & Zaragoza 2009; Lucene's form). */
export function inverseFrequency(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

function surprise(frequency: number, isFunction: boolean, passages: number): number {
  const prior = PRIOR_PASSAGES * (isFunction ? PRIOR_OF_FUNCTION_WORD : PRIOR_OF_WORD);
  const probability = (frequency + prior) / (passages + PRIOR_PASSAGES);
  const rarest = (PRIOR_PASSAGES * PRIOR_OF_WORD) / (passages + PRIOR_PASSAGES);
  return Math.log(probability) / Math.log(rarest);
}
