import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALLOWED_UPDATES } from '../../../src/bot/create-bot.ts';
import { type ListeningServer, serveRoutes } from '../../../src/web/server.ts';
import { createWebhook } from '../../../src/web/webhook.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import { callApi } from '../../telegram/server/client.ts';
import { answerTo, createGate, FERRY, gated, noPause, QUAY, repliesTo } from '../exchange.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

const SECRET = 'a-secret_of-the-test';

describe('a bot with a webhook', () => {
  const logger = recordingLogger();
  const gate = createGate();
  /** What Telegram sent, in order. */
  const received: unknown[] = [];
  let receive: (update: unknown) => Promise<void> = () => Promise.reject(new Error('nobody listens yet'));
  let listening: ListeningServer;
  let url: string;
  let bot: RunningBot;

  beforeAll(async () => {
    const routes = createWebhook({
      path: '/telegram',
      secret: SECRET,
      receive: (update) => {
        received.push(update);
        return receive(update);
      },
      logger,
    });
    listening = await serveRoutes(routes, 0);
    url = `http://127.0.0.1:${listening.port}/telegram`;
    bot = await startBot({
      logger,
      pause: noPause,
      app: (app) => gated(app, gate, (question) => question.startsWith('Slow:')),
      webhook: {
        url,
        secret: SECRET,
        start: async (taken) => {
          receive = taken;
          return async () => {
            receive = () => Promise.reject(new Error('nobody listens any more'));
          };
        },
      },
    });
  });
  afterAll(async () => {
    await bot.close();
    await listening.close();
  });

  /** Sends an update as Telegram does, or as somebody does who found the address. */
  async function send(update: unknown, secret = SECRET): Promise<number> {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
    });
    return status;
  }

  it('tells Telegram its address, its secret and what it wants to hear of', () => {
    expect(bot.server.calls('setWebhook').map(({ params }) => params)).toEqual([
      { url, secret_token: SECRET, allowed_updates: [...ALLOWED_UPDATES] },
    ]);
    expect(bot.server.calls('getUpdates')).toEqual([]);
  });

  it('answers what Telegram sends', async () => {
    const { server } = bot;
    expect((await answerTo(server, server.user().say(QUAY.question))).text).toContain(QUAY.answer);
  });

  it('has Telegram wait for no answer', async () => {
    const { server } = bot;
    const question = server.user().say(`Slow: ${QUAY.question}`);
    await server.until(() => gate.reached === 1);
    await server.acknowledged();
    expect(repliesTo(server, question)).toEqual([]);
    gate.open();
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
  });

  it('answers an update once that Telegram repeats, also after a restart', async () => {
    const { server } = bot;
    const question = server.user().say(QUAY.question);
    await answerTo(server, question);
    const update = received.at(-1);
    expect(await send(update)).toBe(200);
    await bot.restart();
    expect(await send(update)).toBe(200);
    await answerTo(server, server.user().say(FERRY.question));
    expect(repliesTo(server, question)).toHaveLength(1);
  });

  it('hears nobody who does not know the secret', async () => {
    const { server } = bot;
    const question = server.user().say(QUAY.question);
    await answerTo(server, question);
    const forged = { ...z.looseObject({}).parse(received.at(-1)), update_id: 1 };
    expect(await send(forged, 'a-secret_of-the-tesT')).toBe(403);
    expect(await send(forged, '')).toBe(403);
    await answerTo(server, server.user().say(FERRY.question));
    expect(repliesTo(server, question)).toHaveLength(1);
  });

  it.each([{}, [], null, 'text', { update_id: 'x' }])('survives what is no update: %j', async (odd) => {
    const { server } = bot;
    expect(await send(odd)).toBeLessThan(500);
    expect((await answerTo(server, server.user().say(QUAY.question))).text).toContain(QUAY.answer);
  });

  it('answers what was asked while it was stopped', async () => {
    const { server } = bot;
    await bot.stop();
    const question = server.user().say(QUAY.question);
    await bot.start();
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
    expect(server.refusals()).toEqual([]);
    expect(server.slips()).toEqual([]);
  });
});

describe('a bot without a webhook', () => {
  it('takes back the one that an earlier start has set, and what came meanwhile is not lost', async () => {
    const bot = await startBot({ pause: noPause });
    const { server } = bot;
    await bot.stop();
    await callApi(server, 'setWebhook', { url: 'http://127.0.0.1:9/telegram' });
    const question = server.user().say(QUAY.question);
    await bot.start();
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
    expect((await callApi(server, 'getWebhookInfo')).result).toMatchObject({ url: '' });
    await bot.close();
  });
});
