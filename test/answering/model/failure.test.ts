import { expect, test } from 'vitest';
import { causeOf } from '../../../src/answering/model/failure.ts';
import { failureMessage } from '../../../src/answering/model/failure-message.ts';
import { ModelError } from '../../../src/errors.ts';

const NOW = Date.parse('2024-05-01T10:00:00Z');

function thrown(message: string, fields: object = {}, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), fields);
}

test.each([
  ['a model of Anthropic that is overloaded', thrown('Overloaded', { status: 529 }), 'server-error'],
  [
    'a fetch that found no host',
    thrown('fetch failed', {}, thrown('getaddrinfo ENOTFOUND x', { code: 'ENOTFOUND' })),
    'unreachable',
  ],
  ['a certificate that is not trusted', thrown('x', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }), 'unreachable'],
  ['a timeout of the client', thrown('Request timed out.', { name: 'TimeoutError' }), 'timeout'],
  ['half a JSON', new SyntaxError('Unexpected end of JSON input'), 'bad-reply'],
  [
    'a key that Google rejects',
    thrown('API key not valid. Please pass a valid API key.', { status: 400 }),
    'rejected-key',
  ],
  [
    'a model that OpenRouter has not',
    thrown('x/y is not a valid model ID', { status: 400 }),
    'unknown-model',
  ],
  ['a model that LM Studio has not', thrown('Model "x" not found', { status: 400 }), 'unknown-model'],
  [
    'a request larger than the limit of a minute',
    thrown('Request too large for gpt-4.1 on tokens per min', { status: 429 }),
    'too-long',
  ],
  [
    'a prompt that Anthropic finds too long',
    thrown('prompt is too long: 210000 tokens > 200000 maximum', { status: 400 }),
    'too-long',
  ],
  [
    'an overflow as LangChain names it',
    thrown("Input exceeded the model's context window.", { name: 'ContextOverflowError' }),
    'too-long',
  ],
  ['input that OpenRouter flags', thrown('Your input was flagged', { status: 403 }), 'refused'],
  [
    'a code of HTTP within the error',
    thrown('Provider returned error', { error: { code: 502 } }),
    'server-error',
  ],
  ['a failure that already has its name', new ModelError('x', { failure: 'cut-off' }), 'cut-off'],
  [
    'a mistake in the code of a model',
    new TypeError("Cannot read properties of undefined (reading 'message')"),
    'bad-reply',
  ],
  ['a word', 'oops', 'bad-reply'],
  ['nothing', undefined, 'bad-reply'],
])('%s', (_, error, failure) => {
  expect(causeOf(error, false, NOW).failure).toBe(failure);
});

test('a connection that breaks is a reply cut off once it has begun', () => {
  const broken = thrown('read ECONNRESET', { code: 'ECONNRESET' });
  expect(causeOf(broken, false, NOW).failure).toBe('unreachable');
  expect(causeOf(broken, true, NOW).failure).toBe('cut-off');
});

test.each([
  [{ 'retry-after-ms': '1500', 'retry-after': '9' }, '', 1500],
  [{ 'retry-after': '20' }, '', 20_000],
  [{ 'retry-after': 'Wed, 01 May 2024 10:00:30 GMT' }, '', 30_000],
  [{ 'retry-after': 'Wed, 01 May 2024 09:00:00 GMT' }, '', 0],
  [{ 'retry-after': 'soon' }, '', null],
  [{}, 'Rate limit reached. Please try again in 6m0.5s.', 360_500],
  [{}, 'Please try again in 20ms.', 20],
  [{}, 'Please retry after 12 seconds.', 12_000],
  [{}, 'Please try again later', null],
])('headers %j and the words "%s" ask for a pause of %s ms', (headers, words, milliseconds) => {
  for (const given of [headers, new Headers(headers)]) {
    const error = thrown(`429 ${words}`, { status: 429, headers: given });
    expect(causeOf(error, false, NOW).retryAfter).toBe(milliseconds);
  }
});

test('an error that caused itself ends', () => {
  const error = thrown('round');
  error.cause = error;
  expect(causeOf(error, false, NOW).words).toBe('round');
});

test('a message is one line with the remedy, without pages of HTML, and of a length', () => {
  const target = { name: 'llama3', server: 'localhost:11434' };
  const page = {
    failure: 'server-error',
    status: 502,
    retryAfter: null,
    words: '502 <html>\n<h1>Bad</h1>',
  } as const;
  expect(failureMessage(target, page)).toBe(
    'Asking llama3 at localhost:11434 failed: the server has an error (HTTP 502: a page of HTML). If it lasts, look into the log or the status page of the server.',
  );
  const long = {
    failure: 'bad-request',
    status: 400,
    retryAfter: null,
    words: `a\nb ${'long '.repeat(100)}`,
  } as const;
  const line = failureMessage(target, long);
  expect(line).toContain('a b long');
  expect(line.length).toBeLessThan(400);
  expect(failureMessage({ name: 'mine', server: null }, { ...page, status: null, words: '' })).toBe(
    'Asking mine failed: the server has an error. See to the model that was passed in.',
  );
});
