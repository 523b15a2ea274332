import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchedPieces } from '../../../src/web/reader/matched-words.ts';

const marked = (text: string, query: string) =>
  matchedPieces(text, query)
    .filter(({ isMarked }) => isMarked)
    .map((piece) => piece.text);

it.each([
  ['The quays of Alder', 'Where is the quay?', ['quays']],
  ['The quay of the harbour', 'of the', []],
  ['Министр Адриан Восс', 'Adrian Voss', ['Адриан', 'Восс']],
  ['İlqar Musayev çıxış edib', 'Ilgar Musayev', ['İlqar', 'Musayev']],
  ['<b>quay</b>', 'quay', ['quay']],
])('of "%s" searched for "%s" marks %j', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

it('loses nothing of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      const pieces = matchedPieces(`${text} ${query}`, query);
      expect(pieces.map((piece) => piece.text).join('')).toBe(`${text} ${query}`);
    }),
  );
});
