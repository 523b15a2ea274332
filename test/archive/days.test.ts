import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayRange } from '../../src/archive/days.ts';
import { UNKNOWN_DATE } from '../../src/archive/release.ts';

describe('the days of a date', () => {
  it('are itself, its whole month or its whole year', () => {
    expect(dayRange({ value: '2022-11-24', precision: 'day' })).toEqual({ first: 20221124, last: 20221124 });
    expect(dayRange({ value: '2022-11', precision: 'month' })).toEqual({ first: 20221101, last: 20221130 });
    expect(dayRange({ value: '2022', precision: 'year' })).toEqual({ first: 20220101, last: 20221231 });
    expect(dayRange(UNKNOWN_DATE)).toBeNull();
  });

  it('know how long February is', () => {
    const last = (value: string) => dayRange({ value, precision: 'month' })?.last;
    expect(['1900-02', '2000-02', '2023-02', '2024-02'].map(last)).toEqual([
      19000228, 20000229, 20230228, 20240229,
    ]);
  });

  it('are those of the calendar, for every day of it', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayNumber(day)).toBe(Number(day.replaceAll('-', '')));
      }),
    );
  });

  it('are none of what is no date', () => {
    for (const value of [
      '2022-13',
      '2022-00',
      '2022-02-29',
      '2022-11-31',
      '22-11-24',
      '2022-11-24T10:00',
      '',
    ]) {
      expect(() => dayRange({ value, precision: 'day' })).toThrow(RangeError);
    }
    for (const bound of ['2022', '2022-11', 'yesterday']) {
      expect(() => dayNumber(bound)).toThrow('give one such as 2022-11-24');
    }
  });
});
