import { describe, expect, it } from 'vitest';
import { isWrittenAs } from '../../../src/facts/model/written-as.ts';

describe('a name in its dictionary form', () => {
  it.each([
    ['Ada Lind', 'Ada Lind', 'en'],
    ['Lind', 'Ada Lind', 'en'],
    ['J. R. Quill', 'J. R. Quill', 'en'],
    ['Марина Лагутенкова', 'Мариной Лагутенковой', 'ru'],
    ['Павел Морев', 'Павла Морева', 'ru'],
    ['Ильгар Ветров', 'Ильгару Ветрову', 'ru'],
    ['Turgay Denizli', "Turgay Denizli'nin", 'tr'],
    ['Rəna Moralı', 'Rəna Moralıya', 'az'],
    ['Orxan Sədrli', 'Orxan Sədrlinin', null],
  ])('%s is written "%s" (%s)', (name, text, language) => {
    expect(isWrittenAs(name, text, language)).toBe(true);
  });

  it.each([
    ['with another name', 'Dora Lind', 'Ada Lind', 'en'],
    ['with a word more than stands there', 'Carl Ada Lind', 'Ada Lind', 'en'],
    ['with a given name where only the surname stands', 'Ada Lind', 'Lind', 'en'],
    ['with its words turned round', 'Lind Ada', 'Ada Lind', 'en'],
    ['that English would have to inflect', 'Ada Lin', 'Ada Linden', 'en'],
    ['of another beginning', 'Анна Морева', 'Инна Морева', 'ru'],
    ['that is only the beginning of another', 'Pavel Mor', 'Pavel Morozenkov', 'ru'],
    ['without a letter', '—', 'Ada Lind', 'en'],
  ])('%s: no', (_what, name, text, language) => {
    expect(isWrittenAs(name, text, language)).toBe(false);
  });
});
