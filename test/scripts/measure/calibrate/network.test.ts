import { describe, expect, it } from 'vitest';
import {
  DEFAULT_TRAINING,
  type Example,
  trainNetwork,
} from '../../../../scripts/measure/calibrate/network.ts';
import { createRandom } from '../../../../scripts/measure/generator.ts';
import { answerProbability } from '../../../../src/answering/answerability.ts';

const TRAINING = { ...DEFAULT_TRAINING, seed: 5, units: 8, epochs: 120, batch: 16, decay: 0 };

/** Near the corners of a square: 1 where exactly one coordinate is high, which no straight line can tell. */
function exclusiveOr(count: number): readonly Example[] {
  const random = createRandom(11);
  return Array.from({ length: count }, (_, index) => {
    const corner = [index & 1, (index >> 1) & 1];
    return {
      features: corner.map((value) => value + (random() - 0.5) / 4),
      target: corner[0] === corner[1] ? 0 : 1,
      weight: 1,
    };
  });
}

describe('trainNetwork', () => {
  it('learns what no single feature tells', () => {
    const network = trainNetwork(exclusiveOr(80), { ...TRAINING, rate: { first: 0.02, last: 0.005 } });
    for (const [features, target] of [
      [[0, 0], 0],
      [[0, 1], 1],
      [[1, 0], 1],
      [[1, 1], 0],
    ] as const) {
      expect(Math.abs(answerProbability(features, network) - target)).toBeLessThan(0.1);
    }
  });

  it('gives the same network for the same seed, another for another', () => {
    const examples = exclusiveOr(40);
    const train = (seed: number) => trainNetwork(examples, { ...TRAINING, epochs: 3, seed });
    expect(train(1)).toEqual(train(1));
    expect(train(1)).not.toEqual(train(2));
  });

  it('follows the heavier of two examples that contradict each other', () => {
    const examples = Array.from({ length: 40 }, (_, index) => ({
      features: [0.5, 1],
      target: index % 2,
      weight: index % 2 === 1 ? 9 : 1,
    }));
    const network = trainNetwork(examples, { ...TRAINING, rate: { first: 0.05, last: 0.01 } });
    expect(answerProbability([0.5, 1], network)).toBeCloseTo(0.9, 1);
  });
});
