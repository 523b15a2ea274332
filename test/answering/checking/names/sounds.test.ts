import { describe, expect, it } from 'vitest';
import { baseForms } from '../../../../src/answering/checking/names/name-forms.ts';
import { soundSame, soundsOf } from '../../../../src/answering/checking/names/sounds.ts';
import { findName } from '../../../../src/answering/checking/reading/meeting.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';

const sameSound = (a: string, b: string) => soundSame(soundsOf(a), soundsOf(b));

function isFound(name: string, language: string, text: string, ofText: string): boolean {
  const claim = readText(name, language);
  const [word] = claim.words;
  return word !== undefined && findName(word, claim, readText(text, ofText)).length > 0;
}

describe('a name written by ear', () => {
  it.each([
    ['Rosenstein', 'Розенштейн'],
    ['Rosenstein', 'Rozenşteyn'],
    ['Humphreys', 'Хамфриз'],
    ['Hutchinson', 'Хатчинсон'],
    ['George', 'Джордж'],
    ['Will', 'Uill'],
    ['Lee', 'Ли'],
    ['Warren', 'Uorren'],
    ['Jakubowski', 'Якубовски'],
  ])('%s is %s', (a, b) => {
    expect(sameSound(a, b)).toBe(true);
    expect(sameSound(b, a)).toBe(true);
  });

  it.each([
    ['Тучков', 'Лучков'],
    ['Hasanov', 'Гусейнов'],
    ['Rauf', 'Ариф'],
    ['Lee', 'Ра'],
    ['Dadaşlı', 'Дадашев'],
  ])('%s is not %s', (a, b) => {
    expect(sameSound(a, b)).toBe(false);
  });
});

describe('a name in a text', () => {
  it.each([
    ['Tərlanovun', 'az', 'Vaqif Tərlanov gəldi.', 'az'],
    ['Лев', 'ru', 'Под руководством Льва Тучкова.', 'ru'],
    ['Зарой', 'ru', 'Выступила Зара Мирбабаева.', 'ru'],
    ['Whitcombe', 'en', 'Спикер Гарольд Уиткомб открыл сессию.', 'ru'],
    ['Oruclu', 'tr', 'Руководил капитан Оруджлу.', 'ru'],
    ['Радищева', 'ru', 'Polina Radişçeva geldi.', 'tr'],
    ['Тибо', 'ru', 'It was signed by Marcel Thibault.', 'en'],
    ['ханлыгалинский', 'ru', 'Khanligala is a city.', 'en'],
  ])('%s is found, inflected or in another spelling', (name, language, text, ofText) => {
    expect(isFound(name, language, text, ofText)).toBe(true);
  });

  it.each([
    ['Galloway', 'en', 'Peter Halloway spoke.', 'en'],
    ['Həsənzadə', 'az', 'Tural Hüseynzadə gəldi.', 'az'],
    ['Tarkhov', 'en', 'Мэр Глеб Тарханов приехал.', 'ru'],
  ])('%s is not, for another that looks or sounds like it', (name, language, text, ofText) => {
    expect(isFound(name, language, text, ofText)).toBe(false);
  });

  it('has its own form first', () => {
    expect(baseForms("Bakı'da")[0]).toBe('Bakı');
    expect(baseForms('Тучкова')).toContain('тучков');
  });
});
