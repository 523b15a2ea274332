import { describe, expect, it } from 'vitest';
import { turkicStems } from '../../../src/search/analysis/turkic-forms.ts';

function isForm(word: string, lemma: string): boolean {
  return turkicStems(lemma).some((stem) => word.startsWith(stem.beginning) && stem.isStemOf(word));
}

describe('turkicStems', () => {
  it.each([
    [
      'nazir',
      ['naziri', 'nazirin', 'nazirlar', 'nazirlarinin', 'nazirdan', 'nazirlik', 'nazirliyi', 'nazirdir'],
    ],
    ['komite', ['komitesi', 'komitesinin', 'komiteye', 'komitenin', 'komiteler', 'komitedeki']],
    ['kitap', ['kitabi', 'kitaplar', 'kitabin']],
    ['urak', ['urayi', 'uraklar']],
    ['hazirliq', ['hazirligi', 'hazirliqlar']],
    ['imzalamaq', ['imzaladi', 'imzalanib', 'imzalanmisdir', 'imzalayacaq', 'imzalayan', 'imzalanmasi']],
    ['imzalamak', ['imzaliyor', 'imzalandi', 'imzalayacaklar', 'imzalamadi', 'imzalayabilir']],
    ['qayitmaq', ['qayidir', 'qayitdi', 'qayidan']],
  ])('makes the forms of %s', (lemma, forms) => {
    for (const form of forms) expect(isForm(form, lemma), form).toBe(true);
  });

  it.each([
    ['barmaq', 'bar'],
    ['karsi', 'kar'],
    ['komiteci', 'komit'],
    ['biden', 'bitmek'],
    ['nazirov', 'nazir'],
    ['masain', 'masa'],
  ])('does not take %s for a form of %s', (word, lemma) => {
    expect(isForm(word, lemma)).toBe(false);
  });

  it('leaves two-letter stems alone', () => {
    expect(turkicStems('ol')).toEqual([]);
    expect(turkicStems('almaq')).toEqual([]);
  });
});
