import type { Middleware } from 'grammy';
import type { Update } from 'grammy/types';
import type { BotContext } from './context.ts';
import type { BotStore } from './store/bot-store.ts';

/** An update that ends the process each time it is tried is given up after so many. */
const MOST_ATTEMPTS = 3;

/** Sees to it that each update is worked on once, also when the process ends in the middle of it. */
export interface Inbox {
  /** Keeps an update before any work on it, and closes it afterwards; stands before everything else. */
  readonly middleware: Middleware<BotContext>;
  /** Keeps an update now; whether it is to be handed to the bot: not when it is known already. */
  keep(update: Update): Promise<boolean>;
  /** Works on what an earlier process did not finish. `handle` is the bot's own. */
  replay(handle: (update: Update) => Promise<void>): Promise<void>;
  /** Resolves when nothing is in progress. */
  idle(): Promise<void>;
  /** From now on what does not come to its end is left for the next start. */
  close(): void;
}

export function createInbox(store: BotStore): Inbox {
  /** Kept already, and not worked on yet. */
  const kept = new Set<number>();
  const working = new Set<Promise<void>>();
  let isClosed = false;

  async function work(update: Update, next: () => Promise<void>): Promise<void> {
    const isKept = kept.delete(update.update_id);
    if (!isKept && !(await store.receive(update))) return;
    // Closed whether it was answered or failed; the boundary around the features has told the person.
    const task = next().finally(async () => {
      if (!isClosed) await store.settle(update.update_id);
    });
    working.add(task);
    try {
      await task;
    } finally {
      working.delete(task);
    }
  }

  return {
    middleware(ctx, next) {
      if (!isFleeting(ctx.update)) return work(ctx.update, next);
      kept.delete(ctx.update.update_id);
      return next();
    },
    async keep(update) {
      const isNew = isFleeting(update) || (await store.receive(update));
      if (isNew) kept.add(update.update_id);
      return isNew;
    },
    async replay(handle) {
      const updates = await store.unsettled(MOST_ATTEMPTS);
      for (const { update_id } of updates) kept.add(update_id);
      await Promise.allSettled(updates.map(handle));
    },
    async idle() {
      while (working.size > 0) await Promise.allSettled(working);
    },
    close() {
      isClosed = true;
    },
  };
}

/** Of no use after a few seconds, and one for each letter typed. */
function isFleeting(update: Update): boolean {
  return update.inline_query !== undefined || update.chosen_inline_result !== undefined;
}
