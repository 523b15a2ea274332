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

/** Tells the admins when the key of the model is not accepted. */
export interface ModelWatch {
  /**
   * Tells once for each rejection, also after a restart, and anew when the model has worked in between. Looks at what is
   * known already, so it may be called after each question; never rejects.
   */
  check(): Promise<void>;
  /** Resolves when nobody is being told. */
  idle(): Promise<void>;
}

const FACT = 'key-watch';
const TOLD = 'rejected';
const FINE = 'fine';

export function createModelWatch({ app, store, notify, logger }: ModelWatchOptions): ModelWatch {
  /** Replies of the model that were there at the last look. */
  let repliesBefore = 0;
  /** When the rejection that was last told of happened. */
  let toldOf: string | null = null;
  let looking: Promise<void> | null = null;

  async function look(status: ModelStatus): Promise<void> {
    const replies = status.requests - status.failures;
    const hasWorked = replies > repliesBefore;
    const rejectedAt = rejectionOf(status, hasWorked);
    if (!hasWorked && (rejectedAt === null || rejectedAt === toldOf)) return;
    const isTold = !hasWorked && (await store.fact(FACT)) === TOLD;
    if (hasWorked && (await store.fact(FACT)) === TOLD) await store.setFact(FACT, FINE);
    repliesBefore = replies;
    if (rejectedAt === null) return;
    const reached = isTold || (await notify((words) => renderRejectedKey(status, words))) > 0;
    // What nobody was told is told at the next look.
    if (!reached) return;
    toldOf = rejectedAt;
    await store.setFact(FACT, TOLD);
  }

  return {
    async check() {
      const status = app.model();
      if (status === null) return;
      // One look at a time: two at once would tell it twice.
      looking ??= look(status)
        .catch((error: unknown) =>
          logger.warn({ reason: messageOf(error) }, 'the admins could not be told of the key of the model'),
        )
        .finally(() => {
          looking = null;
        });
      await looking;
    },
    async idle() {
      await looking;
    },
  };
}

/** When the key was rejected last; null where it was not, or where the model has worked since. */
function rejectionOf({ state, lastFailure }: ModelStatus, hasWorked: boolean): string | null {
  const at = lastFailure?.failure === 'rejected-key' ? lastFailure.at : null;
  if (state === 'rejected') return at ?? state;
  return hasWorked && state === 'ready' ? null : at;
}
