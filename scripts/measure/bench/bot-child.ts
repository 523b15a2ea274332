import { createApp } from '../../../src/app.ts';
import { runBot } from '../../../src/bot/run-bot.ts';
import { openBotStore } from '../../../src/bot/store/sqlite-bot-store.ts';
import { parseConfig } from '../../../src/config/config.ts';
import { createLogger } from '../../../src/log.ts';
import { BOT_ORDER, type BotUsage } from './bot-order.ts';

// The bot as `npm start` runs it, in a process of its own, open to everybody. Each further message asks what it
// takes.

const MEGABYTE = 2 ** 20;

const stop = new AbortController();
// The one that measures has what it wanted, or is gone.
process.once('disconnect', () => stop.abort());

process.once('message', async (message) => {
  const { dataDirectory, apiRoot, token } = BOT_ORDER.parse(message);
  process.on('message', () => process.send?.(usage()));
  const now = () => new Date();
  const logger = createLogger('error');
  const app = await createApp(parseConfig({ DATA_DIR: dataDirectory, LOG_LEVEL: 'error' }), { logger });
  await runBot({
    token,
    apiRoot,
    app,
    store: await openBotStore(dataDirectory, { now }),
    access: { allowedUserIds: 'everyone', allowedChatIds: [], adminUserIds: [] },
    defaultLocale: 'en',
    reader: null,
    startIngest: () => Promise.reject(new Error('There is no ingest while the bot is measured')),
    webhook: null,
    stop: stop.signal,
    logger,
    now,
  });
  await app.close();
});

function usage(): BotUsage {
  const { user, system } = process.cpuUsage();
  // What is left when everything was let go of that can be.
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / MEGABYTE, heap: heapUsed / MEGABYTE, cpuMs: (user + system) / 1000 };
}
