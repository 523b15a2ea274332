import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, printableLine, printableLines } from '../../src/terminal/printable.ts';

const HOSTILE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;

/** Text with more than its share of what attacks a terminal. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]0;title\u0007',
        '\u009b31m',
        '\u202e',
        '\u2066',
        '\0',
        '\r',
        '\n',
        '\u2028',
        '\t',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('printableLine', () => {
  it('takes colours, cursor movements and titles of windows out of a text and leaves its words', () => {
    expect(printableLine('Quay \u001b[31mopens\u001b[0m\u001b]0;owned\u0007 on\n Monday\0')).toBe(
      'Quay opens on Monday',
    );
  });

  it('takes out what turns the direction of reading, and leaves Arabic and joined letters alone', () => {
    expect(printableLine('invoice \u202Efdp.exe')).toBe('invoice fdp.exe');
    expect(printableLine('ميناء می\u200cخواهم')).toBe('ميناء می\u200cخواهم');
  });

  it('takes out each of the characters that cannot be seen but act', () => {
    const acting = [
      '\u061C',
      '\u200B',
      '\u200E',
      '\u200F',
      '\u202A',
      '\u202E',
      '\u2066',
      '\u2069',
      '\uFEFF',
      '\u{E0041}',
    ];
    expect(acting.filter((character) => printableLine(`a${character}b`) !== 'ab')).toEqual([]);
  });

  it('leaves nothing hostile of any text, in one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printableLine(text)).not.toMatch(HOSTILE);
      }),
    );
  });
});

describe('printableLines', () => {
  it('keeps lines and nothing else that controls', () => {
    expect(printableLines('One\r\n\ttwo\u001b[1A\nthree')).toBe('One\n two\nthree');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printableLines(text).replaceAll('\n', '')).not.toMatch(HOSTILE);
      }),
    );
  });
});

describe('jsonLine', () => {
  it('is one line that reads back as the same value and holds nothing hostile', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = jsonLine({ text });
        expect(JSON.parse(line)).toEqual({ text });
        expect(line.endsWith('\n')).toBe(true);
        expect(line.slice(0, -1)).not.toMatch(HOSTILE);
      }),
    );
  });
});
