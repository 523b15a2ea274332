import { describe, expect, it } from 'vitest';
import { hitsWithin, scopeOf } from '../../src/search/scope.ts';

const embargoing = (count: number) => ({
  embargoedPassages: async () => new Set(Array.from({ length: count }, (_, index) => index * 2)),
});
const never = {
  embargoedPassages: () => Promise.reject(new Error('Nobody asked for an embargo')),
};

describe('where a search looks', () => {
  it('is everywhere without a filter, and inside of one where there is one', async () => {
    expect(await scopeOf(never, {})).toEqual({ filter: null, passedOver: new Set() });
    const filter = { from: '2024-01-01' };
    expect(await scopeOf(never, filter)).toEqual({ filter, passedOver: new Set() });
  });

  it('passes over a few passages under embargo, and needs no filter for them', async () => {
    expect(await scopeOf(embargoing(2), { asOf: '2024-03-13' })).toEqual({
      filter: null,
      passedOver: new Set([0, 2]),
    });
    expect(await scopeOf(embargoing(2), { asOf: '2024-03-13', publishers: ['Harbours'] })).toEqual({
      filter: { publishers: ['Harbours'] },
      passedOver: new Set([0, 2]),
    });
  });

  it('is inside of a filter where there are many', async () => {
    const filter = { asOf: '2024-03-13', to: '2024-12-31' };
    expect(await scopeOf(embargoing(500), filter)).toEqual({ filter, passedOver: new Set() });
  });

  it('gives as many hits as were wanted, the best ones', async () => {
    const scope = await scopeOf(embargoing(3), { asOf: '2024-03-13' });
    const hits = await hitsWithin(scope, 3, async (limit) =>
      Array.from({ length: limit }, (_, id) => ({ id, score: 1 - id / 100 })),
    );
    expect(hits.map(({ id }) => id)).toEqual([1, 3, 5]);
  });
});
