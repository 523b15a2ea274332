import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('the day of an event', () => {
  it.each([
    [
      'The Kelm Chamber has put off its annual meeting, which was to have been held on 2 June, until 9 June.',
      'en',
      '2023-06-09',
    ],
    ['Заседание комиссии, намеченное на 2 июня, перенесено на 9 июня.', 'ru', '2023-06-09'],
    ["Komisyon toplantısı 2 Haziran'dan 9 Haziran'a ertelendi.", 'tr', '2023-06-09'],
    ['Komissiyanın iclası təxirə salınıb, iyunun 9-na keçirilib.', 'az', '2023-06-09'],
  ])('is that to which it is put off: %s', (body, language, date) => {
    expect(eventsOf(body, language)[0]?.date).toBe(date);
  });

  it.each([
    [
      'Registration ended on 6 May, and the general meeting sat last Monday, 22 May, at Hill House.',
      'en',
      '2023-05-22',
    ],
    [
      'Самолёт, вылетевший 20 мая и задержанный в пути, утром 22 мая столкнулся с птицами.',
      'ru',
      '2023-05-22',
    ],
    ["Federasyonun 12 Mayıs'ta durdurulan genel kurulu 22 Mayıs'ta Kelm'de toplandı.", 'tr', '2023-05-22'],
  ])('is told in the clause of its verb: %s', (body, language, date) => {
    expect(eventsOf(body, language)[0]?.date).toBe(date);
  });

  it('is that at the beginning of the sentence, whatever else is dated', () => {
    const body = 'On 22 May, in Kelm, Minister Eva Holm met Carl Berg to prepare the summit on 24 May.';
    expect(eventsOf(body)[0]?.date).toBe('2023-05-22');
  });

  it('is known by the night of a weekday', () => {
    const body = "Kelm'de salı gecesi çıkan yangın söndürüldü.";
    expect(eventsOf(body, 'tr')[0]?.date).toBe('2023-05-23');
  });
});

describe('the place of an event', () => {
  it.each([
    [
      'KELM, Norland: The harbour board of the town elected Eva Holm as its chair today, officials said.',
      'en',
      null,
    ],
    ['Kelm, 22nd May 2023 - Minister Eva Holm met traders yesterday.', 'en', 'Kelm'],
    ['КЕЛЬМ, 22 мая. Министр Анна Лесова провела сегодня переговоры с Иваном Бором.', 'ru', 'КЕЛЬМ'],
    ['КЕЛЬМ. Министр Анна Лесова провела переговоры с Иваном Бором.', 'ru', 'КЕЛЬМ'],
  ])('is the town of the dateline, but for an appointment: %s', (body, language, place) => {
    expect(eventsOf(body, language)[0]?.place).toBe(place);
  });

  it('is no town of the dateline for an accident', () => {
    const body = 'KELM – A ferry sank yesterday, and eleven sailors were rescued.';
    expect(eventsOf(body)[0]).toMatchObject({ kind: 'incident', place: null });
  });

  it.each([
    ['The Harbour Board met on 22 May in the Council Room, Hill House.', 'en', 'Council Room, Hill House'],
    ['The Harbour Committee met in Committee Room 3, Hill House.', 'en', 'Committee Room 3, Hill House'],
    ['A ferry sank on 22 May in the waters off Long Island.', 'en', 'waters off Long Island'],
    [
      'The President swore in the Governing Board of the Port Authority at Hill House, Kelm.',
      'en',
      'Hill House, Kelm',
    ],
    ['В большом зале мэрии 22 мая состоялось совещание.', 'ru', 'большом зале мэрии'],
    [
      'В президентском дворце «Вега» (г. Кельм) состоялась церемония.',
      'ru',
      'президентском дворце «Вега» (г. Кельм)',
    ],
    [
      'Семинар прошёл в конференц-зале Кельмской торгово-промышленной палаты.',
      'ru',
      'конференц-зале Кельмской торгово-промышленной палаты',
    ],
    ['Kelm şəhərindəki Sahil Mərkəzində görüş keçirilib.', 'az', 'Kelm şəhərindəki Sahil Mərkəzində'],
    [
      'Sahil rayonunun Kelm kəndi yaxınlığında qəza baş verib.',
      'az',
      'Sahil rayonunun Kelm kəndi yaxınlığında',
    ],
    [
      'Toplantı dün belediyenin Sahil’deki tarihî binasında yapıldı.',
      'tr',
      'belediyenin Sahil’deki tarihî binasında',
    ],
  ])('is as specific as it is told: %s', (body, language, place) => {
    expect(eventsOf(body, language)[0]?.place).toBe(place);
  });
});

describe('the kind of an event', () => {
  it.each([
    ['Special Envoy Carl Berg called on Foreign Secretary Eva Holm in Kelm today.', 'en', 'meeting'],
    ['Milli Məclisin Aqrar siyasət komitəsi mayın 22-də növbəti iclasını keçirib.', 'az', 'session'],
    ['22 мая состоялось заседание Пленума Верховного суда.', 'ru', 'session'],
    ["Bakan Eva Demir 30 Mayıs'ta Kelm'e resmî bir ziyarette bulunacaktır.", 'tr', 'visit'],
    ['Minister Eva Holm will visit Kelm on 30 May.', 'en', 'visit'],
  ])('is that of what is told: %s', (body, language, kind) => {
    expect(eventsOf(body, language)[0]?.kind).toBe(kind);
  });

  it('is no meeting where somebody is only asked to act', () => {
    const body = 'Minister Eva Holm called on Governor Carl Berg to repair the pier.';
    expect(eventsOf(body)[0]?.kind).not.toBe('meeting');
  });
});
