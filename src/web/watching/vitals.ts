/** How an answer came about, for the counters. */
export interface AnswerObserved {
  readonly outcome: 'answered' | 'not_found' | 'failed';
  /** Null for a failure. */
  readonly mode: 'extractive' | 'generated' | null;
  /** Milliseconds of each stage; a stage that was not reached is absent. */
  readonly stages: Readonly<Partial<Record<'waiting' | 'retrieval' | 'answering' | 'sending', number>>>;
}

/** What a process that serves people says of itself when it is asked. */
export interface Vitals {
  /** Of the index in use; null: there is none. */
  readonly index: { readonly generation: number; readonly updatedAt: Date } | null;
  /** Questions in progress and waiting. */
  readonly queue: { readonly running: number; readonly waiting: number };
  /** Of the model that writes; null: there is none. */
  readonly model: {
    readonly requests: number;
    readonly failures: number;
    readonly isResting: boolean;
  } | null;
  /** When Telegram last answered a call; null: never, or there is no bot. */
  readonly telegramAt: Date | null;
}
