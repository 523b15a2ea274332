import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParagraphs } from '../../../src/web/reader/marked-body.ts';

const body = fc
  .array(fc.constantFrom('a', 'Б', ' ', '\n', '\n\n', '\u00a0', '😀', '.'))
  .map((parts) => parts.join(''));
const span = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other),
  }));
const withSpan = body.chain((text) => fc.tuple(fc.constant(text), span(text)));
const visible = (text: string) => text.replace(/\s/gu, '');

describe('a marked body', () => {
  it('loses nothing but white space, and marks what was asked for', () => {
    fc.assert(
      fc.property(withSpan, ([text, marked]) => {
        const pieces = markedParagraphs(text, marked).flat();
        expect(visible(pieces.map((piece) => piece.text).join(''))).toBe(visible(text));
        const found = pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text);
        expect(visible(found.join(''))).toBe(visible(text.slice(marked.start, marked.end)));
      }),
    );
  });

  it('is a paragraph between blank lines, whose own lines stay', () => {
    const paragraphs = markedParagraphs('One\nand one.\n \n\nTwo.', { start: 4, end: 17 });
    expect(paragraphs).toEqual([
      [
        { text: 'One\n', isMarked: false },
        { text: 'and one.', isMarked: true },
      ],
      [
        { text: 'T', isMarked: true },
        { text: 'wo.', isMarked: false },
      ],
    ]);
  });

  it('takes no longer where there are many blanks', () => {
    const blanks = `One.${`\n${' '.repeat(1_000)}`.repeat(1_000)}Two.`;
    expect(markedParagraphs(blanks, null)).toHaveLength(2);
  });
});
