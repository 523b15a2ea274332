import { tokenize } from '../search/analysis/tokens.ts';
import type { Retrieval } from '../search/hybrid-retriever.ts';
import type { RankedRelease } from '../search/ranking/rank.ts';
import { sentenceCoverage } from '../search/ranking/score.ts';
import type { WeightedQuestion } from '../search/ranking/weights.ts';
import type { CitedSpan } from './conversation.ts';
import { dependsOnBefore } from './dependence.ts';
import { type ScoredSentence, scoreSentences } from './sentences.ts';

/** A stretch of one release that is quoted whole: a sentence, with the one before it when it needs it. */
export interface Extract {
  readonly first: ScoredSentence;
  readonly last: ScoredSentence;
  readonly score: number;
}

const MOST_EXTRACTS = 3;
const RELEASES_CONSIDERED = 4;
/** Another sentence is given too when it answers nearly as well as the best one … */
const CLOSE_TO_BEST = 0.72;
/** … and one of another release only if that release ranks nearly as high. */
const CLOSE_RELEASE = 0.8;
/** After what was quoted before, a sentence is another answer only if it answers nearly as well. */
const CLOSE_TO_QUOTED = 0.6;
/** Share of words in common above which two sentences say the same. */
const NEARLY_IDENTICAL = 0.8;
/** Longer than this the sentence before is not brought along: the quote would hide the answer. */
const LONGEST_BEFORE = 400;

/**
 * The best one to three stretches of text that answer the question, near-identical ones once; those of one release in
 * reading order, the release that ranks first before the others. `exclude`: places that were quoted before; neither they
 * nor what says the same is chosen, and what is left has to answer nearly as well as they do.
 */
export function extractAnswer(
  { question, releases }: Retrieval,
  exclude: readonly CitedSpan[] = [],
): Extract[] {
  const [top] = releases;
  if (top === undefined) return [];
  const isExcluded = (sentence: ScoredSentence) => exclude.some((span) => isAt(sentence, span));
  // Beside what was quoted stands much that only its neighbour makes look like an answer.
  const borrows = ({ before, text, release }: ScoredSentence) =>
    before !== null && isExcluded(before) && !dependsOnBefore(text, release.language);
  const candidates = releases
    .slice(0, RELEASES_CONSIDERED)
    .filter(({ score }) => score >= CLOSE_RELEASE * top.score)
    .flatMap((release) => {
      const share = release.score / top.score;
      return scoreSentences(question, release).map((sentence) => ({
        sentence,
        score: share * (borrows(sentence) ? ownScore(sentence, question, release) : sentence.score),
      }));
    })
    .sort((a, b) => b.score - a.score);
  const quoted = candidates.filter(({ sentence }) => isExcluded(sentence));
  const left = candidates.filter(
    ({ sentence }) =>
      !isExcluded(sentence) && !quoted.some((before) => saysTheSame(before.sentence, sentence)),
  );
  // The release that ranks first speaks first: where two say the same, its words are the ones to quote.
  const best = left.find(({ sentence }) => sentence.release.id === top.release.id) ?? left[0];
  if (best === undefined || best.score < CLOSE_TO_QUOTED * (quoted[0]?.score ?? 0)) return [];
  const chosen: Extract[] = [];
  for (const { sentence, score } of [best, ...left]) {
    if (chosen.length >= MOST_EXTRACTS || score < CLOSE_TO_BEST * best.score) break;
    if (chosen.some((extract) => covers(extract, sentence) || saysTheSame(extract.last, sentence))) continue;
    const before = withBefore(sentence);
    chosen.push({ first: isExcluded(before) ? sentence : before, last: sentence, score });
  }
  return inReadingOrder(chosen);
}

/** What it would score with nothing lent by the sentence before it. */
function ownScore(
  { score, coverage, match }: ScoredSentence,
  question: WeightedQuestion,
  { title }: RankedRelease,
): number {
  return score - coverage + sentenceCoverage(question, match.strengths, undefined, title?.strengths);
}

function isAt({ release, start, end }: ScoredSentence, span: CitedSpan): boolean {
  return release.id === span.releaseId && start < span.end && span.start < end;
}

function withBefore(sentence: ScoredSentence): ScoredSentence {
  const { before } = sentence;
  if (before === null || !dependsOnBefore(sentence.text, sentence.release.language)) return sentence;
  return before.text.length > LONGEST_BEFORE ? sentence : before;
}

function covers(extract: Extract, sentence: ScoredSentence): boolean {
  return (
    extract.first.release.id === sentence.release.id &&
    sentence.start >= extract.first.start &&
    sentence.end <= extract.last.end
  );
}

function saysTheSame(a: ScoredSentence, b: ScoredSentence): boolean {
  const left = wordsOf(a.text);
  const right = wordsOf(b.text);
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all > 0 && shared / all >= NEARLY_IDENTICAL;
}

function wordsOf(text: string): Set<string> {
  return new Set(tokenize(text).map(({ word }) => word));
}

/** Releases stay in the order in which they were chosen; stretches that overlap in one release become one. */
function inReadingOrder(chosen: readonly Extract[]): Extract[] {
  const releases = [...new Set(chosen.map(({ last }) => last.release.id))];
  return releases.flatMap((id) => {
    const ofRelease = chosen
      .filter(({ last }) => last.release.id === id)
      .sort((a, b) => a.first.start - b.first.start);
    const joined: Extract[] = [];
    for (const extract of ofRelease) {
      const previous = joined.at(-1);
      if (previous !== undefined && extract.first.start < previous.last.end) {
        joined[joined.length - 1] = {
          ...previous,
          last: extract.last,
          score: Math.max(previous.score, extract.score),
        };
      } else {
        joined.push(extract);
      }
    }
    return joined;
  });
}
