import { describe, expect, it } from 'vitest';
import { type TitleCase, titles } from './titles.ts';

const held: readonly TitleCase[] = [
  [
    'co-chairs who have offices of their own',
    'en',
    'The co-chairs of the council, Minister of Ports Ida Kale and Deputy Governor Otto Brenn, signed the minutes.',
    {
      'Ida Kale': ['co-chairs of the council', 'Minister of Ports'],
      'Otto Brenn': ['co-chairs of the council', 'Deputy Governor'],
    },
  ],
  [
    'co-chairs behind a dash',
    'ru',
    'Встречу провели сопредседатели совета — министр портов Олег Бренев и заместитель губернатора Ида Калева.',
    {
      'Олег Бренев': ['сопредседатели совета', 'министр портов'],
      'Ида Калева': ['сопредседатели совета', 'заместитель губернатора'],
    },
  ],
  [
    'an office that passes to somebody, and the one before it',
    'en',
    'The duties of Director of the quay pass to Otto Brenn, until now the deputy director for pilotage.',
    { 'Otto Brenn': ['Director of the quay', 'deputy director for pilotage'] },
  ],
  [
    'whose order it is, between commas',
    'en',
    'Under an order of the Prime Minister, Ida Kale, the duties of Director of the quay pass to Otto Brenn.',
    { 'Ida Kale': ['Prime Minister'], 'Otto Brenn': ['Director of the quay'] },
  ],
  [
    'an office behind "as"',
    'en',
    'Otto Brenn steps down as president of the federation.',
    { 'Otto Brenn': ['president of the federation'] },
  ],
  [
    'an office in front of the verb',
    'en',
    'The head of the mission was Otto Brenn.',
    { 'Otto Brenn': ['head of the mission'] },
  ],
  [
    'what a sentence later says he had been',
    'en',
    'Otto Brenn was appointed Director of the Net Loft. He had been Deputy Director of the Kelm Archive since 2017.',
    { 'Otto Brenn': ['Director of the Net Loft', 'Deputy Director of the Kelm Archive'] },
  ],
  [
    'a career without a subject',
    'az',
    'Ceyhun Orucov liman direktoru təyin edilib. 2015–2020-ci illərdə tərsanənin baş mühəndisi olub.',
    { 'Ceyhun Orucov': ['liman direktoru', 'tərsanənin baş mühəndisi'] },
  ],
  [
    'a career in a list',
    'ru',
    'Олег Бренев назначен директором порта. В 2012–2018 годах работал начальником отдела верфи, затем заместителем директора музея.',
    {
      'Олег Бренев': ['директором порта', 'начальником отдела верфи', 'заместителем директора музея'],
    },
  ],
  [
    'a degree with the ending of a verb',
    'az',
    'Ceyhun Orucov tarix üzrə fəlsəfə doktorudur.',
    { 'Ceyhun Orucov': ['tarix üzrə fəlsəfə doktorudur'] },
  ],
  [
    'a name in front of the body that it is elected by',
    'az',
    'Ceyhun Nəsirli Assosiasiyanın prezidenti seçilib.',
    { 'Ceyhun Nəsirli': ['Assosiasiyanın prezidenti'] },
  ],
  [
    'a name behind the post',
    'az',
    'Limanın baş direktoru vəzifəsinə Ceyhun Orucov təyin olunub.',
    { 'Ceyhun Orucov': ['Limanın baş direktoru'] },
  ],
  [
    'an office that somebody is',
    'ru',
    'Ида Калева является заместителем председателя Совета.',
    { 'Ида Калева': ['заместителем председателя Совета'] },
  ],
  [
    'an abbreviation in brackets behind the office',
    'ru',
    'Майор Ида Калева назначена заместителем руководителя Портовой службы (ПС).',
    { 'Ида Калева': ['Майор', 'заместителем руководителя Портовой службы'] },
  ],
  [
    'who was something until then',
    'tr',
    'Daha önce Liman Başkan Yardımcısı olan Deniz Korkut, Genel Müdürlüğe getirildi.',
    { 'Deniz Korkut': ['Liman Başkan Yardımcısı', 'Genel Müdürlüğe'] },
  ],
];

