import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/search/analysis/tokens.ts';
import { Vocabulary } from '../../../src/search/ranking/vocabulary.ts';

function numbersOf(vocabulary: Vocabulary, text: string, language: string | null = 'en'): number[] {
  const numbers: number[] = [];
  vocabulary.eachWord(text, language, (number) => numbers.push(number));
  return numbers;
}

describe('a vocabulary', () => {
  it('gives back the words of a text, however many it knows', () => {
    const vocabulary = new Vocabulary();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 200 }), (pieces) => {
        const text = pieces.join(' ');
        const words = numbersOf(vocabulary, text).map((number) => vocabulary.word(number).word);
        expect(words).toEqual(tokenize(text).map(({ word }) => word));
      }),
    );
  });

  it('knows a word by the same number wherever it stands, and each spelling by its own', () => {
    const vocabulary = new Vocabulary();
    const written = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    const numbers = numbersOf(vocabulary, written.join(' '));
    expect(new Set(numbers).size).toBe(20_000);
    expect(numbersOf(vocabulary, written.toReversed().join(', '))).toEqual(numbers.toReversed());
  });

  it('keeps the languages apart, whose stems differ', () => {
    const vocabulary = new Vocabulary();
    const [english] = numbersOf(vocabulary, 'meetings', 'en');
    const [turkish] = numbersOf(vocabulary, 'meetings', 'tr');
    expect(english).not.toBe(turkish);
    expect(vocabulary.word(english ?? 0).terms.stem).not.toEqual(vocabulary.word(turkish ?? 0).terms.stem);
  });

  it('refuses a number that it never gave', () => {
    expect(() => new Vocabulary().word(0)).toThrow(RangeError);
    expect(() => new Vocabulary().word(7)).toThrow(RangeError);
  });
});
