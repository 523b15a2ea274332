import { describe, expect, it } from 'vitest';
import { type TitleCase, titles } from './titles.ts';

const cases: readonly TitleCase[] = [
  [
    'a chief of several words, whose owner stands in front',
    'en',
    "Jane Ray, the company's chief operating officer, spoke to Tom Fox, head of the mission's field office, who agreed.",
    { 'Jane Ray': ["company's chief operating officer"], 'Tom Fox': ["head of the mission's field office"] },
  ],
  [
    'an owner with a title of his own',
    'en',
    "Vice President Amos Tull's spokesman, Ike Brand, came.",
    { 'Amos Tull': ['Vice President'], 'Ike Brand': ['spokesman'] },
  ],
  [
    'a participle in front of an office',
    'en',
    'Returning officer Helen Mora declared it. Ranking Member Chuck Vale agreed.',
    { 'Helen Mora': ['Returning officer'], 'Chuck Vale': ['Ranking Member'] },
  ],
  [
    'two offices behind a name',
    'en',
    'She thanked Ann Gray, dean of the school and former judge.',
    { 'Ann Gray': ['dean of the school', 'former judge'] },
  ],
  [
    'an office in the line below',
    'en',
    'Released by:\nMaia Horne\nHead of Market Relations\n\nENDS',
    { 'Maia Horne': ['Head of Market Relations'] },
  ],
  [
    'a name in brackets behind its office',
    'en',
    'The sponsors sent the chief executive (Ivor Pell) on Monday.',
    { 'Ivor Pell': ['chief executive'] },
  ],
  [
    'a form of address in front of a title',
    'en',
    'Her Excellency Amb. Mona Jurin and the Hon. Dr. Jane Wamba spoke.',
    { 'Mona Jurin': ['Amb.'], 'Jane Wamba': ['Dr.'] },
  ],
  [
    'a place in front of a name',
    'ru',
    'Выступила глава Представительства ЮНЕСКО в Узбекистане Мэри Окафор.',
    { 'Мэри Окафор': ['глава Представительства ЮНЕСКО в Узбекистане'] },
  ],
  [
    'a second name of a body in brackets',
    'ru',
    'Он принял директора Фонда ООН (ЮНФПА) по Европе и Центральной Азии Филиппа Ларсена.',
    { 'Филипп Ларсен': ['директора Фонда ООН (ЮНФПА) по Европе и Центральной Азии'] },
  ],
  [
    'adjectives of what somebody is of, and none of quality',
    'ru',
    'Выступили государственный налоговый инспектор Роман Лысов и известный писатель Пётр Яров.',
    { 'Роман Лысов': ['государственный налоговый инспектор'], 'Пётр Яров': ['писатель'] },
  ],
  [
    'a shortened office',
    'ru',
    'Ключи вручили гл. инженер завода Жанна Ким и и. о. директора завода Олег Панов.',
    { 'Жанна Ким': ['гл. инженер завода'], 'Олег Панов': ['и. о. директора завода'] },
  ],
  [
    'whose decree it is',
    'ru',
    'Указом Президента Панов Пётр Сергеевич назначен послом.',
    { 'Панов Пётр Сергеевич': ['послом'] },
  ],
  [
    'a plural title over initials and brackets',
    'ru',
    'Присутствовали: члены комиссии Гринь С.П., Шило М.Ю. (по видеосвязи), Дашкевич О.Р.',
    {
      'Гринь С.П.': ['члены комиссии'],
      'Шило М.Ю.': ['члены комиссии'],
      'Дашкевич О.Р.': ['члены комиссии'],
    },
  ],
  [
    'a degree between an office and the name',
    'ru',
    'Выступила заведующая кафедрой права, к.ю.н. Ольга Смирнова.',
    { 'Ольга Смирнова': ['заведующая кафедрой права', 'к.ю.н.'] },
  ],
  [
    'the first word of a sentence, which the next one wants',
    'tr',
    'Kara Kuvvetleri Komutanı Orgeneral Selçuk Bayraktaroğlu geldi. Toplantıya Enerji Bakanı Tural Demirel katıldı.',
    {
      'Selçuk Bayraktaroğlu': ['Kara Kuvvetleri Komutanı', 'Orgeneral'],
      'Tural Demirel': ['Enerji Bakanı'],
    },
  ],
  [
    'in what capacity somebody acts',
    'tr',
    'Açılışı Bölüm Başkanı olarak görev yapan Elif Aksoy yaptı.',
    { 'Elif Aksoy': ['Bölüm Başkanı'] },
  ],
  [
    'who gets which office in a list',
    'tr',
    'Şirketin Yönetim Kurulu Başkanlığına Ayşe Kaya, Genel Müdürlüğüne Mert Can atandı.',
    { 'Ayşe Kaya': ['Şirketin Yönetim Kurulu Başkanlığına'], 'Mert Can': ['Genel Müdürlüğüne'] },
  ],
  [
    'a trade in front of a name',
    'tr',
    'Plaketi kırtasiyeci Vahit Tarsuslu aldı.',
    { 'Vahit Tarsuslu': ['kırtasiyeci'] },
  ],
  [
    'a phrase of the tables at the beginning of a sentence',
    'az',
    'Xarici işlər naziri Ceyhun Rüstəmov çıxış edib. Nümayəndə heyətinin rəhbəri İva Petrova təşəkkür edib.',
    { 'Ceyhun Rüstəmov': ['Xarici işlər naziri'], 'İva Petrova': ['Nümayəndə heyətinin rəhbəri'] },
  ],
  [
    'a body named after somebody',
    'az',
    'Tədbirdə Kamal Əliyev Fondunun icraçı direktoru Anar Ələkbərov iştirak edib.',
    { 'Anar Ələkbərov': ['Kamal Əliyev Fondunun icraçı direktoru'] },
  ],
  [
    'a department of several small words',
    'az',
    'Administrasiyanın Xarici siyasət məsələləri şöbəsinin müdiri Kamran Rüstəmov çıxış edib.',
    { 'Kamran Rüstəmov': ['Administrasiyanın Xarici siyasət məsələləri şöbəsinin müdiri'] },
  ],
  [
    'who stands in for another',
    'az',
    'Rektor v.i.e. Nailə Əsgərzadə və direktor vəzifəsini müvəqqəti aparan Toğrul Sadıqzadə çıxış edib.',
    {
      'Nailə Əsgərzadə': ['Rektor v.i.e.'],
      'Toğrul Sadıqzadə': ['direktor vəzifəsini müvəqqəti aparan'],
    },
  ],
  [
    'listed places of an office',
    'az',
    'SOCAR-ın prezidenti Rövşən Nəsirov BP-nin Azərbaycan, Gürcüstan və Türkiyə üzrə prezidenti Qari Counz ilə görüşüb.',
    {
      'Rövşən Nəsirov': ['SOCAR-ın prezidenti'],
      'Qari Counz': ['BP-nin Azərbaycan, Gürcüstan və Türkiyə üzrə prezidenti'],
    },
  ],
];

describe('offices of ordinary releases', () => {
  it.each(cases)('%s (%s)', (_cause, language, body, people) => {
    expect(titles(body, language)).toEqual(people);
  });
});

describe('people of lists', () => {
  it('are known by the lines above and below that go on in the same way', () => {
    const body =
      'BOARD\nSuresh Iyar – 58 – elected\nMark Petrov – 44 – elected\nJosie Brandl – 40\nWinter Gala, 5 May';
    expect(Object.keys(titles(body, 'en'))).toEqual(['Suresh Iyar', 'Mark Petrov', 'Josie Brandl']);
  });

  it('are not made of an initial that may be of two', () => {
    const body =
      'The actress Anna Brenner met the writer Adam Brenner.\n\nIt rained.\n\nIt rained.\n\nA. Brenner spoke to the press.';
    expect(Object.keys(titles(body, 'en'))).toEqual(['Anna Brenner', 'Adam Brenner']);
  });
});
