import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createModelGateway } from '../../../src/answering/model/gateway.ts';
import { createOpenAiModel } from '../../../src/answering/model/openai-model.ts';
import type { ModelFailure } from '../../../src/errors.ts';
import { silentLogger } from '../../../src/log.ts';
import type { FaultName } from '../../openai/fault.ts';
import {
  complete,
  failureOf,
  MESSAGES,
  PATIENT,
  startGateway,
  startServer,
  stream,
} from './started-gateway.ts';

const FAILURES: readonly (readonly [fault: FaultName, failure: ModelFailure, said: RegExp])[] = [
  ['rejected-key', 'rejected-key', /HTTP 401.*Correct OPENAI_API_KEY\.$/],
  ['forbidden', 'forbidden', /HTTP 403: Country/],
  ['unknown-model', 'unknown-model', /gpt-0.*Set OPENAI_CHAT_MODEL to one that the server has/],
  ['unknown-model-ollama', 'unknown-model', /llama0/],
  ['no-such-address', 'unknown-model', /OPENAI_BASE_URL/],
  ['rate-limited', 'rate-limited', /HTTP 429: Rate limit reached/],
  ['quota', 'quota', /Add money/],
  ['quota-openrouter', 'quota', /HTTP 402: Insufficient credits/],
  ['too-long', 'too-long', /10000 tokens/],
  ['too-long-vllm', 'too-long', /5000 tokens/],
  ['too-long-mistral', 'too-long', /too many tokens|Prompt contains 40000 tokens/],
  ['too-long-ollama', 'too-long', /context length/],
  ['too-long-lm-studio', 'too-long', /reads more/],
  ['too-long-llama-cpp', 'too-long', /context size/],
  ['bad-request', 'bad-request', /seed/],
  ['filtered-prompt', 'refused', /content management policy/],
  ['server-error', 'server-error', /HTTP 500/],
  ['bad-gateway', 'server-error', /HTTP 502: a page of HTML/],
  ['unavailable', 'server-error', /HTTP 503/],
  ['reset', 'unreachable', /OPENAI_BASE_URL/],
  ['html', 'bad-reply', /Set OPENAI_BASE_URL/],
  ['half-json', 'bad-reply', /no reply of a model/],
  ['other-json', 'bad-reply', /no reply of a model/],
  ['empty', 'empty', /empty/],
  ['blank', 'empty', /empty/],
  ['refusal', 'refused', /I cannot help with that/],
  ['length', 'cut-off', /longer than it may be/],
  ['content-filter', 'refused', /content_filter/],
  ['cut', 'cut-off', /broke off/],
];

test.each(FAILURES)(
  '%s is %s, asked for whole and as a stream, with one line in the log',
  async (fault, failure, said) => {
    for (const ask of [complete, stream]) {
      const { server, gateway, logger } = await startGateway();
      server.fail(fault);
      const error = await failureOf(ask(gateway));
      expect(error.failure).toBe(failure);
      expect(error.message).toMatch(said);
      expect(error.message).toMatch(/^Asking gpt-4\.1-mini at 127\.0\.0\.1 failed: /);
      expect(logger.lines).toEqual([
        {
          level: 'warn',
          message: error.message,
          fields: expect.objectContaining({
            model: 'gpt-4.1-mini',
            server: '127.0.0.1',
            failure,
            milliseconds: 0,
          }),
        },
      ]);
      expect(server.requests).toHaveLength(1);
      expect(gateway.status().lastFailure).toEqual({
        at: '2024-05-01T10:00:00.000Z',
        failure,
        message: error.message,
      });
    }
  },
);

test.each([
  ['unfinished', 'cut-off'],
  ['error-in-stream', 'server-error'],
] as const)('a stream with the fault %s is %s, and what came of it was shown', async (fault, failure) => {
  const { server, gateway } = await startGateway();
  const pieces: string[] = [];
  server.fail(fault);
  const request = gateway.stream(MESSAGES, { limits: PATIENT, onText: (piece) => pieces.push(piece) });
  expect((await failureOf(request)).failure).toBe(failure);
  expect(pieces.join('')).toBe('The minister signed [1].');
});

test('an error in the place of a reply is taken by its code', async () => {
  const { server, gateway } = await startGateway();
  server.fail({ status: 200, body: '{"error":{"code":502,"message":"Provider returned error"}}' });
  const error = await failureOf(complete(gateway));
  expect([error.failure, error.message.includes('Provider returned error')]).toEqual(['server-error', true]);
});

test('a server that is not there is unreachable, by its name or its port', async () => {
  const { baseUrl } = await startServer();
  const gone = await startServer();
  await gone.close();
  for (const address of [gone.baseUrl, baseUrl.replace('127.0.0.1', 'nowhere.invalid')]) {
    const model = createOpenAiModel({ apiKey: 'sk-1', baseUrl: address, model: 'x' });
    const server = new URL(address).hostname;
    const gateway = createModelGateway({ model, name: 'x', server, logger: silentLogger, now: Date.now });
    const error = await failureOf(stream(gateway));
    expect(error.failure).toBe('unreachable');
    expect(error.message).toMatch(/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/);
  }
});

test('the key is in no message, log line or cause, though the server repeats it, in a refusal and in a stream', async () => {
  const apiKey = 'hunter2-the-key';
  for (const ask of [complete, stream]) {
    const { server, gateway, logger } = await startGateway({ apiKey });
    const message = `Invalid key ${apiKey} in Authorization: Bearer ${apiKey}`;
    server.fail({ status: 401, body: JSON.stringify({ error: { message } }) });
    const error = await failureOf(ask(gateway));
    expect(error.failure).toBe('rejected-key');
    const everything = inspect([error, logger.lines, gateway.status()], { depth: 9 });
    expect(everything).toContain('Invalid key [key]');
    expect(everything).not.toContain('hunter2');
  }
  const { server, gateway } = await startGateway({ apiKey });
  server.fail({
    status: 200,
    contentType: 'text/event-stream',
    body: `data: ${JSON.stringify({ error: { message: `wrong key ${apiKey}`, code: 401 } })}\n\n`,
  });
  const error = await failureOf(stream(gateway));
  expect([error.failure, error.message.includes('hunter2')]).toEqual(['rejected-key', false]);
});
