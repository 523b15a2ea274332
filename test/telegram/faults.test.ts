import { Bot, GrammyError, HttpError } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TelegramServer } from './server/driver.ts';
import type { Person } from './server/people.ts';
import { createTelegramServer } from './server/telegram-server.ts';

let server: TelegramServer;
let bot: Bot;
let ayla: Person;

beforeEach(async () => {
  server = await createTelegramServer();
  bot = new Bot(server.token, { client: { apiRoot: server.apiRoot } });
  ayla = server.user({ firstName: 'Ayla', languageCode: 'az' });
});
afterEach(() => server.close());

describe('faults', () => {
  const send = () => bot.api.sendMessage(ayla.id, 'x');
  beforeEach(() => {
    ayla.say('hello');
  });

  it('are refusals, with what a bot may do about them', async () => {
    server.failNext('sendMessage', {
      kind: 'error',
      status: 429,
      description: 'Too Many Requests: retry after 7',
      retryAfter: 7,
    });
    await expect(send()).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
    await expect(send()).resolves.toMatchObject({ text: 'x' });
    server.limitRate({ perSecond: 1, retryAfter: 3 });
    await send();
    await expect(send()).rejects.toThrow(GrammyError);
    expect(server.refusals()).toContain('sendMessage: Too Many Requests: retry after 3');
  });

  it('are cut connections, with or without the thing done', async () => {
    server.failNext('sendMessage', { kind: 'drop' });
    await expect(send()).rejects.toThrow(HttpError);
    expect(server.botMessages(ayla)).toHaveLength(0);
    server.failNext('sendMessage', { kind: 'lose' });
    await expect(send()).rejects.toThrow(HttpError);
    expect(server.botMessages(ayla)).toHaveLength(1);
  });

  it('are pages of HTML, and silence until it ends', async () => {
    server.failNext('*', { kind: 'html', status: 502, body: '<h1>Bad Gateway</h1>' });
    await expect(send()).rejects.toThrow(HttpError);
    const hang = server.failNext('sendMessage', { kind: 'hang' });
    const sending = send();
    await server.until(() => hang.struck === 1);
    expect(server.botMessages(ayla)).toHaveLength(0);
    hang.release();
    await expect(sending).resolves.toMatchObject({ text: 'x' });
  });

  it('are a server that is gone for a while', async () => {
    await server.goDown();
    await expect(send()).rejects.toThrow(HttpError);
    await server.comeUp();
    await expect(send()).resolves.toMatchObject({ text: 'x' });
  });
});
