import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPlace, type Place } from '../../fakes/running-app.ts';
import type { TelegramServer } from '../../telegram/server/driver.ts';
import { createTelegramServer } from '../../telegram/server/telegram-server.ts';
import { type BotProcess, startBotProcess } from '../bot-process.ts';
import { answerTo, FERRY, QUAY, repliesTo } from '../exchange.ts';
import { RELEASES } from '../releases.ts';

/** Processes on a machine that may be busy. In milliseconds. */
const PATIENCE = 60_000;

let place: Place;
let server: TelegramServer;
const processes: BotProcess[] = [];

beforeAll(async () => {
  place = createPlace(RELEASES);
  server = await createTelegramServer({ waitMilliseconds: PATIENCE });
});
afterEach(async () => {
  server.healAll();
  for (const process of processes.splice(0)) {
    // What a log says is read by many.
    expect(process.stderr).not.toContain(server.token.split(':')[1]);
    await process.end('SIGKILL');
  }
});
afterAll(async () => {
  await server.close();
  await place.close();
});

function start(environment: Readonly<Record<string, string>> = {}): BotProcess {
  const started = startBotProcess(place, server, environment);
  processes.push(started);
  return started;
}

describe('npm start with a token', { timeout: PATIENCE }, () => {
  it('fills an empty archive first, then answers, and ends with code 0 when it is told to', async () => {
    const question = server.user().say(QUAY.question);
    const bot = start();
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
    expect(bot.stderr).toContain('The archive is empty: ingesting');
    expect(bot.log.map(({ msg }) => msg)).toContain('the bot is ready');
    expect(await bot.end('SIGTERM')).toEqual({ exitCode: 0, signal: null });
  });

  it('ends in the middle of that first ingest when it is told to', async () => {
    const empty = createPlace(RELEASES);
    const bot = startBotProcess(empty, server);
    processes.push(bot);
    await bot.says(/The archive is empty/);
    expect(await bot.end('SIGTERM')).toEqual({ exitCode: 0, signal: null });
    // Nor was it finished first: the archive may be large.
    expect(bot.stderr).toMatch(/^The archive is empty: ingesting \S+ first\.\n$/);
    await empty.close();
  });

  it('can be watched during that first ingest, and goes on with it at the next start', async () => {
    const half = createPlace(RELEASES);
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port: embeddingPort } = z.object({ port: z.number() }).parse(silent.address());
    const bot = startBotProcess(half, server, {
      METRICS_PORT: '0',
      EMBEDDINGS: 'openai',
      OPENAI_BASE_URL: `http://127.0.0.1:${embeddingPort}/v1`,
      OPENAI_CHAT_MODEL: 'none',
    });
    processes.push(bot);
    const embedding = once(silent, 'request');
    const [, port] = /"port":(\d+)/.exec(await bot.says(/"port":\d+/)) ?? [];
    await embedding;
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, problems: ['the first ingest is running'] },
    ]);
    expect(await (await get('/metrics')).text()).toContain('communique_index_generation 0\n');
    expect(await bot.end('SIGTERM')).toEqual({ exitCode: 0, signal: null });
    silent.closeAllConnections();
    silent.close();

    const next = startBotProcess(half, server, { METRICS_PORT: '0' });
    processes.push(next);
    expect((await answerTo(server, server.user().say(QUAY.question))).text).toContain(QUAY.answer);
    expect(next.stderr).toContain('No ingest of the archive ever came to its end: going on with');
    await next.end('SIGTERM');
    await half.close();
  });

  it('gives the answer that is in progress before it ends', async () => {
    const bot = start();
    await answerTo(server, server.user().say(FERRY.question));
    const slow = server.failNext('sendMessage', { kind: 'hang' });
    const question = server.user().say(QUAY.question);
    await server.until(() => slow.struck === 1);
    const polled = server.calls('getUpdates').length;
    const ended = bot.end('SIGTERM');
    await server.until(() => !server.isPolled());
    slow.release();
    await answerTo(server, question);
    expect(await ended).toEqual({ exitCode: 0, signal: null });
    expect(server.calls('getUpdates')).toHaveLength(polled);
    const next = start();
    await answerTo(server, server.user().say(FERRY.question));
    expect(repliesTo(server, question)).toHaveLength(1);
    await next.end('SIGTERM');
  });

  it('ends at once at a second signal', async () => {
    const bot = start();
    await answerTo(server, server.user().say(FERRY.question));
    const slow = server.failNext('sendMessage', { kind: 'hang' });
    const question = server.user().say(QUAY.question);
    await server.until(() => slow.struck === 1);
    bot.child.kill('SIGTERM');
    await server.until(() => !server.isPolled());
    expect(await bot.end('SIGTERM')).toEqual({ exitCode: 130, signal: null });
    start();
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
  });

  it.each(['getMe', 'deleteWebhook'])(
    'ends with code 0 when it is told to while %s has no reply',
    async (method) => {
      server.failNext(method, { kind: 'drop' }, 1_000);
      const bot = start();
      await bot.says(
        new RegExp(`"method":"${method}","reason":"ECONNRESET","msg":"Telegram cannot be reached"`),
      );
      expect(await bot.end('SIGTERM')).toEqual({ exitCode: 0, signal: null });
    },
  );
});

