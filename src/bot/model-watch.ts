import type { Answer } from '../answering/answer.ts';
import type { App, ModelStatus } from '../app.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Outgoing } from './deliver.ts';
import type { Words } from './locales/words.ts';
import { renderRejectedKey } from './rendering/model.ts';
import type { BotStore } from './store/bot-store.ts';

export interface ModelWatchOptions {
  readonly app: Pick<App, 'model'>;
  readonly store: Pick<BotStore, 'fact' | 'setFact'>;
  /** Tells every admin, in their language; how many of them it reached. */
  readonly notify: (notice: (words: Words) => Outgoing) => Promise<number>;
  readonly logger: Logger;
}

/**
 * Tells the admins when the key of the model is not accepted: once for each rejection, also after a restart, and anew when
 * the model has worked in between.
 */
export interface ModelWatch {
  /** To be told of each answer, good or not; what is to be told of it is told in the background. */
  saw(answer: Pick<Answer, 'model' | 'notes'>): void;
  /** Tells what could not be told before. Never rejects. */
  check(): Promise<void>;
  /** Resolves when nobody is being told. */
  idle(): Promise<void>;
}

const FACT = 'key-watch';
const TOLD = 'rejected';
const FINE = 'fine';

export function createModelWatch({ app, store, notify, logger }: ModelWatchOptions): ModelWatch {
  /** When it failed last before it worked: that is no news any more. */
  let overcome: string | null = null;
  /** One look at a time: two at once would tell it twice. */
  let looking: Promise<void> = Promise.resolve();

  async function look(hasWorked: boolean): Promise<void> {
    const status = app.model();
    if (status === null) return;
    // An answer that was under way when the key was rejected proves nothing.
    if (hasWorked && status.state !== 'rejected') {
      overcome = status.lastFailure?.at ?? null;
      if ((await store.fact(FACT)) === TOLD) await store.setFact(FACT, FINE);
      return;
    }
    if (!isRejected(status, overcome) || (await store.fact(FACT)) === TOLD) return;
    const reached = await notify((words) => renderRejectedKey(status, words));
    // What nobody was told is told at the next look.
    if (reached > 0) await store.setFact(FACT, TOLD);
  }

  function check(hasWorked: boolean): Promise<void> {
    looking = looking
      .then(() => look(hasWorked))
      .catch((error: unknown) =>
        logger.warn({ reason: messageOf(error) }, 'the admins could not be told of the key of the model'),
      );
    return looking;
  }

  return {
    saw({ model, notes }) {
      if (model !== null || notes.includes('model-failed')) {
        void check(model !== null && !notes.includes('model-failed'));
      }
    },
    check: () => check(false),
    idle: () => looking,
  };
}

function isRejected({ state, lastFailure }: ModelStatus, overcome: string | null): boolean {
  if (state === 'rejected') return true;
  return lastFailure?.failure === 'rejected-key' && lastFailure.at !== overcome;
}
