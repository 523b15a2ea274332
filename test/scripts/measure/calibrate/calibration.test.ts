import { describe, expect, it } from 'vitest';
import {
  calibrate,
  crossValidate,
  HELD_SETS,
  isRefused,
  MOST_DOUBTED,
  MOST_REFUSED,
  thresholdFor,
} from '../../../../scripts/measure/calibrate/calibration.ts';
import { outcomeOf, renderOutcome } from '../../../../scripts/measure/calibrate/outcome.ts';
import type { Sample } from '../../../../scripts/measure/calibrate/sample.ts';
import { createRandom } from '../../../../scripts/measure/generator.ts';
import { sample } from './sample-fixture.ts';

const TRAINING = { seed: 1, units: 4, epochs: 30, batch: 32 };

/** Questions whose first feature is mostly higher where they are answered. */
function samples(count: number, seed = 1): readonly Sample[] {
  const random = createRandom(seed);
  return HELD_SETS.flatMap((name) =>
    Array.from({ length: count }, (_, index) => {
      const answers = index % 2 === 0;
      return sample({
        questions: name,
        archive: answers ? name : 'TIME',
        lesson: answers ? 'own' : 'stranger',
        isRight: answers,
        id: `q${index}`,
        features: index === 0 ? null : [random() + (answers ? 0.7 : 0), random()],
      });
    }),
  );
}

function refused(all: readonly Sample[], isRefusedOne: (one: Sample, index: number) => boolean) {
  const share = (lesson: string) => {
    const own = all.flatMap((one, index) => (one.lesson === lesson ? [isRefusedOne(one, index)] : []));
    return own.filter(Boolean).length / own.length;
  };
  return { own: share('own'), stranger: share('stranger') };
}

describe('a calibration', () => {
  const all = samples(300);
  const calibration = calibrate(all, TRAINING);

  it('refuses no more of each held set than it may, nothing found included, and as much of the others as that lets it', () => {
    for (const name of HELD_SETS) {
      const own = all.filter(({ questions, lesson }) => questions === name && lesson === 'own');
      expect(own.filter((one) => isRefused(calibration, one)).length / own.length).toBeLessThanOrEqual(
        MOST_REFUSED,
      );
    }
    expect(refused(all, (one) => isRefused(calibration, one)).stranger).toBeGreaterThan(0.6);
    const higher = { ...calibration, threshold: calibration.threshold + 0.03 };
    const worst = HELD_SETS.map((name) => {
      const own = all.filter(({ questions, lesson }) => questions === name && lesson === 'own');
      return own.filter((one) => isRefused(higher, one)).length / own.length;
    });
    expect(Math.max(...worst)).toBeGreaterThan(MOST_REFUSED);
  });

  it('is the same for the same samples and seed', () => {
    expect(calibrate(all, TRAINING)).toEqual(calibration);
    expect(calibrate(all, { ...TRAINING, seed: 2 })).not.toEqual(calibration);
  });

  it('counts what is answered in the held sets alone', () => {
    const { threshold, certain, ...network } = calibration;
    const other = all.map((one) => ({ ...one, questions: 'other' }));
    for (const [most, rounded] of [
      [MOST_REFUSED, threshold],
      [MOST_DOUBTED, certain],
    ] as const) {
      expect(thresholdFor(network, [...all, ...other], most)).toBe(thresholdFor(network, all, most));
      expect(thresholdFor(network, all, most)).toBeGreaterThanOrEqual(rounded);
    }
    expect(certain).toBeGreaterThan(threshold);
  });
});

describe('crossValidate', () => {
  it('comes near to what unseen questions get', () => {
    const all = samples(300);
    const crossed = crossValidate(all, TRAINING);
    const unseen = samples(300, 2);
    const calibration = calibrate(all, TRAINING);
    const expected = refused(unseen, (one) => isRefused(calibration, one));
    const measured = refused(all, (_, index) => crossed[index] ?? true);
    expect(Math.abs(measured.stranger - expected.stranger)).toBeLessThan(0.15);
    expect(Math.abs(measured.own - expected.own)).toBeLessThan(0.08);
  });

  it('does not judge a question by a network that learnt its translation', () => {
    // A feature for each question, and no rule in which are answered: to know one is to have seen it.
    const random = createRandom(4);
    const questions = Array.from({ length: 120 }, (_, place) => ({
      id: `q${place}`,
      answers: random() < 0.5,
      features: Array.from({ length: 120 }, (_, index) => (index === place ? 1 : 0)),
    }));
    const all = HELD_SETS.flatMap((name) =>
      questions.map(({ id, answers, features }) =>
        sample({
          questions: name,
          archive: answers ? name : 'TIME',
          lesson: answers ? 'own' : 'stranger',
          id,
          features,
        }),
      ),
    );
    const calibration = calibrate(all, TRAINING);
    expect(refused(all, (one) => isRefused(calibration, one)).stranger).toBe(1);
    const crossed = crossValidate(all, TRAINING);
    const { own, stranger } = refused(all, (_, index) => crossed[index] ?? true);
    expect(Math.abs(stranger - own)).toBeLessThan(0.3);
  });
});

describe('the outcome', () => {
  it('tells shares of each pair, answerable and not apart', () => {
    const verdict = (one: Sample, isRefusedOne: boolean) => ({
      sample: one,
      inUse: true,
      inSample: isRefusedOne,
      crossValidated: false,
    });
    const outcome = outcomeOf([
      verdict(sample({}), false),
      verdict(sample({}), true),
      verdict(sample({ archive: 'TIME', lesson: 'stranger' }), true),
      verdict(sample({ lesson: 'left-out' }), true),
      verdict(sample({ questions: 'NTREX en', lesson: 'across' }), false),
      verdict(sample({ questions: 'NTREX en', lesson: 'stranger-across' }), true),
    ]);
    expect(outcome.pairs.map(({ name, cases, inSample }) => [name, cases, inSample])).toEqual([
      ['XQuAD English → XQuAD English', 2, 0.5],
      ['XQuAD English → TIME', 1, 1],
      ['XQuAD English → XQuAD English, answer left out', 1, 1],
      ['NTREX en → XQuAD English', 1, 0],
      ['NTREX en → XQuAD English', 1, 1],
    ]);
    expect(outcome.held.map(({ isAnswerable, cases }) => [isAnswerable, cases])).toEqual([
      [true, 2],
      [false, 1],
    ]);
    const table = renderOutcome(outcome);
    expect(table).toMatch(/XQuAD English → XQuAD English +answer +2 +100\.0 % +50\.0 % +0\.0 %/);
  });
});
