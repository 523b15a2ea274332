import { getEventListeners } from 'node:events';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { createModelGateway } from '../../../src/answering/model/gateway.ts';
import { silentLogger } from '../../../src/log.ts';
import { createGate } from '../../openai/gate.ts';
import { complete, failureOf, MESSAGES, PATIENT, startGateway, stream } from './started-gateway.ts';

afterEach(() => {
  vi.useRealTimers();
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
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    server.fail(fault);
    const failing = failureOf(ask(gateway, limits));
    const received = await server.received(1);
    vi.advanceTimersByTime(40);
    const error = await failing;
    expect(error.failure).toBe('timeout');
    expect(error.message).toContain('within 40 ms');
    await received.hungUp;
  },
);

test('a stream that goes on is not taken for silence', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { server, gateway } = await startGateway();
  const gates = Array.from({ length: 6 }, createGate);
  server.reply(() => ({
    pieces: gates.map(({ opened }, index) => ({ text: `${index} `, after: opened })),
  }));
  let next = 0;
  gates[next]?.open();
  const { text } = await gateway.stream(MESSAGES, {
    limits: { ...PATIENT, silence: 2000 },
    onText: () => {
      vi.advanceTimersByTime(1500);
      next += 1;
      gates[next]?.open();
    },
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

test('a request that is over leaves no timer, and no listener on the signal of its caller', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const model = new FakeListChatModel({ responses: ['Yes'] });
  const gateway = createModelGateway({
    model,
    name: 'mine',
    server: null,
    logger: silentLogger,
    now: () => 0,
  });
  const { signal } = new AbortController();
  await complete(gateway, {}, signal);
  await stream(gateway, {}, signal);
  expect([vi.getTimerCount(), getEventListeners(signal, 'abort').length]).toEqual([0, 0]);
});
