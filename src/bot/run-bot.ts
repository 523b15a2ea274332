import { GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { ConfigError, messageOf } from '../errors.ts';
import { isOutage } from './api/outage.ts';
import { registerCommands } from './commands.ts';
import { ALLOWED_UPDATES, type BotOptions, type CommuniqueBot, createBot } from './create-bot.ts';
import { DAYS_KEPT } from './days-kept.ts';
import { aborted } from './pause.ts';
import { poll } from './polling.ts';
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

/**
 * Runs the bot until it is told to stop, and closes its store. Rejects with ConfigError when Telegram does not know the
 * token, or does not take the address of the webhook; an outage is waited for, also at the start.
 */
export async function runBot(options: RunOptions): Promise<void> {
  const { stop, logger, store } = options;
  const made = createBot(options);
  try {
    await introduce(made, stop);
    if (!stop.aborted) await serve(made, options);
  } catch (error) {
    // A call that was waiting for Telegram fails when the bot is told to stop.
    if (!stop.aborted || !isOutage(error)) throw problemOf(error);
    logger.warn({ reason: messageOf(error) }, 'stopped while Telegram could not be reached');
  } finally {
    await made.inbox.close().finally(() => store.close());
  }
}

async function introduce({ bot }: CommuniqueBot, stop: AbortSignal): Promise<void> {
  const me = await Promise.race([bot.api.getMe(), aborted(stop)]);
  if (me !== undefined) bot.botInfo = me;
}

async function serve(made: CommuniqueBot, options: RunOptions): Promise<void> {
  const { bot, inbox, services } = made;
  const { logger, stop, webhook } = options;
  logger.info({ username: bot.botInfo.username }, 'the bot is ready');
  services.signs.serving({ username: bot.botInfo.username, queue: services.queue });
  // In the background: dozens of calls, and nobody's question waits for a menu.
  void registerCommands(
    bot.api,
    options.access.adminUserIds,
    logger,
    options.defaultLocale,
    options.reader !== null,
  );
  let round = keepHouse(made, options);
  const housekeeping = setInterval(() => {
    round = keepHouse(made, options);
  }, HOUR);
  // Nothing that went wrong outside of the boundary around the features ends the process.
  const handle = (update: Update): Promise<void> =>
    bot
      .handleUpdate(update)
      .catch((error: unknown) =>
        logger.error({ update: update.update_id, reason: messageOf(error) }, 'an update failed'),
      );
  const replay = inbox
    .replay(handle)
    .catch((error: unknown) =>
      logger.error({ reason: messageOf(error) }, 'what an earlier process left could not be worked on'),
    );
  try {
    if (webhook === null) await poll(made, handle, options);
    else await listen(made, webhook, handle, stop);
  } finally {
    clearInterval(housekeeping);
    await Promise.race([
      Promise.all([inbox.idle(), replay, round, services.modelWatch.idle()]),
      new Promise((end) => setTimeout(end, GRACE).unref()),
    ]);
  }
}

/** What is wrong with the configuration, where that is why Telegram refuses. */
function problemOf(error: unknown): unknown {
  if (!(error instanceof GrammyError)) return error;
  if (error.error_code === 401 || (error.error_code === 404 && error.method === 'getMe')) {
    return new ConfigError(
      'TELEGRAM_BOT_TOKEN is not the token of a bot: Telegram refuses it. Copy it again from @BotFather (/mybots, API Token).',
    );
  }
  if (error.method !== 'setWebhook') return error;
  return new ConfigError(
    `TELEGRAM_WEBHOOK_URL is not an address that Telegram sends to (${error.description}). Correct it, or leave it empty.`,
  );
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
    if (update !== null) for (const fresh of await inbox.keep([update])) void handle(fresh);
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

/** Forgets what is old, and warns admins of an archive that nobody keeps up to date and a key that is not accepted. */
async function keepHouse({ bot, services }: CommuniqueBot, options: RunOptions): Promise<void> {
  const { app, store, now, logger } = options;
  const messages = createPrivateMessages(bot.api, services, options.defaultLocale);
  // What could not be told when it happened.
  await services.modelWatch.check();
  try {
    await store.expire(new Date(now().getTime() - DAYS_KEPT * 24 * HOUR).toISOString());
    await createIndexWatch({ app, store, now, notify: messages.tellAdmins }).check();
  } catch (error) {
    logger.warn({ reason: messageOf(error) }, 'the hourly look at the archive failed');
  }
}
