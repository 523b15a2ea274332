import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../src/archive/describing/fold.ts';

describe('foldLetters', () => {
  it('makes the spellings of Turkic months one', () => {
    expect(foldLetters('KASIM Kasım kasim')).toBe('kasim kasim kasim');
    expect(foldLetters('İYUN İyun iyun')).toBe('iyun iyun iyun');
    expect(foldLetters('AĞUSTOS ŞUBAT EYLÜL')).toBe('agustos subat eylul');
    expect(foldLetters('Её ЯНВАРЬ')).toBe('ее январь');
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldLetters(text)).toHaveLength(text.length);
      }),
    );
  });
});
