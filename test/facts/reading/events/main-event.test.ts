import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../../src/facts/reading/dates/resolve-date.ts';
import { releaseOf } from '../release.ts';
import { eventsOf } from './events-of.ts';

describe('the sentence of the main event', () => {
  it.each([
    [
      'Cycling will be free in Kelm from next spring. On a 5-2 vote Monday night, the City Council passed Ordinance 12.',
      'en',
      'On a 5-2 vote Monday night, the City Council passed Ordinance 12.',
    ],
    [
      'Anna Berg (Başkan), Ole Dahl, Mia Holm, Per Lund.\n\nKurul, 22 Mayıs günü bütçeyi görüşmüştür.',
      'tr',
      'Kurul, 22 Mayıs günü bütçeyi görüşmüştür.',
    ],
    [
      'Наш университет принимал 22 мая коллег из Ардавии. Гостям показали лаборатории.',
      'ru',
      'Наш университет принимал 22 мая коллег из Ардавии.',
    ],
  ])(
    'is the first that tells what happened, not a plan or a list of names: %s',
    (body, language, sentence) => {
      expect(eventsOf(body, language)[0]?.what).toBe(sentence);
    },
  );
});

describe('the date of the main event', () => {
  it.each([
    ['Oslo, 24 May 2023 – The Minister met the envoy of Ardavia yesterday.', 'en', '2023-05-23'],
    ['KELM, 24 мая 2023 г. – Министр подписал соглашение с Ардавией.', 'ru', '2023-05-24'],
    ['Komitə iclas keçirib.\n\nYer və vaxt: Kelm zalı, 22 may, saat 11:00.', 'az', '2023-05-22'],
    [
      'Суд признал директора виновным. Приговором, оглашённым 22 мая, ему назначен штраф.',
      'ru',
      '2023-05-22',
    ],
    ['The Committee met on Tuesday 16 May 2023 in Kelm.', 'en', '2023-05-16'],
    ['Комитет опубликовал итоги переписи, проводившейся с 1 по 10 мая.', 'ru', undefined],
    ['The Council passed a budget that takes effect on 1 July 2024.', 'en', undefined],
  ])(
    'is that of the event, of its fields, of a sentence behind it, or of the dateline: %s',
    (body, language, date) => {
      expect(eventsOf(body, language)[0]?.date ?? undefined).toBe(date);
    },
  );
});

describe('days of the week and first days', () => {
  it.each([
    ['en', 'It was held on Tuesday, 14th March 2023.', ['2023-03-14']],
    ['tr', 'Toplantı 26 Eylül Salı günü yapıldı.', ['2023-09-26']],
    ['en', 'The fair ran from September 15-17, 2023.', ['2023-09-15']],
    ['tr', 'Fuar 30 Eylül-2 Ekim tarihlerinde yapıldı.', ['2023-09-30', '2023-10-02']],
    ['az', 'İnflyasiya avqustda 1,0% olub.', ['2023-08']],
    ['ru', 'В минувшую среду прошёл форум.', ['2023-10-04']],
  ])('belong to their date (%s): %s', (language, body, values) => {
    const release = releaseOf(language, body);
    const dates = resolveDates(release, { start: 0, end: body.length }, 'past');
    expect(dates.map(({ value }) => value)).toEqual(values);
  });
});
