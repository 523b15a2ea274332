import type { ReleaseSummary } from '../../archive/archive.ts';
import { feedbackScores } from './feedback.ts';
import { Matcher } from './matching.ts';
import {
  matchText,
  type PassageMatch,
  type ReadPassage,
  type ReadText,
  type Strengths,
  type TextMatch,
} from './passage-match.ts';
import { bm25, coverage, fullScore, sentenceCoverage, sumCounts } from './score.ts';
import { verbatimShare } from './verbatim.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { TermStatistics, WeightedQuestion } from './weights.ts';

/** A release that an index proposed, with its passages (all, or of a long one those around what was found). */
export interface Candidate {
  readonly release: ReleaseSummary;
  readonly passages: readonly ReadPassage[];
  readonly title: ReadText | null;
  /** Cosine similarity to the question of the passages that the vector index found, by passage id. */
  readonly similarity: ReadonlyMap<number, number>;
  /** Lies in the period that the question names; false when it names none. */
  readonly isInPeriod: boolean;
}

/** The parts that make a score, each about 0 to 1. */
export interface Evidence {
  /** BM25 of the best passage, of all that the question could score. */
  readonly lexical: number;
  /** BM25 of the whole release, likewise. */
  readonly release: number;
  /** Share of the question's weight that stands in the best sentence, in the best passage, in the whole release. */
  readonly sentenceCoverage: number;
  readonly passageCoverage: number;
  readonly releaseCoverage: number;
  /** Share of the question that stands in its own order, words close together. */
  readonly proximity: number;
  readonly similarity: number;
  /** Share of the question's runs of words that stand in the release to the word; 0 for a question that is no excerpt. */
  readonly verbatim: number;
}

/** What speaks for a passage, each about 0 to 1. */
export interface PassageParts {
  readonly lexical: number;
  readonly sentence: number;
  readonly passage: number;
  readonly proximity: number;
  readonly similarity: number;
}

export interface RankedPassage {
  readonly match: PassageMatch;
  readonly parts: PassageParts;
  readonly score: number;
}

export interface RankedRelease {
  readonly release: ReleaseSummary;
  readonly score: number;
  /** What of the question stands in the title, where the release has one of its own. */
  readonly title: TextMatch | null;
  readonly evidence: Evidence;
  /** Best first. */
  readonly passages: readonly [RankedPassage, ...RankedPassage[]];
  /** Strength of each term of the question anywhere in the release. */
  readonly strengths: Strengths;
}

/**
 * How the parts of a score add up. Chosen on XQuAD (English, Turkish), az-mirage and TIME together: a release's own score
 * beside its best passage's is worth three points of nDCG on TIME's long articles, sentence and order one point of
 * recall@1 on XQuAD.
 */
export const RANKING_WEIGHTS = {
  lexical: 1,
  release: 0.7,
  sentence: 0.7,
  passage: 1.4,
  proximity: 0.3,
  similarity: 0.35,
  feedback: 2,
  verbatim: 3,
  whole: 1,
  period: 0.35,
} as const;

const MOST_PROXIMITY = 1.2;

/**
 * Ranks candidates, best first: a pure function of the question and the texts.
 *
 * @param vocabulary in which the candidates' texts were read
 */
export function rankReleases(
  question: WeightedQuestion,
  candidates: readonly Candidate[],
  statistics: TermStatistics,
  vocabulary: Vocabulary,
): RankedRelease[] {
  const matcher = new Matcher(question, vocabulary);
  const matched = candidates.map((candidate) => ({
    candidate,
    title: candidate.title === null ? null : matchText(candidate.title, question, matcher),
    matches: candidate.passages.map((text) => ({
      passage: text.passage,
      ...matchText(text, question, matcher),
    })),
  }));
  const usual = {
    passage: mean(matched.flatMap(({ matches }) => matches.map((match) => match.length))),
    release: mean(matched.map(({ matches }) => totalLength(matches))),
  };
  const ranked = matched
    .flatMap(({ candidate, title, matches }) => {
      const verbatim = verbatimShare(question.runs, candidate.passages, vocabulary);
      return rankRelease(question, candidate, title, matches, usual, verbatim) ?? [];
    })
    .sort(byScore);
  return question.isTopic ? withFeedback(ranked, candidates, statistics, vocabulary) : ranked;
}

