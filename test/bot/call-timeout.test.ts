import { afterEach, expect, it } from 'vitest';
import { createBot } from '../../src/bot/create-bot.ts';
import { openBotStore } from '../../src/bot/store/sqlite-bot-store.ts';
import { recordingLogger } from '../fakes/recording-logger.ts';
import { createPlace, type Place } from '../fakes/running-app.ts';
import type { TelegramServer } from '../telegram/server/driver.ts';
import { createTelegramServer } from '../telegram/server/telegram-server.ts';
import { noPause } from './exchange.ts';

let server: TelegramServer;
let place: Place;
let close = async (): Promise<void> => undefined;
afterEach(async () => {
  await server.close();
  await close();
  await place.close();
});

it('a call to which no reply comes is lost after a while, and made again', async () => {
  server = await createTelegramServer();
  place = createPlace();
  const store = await openBotStore(place.dataDirectory);
  close = () => store.close();
  const logger = recordingLogger();
  const { bot } = createBot({
    token: server.token,
    apiRoot: server.apiRoot,
    app: await place.app(),
    store,
    access: { allowedUserIds: [], allowedChatIds: [], adminUserIds: [] },
    defaultLocale: 'en',
    reader: null,
    startIngest: () => Promise.reject(new Error('This test has no ingest')),
    stop: new AbortController().signal,
    pause: noPause,
    timeoutSeconds: 0.2,
    logger,
    now: () => new Date(),
  });
  const person = server.user({ started: true });
  const stuck = server.failNext('sendMessage', { kind: 'hang' }, 2);
  await bot.api.sendMessage(person.id, 'The quay cost 12 million crowns.');
  expect(stuck.struck).toBe(2);
  expect(server.botMessages(person).map(({ text }) => text)).toEqual(['The quay cost 12 million crowns.']);
  expect(logger.lines.filter(({ message }) => message === 'Telegram cannot be reached')).toMatchObject([
    { fields: { method: 'sendMessage', reason: 'no reply in time' } },
    { fields: { method: 'sendMessage', reason: 'no reply in time' } },
  ]);
});
