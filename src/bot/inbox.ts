import type { MiddlewareFn } from 'grammy';
import type { Update } from 'grammy/types';
import type { BotContext } from './context.ts';
import type { BotStore, OpenUpdate } from './store/bot-store.ts';

/** An update that so many processes ended in the middle of is given up. */
const MOST_ATTEMPTS = 3;

/**
 * Sees to it that each update is worked on once, also when the process ends in the middle of it: it is kept before work
 * on it begins, closed afterwards, and one that is still open is worked on at the next start. What this cannot tell is
 * whether Telegram took a message when the process ended before Telegram's reply came: that message is sent again.
 */
export interface Inbox {
  /** Closes an update when the work on it is done; stands before everything else. */
  readonly middleware: MiddlewareFn<BotContext>;
  /** Stands behind the gates: fails where an update was given up, so that the person is told instead of answered. */
  readonly surrender: MiddlewareFn<BotContext>;
  /** Keeps updates; gives those that are to be handed to the bot now: not those that are known already. */
  keep(updates: readonly Update[]): Promise<readonly Update[]>;
  /** Works on what an earlier process did not finish. `handle` is the bot's own. */
  replay(handle: (update: Update) => Promise<void>): Promise<void>;
  /** Resolves when nothing is in progress. */
  idle(): Promise<void>;
  /** From now on what does not come to its end is left for the next start. */
  close(): Promise<void>;
  readonly isClosed: boolean;
}

export function createInbox(
  store: Pick<BotStore, 'receive' | 'settle' | 'unsettled' | 'attempt' | 'clearAttempts'>,
): Inbox {
  const working = new Set<Promise<void>>();
  const givenUp = new Set<number>();
  let isClosed = false;

  async function work(update: Update, next: () => Promise<void>): Promise<void> {
    // Where it throws, the boundary around the features left it for the next start.
    await next();
    if (!isClosed && !isFleeting(update)) await store.settle(update.update_id);
  }

  async function attempt(
    updates: readonly OpenUpdate[],
    handle: (update: Update) => Promise<void>,
  ): Promise<void> {
    for (const { update } of updates) await store.attempt(update.update_id);
    await Promise.allSettled(updates.map(({ update }) => handle(update)));
  }

  return {
    async middleware(ctx, next) {
      const task = work(ctx.update, next);
      working.add(task);
      try {
        await task;
      } finally {
        working.delete(task);
      }
    },
    surrender(ctx, next) {
      if (!givenUp.delete(ctx.update.update_id)) return next();
      throw new Error(`It is given up: ${MOST_ATTEMPTS} processes ended in the middle of it`);
    },
    async keep(updates) {
      const kept = new Set(await store.receive(...updates.filter((update) => !isFleeting(update))));
      return updates.filter((update) => kept.has(update) || isFleeting(update));
    },
    async replay(handle) {
      const open = await store.unsettled();
      const hopeless = open.filter(({ attempts }) => attempts >= MOST_ATTEMPTS);
      const suspect = open.filter(({ attempts }) => attempts === MOST_ATTEMPTS - 1);
      const others = open.filter(({ attempts }) => attempts < MOST_ATTEMPTS - 1);
      for (const { update } of hopeless) {
        // Closed first: should even the telling end the process, it is told of no more.
        await store.settle(update.update_id);
        givenUp.add(update.update_id);
      }
      const rest = Promise.allSettled([
        ...hopeless.map(({ update }) => handle(update)),
        attempt(others, handle),
      ]);
      // One at a time: of those that were in progress together, one ended the process.
      for (const one of suspect) await attempt([one], handle);
      await rest;
    },
    async idle() {
      while (working.size > 0) await Promise.allSettled(working);
    },
    async close() {
      isClosed = true;
      await store.clearAttempts();
    },
    get isClosed() {
      return isClosed;
    },
  };
}

/** Of no use after a few seconds, and one for each letter typed. */
function isFleeting(update: Update): boolean {
  return update.inline_query !== undefined || update.chosen_inline_result !== undefined;
}
