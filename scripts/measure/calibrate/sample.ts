import type { Features } from '../../../src/answering/answerability.ts';

/**
 * What a question teaches about the archive that it was asked of. `own`: the archive answers it; `across`: it does, in
 * another language, and the right release stands first. `stranger`: it does not, and has to say so; `stranger-across`:
 * nor does it, in another language; `left-out`: it did, until the releases that answer were taken from what was found,
 * so that the nearest thing to an answer is left.
 */
export const LESSONS = ['own', 'across', 'stranger', 'stranger-across', 'left-out'] as const;
export type Lesson = (typeof LESSONS)[number];

/** A question that was asked of an archive. */
export interface Sample {
  /** Names of the set that the question is from, and of the archive. */
  readonly questions: string;
  readonly archive: string;
  /** Of the question in its set: a question and its translations have the same. */
  readonly id: string;
  readonly text: string;
  readonly lesson: Lesson;
  /** A release that answers stood first. */
  readonly isRight: boolean;
  /** Null when nothing at all was found. */
  readonly features: Features | null;
}

/** A sample that there is something to learn from. */
export type FeaturedSample = Sample & { readonly features: Features };

export function isAnswerable({ lesson }: Sample): boolean {
  return lesson === 'own' || lesson === 'across';
}

export function hasFeatures(sample: Sample): sample is FeaturedSample {
  return sample.features !== null;
}
