import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createThoughtFilter } from '../../../src/answering/model/thoughts.ts';

function filtered(pieces: readonly string[]): string {
  const filter = createThoughtFilter();
  return [...pieces.map((piece) => filter.push(piece)), filter.end()].join('');
}

test.each([
  ['an answer', 'an answer'],
  ['<think>who?\nhim</think>\n\nThe minister.', 'The minister.'],
  [' \n<think></think>Yes', 'Yes'],
  ['<think>without an end', ''],
  ['<thing> is text', '<thing> is text'],
  ['<thi', '<thi'],
  ['a <think>b</think> c', 'a <think>b</think> c'],
  ['<think>a</think>b<think>c</think>', 'b<think>c</think>'],
  ['', ''],
  ['  ', '  '],
])('%j is read as %j, however it is cut', (text, expected) => {
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
      const borders = [0, ...cuts.sort((one, other) => one - other), text.length];
      const pieces = borders.slice(1).map((end, index) => text.slice(borders[index], end));
      expect(filtered(pieces)).toBe(expected);
    }),
  );
});
