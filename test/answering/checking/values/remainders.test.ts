import { describe, expect, it } from 'vitest';
import { readClaimValues } from '../../../../src/answering/checking/values/claim-values.ts';
import { remaindersOf } from '../../../../src/answering/checking/values/remainders.ts';
import { cited } from './cited.ts';

function remainders(claim: string, source: string): readonly string[] {
  const sources = [cited(source)];
  return remaindersOf(readClaimValues(claim, sources), sources).map(({ start, end }) =>
    claim.slice(start, end),
  );
}

describe('remaindersOf', () => {
  it.each([
    ['Of the 17 appeals, 11 were upheld.', 'Six of the appeals were not upheld.', ['Six']],
    ['8 layihədən 6-sı təsdiqlənib.', 'Два проекта не утверждены.', ['Два']],
    ['Oyların yüzde 62’si kabul edildi.', 'Oyların yüzde 38’i kabul edilmedi.', ['38’i']],
  ])('of "%s" finds those of "%s"', (source, claim, expected) => {
    expect(remainders(claim, source)).toEqual(expected);
  });

  it('finds none where the source says the number, or where nothing is left over', () => {
    expect(
      remainders('Eleven of the appeals were not upheld.', 'Of the 17 appeals, 11 were upheld.'),
    ).toEqual([]);
    expect(remainders('Five of the appeals were not upheld.', 'Of the 17 appeals, 11 were upheld.')).toEqual(
      [],
    );
  });
});
