import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detached, eachSpan, isNumber, tokenize, WORD } from '../../../src/search/analysis/tokens.ts';

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word);

describe('words of a text', () => {
  it.each([
    ["Erdoğan'ın", 'erdogan'],
    ['Bakı’nın', 'baki'],
    ["company's", 'company'],
    ["l'Union", 'union'],
    ['d’Ivoire', 'ivoire'],
    ['İSTANBUL', 'istanbul'],
    ['Şadlinski', 'sadlinski'],
    ['ЁЛКА', 'елка'],
  ])('%s is found as %s', (written, word) => {
    expect(wordsOf(written)).toEqual([word]);
  });

  it.each([
    ['U.S.', ['us']],
    ['U.S.A.', ['usa']],
    ['Б.О.', ['бо']],
    ['the U.S. Senate', ['the', 'us', 'senate']],
    ['I.Musayev', ['i', 'musayev']],
    ['J.R.R. Tolkien', ['jrr', 'tolkien']],
    ['end.Next', ['end', 'next']],
  ])('initials that stand together are one word: %s', (written, words) => {
    expect(wordsOf(written)).toEqual(words);
  });

  it.each([
    ['1,200', '1200'],
    ['1.200.000', '1200000'],
    ['3,5', '3.5'],
    ['3.14', '3.14'],
    ['24.11.2022', '24.11.2022'],
    ['12.5%', '12.5'],
    ['№5', '5'],
  ])('%s is the number %s, whatever separators the language uses', (written, number) => {
    expect(wordsOf(written)).toEqual([number]);
    expect(isNumber(number)).toBe(true);
  });

  it('a number is the same with every ending of an ordinal or a case', () => {
    expect(wordsOf("2022-ci ildə, 2023'te, 31-dək, 70-х, 21st")).toEqual([
      '2022',
      'ilda',
      '2023',
      '31',
      '70',
      '21',
    ]);
  });

  it('what is no such ending is a word of its own', () => {
    expect(wordsOf('44-day war, COVID-19, 5-6 May')).toEqual([
      '44',
      'day',
      'war',
      'covid',
      '19',
      '5',
      '6',
      'may',
    ]);
  });

  it('offsets take in the ending, so that what is marked is what is written', () => {
    const text = 'On 1,200 of Ankara’nın roads';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'On',
      '1,200',
      'of',
      'Ankara’nın',
      'roads',
    ]);
  });

  it('takes any string: words in reading order, apart from each other, none empty or with white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let before = 0;
        for (const { raw, word, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(raw).not.toBe('');
          expect(word).toMatch(/^\S+$/u);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['\u{fdfa}', '\u037a', '\ufe70', '\ud800', '\u0301', 'a\u0000b', '\u200d\u200b'])(
    'has no white space in a word of odd characters: %j',
    (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^\S+$/u);
    },
  );

  it('finds plain words by a shorter way than the expression, and the same', () => {
    const parts = [
      'a',
      'Z',
      'ə',
      'Ж',
      'е\u0301',
      '1',
      '٣',
      '.',
      ',',
      '-',
      '’',
      "'",
      ' ',
      '😀',
      '𝐀',
      '\ud800',
      'st',
      'го',
      'U.S.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const found: string[] = [];
        eachSpan(text, (start, end) => found.push(text.slice(start, end)));
        expect(found).toEqual(Array.from(text.matchAll(new RegExp(WORD)), ([written]) => written));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a word that is kept without its text', () => {
  it('is the same word, whatever it is made of', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => detached(word) === word));
    expect(detached('\ud83d')).toBe('\ud83d');
  });
});
