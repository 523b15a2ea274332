import type { AnswerQueue } from './answer-queue.ts';

/** How a question ended, and how long each stage of it took, in milliseconds. */
export interface ObservedAnswer {
  readonly outcome: 'answered' | 'not_found' | 'failed';
  /** Null for a failure. */
  readonly mode: 'extractive' | 'generated' | null;
  readonly stages: Readonly<Partial<Record<'waiting' | 'retrieval' | 'answering' | 'sending', number>>>;
}

/** Signs of life that the bot gives to whoever watches the process. */
export interface BotSigns {
  serving(state: {
    readonly username: string;
    readonly queue: Pick<AnswerQueue, 'active' | 'waiting'>;
  }): void;
  /** A call was answered, whatever the answer. */
  telegramAnswered(): void;
  answered(observed: ObservedAnswer): void;
}

export const NOBODY_WATCHES: BotSigns = {
  serving: () => undefined,
  telegramAnswered: () => undefined,
  answered: () => undefined,
};
