import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../src/answering/checking/quotes/quotations.ts';

const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['She said: "We stay."', ['We stay.']],
    ['«Мы остаёмся», — сказала она.', ['Мы остаёмся']],
    ['“We stay,” she said, “and work.”', ['We stay,', 'and work.']],
    ['„Мы остаёмся“, — сказала она.', ['Мы остаёмся']],
    ["The song 'Night Train' was played.", ['Night Train']],
    ['‘We stay’ is the motto.', ['We stay']],
    ['«Театр «Глобус» открыт», — сказал он.', ['Театр «Глобус» открыт']],
    ['"We don\'t stay at the officers\' house"', ["We don't stay at the officers' house"]],
    ['Она сказала: «Мы оста', ['Мы оста']],
  ])('are found in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    "The Officers' House and the soldiers' club",
    "Hanlıkale'de ve Bakı'da",
    'a pipe of 5" and one of 7"',
    'don’t, can’t',
    '',
    '"',
    '» «',
  ])('are none in %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('lie inside of the text, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('«', '»', '"', "'", '“', '”', '„', ' ', 'a', '.') }),
        (text) => {
          let last = 0;
          for (const { start, end } of quotationsOf(text)) {
            expect(start).toBeGreaterThan(last - 1);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });
});
