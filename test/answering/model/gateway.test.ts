import { AIMessageChunk } from '@langchain/core/messages';
import { FakeListChatModel, FakeStreamingChatModel } from '@langchain/core/utils/testing';
import { expect, test } from 'vitest';
import { createModelGateway } from '../../../src/answering/model/gateway.ts';
import { silentLogger } from '../../../src/log.ts';
import { createGate } from '../../openai/gate.ts';
import { complete, failureOf, MESSAGES, PATIENT, startGateway, stream } from './started-gateway.ts';

test('each piece is handed on as it comes, before the next is there', async () => {
  const { server, gateway } = await startGateway();
  const second = createGate();
  const seen = createGate();
  server.reply(() => ({ pieces: ['The ', { text: 'minister', after: second.opened }] }));
  const pieces: string[] = [];
  const request = gateway.stream(MESSAGES, {
    limits: PATIENT,
    onText: (piece) => {
      pieces.push(piece);
      seen.open();
    },
  });
  await seen.opened;
  expect(pieces).toEqual(['The ']);
  second.open();
  expect((await request).text).toBe('The minister');
  expect(pieces).toEqual(['The ', 'minister']);
});

test('the thoughts of a reasoning model are not part of the reply', async () => {
  const { server, gateway } = await startGateway();
  server.reply(() => ({ pieces: ['<th', 'ink>Who? ', 'Him.</think>', '\n\nThe ', 'minister.'] }));
  expect(await stream(gateway)).toMatchObject({ text: 'The minister.', pieces: ['The ', 'minister.'] });
  expect((await complete(gateway)).text).toBe('The minister.');
  server.reply(() => '<think>Nothing but thoughts</think>');
  expect((await failureOf(complete(gateway))).failure).toBe('empty');
});

test('usage is estimated, a token for three characters, where the server sends none', async () => {
  const { server, gateway } = await startGateway();
  server.reply(() => ({ text: '1234', usage: null }));
  const usage = { inputTokens: 9, outputTokens: 2 };
  expect((await complete(gateway)).usage).toEqual(usage);
  expect((await stream(gateway)).usage).toEqual(usage);
});

test.each([
  ['hang', complete, { total: 40 }],
  ['hang', stream, { total: 40 }],
  ['hang', stream, { silence: 40 }],
  ['silent', stream, { total: 40 }],
  ['silent', stream, { silence: 40 }],
] as const)(
  'a server with the fault %s is left in time (%o, %j), and its connection closed',
  async (fault, ask, limits) => {
    const { server, gateway } = await startGateway();
    server.fail(fault);
    const error = await failureOf(ask(gateway, limits));
    expect(error.failure).toBe('timeout');
    expect(error.message).toContain('within 40 ms');
    await (await server.received(1)).hungUp;
  },
);

test('a stream that goes on is not taken for silence', async () => {
  const { server, gateway } = await startGateway();
  const gates = Array.from({ length: 6 }, createGate);
  server.reply(() => ({ pieces: gates.map(({ opened }, index) => ({ text: `${index} `, after: opened })) }));
  let next = 0;
  gates[next]?.open();
  const { text } = await gateway.stream(MESSAGES, {
    limits: { ...PATIENT, silence: 2000 },
    onText: () => gates[++next]?.open(),
  });
  expect(text).toBe('0 1 2 3 4 5 ');
});

test('a caller who gives up gets the reason, the connection is closed, and nothing counts as a failure', async () => {
  const { server, gateway, logger } = await startGateway();
  for (const [index, ask] of [complete, stream].entries()) {
    server.fail('hang');
    const stop = new AbortController();
    const request = ask(gateway, {}, stop.signal);
    const received = await server.received(index + 1);
    const reason = new Error('nobody waits');
    stop.abort(reason);
    await expect(request).rejects.toBe(reason);
    await received.hungUp;
  }
  await expect(complete(gateway, {}, AbortSignal.abort('never mind'))).rejects.toBe('never mind');
  expect(gateway.status()).toMatchObject({ state: 'ready', requests: 2, failures: 0, lastFailure: null });
  expect(logger.lines).toEqual([]);
});

test('a caller who gives up in the middle of a stream is handed nothing more', async () => {
  const { server, gateway } = await startGateway();
  const never = createGate();
  server.reply(() => ({ pieces: ['The ', { text: 'minister', after: never.opened }] }));
  const stop = new AbortController();
  const pieces: string[] = [];
  const request = gateway.stream(MESSAGES, {
    limits: PATIENT,
    signal: stop.signal,
    onText: (piece) => {
      pieces.push(piece);
      stop.abort(new Error('enough'));
    },
  });
  await expect(request).rejects.toThrow('enough');
  await (await server.received(1)).hungUp;
  never.open();
  expect(pieces).toEqual(['The ']);
});

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
    await failureOf(complete(gateway, limits));
    expect(server.requests).toHaveLength(1);
  }
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

test('what is wrong with a request, or with one reply, is not held against the server', async () => {
  const { server, gateway } = await startGateway();
  const faults = ['too-long', 'refusal', 'bad-request', 'empty', 'length', 'content-filter'] as const;
  for (const fault of faults) server.fail(fault);
  for (const _ of faults) await failureOf(complete(gateway));
  expect(gateway.status()).toMatchObject({ state: 'ready', requests: 6, failures: 6 });
  expect((await complete(gateway)).text).toBe('The minister signed [1].');
});

test('any chat model of LangChain will do: one that answers, and one that throws', async () => {
  const options = { name: 'mine', server: null, logger: silentLogger, now: () => 0 };
  const answering = createModelGateway({
    ...options,
    model: new FakeListChatModel({ responses: ['Yes, [1].'] }),
  });
  expect(await stream(answering)).toMatchObject({
    text: 'Yes, [1].',
    usage: { inputTokens: 9, outputTokens: 3 },
  });
  expect((await complete(answering)).text).toBe('Yes, [1].');
  const throwing = createModelGateway({
    ...options,
    model: new FakeStreamingChatModel({ thrownErrorString: 'no such luck' }),
  });
  const error = await failureOf(stream(throwing));
  expect([error.failure, error.message]).toEqual([
    'bad-reply',
    'Asking mine failed: what came is no reply of a model (no such luck). See to the model that was passed in.',
  ]);
});

test('the usage that a model counts in parts is added up', async () => {
  const chunk = (content: string, input: number, output: number) =>
    new AIMessageChunk({
      content,
      usage_metadata: { input_tokens: input, output_tokens: output, total_tokens: input + output },
    });
  const model = new FakeStreamingChatModel({ chunks: [chunk('Ye', 20, 1), chunk('s', 0, 2)] });
  const gateway = createModelGateway({
    model,
    name: 'mine',
    server: null,
    logger: silentLogger,
    now: () => 0,
  });
  expect(await stream(gateway)).toMatchObject({ text: 'Yes', usage: { inputTokens: 20, outputTokens: 3 } });
});

test('a model that does not heed its signal is left in time all the same', async () => {
  const model = new FakeListChatModel({ responses: ['late'], sleep: 3_600_000 });
  const gateway = createModelGateway({
    model,
    name: 'mine',
    server: null,
    logger: silentLogger,
    now: () => 0,
  });
  expect((await failureOf(complete(gateway, { total: 20 }))).failure).toBe('timeout');
  expect((await failureOf(stream(gateway, { silence: 20 }))).failure).toBe('timeout');
});
