import type { Problem } from '../checking/check.ts';
import type { QuestionPlan } from './plan.ts';

/** A claim that a model wrote and what became of it. */
export interface ClaimVerdict {
  readonly text: string;
  readonly cited: readonly number[];
  /** None: it stands in the answer. */
  readonly problems: readonly Problem[];
}

/** How a generated answer came about, for whoever wants to look behind it. */
export interface AnswerTrace {
  readonly plan: QuestionPlan | null;
  /** Why there is no plan; null where there is one. */
  readonly planFailure: string | null;
  /** Everything that was searched for. */
  readonly queries: readonly string[];
  readonly evidence: readonly {
    readonly number: number;
    readonly releaseId: string;
    readonly date: string | null;
    readonly text: string;
  }[];
  readonly prompt: readonly { readonly role: string; readonly content: string }[];
  /** What the model wrote, to the letter; null where it failed. */
  readonly output: string | null;
  readonly verdicts: readonly ClaimVerdict[];
  /** What it wrote when it was told what is wrong; null where it was not asked again. */
  readonly repair: string | null;
  readonly repaired: readonly ClaimVerdict[];
  /** Why the answer is extractive after all; null where it is not. */
  readonly failure: string | null;
}
