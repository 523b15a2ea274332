import { describe, expect, it } from 'vitest';
import { filterCondition, lexicalQuery } from '../../../src/search/index/lexical-query.ts';

describe('a lexical query', () => {
  it('repeats what weighs more', () => {
    const query = lexicalQuery([
      { terms: ['harbour', 'bridge'], weight: 1 },
      { terms: ['ferry'], weight: 0.5 },
    ]);
    expect(query).toEqual({ terms: 'harbour bridge harbour bridge ferry', scale: 2 });
  });

  it('does not repeat for weights that are all but equal', () => {
    const query = lexicalQuery([
      { terms: ['harbour'], weight: 2 },
      { terms: ['ferry'], weight: 1.99 },
    ]);
    expect(query).toEqual({ terms: 'harbour ferry', scale: 0.5 });
  });

  it('asks nothing without terms or weight', () => {
    expect(lexicalQuery([])).toBeNull();
    expect(lexicalQuery([{ terms: [], weight: 1 }])).toBeNull();
    expect(lexicalQuery([{ terms: ['harbour'], weight: 0 }])).toBeNull();
  });
});

describe('a filter', () => {
  it('lets everything through when it says nothing', () => {
    expect(filterCondition({})).toBeNull();
  });

  it('takes whole days only', () => {
    expect(() => filterCondition({ first: Number.NaN })).toThrow(RangeError);
  });
});
