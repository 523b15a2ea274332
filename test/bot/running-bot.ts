import { setTimeout as pause } from 'node:timers/promises';
import { type App, createApp } from '../../src/app.ts';
import type { AccessRules } from '../../src/bot/access.ts';
import type { StartIngest } from '../../src/bot/ingest-process.ts';
import type { Pause } from '../../src/bot/pause.ts';
import { type RunOptions, runBot } from '../../src/bot/run-bot.ts';
import type { BotStore } from '../../src/bot/store/bot-store.ts';
import { openBotStore } from '../../src/bot/store/sqlite-bot-store.ts';
import type { TokenBudget } from '../../src/bot/token-budget.ts';
import { parseConfig } from '../../src/config/config.ts';
import { type Logger, silentLogger } from '../../src/log.ts';
import { createReaderLinks } from '../../src/web/reader/links.ts';
import { rulesHere } from '../fakes/rules-here.ts';
import { createPlace, type Place, TODAY } from '../fakes/running-app.ts';
import { createClock } from '../telegram/server/clock.ts';
import type { TelegramServer, TelegramServerOptions } from '../telegram/server/driver.ts';
import type { Person } from '../telegram/server/people.ts';
import { createTelegramServer } from '../telegram/server/telegram-server.ts';
import { RELEASES } from './releases.ts';

export interface RunningBotOptions {
  readonly access?: Partial<AccessRules>;
  readonly files?: Readonly<Record<string, string>>;
  readonly logger?: Logger;
  readonly startIngest?: StartIngest;
  readonly publicUrl?: string;
  readonly budget?: TokenBudget;
  readonly embeddingsHost?: string;
  /** More variables of the app's configuration. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly server?: TelegramServerOptions;
  readonly now?: () => Date;
  readonly webhook?: RunOptions['webhook'];
  /** Waits before Telegram is tried again; without it, the real waits. */
  readonly pause?: Pause;
  /** Makes another app of the real one: one that is slow, or fails. */
  readonly app?: (app: App) => App;
}

/** The whole bot on an archive of its own, talking to a Telegram of its own. */
export interface RunningBot {
  readonly server: TelegramServer;
  readonly app: App;
  readonly store: BotStore;
  readonly place: Place;
  /** Who may do everything, and has written to the bot before. */
  readonly admin: Person;
  /** Ends the bot as SIGTERM does, and waits for it. */
  stop(): Promise<void>;
  /** Starts it after `stop`; resolves when it takes updates. */
  start(): Promise<void>;
  /** Starts another one on the same archive and state, as after a restart. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The admin of every test. */
export const ADMIN = 100;

const noIngest: StartIngest = async () => {
  throw new Error('This test has no ingest');
};

export async function startBot(options: RunningBotOptions = {}): Promise<RunningBot> {
  const place = createPlace(options.files ?? RELEASES);
  const ingesting = await place.app();
  await place.ingest(ingesting);
  const clock = createClock(Math.floor(TODAY.getTime() / 1000));
  const server = await createTelegramServer({ clock, ...options.server });
  const admin = server.user({ id: ADMIN, firstName: 'Ada', languageCode: 'en', started: true });
  const now = options.now ?? (() => new Date(server.clock.now() * 1000));
  let running = await start();

  async function start() {
    const config = parseConfig({
      DATA_DIR: place.dataDirectory,
      LOG_LEVEL: 'silent',
      ...options.environment,
    });
    const logger = options.logger ?? silentLogger;
    const made = await createApp(config, { logger, now, rules: rulesHere });
    const app = options.app?.(made) ?? made;
    const store = await openBotStore(place.dataDirectory, { now });
    const controller = new AbortController();
    const before = server.calls('setWebhook').length;
    const ended = runBot({
      token: server.token,
      apiRoot: server.apiRoot,
      app,
      store,
      access: { allowedUserIds: 'everyone', allowedChatIds: [], adminUserIds: [ADMIN], ...options.access },
      defaultLocale: 'en',
      reader:
        options.publicUrl === undefined
          ? null
          : createReaderLinks({ publicUrl: options.publicUrl, secret: null, now }),
      startIngest: options.startIngest ?? noIngest,
      webhook: options.webhook ?? null,
      stop: controller.signal,
      ...(options.budget === undefined ? {} : { budget: options.budget }),
      embeddingsHost: options.embeddingsHost ?? null,
      ...(options.pause === undefined ? {} : { pause: options.pause }),
      logger,
      now,
    });
    await Promise.race([
      ended,
      options.webhook === undefined
        ? server.until(() => server.isPolled())
        : server.until(() => server.calls('setWebhook').length > before),
    ]);
    return { app, store, controller, ended };
  }

  async function stop(): Promise<void> {
    running.controller.abort();
    await running.ended;
    await running.app.close();
  }

  return {
    server,
    admin,
    place,
    get app() {
      return running.app;
    },
    get store() {
      return running.store;
    },
    stop,
    async start() {
      running = await start();
    },
    async restart() {
      await stop();
      running = await start();
    },
    async close() {
      await Promise.race([stop(), pause(12_000)]);
      await server.close();
      await place.close();
    },
  };
}
