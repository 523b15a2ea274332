import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermStatistics } from '../../../src/search/index/term-statistics.ts';
import { TermTally } from '../../../src/search/index/term-tally.ts';

const TERMS: readonly string[] = ['a', 'b', 'ab', 'ba', 'ə', 'harbour', 'гавань'];
const passages = fc.array(fc.array(fc.constantFrom(...TERMS), { maxLength: 8 }));

describe('statistics of terms', () => {
  it('count the passages that a term stands in, whatever was added and removed before', () => {
    fc.assert(
      fc.property(passages, passages, passages, (first, removed, added) => {
        const before = TermStatistics.empty.changedBy(tallyOf([...first, ...removed], []));
        const after = before.changedBy(tallyOf(added, removed));
        const read = TermStatistics.decode(Buffer.concat(after.encode()));
        const present = [...first, ...added];
        for (const term of [...TERMS, 'never']) {
          const expected = present.filter((terms) => terms.includes(term)).length;
          expect(after.documentFrequency(term)).toBe(expected);
          expect(read.documentFrequency(term)).toBe(expected);
        }
        expect(after.size).toBe(new Set(present.flat()).size);
      }),
    );
  });

  it('tell a hundred thousand terms apart', () => {
    const terms = Array.from({ length: 100_000 }, (_, index) => `term${index}`);
    const statistics = TermStatistics.empty.changedBy(tallyOf([terms], []));
    expect(statistics.size).toBe(100_000);
    expect(terms.every((term) => statistics.documentFrequency(term) === 1)).toBe(true);
  });

  it('forget what a tally forgot', () => {
    const tally = tallyOf([['harbour', 'quay'], ['harbour']], []);
    tally.clear();
    tally.add(['quay']);
    const statistics = TermStatistics.empty.changedBy(tally);
    expect(statistics.documentFrequency('harbour')).toBe(0);
    expect(statistics.documentFrequency('quay')).toBe(1);
  });

  it('refuse bytes that are no whole terms', () => {
    expect(() => TermStatistics.decode(new Uint8Array(13))).toThrow(/no whole terms/);
  });
});

function tallyOf(added: readonly string[][], removed: readonly string[][]): TermTally {
  const tally = new TermTally();
  for (const terms of added) tally.add(terms);
  for (const terms of removed) tally.remove(terms);
  return tally;
}
