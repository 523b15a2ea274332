import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requestsOf } from '../../../src/search/embeddings/requests.ts';

it('puts every text into one request, in order, as many as the limits allow', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1, max: 7 }), async (tokens, inputs) => {
      const items = tokens.map((count, index) => ({ text: String(index), tokens: count }));
      const requests = [];
      for await (const request of requestsOf(each(items), { inputs, tokens: 40 })) requests.push(request);
      expect(requests.flat()).toEqual(items);
      for (const [index, request] of requests.entries()) {
        expect(request.length).toBeGreaterThan(0);
        expect(request.length).toBeLessThanOrEqual(inputs);
        expect(sum(request)).toBeLessThanOrEqual(40);
        const next = requests[index + 1]?.[0];
        if (next !== undefined && request.length < inputs) {
          expect(sum(request) + next.tokens).toBeGreaterThan(40);
        }
      }
    }),
  );
});

it('sends a text that is over the limit by itself', async () => {
  const items = [1, 100, 1].map((tokens) => ({ text: '', tokens }));
  const requests = [];
  for await (const request of requestsOf(each(items), { inputs: 9, tokens: 40 }))
    requests.push(request.length);
  expect(requests).toEqual([1, 1, 1]);
});

async function* each<Item>(items: readonly Item[]) {
  yield* items;
}

function sum(items: readonly { readonly tokens: number }[]): number {
  return items.reduce((total, { tokens }) => total + tokens, 0);
}
