import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/search/analysis/fold.ts';

describe('foldWord', () => {
  it('lets the four letters i meet, whatever their case', () => {
    for (const word of ['İLQAR', 'ILQAR', 'ılqar', 'ilqar', 'I\u0307lqar'])
      expect(foldWord(word)).toBe('ilqar');
  });

  it('removes diacritics and takes ə for a', () => {
    expect(foldWord('Həsənov')).toBe('hasanov');
    expect(foldWord('Göyçayşüğ')).toBe('goycaysug');
    expect(foldWord('Café')).toBe('cafe');
    expect(foldWord('Łódź')).toBe('lodz');
    expect(foldWord('Straße')).toBe('strasse');
  });

  it('keeps Cyrillic letters: ё becomes е, й stays', () => {
    expect(foldWord('Фёдор')).toBe('федор');
    expect(foldWord('СЕРГЕЙ')).toBe('сергей');
    expect(foldWord('Серге\u0438\u0306')).toBe('сергей');
  });

  it('lets compatibility forms and apostrophes of all kinds meet', () => {
    for (const word of ["Erdoğan'ın", 'Erdoğan’ın', 'Erdoganʼin', 'ＥＲＤＯĞＡＮ`ın'])
      expect(foldWord(word)).toBe('erdoganin');
    expect(foldWord('ﬁnal')).toBe('final');
    expect(foldWord('co\u00adoperate')).toBe('cooperate');
  });

  it('changes nothing more when done twice, on any string', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary-ascii' }),
    );
    fc.assert(
      fc.property(word, (text) => {
        const folded = foldWord(text);
        expect(foldWord(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});
