import { expect, test } from 'vitest';
import { createGate } from '../../openai/gate.ts';
import { complete, failureOf, startGateway, stream } from './started-gateway.ts';

test.each([
  ['rate-limited', complete],
  ['unavailable', stream],
] as const)('a server that is %s and says "in a moment" is asked once more', async (name, ask) => {
  const { server, gateway, logger } = await startGateway();
  server.fail({ name, retryAfterMilliseconds: 5 });
  expect((await ask(gateway)).text).toBe('The minister signed [1].');
  server.fail({ name, retryAfterMilliseconds: 5 }, { times: 2 });
  expect((await failureOf(ask(gateway))).retryAfter).toBe(5);
  expect(server.requests).toHaveLength(4);
  expect(gateway.status()).toMatchObject({ requests: 4, failures: 1 });
  expect(logger.lines).toHaveLength(1);
});

test('it is not asked again when the pause is long, when none is named, or when there is no time', async () => {
  for (const [fault, limits] of [
    [{ name: 'rate-limited', retryAfter: 3 }, {}],
    [{ name: 'rate-limited' }, {}],
    [{ name: 'server-error', retryAfter: 1 }, {}],
    [{ name: 'rate-limited', retryAfter: 2 }, { total: 1500 }],
  ] as const) {
    const { server, gateway } = await startGateway();
    server.fail(fault);
    expect((await failureOf(complete(gateway, limits))).failure).toBe(fault.name);
    expect(server.requests).toHaveLength(1);
  }
});

test('a stream that has begun is not asked for again', async () => {
  const { server, gateway } = await startGateway();
  const events = [
    { choices: [{ index: 0, delta: { content: 'The ' }, finish_reason: null }] },
    { error: { code: 429, message: 'Please try again in 5ms.' } },
  ];
  server.fail({
    status: 200,
    contentType: 'text/event-stream',
    body: events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''),
  });
  expect(await failureOf(stream(gateway))).toMatchObject({ failure: 'rate-limited', retryAfter: 5 });
  expect(server.requests).toHaveLength(1);
});

test('a rejected key spares the next asker the request, for ten minutes; then one may try', async () => {
  const { server, gateway, clock, logger } = await startGateway();
  server.fail('rejected-key');
  await failureOf(complete(gateway));
  expect(gateway.status()).toMatchObject({ state: 'rejected', restsUntil: '2024-05-01T10:10:00.000Z' });
  clock.now += 60_000;
  const error = await failureOf(stream(gateway));
  expect(error).toMatchObject({ failure: 'rejected-key', retryAfter: 540_000 });
  expect(error.message).toMatch(
    /^gpt-4\.1-mini is not asked for another 540 s\. Asking .* Correct OPENAI_API_KEY\.$/,
  );
  expect([server.requests.length, logger.lines.length]).toEqual([1, 1]);
  clock.now += 540_000;
  expect((await stream(gateway)).text).toBe('The minister signed [1].');
  expect(gateway.status()).toMatchObject({ state: 'ready', restsUntil: null, requests: 2, failures: 1 });
});

test('three failures in a row make it rest, and while one tries again nobody else does', async () => {
  const { server, gateway, clock } = await startGateway();
  server.fail('server-error', { times: 3 });
  for (let count = 0; count < 3; count++) await failureOf(complete(gateway));
  expect(gateway.status().state).toBe('resting');
  clock.now += 30_000;
  expect(gateway.status()).toMatchObject({ state: 'ready', restsUntil: null });
  const answer = createGate();
  server.reply(() => ({ pieces: [{ text: 'Well again', after: answer.opened }] }));
  const trial = complete(gateway);
  expect((await failureOf(complete(gateway))).message).toContain('is being tried');
  answer.open();
  expect((await trial).text).toBe('Well again');
  expect((await complete(gateway)).text).toBe('Well again');
  expect(server.requests).toHaveLength(5);
});

test('a request that had little time does not make the server rest, and leaves the trial to one that has more', async () => {
  const { server, gateway, clock } = await startGateway();
  server.fail('hang', { times: 4 });
  for (let count = 0; count < 4; count++) await failureOf(complete(gateway, { total: 20 }));
  expect(gateway.status()).toMatchObject({ state: 'ready', failures: 4 });
  server.recover();
  // Of those that were given up one may still be on its way to the server, and meet a failure too.
  server.fail('server-error', { times: 9 });
  await failureOf(complete(gateway));
  expect(gateway.status().state).toBe('resting');
  server.recover();
  clock.now += 30_000;
  server.fail('hang', { times: 9 });
  await failureOf(complete(gateway, { total: 20 }));
  server.recover();
  expect((await stream(gateway)).text).toBe('The minister signed [1].');
});

test('what is wrong with a request, or with one reply, is not held against the server', async () => {
  const { server, gateway } = await startGateway();
  const faults = [
    'length',
    'length',
    'length',
    'too-long',
    'refusal',
    'bad-request',
    'empty',
    'content-filter',
  ] as const;
  for (const fault of faults) server.fail(fault);
  for (const _ of faults) await failureOf(complete(gateway));
  expect(gateway.status()).toMatchObject({ state: 'ready', requests: 8, failures: 8 });
  expect((await complete(gateway)).text).toBe('The minister signed [1].');
});
