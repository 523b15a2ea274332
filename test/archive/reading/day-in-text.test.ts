import { describe, expect, it } from 'vitest';
import { findStatedDate, numericOrderOf } from '../../../src/archive/reading/day-in-text.ts';

const dayIn = (text: string): string | null => findStatedDate(text, 'unknown')?.value ?? null;

describe('findStatedDate', () => {
  it.each([
    'Published 24 November 2022',
    '24. November 2022',
    '24 novembre 2022',
    '24 de noviembre de 2022',
    '24 листопада 2022',
    'Do 24. Nov. 2022',
    '24. 11. 2022',
    '24.11.22',
    '20221124',
    '20221124T101500',
    '2022/11/24',
    '24 noyabr 2022-ci il',
  ])('reads the day of "%s"', (text) => {
    expect(dayIn(text)).toBe('2022-11-24');
  });

  it.each([
    '03/04/2022',
    'version 1.23.17',
    'version 2.1.15',
    '1970-01-01',
    '2022-02-30',
    'November 2022',
    '',
  ])('finds no certain day in "%s"', (text) => {
    expect(dayIn(text)).toBeNull();
  });

  it('takes the first of several, and says where it stands', () => {
    const text = 'Posted 24.11.22, changed 25 November 2022';
    const found = findStatedDate(text, 'day-first');
    expect(found?.value).toBe('2022-11-24');
    expect(text.slice(found?.start, found?.end)).toBe('24.11.22');
  });
});

describe('numericOrderOf', () => {
  it('believes the other dates of a page before its language', () => {
    expect(numericOrderOf('03/04/2022 and 25/12/2022', 'en-US')).toBe('day-first');
    expect(numericOrderOf('03/04/2022', 'en-US')).toBe('month-first');
    expect(numericOrderOf('03/04/2022', 'az')).toBe('day-first');
    expect(numericOrderOf('03/04/2022', 'en')).toBe('unknown');
  });
});