describe('npm start with something wrong', { timeout: PATIENCE }, () => {
  async function failure(
    environment: Readonly<Record<string, string>>,
  ): Promise<readonly (string | number | null)[]> {
    const bot = start(environment);
    const { exitCode } = await bot.ended;
    return [exitCode, ...bot.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'))];
  }

  it('in the token that Telegram does not know says so in a line', async () => {
    expect(await failure({ TELEGRAM_BOT_TOKEN: `${server.token}-of-another` })).toEqual([
      1,
      'communique start: TELEGRAM_BOT_TOKEN is not the token of a bot: Telegram refuses it. Copy it again from @BotFather (/mybots, API Token).',
    ]);
  });

  it('in a token that was taken back while the bot ran says the same', async () => {
    const bot = start();
    await answerTo(server, server.user().say(QUAY.question));
    server.failNext('getUpdates', { kind: 'error', status: 401, description: 'Unauthorized' });
    server.user().say(QUAY.question);
    expect((await bot.ended).exitCode).toBe(1);
    expect(bot.stderr).toContain('communique start: TELEGRAM_BOT_TOKEN is not the token of a bot');
  });

  it('in the form of the token says which form it has', async () => {
    expect(await failure({ TELEGRAM_BOT_TOKEN: 'fixture-token' })).toEqual([
      1,
      'communique start: TELEGRAM_BOT_TOKEN must be a token as @BotFather gives it (digits, a colon, some 35 characters). Correct it or leave it empty.',
    ]);
  });

  it('in a port that is taken says so in a line', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = z.object({ port: z.number() }).parse(other.address());
    const webhook = { TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/telegram', PORT: `${port}` };
    expect(await failure(webhook)).toEqual([
      1,
      `communique start: PORT ${port} is taken by another process. Stop it, or set PORT to a free one.`,
    ]);
    other.close();
  });

  it('in the address of the webhook says what Telegram has against it', async () => {
    const description = 'Bad Request: bad webhook: Failed to resolve host: Name or service not known';
    server.failNext('setWebhook', { kind: 'error', status: 400, description });
    expect(await failure({ TELEGRAM_WEBHOOK_URL: 'https://bot.invalid/telegram', PORT: '0' })).toEqual([
      1,
      `communique start: TELEGRAM_WEBHOOK_URL is not an address that Telegram sends to (${description}). Correct it, or leave it empty.`,
    ]);
  });
});

describe('npm start with a webhook and no secret', { timeout: PATIENCE }, () => {
  it('makes one, which Telegram is told and nobody else knows', async () => {
    const before = server.calls('setWebhook').length;
    const bot = start({ TELEGRAM_WEBHOOK_URL: 'https://127.0.0.1:1/telegram', PORT: '0' });
    const call = await server.until(() => server.calls('setWebhook')[before]);
    const { url, secret_token: secret } = z
      .object({ url: z.string(), secret_token: z.string().regex(/^[\da-f]{64}$/) })
      .parse(call.params);
    expect(url).toBe('https://127.0.0.1:1/telegram');
    expect(bot.stderr).not.toContain(secret);
    const [, port] = /"port":(\d+)/.exec(await bot.says(/"port":\d+/)) ?? [];
    const person = server.user();
    const question = person.say(QUAY.question);
    const update = {
      update_id: 1,
      message: {
        message_id: question.id,
        date: question.date,
        text: question.text,
        from: person.user,
        chat: { id: person.id, type: 'private', first_name: person.user.first_name },
      },
    };
    const send = (token: string) =>
      fetch(`http://127.0.0.1:${port}/telegram`, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': token },
        body: JSON.stringify(update),
      });
    expect((await send('guess')).status).toBe(403);
    expect((await send(secret)).status).toBe(200);
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
    expect(await bot.end('SIGTERM')).toEqual({ exitCode: 0, signal: null });
  });
});
