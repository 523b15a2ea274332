import { expect, test } from 'vitest';
import { redact, redactError } from '../../../src/answering/model/redact.ts';

test.each([
  ['Incorrect API key provided: sk-proj-abcdefgh12345678.', 'Incorrect API key provided: [key].'],
  ['header Authorization: Bearer abc.def was wrong', 'header Authorization: Bearer [key] was wrong'],
  ['connect to http://user:pass@host/v1 failed', 'connect to http://[key]@host/v1 failed'],
  ['GET /v1?api_key=12345&x=1', 'GET /v1?api_key=[key]&x=1'],
  ['token 0123456789abcdef0123456789abcdef is bad', 'token [key] is bad'],
  ['model gpt-4.1-mini-2025-04-14 not found', 'model gpt-4.1-mini-2025-04-14 not found'],
  [
    'llama-3-2-11b-vision-instruct-q4_K_M is not loaded',
    'llama-3-2-11b-vision-instruct-q4_K_M is not loaded',
  ],
])('%s', (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test('a secret that looks like nothing is found when it is given, one of a letter is left', () => {
  expect(redact('wrong key hunter2!', ['hunter2'])).toBe('wrong key [key]!');
  expect(redact('exceeds', ['x'])).toBe('exceeds');
});

test('an error is freed of it, down to what caused it', () => {
  const inner = new Error('got hunter2');
  const error = new Error('bad hunter2', { cause: inner });
  redactError(error, ['hunter2']);
  expect([error.message, error.stack, inner.message, inner.stack].join('\n')).not.toContain('hunter2');
});
