import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/archive/release.ts';
import { readPeople } from '../../../../src/facts/reading/people/read-people.ts';
import { readableRelease } from '../../../../src/facts/reading/readable-release.ts';

function titles(body: string, language: LanguageCode): Record<string, readonly string[]> {
  const { people } = readPeople(
    readableRelease({
      title: '',
      body,
      publisher: null,
      published: { value: null, precision: 'unknown' },
      language,
    }),
  );
  return Object.fromEntries(people.map(({ name, titles: own }) => [name, own.map(({ text }) => text)]));
}

const cases: readonly (readonly [
  cause: string,
  language: LanguageCode,
  body: string,
  people: Record<string, readonly string[]>,
])[] = [
  [
    'a surname of two words by itself',
    'en',
    'Mayor Lena Orr-Wells opened the pier. Orr-Wells thanked the crews.',
    { 'Lena Orr-Wells': ['Mayor'] },
  ],
  [
    'a given name in two halves',
    'en',
    'Superintendent Wong Ka-fai told reporters of the raid.',
    { 'Wong Ka-fai': ['Superintendent'] },
  ],
  [
    'a form of address with the given name',
    'en',
    'Sir Edgar Lunt, Chairman, retires. The board thanked Sir Edgar.',
    { 'Edgar Lunt': ['Chairman'] },
  ],
  [
    'whose kin somebody is',
    'en',
    'The boat belonged to his brother, Odell Garrick, 51, who is awaiting trial.',
    { 'Odell Garrick': [] },
  ],
  [
    'a degree behind an office',
    'en',
    'The award was handed over by Vice Rector Prof Nadia Quell.',
    { 'Nadia Quell': ['Vice Rector', 'Prof'] },
  ],
  [
    'an office joined by a verb',
    'en',
    'Ms Dora Pell sat as Acting Attorney General.',
    { 'Dora Pell': ['Acting Attorney General'] },
  ],
  [
    'what a verb is done to is no part of a title',
    'az',
    'Birinci məsələni kənd təsərrüfatı nazirinin müavini Elçin Zeynallı təqdim edib.',
    { 'Elçin Zeynallı': ['kənd təsərrüfatı nazirinin müavini'] },
  ],
  [
    'a body of many people',
    'tr',
    'Çevre Mühendisleri Odası Başkanı Engin Sayar konuştu.',
    { 'Engin Sayar': ['Çevre Mühendisleri Odası Başkanı'] },
  ],
  ['our office', 'tr', 'Toplantıya Bakanımız Hulki Demirer katıldı.', { 'Hulki Demirer': ['Bakanımız'] }],
  [
    'two titles in a row',
    'tr',
    'Heyete Bakan Yardımcısı Büyükelçi Sinan Tezcan başkanlık etti.',
    { 'Sinan Tezcan': ['Bakan Yardımcısı', 'Büyükelçi'] },
  ],
  [
    'a list of fields',
    'ru',
    'Он принял министра водных ресурсов, сельского хозяйства и промышленности Бакыта Осмонова.',
    { 'Бакыт Осмонов': ['министра водных ресурсов, сельского хозяйства и промышленности'] },
  ],
  [
    'two offices with a dash',
    'ru',
    'За учениями наблюдал первый заместитель министра обороны – начальник штаба Серик Бокаев.',
    { 'Серик Бокаев': ['первый заместитель министра обороны', 'начальник штаба'] },
  ],
  [
    'whose order it is',
    'ru',
    'Приказом министра обороны подполковник Анна Серова назначена командиром госпиталя.',
    { 'Анна Серова': ['подполковник', 'командиром госпиталя'] },
  ],
  [
    'whoever ordered it has the name',
    'ru',
    'Распоряжением губернатора Ивана Петрова создана комиссия.',
    { 'Иван Петров': ['губернатора'] },
  ],
];

describe('what the structure of a sentence tells of people', () => {
  it.each(cases)('%s (%s)', (_cause, language, body, people) => {
    expect(titles(body, language)).toEqual(people);
  });
});
