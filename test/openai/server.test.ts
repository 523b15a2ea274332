import { expect, test } from 'vitest';
import { z } from 'zod';
import { post, start } from './asked-server.ts';
import { createGate } from './gate.ts';
import { createOpenAiServer } from './server.ts';

const REFUSAL = z.object({
  error: z.object({ message: z.string(), type: z.string(), code: z.string().nullable() }),
});
const MODELS = z.object({ data: z.array(z.object({ id: z.string() })) });

const QUESTION = { model: 'gpt-4.1-mini', messages: [{ role: 'user', content: 'Who signed?' }] };

async function refusalOf(response: Response): Promise<z.infer<typeof REFUSAL>> {
  return REFUSAL.parse(await response.json());
}

test('a completion comes as the API shapes it, of the scripted reply', async () => {
  const server = await start();
  server.reply(({ messages, temperature }) => `${messages[0]?.content} ${temperature}`);
  const response = await post(server, '/chat/completions', { ...QUESTION, temperature: 0 });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    object: 'chat.completion',
    model: 'gpt-4.1-mini',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Who signed? 0' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
  });
  expect(server.requests).toMatchObject([{ endpoint: 'chat', hasKey: true, body: { temperature: 0 } }]);
  expect(JSON.stringify(server.requests)).not.toContain(server.apiKey);
});

test('a stream is events: the pieces, the finish reason, the usage when asked for, and [DONE]', async () => {
  const server = await start();
  server.reply(() => 'The minister signed');
  const body = { ...QUESTION, stream: true };
  const text = await (await post(server, '/chat/completions', body)).text();
  const events = text.trimEnd().split('\n\n');
  expect(events.at(-1)).toBe('data: [DONE]');
  expect(text).not.toContain('usage');
  const chunks = events.slice(0, -1).map((event) => JSON.parse(event.replace('data: ', '')));
  expect(chunks.map(({ choices }) => choices[0].delta.content)).toEqual([
    '',
    'The ',
    'minister ',
    'signed',
    undefined,
  ]);
  expect(chunks.at(-1).choices[0].finish_reason).toBe('stop');
  const withUsage = { ...body, stream_options: { include_usage: true } };
  const last = (await (await post(server, '/chat/completions', withUsage)).text())
    .trimEnd()
    .split('\n\n')
    .at(-2);
  expect(JSON.parse(last?.replace('data: ', '') ?? '')).toMatchObject({
    choices: [],
    usage: { prompt_tokens: 3, completion_tokens: 5 },
  });
});

test('a piece waits for its gate', async () => {
  const server = await start();
  const gate = createGate();
  server.reply(() => ({ pieces: ['first ', { text: 'second', after: gate.opened }] }));
  const { body } = await post(server, '/chat/completions', { ...QUESTION, stream: true });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let seen = '';
  while (!seen.includes('first')) seen += (await reader?.read())?.value ?? '';
  expect(seen).not.toContain('second');
  gate.open();
  while (!seen.includes('[DONE]')) seen += (await reader?.read())?.value ?? '';
  expect(seen).toContain('second');
});

test.each([
  ['a role that there is not', { ...QUESTION, messages: [{ role: 'robot', content: 'x' }] }, /robot/],
  ['no messages', { ...QUESTION, messages: [] }, /messages/],
  ['a content that is a number', { ...QUESTION, messages: [{ role: 'user', content: 3 }] }, /content/],
  ['a temperature of 3', { ...QUESTION, temperature: 3 }, /temperature/],
  ['half a token', { ...QUESTION, max_tokens: 0.5 }, /max_tokens/],
  ['both names of one limit', { ...QUESTION, max_tokens: 5, max_completion_tokens: 5 }, /at the same time/],
  [
    'stream options without a stream',
    { ...QUESTION, stream_options: { include_usage: true } },
    /stream_options/,
  ],
  ['JSON mode without the word', { ...QUESTION, response_format: { type: 'json_object' } }, /json/],
  ['an unknown parameter', { ...QUESTION, temprature: 0 }, /temprature/],
  ['no JSON', '{"model":', /parse/],
])('%s is refused with 400', async (_, body, message) => {
  const server = await start({ toleratesBadRequests: true });
  const response = await post(server, '/chat/completions', body);
  expect(response.status).toBe(400);
  expect((await refusalOf(response)).error).toMatchObject({
    message: expect.stringMatching(message),
    type: 'invalid_request_error',
  });
  expect(server.badRequests).toEqual([expect.stringMatching(message)]);
});

