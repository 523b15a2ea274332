import type { LanguageCode, PublishedDate } from '../../archive/release.ts';

/** A sentence that a claim cites, with what is known of where it stands. */
export interface CitedSource {
  /** To the letter. */
  readonly text: string;
  /** The text around it, itself included: where "he" and "the agreement" are named. */
  readonly passage: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: PublishedDate;
  readonly language: LanguageCode | null;
}

export const PROBLEM_KINDS = [
  'uncited',
  'number',
  'percent',
  'money',
  'unit',
  'date',
  'name',
  'title',
  'organisation',
  'place',
  'quote',
  'attribution',
  'negation',
  'detail',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something that a claim says and what it cites does not. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The claim's own words that are at fault. */
  readonly words: string;
  /** One English sentence: what is wrong, for whoever mends the claim. */
  readonly reason: string;
}
