import type { ProblemKind } from '../../../../src/answering/checking/check.ts';

// What the checker makes of these today, so that no rule takes it back: those that it got wrong are left out, so they are no
// measure of it. For that there is `npm run eval -- --only checking`, and claims that nobody has tuned on.

/** Sentences of an invented release, claims that they hold, and claims that they do not. */
export interface Pairs {
  readonly language: 'en' | 'az' | 'ru' | 'tr';
  readonly publisher: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly held: readonly string[];
  /** With the kind of one problem that has to be seen. */
  readonly wrong: readonly (readonly [kind: ProblemKind, claim: string])[];
}
