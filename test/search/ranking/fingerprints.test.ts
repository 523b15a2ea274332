import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermSieve, printsOf } from '../../../src/search/ranking/fingerprints.ts';

describe('a sieve of terms', () => {
  it('never turns away a word that has one of its terms', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.nat(),
        fc.array(fc.string()),
        (terms, at, others) => {
          const mine = terms[at % terms.length] ?? '';
          expect(createTermSieve(terms)(printsOf([...others, mine]))).toBe(true);
        },
      ),
    );
  });

  it('turns away nearly every other word', () => {
    const mayMeet = createTermSieve(Array.from({ length: 30 }, (_, index) => `w:asked${index}`));
    const others = Array.from({ length: 2_000 }, (_, index) =>
      printsOf([`w:other${index}`, `s:other${index}`]),
    );
    expect(others.filter(mayMeet).length).toBeLessThan(100);
  });
});
