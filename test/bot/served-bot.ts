import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@grammyjs/runner';
import { Bot, type Middleware } from 'grammy';
import type { App } from '../../src/app.ts';
import { type AccessRules, createAccessGate, createOwnerGate } from '../../src/bot/access.ts';
import { createAnswerQueue } from '../../src/bot/answer-queue.ts';
import type { BotContext } from '../../src/bot/context.ts';
import { createDeliver } from '../../src/bot/deliver.ts';
import { createModelWatch } from '../../src/bot/model-watch.ts';
import type { BotServices } from '../../src/bot/services.ts';
import { NOBODY_WATCHES } from '../../src/bot/signs.ts';
import type { BotStore } from '../../src/bot/store/bot-store.ts';
import { openBotStore } from '../../src/bot/store/sqlite-bot-store.ts';
import { NO_BUDGET, type TokenBudget } from '../../src/bot/token-budget.ts';
import { createVisitor } from '../../src/bot/visitor.ts';
import { recordingLogger } from '../fakes/recording-logger.ts';
import type { TelegramServer } from '../telegram/server/driver.ts';
import { createTelegramServer } from '../telegram/server/telegram-server.ts';

export interface ServedBotOptions {
  readonly access?: Partial<AccessRules>;
  readonly app?: Partial<App>;
  readonly budget?: TokenBudget;
  readonly embeddingsHost?: string;
  readonly features?: (services: BotServices, access: AccessRules) => readonly Middleware<BotContext>[];
}

/** A bot with gates, a real store and some features, on a Telegram of its own. */
export interface ServedBot {
  readonly telegram: TelegramServer;
  readonly store: BotStore;
  readonly logger: ReturnType<typeof recordingLogger>;
  /** Kinds of updates that came past the gates, in order. */
  readonly passed: string[];
  /** What went wrong in the bot. */
  readonly errors: unknown[];
  /** Until the bot has worked on everything it was sent so far. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export const ADMIN = 11;
export const SECOND_ADMIN = 12;

export async function createServedBot(options: ServedBotOptions = {}): Promise<ServedBot> {
  const access: AccessRules = {
    allowedUserIds: [],
    allowedChatIds: [],
    adminUserIds: [ADMIN, SECOND_ADMIN],
    ...options.access,
  };
  const telegram = await createTelegramServer();
  const now = () => new Date(telegram.clock.now() * 1000);
  const directory = mkdtempSync(join(tmpdir(), 'communique-bot-'));
  const store = await openBotStore(directory, { now });
  const logger = recordingLogger();
  const app = appOf(options.app ?? {});
  const services: BotServices = {
    app,
    store,
    deliver: createDeliver(logger),
    queue: createAnswerQueue(4),
    adminUserIds: access.adminUserIds,
    modelWatch: createModelWatch({ app, store, logger, notify: async () => 0 }),
    budget: options.budget ?? NO_BUDGET,
    embeddingsHost: options.embeddingsHost ?? null,
    linkTo: () => ({ own: null, page: null }),
    reader: null,
    signs: NOBODY_WATCHES,
    logsQuestions: false,
    logger,
    now,
  };
  const bot = new Bot<BotContext>(telegram.token, { client: { apiRoot: telegram.apiRoot } });
  const passed: string[] = [];
  const errors: unknown[] = [];
  let received = 0;
  let done = 0;
  bot.use(async (_ctx, next) => {
    received += 1;
    await next().finally(() => {
      done += 1;
    });
  });
  bot.use(createVisitor(store, access.adminUserIds, 'en'));
  bot.use(createAccessGate(services, access), createOwnerGate());
  bot.use((ctx, next) => {
    passed.push(Object.keys(ctx.update).find((key) => key !== 'update_id') ?? '');
    return next();
  });
  bot.use(...(options.features?.(services, access) ?? []));
  bot.catch(({ error }) => {
    errors.push(error);
  });
  await bot.init();
  const updates = ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'] as const;
  const runner = run(bot, {
    runner: { fetch: { allowed_updates: [...updates, 'message_reaction'] }, silent: true },
  });
  return {
    telegram,
    store,
    logger,
    passed,
    errors,
    async settled() {
      await telegram.acknowledged();
      await telegram.until(() => telegram.isPolled());
      while (done < received) await new Promise((resolve) => setImmediate(resolve));
    },
    async close() {
      await runner.stop();
      await telegram.close();
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** An app of which only these methods may be called. */
function appOf(methods: Partial<App>): App {
  const missing = (): never => {
    throw new Error('this method of the app was not to be called');
  };
  return {
    ingest: missing,
    ask: missing,
    search: missing,
    show: missing,
    revisions: { of: missing, open: missing, forget: missing },
    latest: missing,
    similar: missing,
    copies: missing,
    overview: missing,
    brief: missing,
    who: missing,
    said: missing,
    timeline: missing,
    evidence: missing,
    factsOf: missing,
    verify: missing,
    withdraw: missing,
    restore: missing,
    withdrawal: missing,
    model: () => null,
    counts: missing,
    refresh: missing,
    firstIngest: missing,
    close: missing,
    ...methods,
  };
}
