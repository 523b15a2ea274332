import { describe, expect, it } from 'vitest';
import { IndexError, ModelError } from '../../../src/errors.ts';
import type { FaultName } from '../../openai/fault.ts';
import type { OpenAiServer } from '../../openai/server.ts';
import { modelOf, SMALL, sentTexts, serving } from './embeddings-fixture.ts';

describe('asking a server for vectors', () => {
  it('gives one for each text, in order, of the same text the same as for a question', async () => {
    const server = await serving();
    const model = modelOf(server);
    const [one, two] = await model.embed(['The harbour\nwas opened.', 'A bridge']);
    expect(one).toHaveLength(24);
    expect(await model.embedQuestion('The harbour\nwas opened.')).toEqual(one);
    expect(two).not.toEqual(one);
    expect(server.requests.map(({ hasKey, body }) => [hasKey, body])).toEqual([
      [true, { model: SMALL, input: ['The harbour\nwas opened.', 'A bridge'], encoding_format: 'float' }],
      [true, { model: SMALL, input: 'The harbour\nwas opened.', encoding_format: 'float' }],
    ]);
  });

  it('asks for the dimensions that are configured, and sends no key where there is none', async () => {
    const server = await serving({ apiKey: null });
    const [vector] = await modelOf(server, { dimensions: 8 }).embed(['A bridge']);
    expect(vector).toHaveLength(8);
    expect(server.requests[0]?.body).toMatchObject({ dimensions: 8 });
  });

  it('asks a server that fails again, each time later, until it works', async () => {
    const server = await serving();
    const model = modelOf(server);
    await model.embed(['first']);
    const faults: FaultName[] = ['server-error', 'bad-gateway', 'unavailable', 'reset', 'rate-limited'];
    for (const fault of faults) server.fail(fault, { endpoint: 'embeddings' });
    expect(await model.embed(['a'])).toHaveLength(1);
    expect(server.requests).toHaveLength(1 + faults.length + 1);
    expect(model.pauses).toHaveLength(faults.length);
    for (const [index, pause] of model.pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(500 * 2 ** index);
      expect(pause).toBeLessThan(1.3 * 500 * 2 ** index);
    }
  });

  it('waits as long as the server says', async () => {
    const server = await serving();
    server.fail({ name: 'rate-limited', retryAfter: 7 }, { endpoint: 'embeddings' });
    server.fail({ name: 'rate-limited', retryAfterMilliseconds: 30 }, { endpoint: 'embeddings' });
    const model = modelOf(server);
    await model.embed(['a']);
    expect(model.pauses).toEqual([7000, 30]);
  });

  it('does not wait for a server that wants to be left alone for an hour', async () => {
    const server = await serving();
    server.fail({ name: 'rate-limited', retryAfter: 3600 }, { endpoint: 'embeddings' });
    const { error } = await failure(server);
    expect(error).toMatchObject({ failure: 'rate-limited', retryAfter: 3_600_000 });
    expect(server.requests).toHaveLength(1);
  });

  it('leaves a server alone with all requests once it told one of them so', async () => {
    const server = await serving();
    const open: (() => void)[] = [];
    const model = { ...modelOf(server) };
    server.fail({ name: 'rate-limited', retryAfter: 7 }, { endpoint: 'embeddings' });
    const { createOpenAiModel } = await import('../../../src/search/embeddings/openai.ts');
    const waiting = createOpenAiModel(
      { apiKey: server.apiKey, baseUrl: server.baseUrl, model: SMALL, dimensions: null, price: null },
      { wait: () => new Promise<void>((resolve) => open.push(resolve)) },
    );
    const first = waiting.embed(['a']);
    await expect.poll(() => open.length).toBe(1);
    const second = waiting.embed(['b']);
    expect(await Promise.race([second, model.embed(['c']).then(() => 'another client')])).toBe(
      'another client',
    );
    expect(sentTexts(server)).toEqual(['a', 'c']);
    for (const resolve of open) resolve();
    await Promise.all([first, second]);
    expect(sentTexts(server).slice(2).sort()).toEqual(['a', 'b']);
  });

  it.each([
    ['rejected-key', 'rejected-key', 1, /does not accept the key; set OPENAI_API_KEY/],
    ['forbidden', 'forbidden', 1, /Country, region, or territory not supported/],
    ['unknown-model', 'unknown-model', 1, /set OPENAI_EMBEDDING_MODEL to one of its/],
    ['no-such-address', 'unknown-model', 1, /OPENAI_BASE_URL.*\/v1/],
    ['quota', 'quota', 1, /no money left/],
    ['quota-openrouter', 'quota', 1, /no money left/],
    ['bad-request', 'bad-request', 1, /OPENAI_EMBEDDING_DIMENSIONS.*Invalid value/],
    ['html', 'bad-reply', 1, /OPENAI_BASE_URL/],
    ['other-json', 'bad-reply', 1, /OPENAI_BASE_URL/],
    ['half-json', 'bad-reply', 1, /OPENAI_BASE_URL/],
    ['rate-limited', 'rate-limited', 8, /try again later/],
    ['server-error', 'server-error', 3, /it failed; try again later/],
    ['reset', 'unreachable', 3, /see that OPENAI_BASE_URL is right/],
  ] as const)(
    'says of %s what to do, after so many requests as have a prospect',
    async (fault, kind, times, words) => {
      const server = await serving();
      server.fail(fault, { endpoint: 'embeddings', times: 99 });
      const { error } = await failure(server);
      expect(error).toBeInstanceOf(ModelError);
      expect(error).toMatchObject({ failure: kind });
      expect(error.message).toMatch(words);
      expect(error.message).toContain('or set EMBEDDINGS=local');
      expect(error.message).toContain(new URL(server.baseUrl).host);
      expect(server.requests).toHaveLength(times);
    },
  );

  it('gives up a request that hangs', async () => {
    const server = await serving();
    server.fail('hang', { endpoint: 'embeddings', times: 99 });
    const model = modelOf(server, { timeout: 40 });
    await expect(model.embed(['a'])).rejects.toMatchObject({ failure: 'timeout' });
    expect(server.requests).toHaveLength(3);
  });

  it('never says the key, not even when the server does', async () => {
    const server = await serving();
    const key = 'a-local-secret-0123456789';
    const echo = JSON.stringify({
      error: { message: `Key ${key}, once sk-proj-secret9876543210, may not do this`, type: 'x' },
    });
    for (const status of [400, 401, 403, 404, 500]) {
      server.fail({ status, body: echo }, { endpoint: 'embeddings', times: 3 });
      const { error } = await failure(server, key);
      expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('secret');
      server.recover();
    }
  });

  it.each([
    'too-long',
    'too-long-vllm',
    'too-long-ollama',
    'too-long-lm-studio',
    'too-long-llama-cpp',
  ] as const)('sends fewer texts at once, and less of one, to a server that finds them %s', async (fault) => {
    const words = 'harbour '.repeat(100);
    const server = await serving();
    server.fail(fault, { endpoint: 'embeddings', times: 3 });
    const vectors = await modelOf(server).embed([words, 'short', 'also short', 'and this']);
    expect(vectors).toHaveLength(4);
    // All four, two of them, the first one, its half; then the others.
    expect(server.requests.map(({ body: { input } }) => [input].flat().length)).toEqual([4, 2, 1, 1, 1, 2]);
    expect(sentTexts(server)[7]).toBe(words.slice(0, 400));
  });

  it('refuses vectors of other dimensions than are configured', async () => {
    const server = await serving();
    server.fail(
      { status: 200, body: JSON.stringify({ data: [{ embedding: [1, 2, 3] }] }) },
      { endpoint: 'embeddings' },
    );
    const refused = modelOf(server, { dimensions: 8 }).embed(['a']);
    await expect(refused).rejects.toThrow(IndexError);
    await expect(refused).rejects.toThrow(
      /of 3 dimensions and not of 8; set OPENAI_EMBEDDING_DIMENSIONS to 3/,
    );
  });

  it('cannot be told numbers that are none', async () => {
    const server = await serving();
    for (const embedding of [[], ['x', 'y'], null]) {
      server.fail(
        { status: 200, body: JSON.stringify({ data: [{ embedding }] }) },
        { endpoint: 'embeddings' },
      );
      await expect(modelOf(server).embed(['a'])).rejects.toMatchObject({ failure: 'bad-reply' });
    }
  });
});

async function failure(server: OpenAiServer, key = server.apiKey): Promise<{ readonly error: Error }> {
  const error: unknown = await modelOf(server, { key })
    .embed(['a'])
    .then(
      () => null,
      (thrown: unknown) => thrown,
    );
  if (!(error instanceof Error)) throw new Error('the request did not fail');
  return { error };
}
