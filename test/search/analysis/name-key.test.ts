import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genitiveNameKey, nameKey, namesMatch } from '../../../src/search/analysis/name-key.ts';

/** Azerbaijani (or Turkish), English and Russian spellings of one name. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['Ceyhun Şadlinski', 'Jeyhun Shadlinski', 'Джейхун Шадлинский', 'CEYHUN ŞADLİNSKİ'],
  ['Mikayıl Cabbarov', 'Mikayil Jabbarov', 'Микаил Джаббаров'],
  ['Hikmət Hacıyev', 'Hikmat Hajiyev', 'Хикмет Гаджиев'],
  ['Vilayət Eyvazov', 'Vilayat Eyvazov', 'Вилаят Эйвазов'],
  ['Yaqub Əliyev', 'Yagub Aliev', 'Ягуб Алиев'],
  ['Ramiz Mehdiyev', 'Ramiz Mehdiyev', 'Рамиз Мехтиев'],
  ['Rəcəb Tayyib Ərdoğan', 'Recep Tayyip Erdogan', 'Реджеп Тайип Эрдоган'],
  ['Hüseyn', 'Hussein', 'Гусейн'],
  ['Könül', 'Konul', 'Кёнюль'],
  ['Tofiq', 'Tofig', 'Тофик'],
  ['Yevlax', 'Yevlakh', 'Евлах'],
  ['Hacıqabul', 'Hajigabul', 'Гаджигабул'],
  ['Qarabağ', 'Karabakh', 'Карабах'],
  ['Sumqayıt', 'Sumgait', 'Сумгаит'],
  ['Azərbaycan', 'Azerbaijan', 'Азербайджан'],
  ['Valentina Matviyenko', 'Valentina Matvienko', 'Валентина Матвиенко'],
  ['Aleksandr Lukaşenko', 'Alexander Lukashenko', 'Александр Лукашенко'],
  ['Aleksey Overçuk', 'Alexei Overchuk', 'Алексей Оверчук'],
  ['Nikol Paşinyan', 'Nikol Pashinyan', 'Никол Пашинян'],
  ['Mixeil Saakaşvili', 'Mikheil Saakashvili', 'Михаил Саакашвили'],
  ['Emmanuel Makron', 'Emmanuel Macron', 'Эммануэль Макрон'],
  ['Qandi', 'Gandhi', 'Ghandi', 'Ганди'],
  ['Riyad', 'Riyadh', 'Рияд'],
  ['Kovalyov', 'Kovalev', 'Ковалёв', 'Ковалев'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['Həsənov', 'Гусейнов'],
  ['Musayev', 'Mustafayev'],
  ['Мамедов', 'Mammadyarov'],
  ['Mahmudov', 'Мамедов'],
  ['Cəfərov', 'Джаббаров'],
  ['Elmar', 'Эльман'],
  ['Ramil', 'Рамиз'],
  ['Kərim', 'Kərəm'],
  ['Camal', 'Джамиль'],
  ['Бахрам', 'Bayram'],
  ['Nikol', 'Николай'],
  ['Sahib', 'Sahibə'],
  ['Əliyev', 'Алиева'],
  ['Ağdam', 'Агдаш'],
  ['Şamaxı', 'Shamkir'],
  ['Mevlut', 'Махмуд'],
  ['Əli Əsədov', 'Vəli Əsədov'],
];

describe('namesMatch', () => {
  it.each(SPELLINGS)('lets the spellings of %s meet', (...spellings) => {
    for (const a of spellings)
      for (const b of spellings) expect([a, b, namesMatch(a, b)]).toEqual([a, b, true]);
  });

  it.each(OTHERS)('keeps %s and %s apart', (a, b) => {
    expect(namesMatch(a, b)).toBe(false);
    expect(namesMatch(b, a)).toBe(false);
  });

  it('lets an initial stand for a name, with a whole word beside it', () => {
    for (const name of ['I.Musayev', 'İ. Musayev', 'И. Мусаев'])
      expect(namesMatch(name, 'Ильгар Мусаев')).toBe(true);
    expect(namesMatch('Дж. Байрамов', 'Ceyhun Bayramov')).toBe(true);
    expect(namesMatch('Sh. Mustafayev', 'Şahin Mustafayev')).toBe(true);
    expect(namesMatch('R. Musayev', 'İlqar Musayev')).toBe(false);
    expect(namesMatch('I.', 'İlqar')).toBe(false);
    expect(namesMatch('', 'İlqar')).toBe(false);
  });

  it('takes the words in order, and a surname alone for the whole name', () => {
    expect(namesMatch('Hasanov', 'Закир Гасанов')).toBe(true);
    expect(namesMatch('Zakir Hasanov', 'Zakir Əsgər oğlu Həsənov')).toBe(true);
    expect(namesMatch('Hasanov Zakir', 'Zakir Həsənov')).toBe(false);
  });

  it('meets spellings that lost their diacritics', () => {
    expect(namesMatch('Mevlut Cavusoglu', 'Mevlüt Çavuşoğlu')).toBe(true);
  });
});

describe('nameKey', () => {
  it('sees through the case endings that leave no doubt', () => {
    const key = nameKey('Həsənov');
    for (const word of ['Гасановым', 'Гасанову', 'Həsənovun', 'Həsənovdan', "Həsənov'un", "Hasanov's"])
      expect(nameKey(word)).toBe(key);
    expect(nameKey('Шадлинского')).toBe(nameKey('Şadlinski'));
    expect(nameKey('Гафаровой')).toBe(nameKey('Qafarova'));
    expect(nameKey('Erdoğan’ın')).toBe(nameKey('Эрдоган'));
    expect(nameKey('Закиром')).toBe(nameKey('Zakir'));
    expect(nameKey("O'Brien")).toBe(nameKey('OBrien'));
  });

  it('has nothing to say of what is no word or is too short', () => {
    for (const word of ['', '2022', 'F16', '№', '東京', 'və', 'я', 'ki!', '😀'])
      expect(nameKey(word)).toBe('');
    expect(nameKey('Əli')).toBe(nameKey('Али'));
    expect(nameKey('Əli')).not.toBe('');
  });

  it('is lower-case ASCII and the same every time, on any string', () => {
    const letters = fc.stringMatching(/^[A-Za-zəƏıİöÖüÜşŞçÇğĞА-Яа-яёЁ'-]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), letters), (word) => {
        const key = nameKey(word);
        expect(key).toMatch(/^[a-z]*$/);
        expect(nameKey(word)).toBe(key);
        expect(nameKey(word.normalize('NFD'))).toBe(key);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('genitiveNameKey', () => {
  it('is the key of the name whose Russian genitive the word may be', () => {
    expect(genitiveNameKey('Гасанова')).toBe(nameKey('Hasanov'));
    expect(genitiveNameKey('Закира')).toBe(nameKey('Zakir'));
    expect(genitiveNameKey('Рамиля')).toBe(nameKey('Ramil'));
    expect(genitiveNameKey('Hasanova')).toBe('');
    expect(genitiveNameKey('Баку')).toBe('');
  });
});
