import { dayNumber, dayRange } from '../archive/days.ts';
import type { Retrieval } from '../search/hybrid-retriever.ts';
import type { RankedRelease } from '../search/ranking/rank.ts';
import type { WeightedQuestion } from '../search/ranking/weights.ts';
import { ANSWERABILITY } from './answerability-weights.ts';
import { holdsKind, type ScoredSentence, scoreSentences } from './sentences.ts';

/** What tells an answer from a coincidence of words; each about 0 to 1. */
export const FEATURES = [
  'sentence', // share of the question's weight in the best sentence
  'passage',
  'release',
  'proximity', // how much of it stands together and in order
  'rarest', // whether the rarest word stands in the release
  'rare', // the three rarest
  'missing', // the heaviest word that does not, by its share of the whole
  'unknown', // weight of words that stand nowhere in the archive
  'names',
  'numbers',
  'kind', // whether the best sentence holds the kind of thing asked for
  'lead', // how far ahead of the next release the best one is
  'field', // … and of the sixth: noise has no winner
  'brevity', // few words: less to go by
  'weight', // how much the question's words tell all together
  'vague', // how much of what stands there rests on name keys and concepts alone
  'entity', // the heaviest name or number that does not stand there, by its share of the whole
  'lexical', // BM25 of the best passage, of all that the question could score
  'similarity',
  'ahead', // how much more of the question stands in the best release's sentence than in the next one's
  'size', // a large archive holds more coincidences
  'subject', // the heaviest word of a known concept that stands there in no language, by its share of the whole
] as const;

export type Features = readonly number[];

/** No names or no numbers in the question say neither yes nor no. */
const NEUTRAL = 0.8;

/** Measures how well the best release answers, or null when nothing was found at all. */
export function answerabilityFeatures({ question, releases, generation }: Retrieval): Features | null {
  const [top] = releases;
  if (top === undefined) return null;
  const { terms } = question;
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const content = terms
    .map((term, index) => ({ ...term, strength: top.strengths[index] ?? 0 }))
    .filter((term) => !term.isFunction)
    .sort((a, b) => b.weight - a.weight);
  const best = bestSentence(scoreSentences(question, top));
  return [
    top.evidence.sentenceCoverage,
    top.evidence.passageCoverage,
    top.evidence.releaseCoverage,
    top.evidence.proximity,
    average(content.slice(0, 1).map(({ strength }) => strength)),
    average(content.slice(0, 3).map(({ strength }) => strength)),
    Math.max(0, ...content.map(({ strength, weight }) => (1 - strength) * weight)) / total,
    terms.reduce((sum, term) => sum + (term.isKnown ? 0 : term.weight), 0) / total,
    average(content.filter((term) => term.isName).map(({ strength }) => strength)),
    average(content.filter((term) => term.isNumber).map(({ strength }) => strength)),
    question.kind === 'other' || question.kind === 'reason'
      ? NEUTRAL
      : holdsKind(question.kind, best.match)
        ? 1
        : 0,
    ahead(top, releases[1]),
    ahead(top, releases[5]),
    1 / (1 + content.length),
    Math.log1p(total) / 3,
    vagueShare(question, top),
    Math.max(
      0,
      ...content
        .filter((term) => term.isName || term.isNumber)
        .map(({ strength, weight }) => (1 - strength) * weight),
    ) / total,
    top.evidence.lexical,
    top.evidence.similarity,
    top.evidence.sentenceCoverage - (releases[1]?.evidence.sentenceCoverage ?? 0),
    Math.log10(1 + generation.passages) / 5,
    Math.max(
      0,
      ...content
        .filter((term) => term.terms.concept.length > 0)
        .map(({ strength, weight }) => (1 - strength) * weight),
    ) / total,
  ];
}

/** Of a network with one hidden layer. */
export interface AnswerabilityWeights {
  /** Of each feature over what the network was trained on. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly hidden: readonly {
    readonly weights: readonly number[];
    readonly bias: number;
    readonly output: number;
  }[];
  readonly bias: number;
}

/** Features far outside of what was seen say no more than the farthest seen. */
export const MOST_DEVIATIONS = 4;

/**
 * The probability that the best release answers the question: a network with one hidden layer, since full coverage
 * excuses a small lead, and the like. `npm run calibrate` makes its weights.
 */
export function answerProbability(
  features: Features,
  { mean, deviation, hidden, bias }: AnswerabilityWeights = ANSWERABILITY,
): number {
  const standard = features.map((value, index) => {
    const deviations = (value - (mean[index] ?? 0)) / (deviation[index] ?? 1);
    return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, deviations));
  });
  const sum = hidden.reduce((total, unit) => {
    const input = unit.weights.reduce(
      (all, weight, index) => all + weight * (standard[index] ?? 0),
      unit.bias,
    );
    return total + unit.output * Math.tanh(input);
  }, bias);
  return 1 / (1 + Math.exp(-sum));
}

/** `no`: the archive does not say. `uncertain`: it says something near, which may be of another matter. */
export type Answerability = 'yes' | 'uncertain' | 'no';

/** Whether to answer at all: better a "no" too many than an answer that the archive does not hold. */
export function answerabilityOf(retrieval: Retrieval): Answerability {
  if (isOfAnotherTime(retrieval)) return 'no';
  const features = answerabilityFeatures(retrieval);
  const probability = features === null ? 0 : answerProbability(features);
  if (features === null || probability < ANSWERABILITY.threshold) return 'no';
  return probability < ANSWERABILITY.certain ? 'uncertain' : 'yes';
}

/** Of what the best passage holds of the question, the share that it holds in no form of the question's own words. */
function vagueShare({ terms }: WeightedQuestion, { passages: [{ match }] }: RankedRelease): number {
  let vague = 0;
  let all = 0;
  for (const [index, { weight }] of terms.entries()) {
    const strength = match.strengths[index] ?? 0;
    all += weight * strength;
    if (match.counts.prefix[index] === 0) vague += weight * strength;
  }
  return all === 0 ? 0 : vague / all;
}

/**
 * A question that names a time is not answered by a release of another time that does not speak of it: each number of
 * the question's period has to stand in the release, unless its date lies in the period. Nothing is known of the undated.
 */
function isOfAnotherTime({ question, releases, period }: Retrieval): boolean {
  const [top] = releases;
  if (top === undefined || period === null || period.kind !== 'explicit') return false;
  const range = dayRange(top.release.published);
  if (range === null) return false;
  const { from, to } = period;
  if (from === null || to === null) return false;
  if (range.last >= dayNumber(from) && range.first <= dayNumber(to)) return false;
  const years = question.terms
    .map((term, index) => ({ ...term, strength: top.strengths[index] ?? 0 }))
    .filter(({ word, isNumber }) => isNumber && YEAR.test(word));
  return years.length > 0 && years.every(({ strength }) => strength === 0);
}

const YEAR = /^(?:19|20)\d{2}$/;

function bestSentence(sentences: readonly ScoredSentence[]): ScoredSentence {
  return sentences.reduce((best, sentence) => (sentence.score > best.score ? sentence : best));
}

function ahead(top: RankedRelease, other: RankedRelease | undefined): number {
  return other === undefined ? 0.6 : (top.score - other.score) / (top.score || 1);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? NEUTRAL : values.reduce((sum, value) => sum + value, 0) / values.length;
}
