import { answerProbability, FEATURES } from '../../../src/answering/answerability.ts';
import { ANSWERABILITY } from '../../../src/answering/answerability-weights.ts';
import {
  type Calibration,
  calibrate,
  crossValidate,
  HELD_SETS,
  isRefused,
  MOST_DOUBTED,
  MOST_REFUSED,
} from './calibration.ts';
import { type Outcome, outcomeOf, renderOutcome } from './outcome.ts';
import type { Sample } from './sample.ts';
import { weightsModule } from './weights-file.ts';

export interface Calibrated {
  readonly calibration: Calibration;
  readonly outcome: Outcome;
  /** The outcome, for a person. */
  readonly table: string;
  /** The text of answerability-weights.ts. */
  readonly module: string;
}

/** Makes weights from samples and measures them beside those in use: a pure function of the samples and the seed. */
export function calibrateOn(samples: readonly Sample[], seed: number): Calibrated {
  const calibration = calibrate(samples, { seed });
  const crossValidated = crossValidate(samples, { seed });
  const outcome = outcomeOf(
    samples.map((sample, index) => ({
      sample,
      inUse: isRefusedInUse(sample),
      inSample: isRefused(calibration, sample),
      crossValidated: crossValidated[index] ?? true,
    })),
  );
  const module = weightsModule(calibration, {
    seed,
    samples: samples.length,
    features: FEATURES,
    archives: [...new Set(samples.map(({ archive }) => archive))],
    heldSets: HELD_SETS,
    mostRefused: MOST_REFUSED,
    mostDoubted: MOST_DOUBTED,
  });
  return { calibration, outcome, table: renderOutcome(outcome), module };
}

function isRefusedInUse({ features }: Sample): boolean {
  return features === null || answerProbability(features) < ANSWERABILITY.threshold;
}
