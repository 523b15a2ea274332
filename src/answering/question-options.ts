import type { LogFields } from '../log.ts';
import type { Draft } from './answer.ts';
import type { Turn } from './conversation.ts';
import type { AnswerTrace } from './generated/trace.ts';

/** Options of a question. `publisher`: a person's words, matched against the archive's publishers. */
export interface AskOptions {
  /** Inclusive YYYY-MM-DD: a hard filter, never widened. */
  readonly from?: string;
  readonly to?: string;
  readonly publisher?: string;
  /** Exact spelling: names are not met across scripts and spellings. */
  readonly exact?: boolean;
}

export interface QuestionOptions extends AskOptions {
  /** What was asked and answered before, oldest first: a follow-up ("And in 2023?") is understood by it. */
  readonly conversation?: readonly Turn[];
  /** False: no model is asked, since the person's budget is spent. */
  readonly withModel?: boolean;
  /** Told of an answer that a model writes as it grows. */
  readonly onDraft?: (draft: Draft) => void;
  /** Told once how a model's answer came about. */
  readonly onTrace?: (trace: AnswerTrace) => void;
  /** What every line in the log about this question says: its number. */
  readonly logged?: LogFields;
}
