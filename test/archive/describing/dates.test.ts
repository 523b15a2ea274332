import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/archive/describing/dates.ts';

const values = (text: string): string[] => findDates(text).map((date) => date.value);

describe('findDates', () => {
  it.each([
    '24 November 2022',
    'November 24, 2022',
    'November 24 2022',
    'Nov. 24, 2022',
    '24th of November, 2022',
    '2022-11-24',
    '2022-11-24T10:00:00+04:00',
    '24.11.2022',
    '24. 11. 2022',
    '24 de November de 2022',
    '24/11/2022',
    '11/24/2022',
    '24-Nov-2022',
    '2022-ci il 24 noyabr',
    '2022-ci il noyabrın 24-də',
    '24 noyabr 2022-ci il',
    '24 NOYABR 2022-Cİ İL',
    '24 ноября 2022 года',
    '24 ноября 2022 г.',
    '24 нояб. 2022',
    "24 Kasım 2022'de",
    '24 KASIM 2022',
    '24 Kasim 2022',
    "2022 yılı Kasım ayının 24'ü",
  ])('reads the day of "%s"', (text) => {
    expect(findDates(text)).toMatchObject([{ value: '2022-11-24', precision: 'day' }]);
  });

  it.each([
    'in November 2022',
    'noyabr 2022',
    '2022-ci ilin noyabrında',
    'в ноябре 2022 года',
    "Kasım 2022'de",
    '2022 Kasım',
    '2022 yılının Kasım ayında',
  ])('reads the month of "%s"', (text) => {
    expect(findDates(text)).toMatchObject([{ value: '2022-11', precision: 'month' }]);
  });

  it.each(['2022-ci ildə', 'в 2022 году', "2022'de", 'in 2022', 'conference 2022'])(
    'reads the year of "%s"',
    (text) => {
      expect(findDates(text)).toMatchObject([{ value: '2022', precision: 'year' }]);
    },
  );

  it('tells a day without a year apart', () => {
    expect(findDates('On November 23, the conference')).toMatchObject([
      { value: '--11-23', precision: 'yearless', start: 3, end: 14 },
    ]);
    expect(values('9 мая')).toEqual(['--05-09']);
    expect(values('martın 8-də')).toEqual(['--03-08']);
  });

  it('takes no verb for a month', () => {
    expect(values('they may 2 times')).toEqual([]);
    expect(values('in 2022 may have')).toEqual(['2022']);
  });

  it.each(['31 February 2022', '30.02.2022', '2022-13-01', '29 fevral 2023', '31 апреля 2022 года'])(
    'rejects "%s", which no calendar has',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  it.each([
    '2023 soldiers',
    '1990 nəfər',
    '2000 человек',
    '2023 kişi',
    '$2000',
    '№ 1999',
    '2000 km',
    'No. 2001',
  ])('takes "%s" for a count, not a year', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each(['1.2.3.2022', '12345678', '202-224-2441', 'v2022', '10.10.10.2022'])(
    'finds no date in "%s"',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  it('reads an ambiguous numeric date day first, unless told or shown otherwise', () => {
    expect(values('05/06/2022')).toEqual(['2022-06-05']);
    expect(findDates('05/06/2022', { order: 'month-first' })).toMatchObject([{ value: '2022-05-06' }]);
    expect(findDates('11/24/2022', { order: 'day-first' })).toMatchObject([{ value: '2022-11-24' }]);
    expect(values('05/06/2022, then 11/24/2022')).toEqual(['2022-05-06', '2022-11-24']);
    expect(values('Call (202) 555-0143. 05/06/2022')).toEqual(['2022-05-06']);
    expect(values('05.06.2022, then 11/24/2022')).toEqual(['2022-06-05', '2022-11-24']);
  });

  it('leaves an ambiguous numeric date when told that its order is unknown', () => {
    const unknown = (text: string): string[] =>
      findDates(text, { order: 'unknown' }).map(({ value }) => value);
    expect(unknown('05/06/2022')).toEqual([]);
    expect(['05.06.2022', '24/11/2022', '11/24/2022', '05/05/2022'].flatMap(unknown)).toEqual([
      '2022-06-05',
      '2022-11-24',
      '2022-11-24',
      '2022-05-05',
    ]);
  });

  it('reads digits that lost their separators only when their order is evident', () => {
    expect(values('24 11 2022')).toEqual(['2022-11-24']);
    expect(values('05 06 2022')).toEqual(['2022']);
    expect(values('05 05 2022')).toEqual(['2022-05-05']);
  });

  it('reads over a line break, not over a blank line', () => {
    expect(values('24 November\n2022')).toEqual(['2022-11-24']);
    expect(values('24 November\n\n2022')).toEqual(['--11-24', '2022']);
  });

  it('finds every date of a text in order', () => {
    expect(values('с 1 мая 2022 года по 3 июня 2022 года, затем в 2023 году')).toEqual([
      '2022-05-01',
      '2022-06-03',
      '2023',
    ]);
  });

  it('reads back any day it is given in the numeric and ISO forms', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        expect(values(`(${iso})`)).toEqual([iso]);
        expect(values(`${dayOfMonth}.${month}.${year}`)).toEqual([iso]);
      }),
    );
  });

  it('gives spans inside the text that do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '24',
      ' ',
      'November',
      'noyabr',
      '2022',
      '-ci il',
      '.',
      '/',
      '11',
      'мая',
      '\n',
      ',',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
