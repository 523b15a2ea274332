import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, wrap } from '../../src/terminal/wrap.ts';

describe('displayWidth', () => {
  it('counts what the eye sees: accents join, ideographs are wide, colours are nothing', () => {
    expect(displayWidth('Şadlinski')).toBe(9);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('港口')).toBe(4);
    expect(displayWidth('\u001b[1mbold\u001b[22m')).toBe(4);
  });
});

describe('wrap', () => {
  it('breaks between words and hangs the lines that follow', () => {
    expect(wrap('the new quay opened on Monday', 16, '[1] ', '    ')).toEqual([
      '[1] the new quay',
      '    opened on',
      '    Monday',
    ]);
  });

  it('cuts a word that no line can hold', () => {
    expect(wrap('see https://harbours.example/004', 14)).toEqual(['see', 'https://harbou', 'rs.example/004']);
  });

  it('makes no line of nothing', () => {
    expect(wrap(' \n ', 40, '[1] ')).toEqual([]);
  });

  it('keeps every character but blanks, in lines that fit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 10, max: 60 }),
        (text, width) => {
          const lines = wrap(text, width, '- ', '  ');
          const kept = lines.map((line) => line.slice(2)).join('');
          expect(kept.replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
