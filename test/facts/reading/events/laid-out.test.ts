import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('a release that is a form', () => {
  it.each([
    [
      'en',
      'WHAT: Opening of the Kelm market hall\nWHEN: 22 May 2023, 10 a.m.\nWHERE: Mill Square, Kelm\nWHO: traders\nNOTE: Bring boots.',
      { what: 'WHAT: Opening of the Kelm market hall', date: '2023-05-22', place: 'Mill Square, Kelm' },
    ],
    [
      'tr',
      "NE: Kelm pazar yerinin açılışı\nNE ZAMAN: 22 Mayıs, 10.30\nNEREDE: Kelm'de, eski liman\nKİMLER GELDİ: esnaf\nNOT: Çizme getirin.",
      { kind: 'ceremony', date: '2023-05-22', place: "Kelm'de, eski liman" },
    ],
    [
      'ru',
      'Торжественный пуск линии\n22 мая 2023 года, посёлок Кельм\nКто был: строители\nЧто пустили: две линии.\nСколько стоило: много.',
      { what: 'Торжественный пуск линии', date: '2023-05-22', place: 'посёлок Кельм' },
    ],
  ])('is about what its line names (%s)', (language, body, expected) => {
    expect(eventsOf(body, language)[0]).toMatchObject(expected);
  });

  it.each([
    [
      'ru',
      'ПРОТОКОЛ № 3\nзаседания Комиссии по водоснабжению\n\n22 мая 2023 г.\nг. Кельм, Дом культуры\n\nПредседательствовал: Лесов Н.В.\nПрисутствовали: Гринь С.П., Шило М.Ю.\nСЛУШАЛИ: о ремонте.\nПОСТАНОВИЛИ:\n1. Принять к сведению.',
      'г. Кельм, Дом культуры',
    ],
    [
      'az',
      'PROTOKOL № 3\n\nKelm şəhəri, 22 may 2023-cü il\nƏsas bina, iclas zalı\n\nSədr: Nailə Əsgərova\nKatib: E.Qurbanlı\nİştirak edirdilər: şuranın üzvləri\nDİNLƏNİLDİ: hesabat.\nQƏRARA ALINDI: hesabat qəbul edilsin.',
      'Əsas bina, iclas zalı',
    ],
  ])('is a session with its day and house, where it is minutes (%s)', (language, body, place) => {
    expect(eventsOf(body, language)[0]).toMatchObject({ kind: 'session', date: '2023-05-22', place });
  });

  it('yields to a sentence that tells of the meeting', () => {
    const body =
      'Date: 22 May 2023\nVenue: Hill House\nChair: Eva Holm\nThe Harbour Committee met to discuss the pier.\nItem 1: the pier.\nItem 2: the boats.';
    expect(eventsOf(body)[0]).toMatchObject({
      what: 'The Harbour Committee met to discuss the pier.',
      date: '2023-05-22',
      place: 'Hill House',
    });
  });

  it('never takes its event from the notes below', () => {
    const body =
      'The port of Kelm opened a pier on 22 May.\n\nNOTES TO EDITORS\nThe first conference on piers was held in Oslo on 3 May 2021.';
    expect(eventsOf(body).map(({ date }) => date)).toEqual(['2023-05-22']);
  });
});

describe('a bulletin', () => {
  it('tells of several events, each with its own day and town', () => {
    const body =
      'DAILY BULLETIN\n\nKelm. Troops handed over a house to a family at Dalby yesterday.\n\nMarstad. A helicopter landed in a field on 22 May. Nobody was hurt.\n\nWeather. Rain is expected.';
    expect(eventsOf(body)).toMatchObject([
      { date: '2023-05-24', place: 'Dalby' },
      { date: '2023-05-22', place: 'Marstad' },
    ]);
  });

  it('has the day of the heading above each', () => {
    const body =
      'HƏFTƏLİK İCMAL\n\n22 may, bazar ertəsi\nNazir Kelm poliqonunda təlimləri izləyib.\n\n23 may, çərşənbə axşamı\nGənc əsgərlər and içiblər.\n\n24 may, çərşənbə\nKomanda yarışda qalib gəlib.';
    expect(eventsOf(body, 'az').map(({ date }) => date)).toEqual(['2023-05-22', '2023-05-23', '2023-05-24']);
  });
});

describe('a further event', () => {
  it.each([
    [
      'Министр иностранных дел Анна Лесова 23 мая провела в Кельме переговоры с послом Иваном Бором. В тот же день посол был принят председателем Сената Павлом Гринем.',
      'ru',
      '2023-05-23',
    ],
    [
      "Bakan Eva Demir 22 Mayıs'ta Kelm'de Vali Can Ak ile görüştü. Ertesi gün Demir, Başkan Ali Su ile bir araya geldi.",
      'tr',
      '2023-05-23',
    ],
  ])('has its day by that of the main one: %s', (body, language, date) => {
    expect(eventsOf(body, language)[1]).toMatchObject({ kind: 'meeting', date });
  });

  it.each([
    ['A fire broke out at the Kelm mill on 22 May. On 23 May a commission examined the site.', 'en'],
    ['22 мая на фабрике в Кельме произошёл пожар. Во вторник причины разбирала комиссия.', 'ru'],
  ])('is that of a commission behind an accident: %s', (body, language) => {
    expect(eventsOf(body, language)[1]).toMatchObject({ kind: 'meeting', date: '2023-05-23' });
  });

  it('is none of years ago', () => {
    const body =
      'Minister Eva Holm met Ambassador Carl Berg in Kelm on 23 May. Holm met Berg in Oslo on 3 June 2021.';
    expect(eventsOf(body)).toHaveLength(1);
  });
});
