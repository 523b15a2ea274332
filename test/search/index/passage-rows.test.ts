import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageRows } from '../../../src/search/index/passage-rows.ts';

/** Fragment of the table and place in it, as LanceDB numbers rows, in whatever order it gives them. */
const numbered = fc
  .uniqueArray(fc.tuple(fc.nat(2_000), fc.nat(100_000)), {
    selector: ([fragment, place]) => `${fragment} ${place}`,
  })
  .map((rows) => rows.map(([fragment, place]) => (BigInt(fragment) << 32n) | BigInt(place)));

describe('the rows of a table', () => {
  it('lead to their passages, in whatever order they come', () => {
    fc.assert(
      fc.property(numbered, fc.nat(), (rows, first) => {
        const passages = rows.map((_, place) => first + ((place * 7_919) % rows.length) * 2);
        const read = new PassageRows(BigUint64Array.from(rows), Float64Array.from(passages));
        expect(rows.map((row) => read.passageOf(row))).toEqual(passages);
        expect([...read.ids]).toEqual(passages.toSorted((one, other) => one - other));
      }),
    );
  });

  it('are known: another one is an error', () => {
    const read = new PassageRows(BigUint64Array.of(4n, 9n), Float64Array.of(40, 90));
    for (const row of [0n, 5n, 10n, 2n ** 40n]) expect(() => read.passageOf(row)).toThrow(`row ${row}`);
    const none = new PassageRows(new BigUint64Array(), new Float64Array());
    expect(none.ids).toHaveLength(0);
    expect(() => none.passageOf(0n)).toThrow('row 0');
  });
});
