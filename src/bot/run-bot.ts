import { run } from '@grammyjs/runner';
import { GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { ConfigError, messageOf } from '../errors.ts';
import { registerCommands } from './commands.ts';
import { ALLOWED_UPDATES, type BotOptions, type CommuniqueBot, createBot } from './create-bot.ts';
import { DAYS_KEPT } from './days-kept.ts';
import { createPrivateMessages } from './private-messages.ts';
import { createIndexWatch } from './watch.ts';

/** Starts to take in updates by a webhook instead of asking for them: gives the function that stops it. */
export type StartWebhook = (receive: (update: unknown) => Promise<void>) => Promise<() => Promise<void>>;

export interface RunOptions extends BotOptions {
  /** Null: updates are asked for (long polling). */
  readonly webhook: { readonly url: string; readonly secret: string; readonly start: StartWebhook } | null;
}

/** Time for what is in progress when the bot is told to stop. */
const GRACE = 10_000;
const HOUR = 3_600_000;
/** Another process with the same token has the updates: it may be our own that is about to stop. */
const CONFLICT_PAUSE = 5_000;

/**
 * Runs the bot until it is told to stop. Rejects with ConfigError when Telegram does not know the token; an outage is
 * waited for, also at the start.
 */
export async function runBot(options: RunOptions): Promise<void> {
  const { stop, logger, store } = options;
  const made = createBot(options);
  const { bot, inbox } = made;
  // Nothing that went wrong outside of the boundary around the features ends the process.
  bot.catch(({ error, ctx }) =>
    logger.error({ update: ctx.update.update_id, reason: messageOf(error) }, 'an update failed'),
  );
  await introduce(made, stop);
  if (stop.aborted) return;
  logger.info({ username: bot.botInfo.username }, 'the bot is ready');
  // In the background: dozens of calls, and nobody's question waits for a menu.
  void registerCommands(bot.api, options.access.adminUserIds, logger, options.defaultLocale);
  const housekeeping = setInterval(() => void keepHouse(made, options), HOUR);
  void keepHouse(made, options);
  const handle = (update: Update): Promise<void> =>
    bot
      .handleUpdate(update)
      .catch((error: unknown) =>
        logger.error({ update: update.update_id, reason: messageOf(error) }, 'an update failed'),
      );
  const replay = inbox.replay(handle);
  try {
    if (options.webhook === null) await poll(made, stop, options);
    else await listen(made, options.webhook, handle, stop);
  } finally {
    clearInterval(housekeeping);
    await Promise.race([
      Promise.all([inbox.idle(), replay]),
      new Promise((end) => setTimeout(end, GRACE).unref()),
    ]);
    inbox.close();
    await store.close();
  }
}

async function introduce({ bot }: CommuniqueBot, stop: AbortSignal): Promise<void> {
  try {
    // Its own retries do not end when the bot is told to stop.
    await Promise.race([bot.init(), aborted(stop)]);
  } catch (error) {
    if (stop.aborted) return;
    if (!(error instanceof GrammyError) || (error.error_code !== 401 && error.error_code !== 404))
      throw error;
    throw new ConfigError(
      'TELEGRAM_BOT_TOKEN is not the token of a bot: Telegram refuses it. Copy it again from @BotFather (/mybots, API Token).',
    );
  }
}

/** Asks Telegram for updates until the bot is told to stop. */
async function poll({ bot }: CommuniqueBot, stop: AbortSignal, { logger }: RunOptions): Promise<void> {
  // An address that an earlier start has set keeps Telegram from answering.
  await bot.api.deleteWebhook();
  while (!stop.aborted) {
    const runner = run(bot, {
      runner: {
        fetch: { allowed_updates: ALLOWED_UPDATES },
        maxRetryTime: Number.POSITIVE_INFINITY,
        silent: true,
      },
    });
    const end = (): void => void runner.stop();
    stop.addEventListener('abort', end);
    try {
      await runner.task();
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 409) throw error;
      logger.error(
        { retrySeconds: CONFLICT_PAUSE / 1000 },
        'another process asks for the updates of this bot; stop it, or give this one a token of its own',
      );
      await pause(CONFLICT_PAUSE, stop);
    } finally {
      stop.removeEventListener('abort', end);
    }
  }
}

/** Takes in what Telegram sends until the bot is told to stop. */
async function listen(
  { bot, inbox }: CommuniqueBot,
  { url, secret, start }: NonNullable<RunOptions['webhook']>,
  handle: (update: Update) => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  const close = await start(async (received) => {
    const update = readUpdate(received);
    if (update !== null && (await inbox.keep(update))) void handle(update);
  });
  try {
    await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES });
    await aborted(stop);
  } finally {
    await close();
  }
}

const updateId = z.object({ update_id: z.number().int() });

/** Whoever knows the secret is Telegram: beyond its number an update is taken as it is. */
function readUpdate(received: unknown): Update | null {
  return isUpdate(received) ? received : null;
}

function isUpdate(received: unknown): received is Update {
  return updateId.safeParse(received).success;
}

/** Forgets what is old, and warns admins of an archive that nobody keeps up to date. */
async function keepHouse({ bot, services }: CommuniqueBot, options: RunOptions): Promise<void> {
  const { app, store, now, logger } = options;
  const messages = createPrivateMessages(bot.api, services, options.defaultLocale);
  try {
    await store.expire(new Date(now().getTime() - DAYS_KEPT * 24 * HOUR).toISOString());
    await createIndexWatch({ app, store, now, notify: messages.tellAdmins }).check();
  } catch (error) {
    logger.warn({ reason: messageOf(error) }, 'the hourly look at the archive failed');
  }
}

function aborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