const borders: readonly TitleCase[] = [
  [
    'no day behind an office',
    'en',
    'Ida Kale became chair of the board on Monday at the annual meeting.',
    { 'Ida Kale': ['chair of the board'] },
  ],
  [
    'no time behind an office',
    'en',
    'Ida Kale was elected chair of the board for a term of four years.',
    { 'Ida Kale': ['chair of the board'] },
  ],
  [
    'a name right behind the verb that gives an office',
    'en',
    'The King has signed a decree appointing Ida Kale Ambassador to Norwick.',
    { 'Ida Kale': ['Ambassador to Norwick'] },
  ],
  [
    'where somebody comes to',
    'tr',
    'Görüşmeye milletvekilleri Ece Korkut ve Deniz Sarp katıldı.',
    { 'Ece Korkut': ['milletvekilleri'], 'Deniz Sarp': ['milletvekilleri'] },
  ],
  [
    'what somebody signs',
    'tr',
    'Protokolü Liman Bakanı Deniz Korkut imzaladı.',
    { 'Deniz Korkut': ['Liman Bakanı'] },
  ],
  ['when', 'tr', 'Dün Liman Bakanı Deniz Korkut konuştu.', { 'Deniz Korkut': ['Liman Bakanı'] }],
  [
    'a group of friendship',
    'tr',
    'Yüce Meclis Norvik Dostluk Grubu Başkanı Deniz Korkut konuştu.',
    { 'Deniz Korkut': ['Yüce Meclis Norvik Dostluk Grubu Başkanı'] },
  ],
  [
    'two offices with no comma between them',
    'az',
    'İşçi qrupunun rəhbəri nazirin müşaviri Ceyhun Orucov çıxış edib.',
    { 'Ceyhun Orucov': ['İşçi qrupunun rəhbəri', 'nazirin müşaviri'] },
  ],
  [
    'several in an oblique case',
    'ru',
    'Награды вручили депутатам Олегу Бреневу и Марату Калеву.',
    { 'Олег Бренев': ['депутатам'], 'Марат Калев': ['депутатам'] },
  ],
  [
    'of whom a body is made',
    'ru',
    'Постановлением Кабинета министров Ида Калева назначена председателем агентства.',
    { 'Ида Калева': ['председателем агентства'] },
  ],
];

const notHeld: readonly TitleCase[] = [
  ['praise', 'en', 'Senator Ida Kale has been a tireless advocate for ports.', { 'Ida Kale': ['Senator'] }],
  [
    'a body called by an office',
    'en',
    'Minister Ida Kale thanked the Office of the Director.',
    { 'Ida Kale': ['Minister'] },
  ],
  [
    'the first of those who speak',
    'en',
    'Minister Ida Kale, the first speaker, thanked them.',
    { 'Ida Kale': ['Minister'] },
  ],
  [
    'another whom the next sentence speaks of',
    'en',
    'Minister Ida Kale spoke. She was accompanied by the director of the school.',
    { 'Ida Kale': ['Minister'] },
  ],
  [
    'another whom he meets',
    'az',
    'Nazir Ceyhun Orucov çıxış edib. O, Komitənin sədri ilə görüşüb.',
    { 'Ceyhun Orucov': ['Nazir'] },
  ],
  [
    'another who has left',
    'ru',
    'Министр Ида Калева сообщила, что директор порта уволен.',
    { 'Ида Калева': ['Министр'] },
  ],
  [
    'another who is appointed',
    'tr',
    'Bakan Deniz Korkut, yerine vekil atandığını açıkladı.',
    { 'Deniz Korkut': ['Bakan'] },
  ],
];

describe('offices that are said of somebody elsewhere in the text', () => {
  it.each(held)('%s (%s)', (_cause, language, body, people) => {
    expect(titles(body, language)).toEqual(people);
  });
});

describe('where a title begins and ends', () => {
  it.each(borders)('%s (%s)', (_cause, language, body, people) => {
    expect(titles(body, language)).toEqual(people);
  });
});

describe('what is no title of somebody', () => {
  it.each(notHeld)('%s (%s)', (_cause, language, body, people) => {
    expect(titles(body, language)).toEqual(people);
  });
});
