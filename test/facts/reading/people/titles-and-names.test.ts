import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../src/facts/reading/people/read-people.ts';
import { readableRelease } from '../../../../src/facts/reading/readable-release.ts';
import { type TitleCase, titles } from './titles.ts';

const cases: readonly TitleCase[] = [
  [
    'a plural title before a rank',
    'en',
    'It was attended by Deputy Ministers of Defence Lieutenant General Rashad Aslan and Major General Vugar Tali.',
    {
      'Rashad Aslan': ['Deputy Ministers of Defence', 'Lieutenant General'],
      'Vugar Tali': ['Deputy Ministers of Defence', 'Major General'],
    },
  ],
  [
    'a body with capitals before an abbreviated rank',
    'en',
    'The drill was opened by Deputy Commander of the Turkish Land Forces Lt. Gen. Serhat Orman.',
    { 'Serhat Orman': ['Deputy Commander of the Turkish Land Forces', 'Lt. Gen.'] },
  ],
  [
    'an office behind "as"',
    'en',
    'Members confirmed Davit Shon as head of the Property Agency.',
    { 'Davit Shon': ['head of the Property Agency'] },
  ],
  [
    'the service of a rank',
    'en',
    'Deputy Minister of Internal Affairs Police Colonel Bakyt Zhuma went there.',
    { 'Bakyt Zhuma': ['Deputy Minister of Internal Affairs', 'Police Colonel'] },
  ],
  [
    'small words before a body',
    'en',
    'He met head of the Jalal-Abad regional police department Ermek Saad.',
    { 'Ermek Saad': ['head of the Jalal-Abad regional police department'] },
  ],
  [
    'commas within a body',
    'en',
    'Head of the Department for Budget, Finance and Planning of the Ministry of Education, Science and Culture Lala Karimova reported.',
    {
      'Lala Karimova': [
        'Head of the Department for Budget, Finance and Planning of the Ministry of Education, Science and Culture',
      ],
    },
  ],
  [
    'two offices of one',
    'en',
    'Deputy Prime Minister and Minister of Economy Levan Turnava opened it.',
    { 'Levan Turnava': ['Deputy Prime Minister', 'Minister of Economy'] },
  ],
  [
    'words of quality behind an office',
    'en',
    'Ambassador Extraordinary and Plenipotentiary of Poland to Georgia Maria Zielinska came.',
    { 'Maria Zielinska': ['Ambassador Extraordinary and Plenipotentiary of Poland to Georgia'] },
  ],
  [
    'a field behind "on"',
    'en',
    '"We will win," said Nino Beridze, chair of the parliamentary committee on European integration.',
    { 'Nino Beridze': ['chair of the parliamentary committee on European integration'] },
  ],
  [
    'a list of those present',
    'en',
    "Those present included John Barrow, Mary Ellen Hughes, Peter O'Neill and Dr. Susan Park.",
    { 'John Barrow': [], 'Mary Ellen Hughes': [], "Peter O'Neill": [], 'Susan Park': ['Dr.'] },
  ],
  [
    'a company before the name',
    'en',
    'President and CEO of Green Energy Ltd Thomas Keller signed.',
    { 'Thomas Keller': ['President', 'CEO of Green Energy Ltd'] },
  ],
  [
    'what a prime minister is called besides',
    'ru',
    'Премьер-министр Ерлан Жусупов прибыл. Глава Правительства поручил очистить каналы.',
    { 'Ерлан Жусупов': ['Премьер-министр', 'Глава Правительства'] },
  ],
  [
    'a conjunction within a field',
    'ru',
    'Приехали вице-министр водных ресурсов и ирригации А.С. Пак и аким Западно-Казахстанской области Нуржан Турегалиев.',
    {
      'А.С. Пак': ['вице-министр водных ресурсов и ирригации'],
      'Нуржан Турегалиев': ['аким Западно-Казахстанской области'],
    },
  ],
  [
    'the service of a rank',
    'ru',
    'Прибыли начальник Департамента полковник гражданской защиты Виктор Николаевич Ли и врач Г. Ш. Нургожина.',
    {
      'Виктор Николаевич Ли': ['начальник Департамента', 'полковник гражданской защиты'],
      'Г. Ш. Нургожина': ['врач'],
    },
  ],
  [
    'a degree beside an office',
    'ru',
    'Гостей приняли ректор института, доктор технических наук Ф.Х. Бабаджанов и второй секретарь Посольства Мирлан Дуйшенбиев.',
    {
      'Ф.Х. Бабаджанов': ['ректор института', 'доктор технических наук'],
      'Мирлан Дуйшенбиев': ['второй секретарь Посольства'],
    },
  ],
  [
    'two titles in one case',
    'ru',
    'Делегация во главе с проректором профессором Хироси Накадой прибыла.',
    { 'Хироси Накада': ['проректором', 'профессором'] },
  ],
  [
    'a father’s name in a case',
    'ru',
    'Подписан указ об освобождении Кадыра Сатаровича Маматова от должности полномочного представителя Президента.',
    { 'Кадыр Сатарович Маматов': ['полномочного представителя Президента'] },
  ],
  [
    'after whom a body is named',
    'ru',
    'Ректор университета имени Ш. Есенова Берик Ахметов выступил.',
    { 'Берик Ахметов': ['Ректор университета имени Ш. Есенова'] },
  ],
  [
    'a company in quotation marks',
    'ru',
    'Приехал заместитель председателя Правления АО «Нефтегаз» Ринат Сафин.',
    { 'Ринат Сафин': ['заместитель председателя Правления АО «Нефтегаз»'] },
  ],
  [
    'no street and no district',
    'ru',
    'Адрес: район Фатих, ул. Миллет, д. 84. Он возглавлял Ат-Башинскую районную администрацию.',
    {},
  ],
  [
    'a surname behind the father’s',
    'az',
    'Baş katib isə Rauf Tapdıq oğlu Sultanlı seçilib.',
    { 'Rauf Tapdıq oğlu Sultanlı': ['Baş katib'] },
  ],
  [
    'fields before an office',
    'az',
    'Prezident Administrasiyasının regional məsələlər üzrə şöbəsinin müdiri Natiq Tağızadə gəlib.',
    { 'Natiq Tağızadə': ['Prezident Administrasiyasının regional məsələlər üzrə şöbəsinin müdiri'] },
  ],
  [
    'commas within a field',
    'az',
    'Prezident onu və Özbəkistan Respublikasının investisiyalar, sənaye və ticarət naziri Şerzod Yuldaşevi qəbul edib.',
    { 'Şerzod Yuldaşev': ['Özbəkistan Respublikasının investisiyalar, sənaye və ticarət naziri'] },
  ],
  [
    'titles between two names',
    'az',
    'Konfransda İdman şöbəsinin müdiri Fuad Hacızadə, Milli Komitənin vitse-prezidenti, olimpiya çempionu Zəminə Baxşəliyeva iştirak ediblər.',
    {
      'Fuad Hacızadə': ['İdman şöbəsinin müdiri'],
      'Zəminə Baxşəliyeva': ['Milli Komitənin vitse-prezidenti', 'olimpiya çempionu'],
    },
  ],
  [
    'an office once held',
    'az',
    'Ceyhun Abbaslı 1979-cu ildə Göyçayda anadan olub, Ağstafa Rayon İcra Hakimiyyəti başçısının müavini işləyib.',
    { 'Ceyhun Abbaslı': ['Ağstafa Rayon İcra Hakimiyyəti başçısının müavini'] },
  ],
  [
    'a list with places in brackets',
    'tr',
    'Heyette milletvekilleri Zeynep Taşkıran (Bursa), Murat Elçi (Edirne) ve İsmet Koyuncuoğlu (Kırklareli) yer aldı.',
    {
      'Zeynep Taşkıran': ['milletvekilleri'],
      'Murat Elçi': ['milletvekilleri'],
      'İsmet Koyuncuoğlu': ['milletvekilleri'],
    },
  ],
  [
    'two fields of an office',
    'tr',
    "Heyet, Yükseköğrenim ve Bilim Bakanı Lirije Abazi ve Türkiye'nin Bişkek Büyükelçisi Cem Alpaslan ile görüştü.",
    { 'Lirije Abazi': ['Yükseköğrenim ve Bilim Bakanı'], 'Cem Alpaslan': ["Türkiye'nin Bişkek Büyükelçisi"] },
  ],
  [
    'a former office before a degree',
    'tr',
    "Rektör görevi eski Rektör Prof. Dr. Mehmet Ali Tokgöz'den devraldı.",
    { 'Mehmet Ali Tokgöz': ['eski Rektör', 'Prof. Dr.'] },
  ],
  [
    'a place behind a name',
    'tr',
    'Törende Bakan Yardımcısı Nermin Saygun Karadere ilçesinde okul açtı.',
    { 'Nermin Saygun': ['Bakan Yardımcısı'] },
  ],
];

describe('who is called what', () => {
  it.each(cases)('%s (%s)', (_cause, language, body, people) => {
    expect(titles(body, language)).toEqual(people);
  });
});

describe('sentences that begin with the only capital letter they have', () => {
  it('count where they begin with somebody who is named elsewhere', () => {
    const body = 'Colonel Fuad Rzan met the press. Rzan left at noon. Rain fell.';
    const published = { value: null, precision: 'unknown' } as const;
    const { mentions } = readPeople(
      readableRelease({ title: '', body, publisher: null, published, language: 'en' }),
    );
    expect(mentions.map(({ start, end }) => body.slice(start, end))).toEqual(['Fuad Rzan', 'Rzan']);
  });
});
