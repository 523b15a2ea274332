import fc from 'fast-check';
import { Api, GrammyError, HttpError } from 'grammy';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lasting } from '../../src/bot/api/lasting.ts';
import { logFailures } from '../../src/bot/api/log-failures.ts';
import { retryOutages } from '../../src/bot/api/retry-outages.ts';
import { recordingLogger } from '../fakes/recording-logger.ts';
import type { TelegramServer } from '../telegram/server/driver.ts';
import type { Fault } from '../telegram/server/faults.ts';
import { createTelegramServer } from '../telegram/server/telegram-server.ts';

const OUTAGES: readonly Fault[] = [
  { kind: 'drop' },
  { kind: 'html', status: 502, body: '<h1>Bad Gateway</h1>' },
  { kind: 'error', status: 500, description: 'Internal Server Error' },
];
const REFUSALS = [400, 401, 403, 404, 409, 429];

let server: TelegramServer;
let waits: number[];
let stop: AbortController;
let logger: ReturnType<typeof recordingLogger>;
/** What happens in the middle of a wait. */
let meanwhile: () => void;
let api: Api;

beforeAll(async () => {
  server = await createTelegramServer();
});
beforeEach(() => {
  waits = [];
  stop = new AbortController();
  logger = recordingLogger();
  meanwhile = () => undefined;
  api = new Api(server.token, { apiRoot: server.apiRoot });
  const retry = retryOutages(stop.signal, async (milliseconds) => {
    waits.push(milliseconds);
    meanwhile();
  });
  api.config.use(logFailures(logger), lasting(retry));
});
afterEach(() => {
  server.healAll();
  expect(JSON.stringify(logger.lines)).not.toContain(server.token.split(':')[1]);
});
afterAll(() => server.close());

/** What a call fails with. */
async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('a call', () => {
  it('is made until Telegram is there, at intervals that double up to half a minute', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...OUTAGES), { maxLength: 12 }), async (faults) => {
        waits = [];
        for (const fault of faults) server.failNext('getMe', fault);
        await expect(api.getMe()).resolves.toMatchObject({ username: server.bot.username });
        expect(waits).toEqual(faults.map((_, place) => Math.min(1_000 * 2 ** place, 30_000)));
      }),
      { numRuns: 30 },
    );
  });

  it.each(REFUSALS)('that Telegram refuses with %i is not made again', async (status) => {
    server.failNext('getMe', { kind: 'error', status, description: 'refused' });
    expect(await failureOf(api.getMe())).toMatchObject({ error_code: status });
    expect(waits).toEqual([]);
    expect(logger.lines).toMatchObject([{ level: 'warn', fields: { method: 'getMe', code: status } }]);
  });

  it.each(OUTAGES)('fails when the bot is told to stop: %j', async (fault) => {
    server.failNext('getMe', fault, 1_000);
    meanwhile = () => {
      if (waits.length === 3) stop.abort();
    };
    const error = await failureOf(api.getMe());
    expect(error instanceof HttpError || error instanceof GrammyError).toBe(true);
    expect(waits).toHaveLength(3);
  });

  it('is not made again by a bot that has stopped', async () => {
    stop.abort();
    server.failNext('getMe', { kind: 'drop' });
    expect(await failureOf(api.getMe())).toBeInstanceOf(HttpError);
    expect(waits).toEqual([]);
  });

  it('that shows that the bot is writing is made once: it would come too late', async () => {
    const person = server.user({ started: true });
    server.failNext('sendChatAction', { kind: 'drop' });
    expect(await failureOf(api.sendChatAction(person.id, 'typing'))).toBeInstanceOf(HttpError);
    expect(waits).toEqual([]);
  });
});

describe('a call that fails', () => {
  it('is logged with its method and the reason, and its error keeps no address', async () => {
    stop.abort();
    await server.goDown();
    const error = await failureOf(api.getMe());
    await server.comeUp();
    expect(logger.lines).toEqual([
      {
        level: 'warn',
        message: 'Telegram cannot be reached',
        fields: { method: 'getMe', reason: 'ECONNREFUSED' },
      },
    ]);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ error: undefined });
    server.failNext('getMe', { kind: 'html', status: 502, body: '<h1>Bad Gateway</h1>' });
    await failureOf(api.getMe());
    expect(logger.lines.at(-1)?.fields).toEqual({ method: 'getMe', reason: 'invalid-json' });
  });

  it('because nothing was changed is no line of the log', async () => {
    server.failNext('getMe', {
      kind: 'error',
      status: 400,
      description: 'Bad Request: message is not modified',
    });
    await failureOf(api.getMe());
    expect(logger.lines).toEqual([]);
  });
});
