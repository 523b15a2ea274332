import type { App } from '../../app.ts';
import type { AnswerObserved, Vitals } from './vitals.ts';

interface Serving {
  readonly username: string;
  readonly queue: { readonly active: number; readonly waiting: number };
}

/** Gathers what the bot lets be seen of itself, and gives it with what the archive and the model say. */
export interface Watch {
  serving(state: Serving): void;
  telegramAnswered(): void;
  answered(observed: AnswerObserved): void;
  vitals(): Promise<Vitals>;
  /** Without @; null before the bot knows it. */
  botName(): string | null;
}

export function createWatch(
  app: Pick<App, 'overview' | 'model'>,
  observe: (observed: AnswerObserved) => void,
  now: () => Date,
): Watch {
  let bot: Serving | null = null;
  let telegramAt: Date | null = null;
  return {
    serving: (state) => {
      bot = state;
    },
    telegramAnswered: () => {
      telegramAt = now();
    },
    answered: observe,
    async vitals() {
      const { index } = await app.overview();
      const model = app.model();
      return {
        index: index === null ? null : { generation: index.generation, updatedAt: new Date(index.updatedAt) },
        queue: { running: bot?.queue.active ?? 0, waiting: bot?.queue.waiting ?? 0 },
        model:
          model === null
            ? null
            : { requests: model.requests, failures: model.failures, isResting: model.state !== 'ready' },
        telegramAt,
      };
    },
    botName: () => bot?.username ?? null,
  };
}
