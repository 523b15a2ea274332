import { describe, expect, it } from 'vitest';
import { parseStatedDate } from '../../../src/archive/describing/stated-date.ts';

describe('parseStatedDate', () => {
  it.each([
    '2022-11-24',
    '20221124',
    '2022-11-24 10:00',
    '2022-11-24T23:30:00+04:00',
    '2022-11-24T00:30:00+04:00',
    'Thu, 24 Nov 2022 10:00:00 +0400',
    '24 Nov 22 10:11 GMT',
    '1669248000',
    '1669248000000',
    'Tarix: 24 noyabr 2022-ci il, 14:30',
    '24 ноября 2022 г.',
    '24 Kasım 2022 Perşembe',
    '24.11.22',
    '24-Nov-22',
    '11/24/22',
  ])('reads "%s" as its own calendar day', (stated) => {
    expect(parseStatedDate(stated)).toEqual({ value: '2022-11-24', precision: 'day' });
  });

  it('keeps the precision that is stated', () => {
    expect(parseStatedDate('2022-11')).toEqual({ value: '2022-11', precision: 'month' });
    expect(parseStatedDate('11.2022')).toEqual({ value: '2022-11', precision: 'month' });
    expect(parseStatedDate('noyabr 2022')).toEqual({ value: '2022-11', precision: 'month' });
    expect(parseStatedDate('2022')).toEqual({ value: '2022', precision: 'year' });
  });

  it.each(['', 'soon', 'November 24', '2022-02-31', '31.02.2022', '202211', '1 May 2022 - 3 May 2022'])(
    'leaves "%s" unknown',
    (stated) => {
      expect(parseStatedDate(stated)).toEqual({ value: null, precision: 'unknown' });
    },
  );
});
