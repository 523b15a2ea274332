import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callApi, refusalOf } from './server/client.ts';
import type { TelegramServer } from './server/driver.ts';
import type { Person } from './server/people.ts';
import { createTelegramServer } from './server/telegram-server.ts';

let server: TelegramServer;
let ayla: Person;

beforeEach(async () => {
  server = await createTelegramServer();
  ayla = server.user({ firstName: 'Ayla', languageCode: 'az' });
});
afterEach(() => server.close());

describe('updates', () => {
  it('stay until they are confirmed, and only of the kinds asked for', async () => {
    ayla.say('one');
    ayla.say('two');
    const first = await callApi(server, 'getUpdates', { limit: 1 });
    const [update] = z.array(z.object({ update_id: z.number() })).parse(first.result);
    expect(server.pendingUpdates()).toBe(2);
    const rest = await callApi(server, 'getUpdates', {
      offset: (update?.update_id ?? 0) + 1,
      allowed_updates: ['callback_query'],
    });
    expect(rest.result).toMatchObject([{ message: { text: 'two' } }]);
    ayla.say('three');
    expect(server.pendingUpdates()).toBe(1);
  });

  it('are refused to the older of two that take them, and while a webhook is set', async () => {
    const older = refusalOf(server, 'getUpdates', { timeout: 30 });
    await server.until(() => server.calls('getUpdates').length === 1);
    const newer = callApi(server, 'getUpdates', { timeout: 30 });
    expect(await older).toMatch(/^Conflict: terminated by other getUpdates request/);
    ayla.say('one');
    expect((await newer).result).toHaveLength(1);
    expect(await refusalOf(server, 'setWebhook', { url: 'http://127.0.0.1:9/' })).toBe('ok');
    expect(await refusalOf(server, 'getUpdates')).toMatch(
      /^Conflict: can't use getUpdates method while webhook is active/,
    );
    expect(await refusalOf(server, 'deleteWebhook', { drop_pending_updates: true })).toBe('ok');
    expect((await callApi(server, 'getUpdates')).result).toEqual([]);
  });

  it('are not lost to a bot that hung up', async () => {
    const hangUp = new AbortController();
    const url = `${server.apiRoot}/bot${server.token}/getUpdates?timeout=30`;
    const poll = fetch(url, { signal: hangUp.signal }).catch(() => 'hung up');
    await server.until(() => server.isPolled());
    hangUp.abort();
    await poll;
    await server.until(() => !server.isPolled());
    ayla.say('one');
    expect((await callApi(server, 'getUpdates')).result).toHaveLength(1);
  });

  it('reach a webhook with its secret, again until it takes them, those of a chat in order', async () => {
    const got: string[] = [];
    let failures = 2;
    const receiver = createServer((request: IncomingMessage, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        got.push(`${request.headers['x-telegram-bot-api-secret-token']} ${/"text":"(\w+)"/.exec(body)?.[1]}`);
        response.writeHead(failures-- > 0 ? 500 : 200, { 'content-type': 'application/json' });
        response.end(
          failures < 0 ? JSON.stringify({ method: 'sendMessage', chat_id: ayla.id, text: 'by reply' }) : '',
        );
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const address = receiver.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    ayla.say('one');
    ayla.say('two');
    await callApi(server, 'setWebhook', { url: `http://127.0.0.1:${port}/`, secret_token: 's-1' });
    await server.acknowledged();
    expect(got).toEqual(['s-1 one', 's-1 one', 's-1 one', 's-1 two']);
    expect((await server.nextMessage(ayla)).text).toBe('by reply');
    const info = await callApi(server, 'getWebhookInfo');
    expect(info.result).toMatchObject({
      pending_update_count: 0,
      last_error_message: expect.stringContaining('500'),
    });
    await new Promise((resolve) => {
      receiver.close(resolve);
      receiver.closeAllConnections();
    });
  });
});

describe('bodies', () => {
  it('come as a form, in the query, or in parts', async () => {
    ayla.say('x');
    const url = `${server.apiRoot}/bot${server.token}/SENDmessage`;
    const form = new URLSearchParams({
      chat_id: `${ayla.id}`,
      text: '1',
      reply_parameters: '{"message_id":101}',
    });
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(200);
    expect((await fetch(`${url}?${form}`)).status).toBe(200);
    const parts = new FormData();
    for (const [name, value] of form) parts.set(name, value);
    parts.set('document', new Blob(['%PDF'], { type: 'application/pdf' }), 'a.pdf');
    expect(
      (await fetch(url.replace('SENDmessage', 'sendDocument'), { method: 'POST', body: parts })).status,
    ).toBe(200);
    expect(server.botMessages(ayla).map(({ replyTo }) => replyTo)).toEqual([101, 101, 101]);
    expect(server.calls('sendMessage')[0]?.params).toMatchObject({
      text: '1',
      reply_parameters: { message_id: 101 },
    });
    expect(
      (await fetch(url, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }))
        .status,
    ).toBe(400);
  });
});
