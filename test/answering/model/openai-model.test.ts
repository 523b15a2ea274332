import { afterEach, expect, test, vi } from 'vitest';
import { complete, failureOf, startGateway, startServer, stream } from './started-gateway.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a request is one of the chat completions API, at temperature 0, with a limit to the reply', async () => {
  const { server, gateway } = await startGateway();
  expect(await complete(gateway)).toEqual({
    text: 'The minister signed [1].',
    usage: { inputTokens: 7, outputTokens: 6 },
  });
  expect(server.requests.map(({ path, body }) => ({ path, body }))).toEqual([
    {
      path: '/v1/chat/completions',
      body: {
        model: 'gpt-4.1-mini',
        temperature: 0,
        max_tokens: 500,
        stream: false,
        messages: [
          { role: 'system', content: 'Cite sentences.' },
          { role: 'user', content: 'Who signed?' },
        ],
      },
    },
  ]);
});

test('a stream comes piece by piece, with the usage that the server counts', async () => {
  const { server, gateway } = await startGateway();
  expect(await stream(gateway)).toEqual({
    text: 'The minister signed [1].',
    usage: { inputTokens: 7, outputTokens: 6 },
    pieces: ['The ', 'minister ', 'signed ', '[1].'],
  });
  expect(server.requests[0]?.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
});

test('a server that asks for no key gets none, and one whose address ends in a slash is found', async () => {
  const server = await startServer({ apiKey: null });
  const { gateway } = await startGateway({}, { apiKey: null, baseUrl: `${server.baseUrl}/` });
  server.reply(() => 'Yes');
  expect((await complete(gateway)).text).toBe('Yes');
  expect(server.requests[0]?.headerNames).not.toContain('authorization');
});

test('models that refuse a temperature and max_tokens are asked without, and from then on at once', async () => {
  const { server, gateway } = await startGateway({ refuses: ['temperature', 'max_tokens'] });
  expect((await stream(gateway)).text).toBe('The minister signed [1].');
  expect((await complete(gateway)).text).toBe('The minister signed [1].');
  expect(server.requests).toHaveLength(4);
  const { temperature, max_tokens, max_completion_tokens } = server.requests[3]?.body ?? {};
  expect([temperature, max_tokens, max_completion_tokens]).toEqual([undefined, undefined, 500]);
});

test('a server that knows no stream options streams without, and the usage is estimated', async () => {
  const { server, gateway } = await startGateway({ refuses: ['stream_options'] });
  const { text, usage } = await stream(gateway);
  expect({ text, usage }).toEqual({
    text: 'The minister signed [1].',
    usage: { inputTokens: 9, outputTokens: 8 },
  });
  expect(server.requests).toHaveLength(2);
});

test('a parameter that is still refused when it is gone is a bad request, not asked for ever', async () => {
  const { server, gateway } = await startGateway();
  server.fail(
    {
      status: 400,
      body: JSON.stringify({ error: { message: 'temperature is unsupported', param: 'temperature' } }),
    },
    { times: 9 },
  );
  expect((await failureOf(complete(gateway))).failure).toBe('bad-request');
  expect(server.requests).toHaveLength(2);
});

test('nothing of the environment reaches the server, and nothing is reported to LangSmith', async () => {
  const elsewhere = await startServer();
  for (const [name, value] of Object.entries({
    OPENAI_API_KEY: 'sk-of-the-environment',
    OPENAI_BASE_URL: elsewhere.baseUrl,
    OPENAI_API_BASE: elsewhere.baseUrl,
    OPENAI_ORG_ID: 'org-1',
    OPENAI_ORGANIZATION: 'org-1',
    OPENAI_PROJECT_ID: 'proj-1',
    OPENAI_CUSTOM_HEADERS: 'x-custom: 1',
    OPENAI_LOG: 'debug',
    LANGCHAIN_VERBOSE: 'true',
    LANGCHAIN_TRACING_V2: 'true',
    LANGSMITH_TRACING: 'true',
    LANGSMITH_API_KEY: 'ls-1',
    LANGSMITH_ENDPOINT: elsewhere.baseUrl,
    LANGCHAIN_CALLBACKS_BACKGROUND: 'false',
    LANGSMITH_GATEWAY: 'true',
    LC_OUTPUT_VERSION: 'v1',
  })) {
    vi.stubEnv(name, value);
  }
  const written = (['log', 'debug', 'info', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  );
  const { server, gateway } = await startGateway();
  await complete(gateway);
  await stream(gateway);
  expect(server.requests.map(({ hasKey }) => hasKey)).toEqual([true, true]);
  const sent = new Set(server.requests.flatMap(({ headerNames }) => headerNames));
  const foreign = [...sent].filter((name) => /openai|stainless|custom|langchain/.test(name));
  expect(foreign).toEqual([]);
  expect(elsewhere.requests).toEqual([]);
  expect(written.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
