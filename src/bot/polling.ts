import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import { GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { messageOf } from '../errors.ts';
import { ALLOWED_UPDATES, type BotOptions, type CommuniqueBot } from './create-bot.ts';
import { pause as pauseForReal } from './pause.ts';

/** Seconds for which Telegram holds a request that it has no updates for. */
const LONG_POLL = 30;
/** Telegram gives no more at once. */
const MOST_UPDATES = 100;
/** Before Telegram is asked again where it refused, or an update could not be kept. */
const PAUSE = 5_000;

/**
 * Asks Telegram for updates until the bot is told to stop. Each request confirms what came before it, so an update that
 * could not be kept (the disk is full) is asked for again. Another process with the same token is waited for: it may be
 * our own that is about to stop.
 *
 * @throws GrammyError when Telegram no longer knows the token
 */
export async function poll(
  { bot, inbox }: CommuniqueBot,
  handle: (update: Update) => Promise<void>,
  { stop, logger, pause = pauseForReal }: Pick<BotOptions, 'stop' | 'logger' | 'pause'>,
): Promise<void> {
  let offset = 0;

  async function supply(limit: number, signal: RequestSignal): Promise<Update[]> {
    const updates = await bot.api.getUpdates(
      { offset, limit: Math.min(limit, MOST_UPDATES), timeout: LONG_POLL, allowed_updates: ALLOWED_UPDATES },
      signal,
    );
    try {
      const fresh = await inbox.keep(updates);
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      return [...fresh];
    } catch (error) {
      logger.error({ reason: messageOf(error) }, 'updates could not be kept; asking for them again');
      await pause(PAUSE, stop);
      return [];
    }
  }

  // An address that an earlier start has set keeps Telegram from answering.
  await bot.api.deleteWebhook();
  while (!stop.aborted) {
    const runner = createRunner(
      createSource({ supply }),
      createConcurrentSink({ consume: handle }, () => Promise.resolve()),
    );
    const end = (): void => void runner.stop();
    stop.addEventListener('abort', end);
    runner.start();
    try {
      await runner.task();
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code === 401) throw error;
      if (error.error_code === 409) {
        logger.error(
          { retrySeconds: PAUSE / 1000 },
          'another process asks for the updates of this bot; stop it, or give this one a token of its own',
        );
      }
      await pause(PAUSE, stop);
    } finally {
      stop.removeEventListener('abort', end);
    }
  }
}

type RequestSignal = Parameters<Parameters<typeof createSource<Update>>[0]['supply']>[1];