function withFeedback(
  ranked: readonly RankedRelease[],
  candidates: readonly Candidate[],
  statistics: TermStatistics,
  vocabulary: Vocabulary,
): RankedRelease[] {
  const passages = new Map(candidates.map((candidate) => [candidate.release.id, candidate.passages]));
  const texts = ranked.map(({ release, score }) => ({ passages: passages.get(release.id) ?? [], score }));
  const scores = feedbackScores(texts, statistics, vocabulary);
  return ranked
    .map((release, index) => ({
      ...release,
      score: release.score + RANKING_WEIGHTS.feedback * (scores[index] ?? 0),
    }))
    .sort(byScore);
}

function byScore(a: RankedRelease, b: RankedRelease): number {
  return b.score - a.score || copies(a) - copies(b) || compareIds(a.release.id, b.release.id);
}

/** Of two releases with the same text the one that came first stands first. */
function copies({ release }: RankedRelease): number {
  return release.duplicateOf === null ? 0 : 1;
}

function rankRelease(
  question: WeightedQuestion,
  candidate: Candidate,
  title: TextMatch | null,
  matches: readonly PassageMatch[],
  usual: { readonly passage: number; readonly release: number },
  verbatim: number,
): RankedRelease | null {
  const full = fullScore(question) || 1;
  const weight = question.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const size = question.terms.length;
  const whole = title === null ? matches : [title, ...matches];
  const wholeScore = bm25(question, sumCounts(whole, size), totalLength(whole), usual.release) / full;
  const strengths = title === null ? new Array<number>(size).fill(0) : [...title.strengths];
  const scored = matches.map((match) => {
    for (let index = 0; index < size; index += 1) {
      const strength = match.strengths[index] ?? 0;
      if (strength > (strengths[index] ?? 0)) strengths[index] = strength;
    }
    const parts = {
      lexical: bm25(question, match.counts, match.length, usual.passage) / full,
      sentence: bestSentence(question, match, title),
      passage: coverage(question, match.strengths),
      proximity: Math.min(MOST_PROXIMITY, match.proximity / weight),
      similarity: Math.max(0, candidate.similarity.get(match.passage.id) ?? 0),
    };
    return { match, parts, score: passageScore(parts) };
  });
  scored.sort((a, b) => b.score - a.score || a.match.passage.ordinal - b.match.passage.ordinal);
  const [best, ...others] = scored;
  if (best === undefined) return null;
  const period = candidate.isInPeriod ? RANKING_WEIGHTS.period : 0;
  const evidence: Evidence = {
    lexical: best.parts.lexical,
    release: wholeScore,
    sentenceCoverage: Math.max(...scored.map(({ parts }) => parts.sentence)),
    passageCoverage: Math.max(...scored.map(({ parts }) => parts.passage)),
    releaseCoverage: coverage(question, strengths),
    proximity: Math.max(...scored.map(({ parts }) => parts.proximity)),
    similarity: Math.max(...scored.map(({ parts }) => parts.similarity)),
    verbatim,
  };
  return {
    release: candidate.release,
    title,
    score:
      best.score +
      RANKING_WEIGHTS.release * wholeScore +
      RANKING_WEIGHTS.verbatim * verbatim +
      (verbatim === 1 ? RANKING_WEIGHTS.whole : 0) +
      period,
    evidence,
    passages: [best, ...others],
    strengths,
  };
}

function passageScore(parts: PassageParts): number {
  return (
    RANKING_WEIGHTS.lexical * parts.lexical +
    RANKING_WEIGHTS.sentence * parts.sentence +
    RANKING_WEIGHTS.passage * parts.passage +
    RANKING_WEIGHTS.proximity * parts.proximity +
    RANKING_WEIGHTS.similarity * parts.similarity
  );
}

function bestSentence(
  question: WeightedQuestion,
  { sentences }: PassageMatch,
  title: TextMatch | null,
): number {
  let best = 0;
  let before: Strengths | undefined;
  let beforeThat: Strengths | undefined;
  for (const { strengths } of sentences) {
    // Sentences that hold nothing of the question share a row; after two of them a third is no better.
    const isKnown = strengths === before && before === beforeThat;
    if (!isKnown) best = Math.max(best, sentenceCoverage(question, strengths, before, title?.strengths));
    beforeThat = before;
    before = strengths;
  }
  return best;
}

/** Words of a release; the sentences that two passages share are counted twice, which is the same for all. */
function totalLength(matches: readonly TextMatch[]): number {
  return matches.reduce((sum, match) => sum + match.length, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
