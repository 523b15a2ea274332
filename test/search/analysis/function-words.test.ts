import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/search/analysis/fold.ts';
import { isFunctionWord } from '../../../src/search/analysis/function-words.ts';

describe('isFunctionWord', () => {
  it.each([
    'the',
    'about',
    'Did',
    'WHO',
    'haqqında',
    'HAÇAN',
    'nə',
    'olaraq',
    'edib',
    'о',
    'ЧТО',
    'были',
    'её',
    'hakkında',
    'nerede',
    'hangi',
    'KAÇ',
    'olduğunu',
  ])('takes %s for a word that builds the sentence', (word) => {
    expect(isFunctionWord(foldWord(word))).toBe(true);
  });

  it.each([
    'minister',
    'say',
    'US',
    'May',
    'sign',
    'nazir',
    'imzalamaq',
    'bildirdi',
    'министр',
    'сказал',
    'мир',
    'bakan',
    'toplantı',
    'su',
    'four',
    'new',
  ])('keeps %s as a word of content', (word) => {
    expect(isFunctionWord(foldWord(word))).toBe(false);
  });
});