test('a bad request fails the test that made it', async () => {
  const lax = await createOpenAiServer();
  await post(lax, '/chat/completions', { model: 'gpt-4.1-mini' });
  await expect(lax.close()).rejects.toThrow('messages');
});

test('a wrong key, a model or an address that it has not, and a request that no test scripted', async () => {
  const server = await start();
  const wrong = await post(server, '/chat/completions', QUESTION, 'sk-wrong');
  expect([wrong.status, (await refusalOf(wrong)).error.code]).toEqual([401, 'invalid_api_key']);
  const unknown = await post(server, '/chat/completions', { ...QUESTION, model: 'gpt-0' });
  expect([unknown.status, (await refusalOf(unknown)).error.code]).toEqual([404, 'model_not_found']);
  expect((await post(server, '/chat', QUESTION)).status).toBe(404);
  expect((await post(server, '/chat/completions', QUESTION)).status).toBe(500);
  const open = await createOpenAiServer({ apiKey: null });
  open.reply(() => 'yes');
  expect((await post(open, '/chat/completions', QUESTION)).status).toBe(200);
  await open.close();
});

test('models are listed', async () => {
  const { baseUrl, apiKey } = await start();
  const response = await fetch(`${baseUrl}/models`, { headers: { authorization: `Bearer ${apiKey}` } });
  const { data } = MODELS.parse(await response.json());
  expect(data.map(({ id }) => id)).toEqual([
    'gpt-4.1-mini',
    'text-embedding-3-small',
    'text-embedding-3-large',
  ]);
});

test('faults come in the order asked for, as often as asked, at their endpoint', async () => {
  const server = await start();
  server.reply(() => 'well again');
  server.fail({ name: 'rate-limited', retryAfter: 2, retryAfterMilliseconds: 1500 });
  server.fail('server-error', { times: 2 });
  server.fail('unavailable', { endpoint: 'embeddings' });
  const statuses: number[] = [];
  const limited = await post(server, '/chat/completions', QUESTION);
  expect([limited.headers.get('retry-after'), limited.headers.get('retry-after-ms')]).toEqual(['2', '1500']);
  for (let count = 0; count < 3; count++) {
    statuses.push((await post(server, '/chat/completions', QUESTION)).status);
  }
  expect([limited.status, ...statuses]).toEqual([429, 500, 500, 200]);
  server.fail('server-error', { times: Number.POSITIVE_INFINITY });
  server.recover();
  expect((await post(server, '/chat/completions', QUESTION)).status).toBe(200);
});

test('a hang lasts until the client gives up, and the server sees it', async () => {
  const server = await start();
  server.fail('hang');
  const giveUp = new AbortController();
  const asked = fetch(`${server.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.apiKey}` },
    body: JSON.stringify(QUESTION),
    signal: giveUp.signal,
  });
  const received = await server.received(1);
  giveUp.abort();
  await expect(asked).rejects.toThrow();
  await received.hungUp;
});

test('connections break: at once, in the middle of a stream, and when the server closes', async () => {
  const server = await start();
  server.reply(() => 'half of it');
  server.fail('reset');
  await expect(post(server, '/chat/completions', QUESTION)).rejects.toThrow();
  server.fail('cut');
  const cut = await post(server, '/chat/completions', { ...QUESTION, stream: true });
  await expect(cut.text()).rejects.toThrow();
  server.fail('unfinished');
  const unfinished = await post(server, '/chat/completions', { ...QUESTION, stream: true });
  expect(await unfinished.text()).not.toMatch(/DONE|"finish_reason":"/);
  server.fail('silent');
  const silent = await post(server, '/chat/completions', { ...QUESTION, stream: true });
  await server.close();
  await expect(silent.text()).rejects.toThrow();
});
