import { markdown } from '../../fakes/running-app.ts';

/** What somebody asks one after another, in one language, and what the archive has for it. */
export interface Talk {
  readonly language: string;
  /** Of a year, then of another. */
  readonly cost: string;
  readonly nextYear: string;
  readonly understood: string;
  readonly sums: readonly [string, string];
  /** Four people did; an answer names three. */
  readonly people: string;
  readonly whoElse: string;
  readonly names: readonly string[];
  readonly noOther: string;
}

export const TALKS: readonly Talk[] = [
  {
    language: 'en',
    cost: 'How much did the repair of Otter Bridge cost in 2022?',
    nextYear: 'And in 2023?',
    understood: 'Understood as: How much did the repair of Otter Bridge cost in 2023?',
    sums: ['4 million crowns', '7 million crowns'],
    people: 'Who spoke at the Linden congress?',
    whoElse: 'Who else?',
    names: ['Lena Ostrow', 'Tom Hale', 'Ida Marsh', 'Paul Winter'],
    noOther: 'The archive has no other answer to this question.',
  },
  {
    language: 'az',
    cost: 'Qumru körpüsünün təmirinə 2022-ci ildə nə qədər xərclənib?',
    nextYear: 'Bəs 2023-cü ildə?',
    understood: 'Sual belə başa düşüldü: Qumru körpüsünün təmirinə 2023-cü ildə nə qədər xərclənib?',
    sums: ['4 milyon manat', '7 milyon manat'],
    people: 'Çinar konqresində kim çıxış edib?',
    whoElse: 'Daha kim?',
    names: ['Lalə Rzalı', 'Tural Əhədli', 'Nərgiz Umudlu', 'Pünhan Saraylı'],
    noOther: 'Arxivdə bu suala başqa cavab yoxdur.',
  },
  {
    language: 'ru',
    cost: 'Сколько потратили на ремонт Совиного моста в 2022 году?',
    nextYear: 'А в 2023 году?',
    understood: 'Вопрос понят так: Сколько потратили на ремонт Совиного моста в 2023 году?',
    sums: ['4 миллиона рублей', '7 миллионов рублей'],
    people: 'Кто выступил на Липовом конгрессе?',
    whoElse: 'Кто ещё?',
    names: ['Лена Островская', 'Тимур Галин', 'Ида Маршева', 'Павел Зимин'],
    noOther: 'Других ответов на этот вопрос в архиве нет.',
  },
  {
    language: 'tr',
    cost: 'Turna köprüsünün onarımına 2022 yılında ne kadar harcandı?',
    nextYear: 'Peki 2023 yılında?',
    understood: 'Soru şöyle anlaşıldı: Turna köprüsünün onarımına 2023 yılında ne kadar harcandı?',
    sums: ['4 milyon lira', '7 milyon lira'],
    people: 'Söğüt kongresinde kim konuştu?',
    whoElse: 'Başka kim?',
    names: ['Leyla Orsan', 'Tarık Halıcı', 'İdil Marmara', 'Polat Kışlalı'],
    noOther: 'Arşivde bu sorunun başka yanıtı yok.',
  },
];

const COST_SENTENCES: Readonly<Record<string, (year: string, sum: string) => string>> = {
  en: (year, sum) => `The repair of Otter Bridge cost ${sum} in ${year}.`,
  az: (year, sum) => `Qumru körpüsünün təmirinə ${year}-ci ildə ${sum} xərclənib.`,
  ru: (year, sum) => `На ремонт Совиного моста в ${year} году потратили ${sum}.`,
  tr: (year, sum) => `Turna köprüsünün onarımına ${year} yılında ${sum} harcandı.`,
};

const SPEAKERS: Readonly<Record<string, (name: string, place: number) => string>> = {
  en: (name, place) =>
    `Professor ${name} spoke at the Linden congress ${['on ports', 'about schools', 'of the harvest', 'on rivers'][place]}.`,
  az: (name, place) =>
    `Professor ${name} Çinar konqresində ${['limanlar', 'məktəblər', 'məhsul', 'çaylar'][place]} barədə çıxış edib.`,
  ru: (name, place) =>
    `Профессор ${name} выступил на Липовом конгрессе ${['о портах', 'о школах', 'об урожае', 'о реках'][place]}.`,
  tr: (name, place) =>
    `Profesör ${name} Söğüt kongresinde ${['limanlar', 'okullar', 'hasat', 'nehirler'][place]} üzerine konuştu.`,
};

/** An archive in which each of the talks can be held. */
export const TALK_RELEASES: Readonly<Record<string, string>> = Object.fromEntries(
  TALKS.flatMap(({ language, sums, names }) => {
    const publisher = `Office ${language}`;
    const costs = ['2022', '2023'].map((year, index) => [
      `${language}-${year}.md`,
      markdown(
        { title: `${language} ${year}`, publisher, date: `${year}-06-01`, language },
        COST_SENTENCES[language]?.(year, sums[index] ?? '') ?? '',
      ),
    ]);
    const speakers = names.map((name, place) => SPEAKERS[language]?.(name, place)).join('\n\n');
    return [
      ...costs,
      [`${language}.md`, markdown({ title: language, publisher, date: '2023-09-01', language }, speakers)],
    ];
  }),
);
