import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { serveRoutes } from '../../src/web/server.ts';
import { createWebhook } from '../../src/web/webhook.ts';
import { recordingLogger } from '../fakes/recording-logger.ts';

const SECRET = 'a-secret_of-the-test';
const HEADER = 'x-telegram-bot-api-secret-token';

function listener(receive: (update: unknown) => Promise<void> = () => Promise.resolve()) {
  const received: unknown[] = [];
  const logger = recordingLogger();
  const app = createWebhook({
    path: '/telegram/updates',
    secret: SECRET,
    receive: (update) => {
      received.push(update);
      return receive(update);
    },
    logger,
  });
  const post = (body: string, headers: Readonly<Record<string, string>> = { [HEADER]: SECRET }) =>
    app.request('/telegram/updates', { method: 'POST', headers, body });
  return { app, received, logger, post };
}

describe('the webhook', () => {
  it('takes in an update and answers with nothing', async () => {
    const { post, received } = listener();
    const response = await post('{"update_id":7}');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(received).toEqual([{ update_id: 7 }]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no secret', {}],
    ['an empty one', { [HEADER]: '' }],
    ['another of the same length', { [HEADER]: SECRET.toUpperCase() }],
    ['the beginning of it', { [HEADER]: SECRET.slice(0, -1) }],
    ['it and more', { [HEADER]: `${SECRET}x` }],
    ['one in another alphabet', { [HEADER]: encodeURIComponent('секрет') }],
  ])('refuses a call with %s, and logs no secret', async (_what, headers) => {
    const { post, received, logger } = listener();
    expect((await post('{"update_id":7}', headers)).status).toBe(403);
    expect(received).toEqual([]);
    expect(logger.lines).toHaveLength(1);
    expect(JSON.stringify(logger.lines).toLowerCase()).not.toContain(SECRET.slice(0, -1));
  });

  it.each(['', 'text', '{"update_id":', '\u0000', 'null'])(
    'refuses what is not JSON of anything: %j',
    async (body) => {
      const { post, received } = listener();
      expect((await post(body)).status).toBe(400);
      expect(received).toEqual([]);
    },
  );

  it('refuses a body of more than a megabyte', async () => {
    const { post, received } = listener();
    expect((await post(JSON.stringify({ text: 'x'.repeat(1024 * 1024) }))).status).toBe(413);
    expect(received).toEqual([]);
  });

  it('has Telegram send an update again that could not be kept, and logs why', async () => {
    const { post, logger } = listener(() => Promise.reject(new Error('the disk is full')));
    const response = await post('{"update_id":7}');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('disk');
    expect(logger.lines).toMatchObject([{ level: 'error', fields: { reason: 'the disk is full' } }]);
  });

  it.each([
    ['GET', '/telegram/updates'],
    ['PUT', '/telegram/updates'],
    ['POST', '/'],
    ['POST', '/telegram'],
    ['POST', '/telegram/updates/more'],
  ])('knows nothing else: %s %s', async (method, path) => {
    const { app, received } = listener();
    expect((await app.request(path, { method, headers: { [HEADER]: SECRET } })).status).toBe(404);
    expect(received).toEqual([]);
  });
});

describe('the server of the webhook', () => {
  it('listens on a free port until it is closed', async () => {
    const { app, received } = listener();
    const server = await serveRoutes(app, 0);
    const address = `http://127.0.0.1:${server.port}/telegram/updates`;
    const call = () =>
      fetch(address, { method: 'POST', headers: { [HEADER]: SECRET }, body: '{"update_id":7}' });
    expect((await call()).status).toBe(200);
    await server.close();
    await expect(call()).rejects.toThrow();
    expect(received).toHaveLength(1);
  });

  it('says which port is taken, and what to do', async () => {
    const { app } = listener();
    const server = await serveRoutes(app, 0);
    const second = serveRoutes(app, server.port);
    await expect(second).rejects.toThrow(ConfigError);
    await expect(second).rejects.toThrow(`PORT ${server.port} is taken`);
    await server.close();
  });
});
