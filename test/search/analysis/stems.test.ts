import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/search/analysis/fold.ts';
import { stemsOf } from '../../../src/search/analysis/stems.ts';

const stems = (raw: string, language: string | null) => stemsOf(raw, foldWord(raw), language);

describe('stems', () => {
  it.each([
    ['meeting', 'meetings', 'en'],
    ['appointed', 'appointment', 'en'],
    ['нападение', 'нападения', 'ru'],
    ['Министр', 'министром', 'ru'],
    ['bakanlar', 'bakanları', 'tr'],
    ['ülke', 'ülkelerde', 'tr'],
    ['kitap', 'kitabı', 'tr'],
    ['konfrans', 'konfransında', 'az'],
  ])('%s and %s (%s) meet', (one, other, language) => {
    expect(stems(one, language)).toEqual(stems(other, language));
  });

  it('a question, whose language is not known, meets a release of any language', () => {
    for (const [word, language] of [
      ['meetings', 'en'],
      ['toplantısında', 'tr'],
      ['konfransında', 'az'],
      ['министрами', 'ru'],
    ] as const) {
      const asked = stems(word, null);
      for (const stem of stems(word, language)) expect(asked).toContain(stem);
    }
  });

  it('script decides before a wrong language does', () => {
    expect(stems('министрами', 'en')).toEqual(stems('министр', 'ru'));
  });

  it('a number is its own stem', () => {
    expect(stems('1200', 'en')).toEqual(['1200']);
  });

  it('a capital dotted İ is the letter i', () => {
    expect(stems('İSTANBULLULAR', 'tr')).toEqual(stems('istanbullular', 'tr'));
  });
});
