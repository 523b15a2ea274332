import { describe, expect, it } from 'vitest';
import { spelledIn } from '../../../../scripts/measure/calibrate/name-letters.ts';
import {
  aboutStrangers,
  drawNames,
  nameQuestions,
} from '../../../../scripts/measure/calibrate/name-questions.ts';
import { createRandom } from '../../../../scripts/measure/generator.ts';

const RELEASES = [
  { id: 'quay', text: 'Yesterday the minister Adrian Voss opened the quay in Alderport.' },
  { id: 'ferry', text: "A ferry named after Adrian Voss sails from Tervik's harbour." },
  { id: 'empty', text: 'nothing of note' },
];

describe('spelledIn', () => {
  it.each([
    ['Adrian Voss', 'Адриан Восс'],
    ['Shchukin', 'Щукин'],
    ['Məmmədov', 'Маммадов'],
    ['İlham', 'Илхам'],
  ])('writes %s in Cyrillic letters', (name, spelled) => {
    expect(spelledIn('Cyrillic', name)).toBe(spelled);
  });

  it('writes Cyrillic names in Latin letters, and leaves alone what is in the script already', () => {
    expect(spelledIn('Latin', 'Юрий Щукин')).toBe('Yuriy Shchukin');
    expect(spelledIn('Latin', 'İlham Məmmədov')).toBe('İlham Məmmədov');
    expect(spelledIn('Cyrillic', 'Юрий')).toBe('Юрий');
  });
});

describe('drawNames', () => {
  it('finds names within sentences: no beginnings of sentences, nothing with an ending', () => {
    const names = drawNames(RELEASES, 40, createRandom(1));
    expect(names).toHaveLength(40);
    expect(new Set(names)).toEqual(new Set(['Adrian Voss', 'Alderport']));
    expect(drawNames(RELEASES, 40, createRandom(1))).toEqual(names);
  });

  it('ends where there are no names', () => {
    expect(drawNames([{ id: 'empty', text: 'nothing of note' }], 5, createRandom(1))).toEqual([]);
    expect(drawNames([], 5, createRandom(1))).toEqual([]);
  });
});

describe('nameQuestions', () => {
  const asked = (language: 'en' | 'ru') =>
    nameQuestions(['Adrian Voss', 'Alderport'], language, RELEASES, createRandom(2));

  it('asks of each name in the script of the language; the releases that hold it are relevant', () => {
    expect(asked('ru').map(({ text }) => /Адриан Восс|Алдерпорт/.test(text))).toEqual([true, true]);
    expect(asked('en').map(({ text }) => /Adrian Voss|Alderport/.test(text))).toEqual([true, true]);
    expect(asked('ru').map(({ relevant }) => [...relevant])).toEqual([['quay', 'ferry'], ['quay']]);
  });

  it('has one id for a name in all languages, so that no fold learns what the other is asked', () => {
    expect(asked('ru').map(({ id }) => id)).toEqual(asked('en').map(({ id }) => id));
  });
});

describe('aboutStrangers', () => {
  it('leaves out names that a release holds, whole, word by word or in the other script', () => {
    const questions = nameQuestions(
      ['Adrian Voss', 'Adrian Quay', 'Tervik', 'Alderport Adrian'],
      'en',
      [],
      createRandom(3),
    );
    const left = (text: string) => aboutStrangers(questions, [{ id: 'one', text }]).map(({ id }) => id);
    expect(left('Voss, Adrian')).toEqual(['Adrian Quay', 'Tervik', 'Alderport Adrian']);
    expect(left('Адриан Восс')).toEqual(['Adrian Quay', 'Tervik', 'Alderport Adrian']);
    expect(left('Nobody')).toHaveLength(4);
  });
});
