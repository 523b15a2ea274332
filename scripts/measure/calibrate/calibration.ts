import { createHash } from 'node:crypto';
import { type AnswerabilityWeights, answerProbability } from '../../../src/answering/answerability.ts';
import { emphasisOf } from './emphasis.ts';
import { DEFAULT_TRAINING, type Training, trainNetwork } from './network.ts';
import { roundedNetwork, roundedThreshold } from './rounding.ts';
import { hasFeatures, isAnswerable, type Sample } from './sample.ts';

/** A network, the probability below which a question is refused, and the one below which its answer is uncertain. */
export interface Calibration extends AnswerabilityWeights {
  readonly threshold: number;
  readonly certain: number;
}

/** Of these sets' questions of their own archive, and of each, so many may be refused at the most … */
export const HELD_SETS: readonly string[] = ['XQuAD English', 'XQuAD Turkish'];
export const MOST_REFUSED = 0.04;
/** … and so many refused or called uncertain. */
export const MOST_DOUBTED = 0.1;

/**
 * Trains on samples and sets the threshold on them. Numbers are as the weights file has them, so that whatever is
 * measured with the calibration is measured with the file.
 */
export function calibrate(
  samples: readonly Sample[],
  training: Pick<Training, 'seed'> & Partial<Training>,
): Calibration {
  const featured = samples.filter(hasFeatures);
  const emphasis = emphasisOf(featured);
  const examples = featured.map((sample, index) => ({
    features: sample.features,
    target: isAnswerable(sample) ? 1 : 0,
    weight: emphasis[index] ?? 0,
  }));
  const network = roundedNetwork(trainNetwork(examples, { ...DEFAULT_TRAINING, ...training }));
  const below = (most: number) => roundedThreshold(thresholdFor(network, samples, most));
  return { ...network, threshold: below(MOST_REFUSED), certain: below(MOST_DOUBTED) };
}

/** The highest threshold below which no more than this share of each of the held sets stands. */
export function thresholdFor(
  network: AnswerabilityWeights,
  samples: readonly Sample[],
  most: number,
): number {
  const highest = HELD_SETS.map((name) => {
    const own = samples.filter(({ questions, archive, lesson }) => {
      return questions === name && archive === name && lesson === 'own';
    });
    const probabilities = own.map((sample) => probabilityOfSample(network, sample)).sort((a, b) => a - b);
    return probabilities[Math.floor(own.length * most)] ?? 1;
  });
  return Math.min(...highest);
}

export function isRefused(calibration: Calibration, sample: Sample): boolean {
  return probabilityOfSample(calibration, sample) < calibration.threshold;
}

/** Nothing found is always refused. */
function probabilityOfSample(network: AnswerabilityWeights, { features }: Sample): number {
  return features === null ? -1 : answerProbability(features, network);
}

/**
 * Whether each sample is refused by a calibration that never saw its question, neither in another archive nor in another
 * language: trained, threshold and all, on the other half of the questions.
 */
export function crossValidate(
  samples: readonly Sample[],
  training: Pick<Training, 'seed'> & Partial<Training>,
): readonly boolean[] {
  const folds = samples.map(({ id }) => foldOf(id));
  const ofOther = [0, 1].map((fold) =>
    calibrate(
      samples.filter((_, index) => folds[index] !== fold),
      training,
    ),
  );
  return samples.map((sample, index) => {
    const calibration = ofOther[folds[index] ?? 0];
    return calibration === undefined || isRefused(calibration, sample);
  });
}

/** 0 or 1, as by a coin, the same each time. */
function foldOf(id: string): number {
  return (createHash('sha256').update(id).digest()[0] ?? 0) & 1;
}
