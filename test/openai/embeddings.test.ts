import { expect, test } from 'vitest';
import { z } from 'zod';
import { post, start } from './asked-server.ts';

const EMBEDDINGS = z.object({
  data: z.array(z.object({ index: z.number(), embedding: z.union([z.array(z.number()), z.string()]) })),
  usage: z.object({ prompt_tokens: z.number(), total_tokens: z.number() }),
});

test('embeddings are unit vectors, the same for the same words, in the encoding and size asked for', async () => {
  const server = await start();
  const ask = async (fields: object) => {
    const body = { model: 'text-embedding-3-small', input: 'peace agreement', ...fields };
    const { data, usage } = EMBEDDINGS.parse(await (await post(server, '/embeddings', body)).json());
    return {
      indexes: data.map(({ index }) => index),
      vectors: data.map(({ embedding }) => embedding),
      usage,
    };
  };
  const plain = await ask({});
  expect(plain.vectors[0]).toHaveLength(1536);
  expect(Math.hypot(...numbersOf(plain.vectors[0]))).toBeCloseTo(1, 5);
  expect(plain.usage).toEqual({ prompt_tokens: 4, total_tokens: 4 });
  const short = await ask({ dimensions: 8, input: ['peace agreement', 'Peace, agreement', 'gas'] });
  expect(short.indexes).toEqual([0, 1, 2]);
  expect(short.vectors[0]).toHaveLength(8);
  expect(short.vectors[0]).toEqual(short.vectors[1]);
  expect(short.vectors[0]).not.toEqual(short.vectors[2]);
  const packed = await ask({ dimensions: 8, encoding_format: 'base64' });
  expect(packed.vectors[0]).toBeTypeOf('string');
  expect(numbersOf(packed.vectors[0])).toEqual(short.vectors[0]);
});

function numbersOf(vector: readonly number[] | string | undefined): readonly number[] {
  if (typeof vector !== 'string') return vector ?? [];
  return [...new Float32Array(new Uint8Array(Buffer.from(vector, 'base64')).buffer)];
}

test.each([
  ['an empty text', { input: ['a', ''] }],
  ['no text', { input: [] }],
  ['too many texts', { input: new Array(2049).fill('a') }],
  ['too long a text', { input: 'a'.repeat(40_000) }],
  ['too many tokens together', { input: new Array(20).fill('a'.repeat(32_000 * 2)) }],
  ['more dimensions than the model has', { input: 'a', dimensions: 1537 }],
])('embeddings of %s are refused with 400', async (_, fields) => {
  const server = await start({ toleratesBadRequests: true });
  const response = await post(server, '/embeddings', { model: 'text-embedding-3-small', ...fields });
  expect(response.status).toBe(400);
});
