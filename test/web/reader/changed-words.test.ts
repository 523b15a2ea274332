import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParagraphs } from '../../../src/web/reader/changed-paragraphs.ts';
import { type ChangedPiece, changedPieces } from '../../../src/web/reader/changed-words.ts';
import { markedParagraphs } from '../../../src/web/reader/marked-body.ts';

/** "[-removed-]" and "{+added+}" between what both texts have. */
function told(before: string, after: string): string | undefined {
  return changedPieces(before, after)?.map(written).join('');
}

function written({ text, change }: ChangedPiece): string {
  return { none: text, removed: `[-${text}-]`, added: `{+${text}+}` }[change];
}

const without = (pieces: readonly ChangedPiece[], left: ChangedPiece['change']) =>
  pieces.flatMap(({ text, change }) => (change === left ? [] : [text])).join('');
const bare = (text: string) => text.replace(/\s/gu, '');
const words = (count: number, word: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => word(index));

describe('what a correction changed', () => {
  it.each([
    ['The slip cost 12 crowns.', 'The slip cost 14 crowns.', 'The slip cost [-12-] {+14+} crowns.'],
    [
      'It cost 12 and 30 crowns.',
      'It cost 14 and 31 crowns.',
      'It cost [-12-] {+14+} and [-30-] {+31+} crowns.',
    ],
    [
      'Открыт новый причал порта.',
      'Открыт старый причал порта.',
      'Открыт [-новый-] {+старый+} причал порта.',
    ],
    ['Əli Həsənov çıxış etdi.', 'Əli Həsənli çıxış etdi.', 'Əli [-Həsənov-] {+Həsənli+} çıxış etdi.'],
    ['It is ready.', 'It is ready, they said.', 'It is ready{+, they said+}.'],
    ['One. Two is out. Three.', 'One. Three.', 'One. [-Two is out.-] Three.'],
    ['', 'New.', '{+New.+}'],
    ['Old.', '', '[-Old.-]'],
    ['The same.', 'The same.', 'The same.'],
  ])('is told by its words: %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('is one change where a sentence was written anew, whatever small words both have', () => {
    expect(
      told('The minister of the port came to the town.', 'Nobody of the yard went from the island.'),
    ).toBe('[-The minister of the port came to the town-] {+Nobody of the yard went from the island+}.');
  });

  it('is nothing where lines were broken otherwise', () => {
    const pieces = changedPieces('One two\nthree  four.', 'One\ntwo three four. ');
    expect(pieces?.every(({ change }) => change === 'none')).toBe(true);
  });

  it('leaves what was taken out in its paragraph', () => {
    const before = 'It opened. The slip is wide.\n\nIt was built.\n\nA third one.';
    const after = 'It opened.\n\nIt was built in a year.\n\nA third one. With more.';
    const paragraphs = changedParagraphs(changedPieces(before, after) ?? []);
    expect(paragraphs.map((pieces) => pieces.map(written).join('').trim())).toEqual([
      'It opened. [-The slip is wide.-]',
      'It was built {+in a year+}.',
      'A third one. {+With more.+}',
    ]);
  });

  it('stays in its paragraph where the next one was taken out', () => {
    const before = 'It cost 12 crowns, they said.\n\nA statement stood here that was taken back.\n\nThe end.';
    const after = 'It cost 12 crowns, they said on Friday.\n\nThe end.';
    expect(told(before, after)).toBe(
      'It cost 12 crowns, they said {+on Friday+}.\n\n[-A statement stood here that was taken back.-]\n\nThe end.',
    );
  });

  it('holds both texts whole, but for white space, and breaks no character', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('a', 'the', 'quay', '12', '.', ',', '\n\n', ' ', '🕊', 'é', 'e\u0301'),
          fc.string({ unit: 'grapheme' }),
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = changedPieces(before, after) ?? [];
        expect(bare(without(pieces, 'added'))).toBe(bare(before));
        expect(bare(without(pieces, 'removed'))).toBe(bare(after));
        const inParagraphs = changedParagraphs(pieces).flat();
        expect(bare(inParagraphs.map(({ text }) => text).join(''))).toBe(
          bare(pieces.map(({ text }) => text).join('')),
        );
        for (const { text } of pieces) expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('texts of a megabyte', () => {
  const word = (index: number) => `word${(index * 7919) % 1_000_003}`;
  const long = words(100_000, word);

  it('are compared where few words were changed', () => {
    const after = long.toSpliced(70_000, 2, 'corrected');
    expect(told(long.join(' '), after.join(' '))).toContain(
      `[-${long[70_000]} ${long[70_001]}-] {+corrected+} ${long[70_002]}`,
    );
  });

  it('are one paragraph where they have more than can be shown', () => {
    const before = words(30_000, (index) => `${index}`).join('\n\n');
    const pieces = changedPieces(before, `${before} more`) ?? [];
    expect(changedParagraphs(pieces)).toEqual([pieces]);
    expect(markedParagraphs(before, { start: 0, end: 1 })).toEqual([
      [
        { text: '0', isMarked: true },
        { text: before.slice(1), isMarked: false },
      ],
    ]);
  });

  it.each([
    [
      'are not, where they have nothing in common',
      long.join(' '),
      words(100_000, (index) => `other${index}`).join(' '),
    ],
    ['are not, where they differ at both ends', long.join(' '), `x ${long.slice(1, -1).join(' ')} x`],
    ['of one letter are not', 'a'.repeat(1_000_000), 'b'.repeat(1_000_000)],
    ['of signs are not', `a${'.'.repeat(999_999)}`, `${',.'.repeat(500_000)}b`],
  ])('%s', (_, before, after) => {
    expect(changedPieces(before, after)).toBeNull();
  });

  it.each([
    [
      'two words in no order',
      words(90_000, (index) => 'ab'[((index * index * 31) % 7) % 2] ?? ''),
      words(90_000, (index) => 'ab'[((index * index * 17) % 5) % 2] ?? ''),
    ],
    [
      'one word again and again',
      words(90_000, () => 'a'),
      words(90_000, (index) => (index % 90 === 0 ? 'b' : 'a')),
    ],
    ['words that are all others', words(30_000, word), words(30_000, (index) => `w${index}`)],
  ])('of %s are compared or given up within the time of a test', (_, before, after) => {
    // Without a bound it takes minutes.
    const pieces = changedPieces(before.join(' '), after.join(' '));
    if (pieces !== null) expect(bare(without(pieces, 'added'))).toBe(bare(before.join(' ')));
  });
});
