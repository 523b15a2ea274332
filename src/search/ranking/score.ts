import type { TermKind } from '../analysis/terms.ts';
import type { Strengths, TermCounts, TextMatch } from './passage-match.ts';
import type { WeightedQuestion } from './weights.ts';

/** Okapi BM25's usual constants (Robertson & Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** What a meeting by name key or concept adds, where a term stands in no form of its own. */
const NAME_SHARE = 2;
const CONCEPT_SHARE = 0.8;

/** What a sentence lacks, the one before it may have said, or the title: at these shares. */
const BEFORE_SHARE = 0.7;
const TITLE_SHARE = 0.5;
const LENT_PENALTY = 0.95;

/** BM25 of one stretch of text over the forms of each term; `length` and `usualLength` in words. */
export function bm25(
  question: WeightedQuestion,
  counts: TermCounts,
  length: number,
  usualLength: number,
): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(1, usualLength));
  let score = 0;
  for (let index = 0; index < question.terms.length; index += 1) {
    const idf = question.terms[index]?.idf;
    if (idf === undefined) continue;
    score += best(
      part(counts.word[index], idf.word, norm) +
        part(counts.stem[index], idf.stem, norm) +
        part(counts.prefix[index], idf.prefix, norm),
      part(counts.name[index], idf.name, norm),
      part(counts.concept[index], idf.concept, norm),
    );
  }
  return score;
}

function part(count = 0, idf: number, norm: number): number {
  return count === 0 ? 0 : (idf * count * (SATURATION + 1)) / (count + norm);
}

/** A term that stands in a form of its own is not counted again by what is vaguer. */
function best(own: number, name: number, concept: number): number {
  return own > 0 ? own : Math.max(NAME_SHARE * name, CONCEPT_SHARE * concept);
}

/** What BM25 would be at the most if every term stood once in a text of usual length. */
export function fullScore(question: WeightedQuestion): number {
  return question.terms.reduce(
    (sum, { idf }) => sum + best(idf.word + idf.stem + idf.prefix, idf.name, idf.concept),
    0,
  );
}

/** The share of the question's weight that stands in a text, 0 to 1. */
export function coverage({ terms }: WeightedQuestion, strengths: Strengths): number {
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
  sentence: Strengths,
  before: Strengths | undefined,
  title: Strengths | undefined,
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
export function sumCounts(matches: readonly TextMatch[], size: number): TermCounts {
  return {
    word: sumOf('word', matches, size),
    stem: sumOf('stem', matches, size),
    prefix: sumOf('prefix', matches, size),
    name: sumOf('name', matches, size),
    concept: sumOf('concept', matches, size),
  };
}

function sumOf(kind: TermKind, matches: readonly TextMatch[], size: number): number[] {
  const sum = new Array<number>(size).fill(0);
  for (const { counts } of matches) {
    const ofKind = counts[kind];
    for (let index = 0; index < size; index += 1) sum[index] = (sum[index] ?? 0) + (ofKind[index] ?? 0);
  }
  return sum;
}
