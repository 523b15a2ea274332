import type { FeaturedSample, Sample } from '../../../../scripts/measure/calibrate/sample.ts';

/** A question that its own archive answers, but for what the test says. */
export function sample<Said extends Partial<Sample>>(said: Said): Sample & Said {
  return { ...USUAL, ...said };
}

const USUAL: FeaturedSample = {
  questions: 'XQuAD English',
  archive: 'XQuAD English',
  id: 'q',
  text: 'Who?',
  lesson: 'own',
  isRight: true,
  features: [1, 1],
};
