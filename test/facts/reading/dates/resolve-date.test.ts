import { describe, expect, it } from 'vitest';
import { type DateDirection, resolveDates } from '../../../../src/facts/reading/dates/resolve-date.ts';
import { releaseOf } from '../release.ts';

function read(language: string, text: string, direction: DateDirection, day: string | null = '2022-11-24') {
  const release = releaseOf(language, text, day);
  return resolveDates(release, { start: 0, end: text.length }, direction).map(({ value }) => value);
}

describe('dates against the day of the release', () => {
  it.each([
    ['en', 'On November 23 it met.', ['2022-11-23']],
    ['en', 'It met yesterday.', ['2022-11-23']],
    ['en', 'It met on Friday.', ['2022-11-18']],
    ['az', 'Görüş noyabrın 3-dən 7-dək keçirilib.', ['2022-11-03', '2022-11-07']],
    ['ru', 'Встреча прошла вчера, 23 ноября.', ['2022-11-23', '2022-11-23']],
    ['tr', "Komisyon 8 Kasım'da toplandı.", ['2022-11-08']],
    ['en', 'From 28 December to 3 January it snowed.', ['2021-12-28', '2022-01-03']],
  ])('reads what happened, %s: %s', (language, text, values) => {
    expect(read(language, text, 'past')).toEqual(values);
  });

  it.each([
    ['en', 'It meets on May 5.', ['2023-05-05']],
    ['en', 'It opens on Friday.', ['2022-11-25']],
    ['en', 'The works will end by the end of the year.', ['2022']],
    ['en', 'They will meet next month and next year.', ['2022-12', '2023']],
    ['az', 'İşlər ilin sonunadək bitəcək.', ['2022']],
    ['az', 'Sənədlər mayın 1-dən iyunun 30-dək qəbul olunur.', ['2023-05-01', '2023-06-30']],
    ['ru', 'Укрепить до 1 декабря 14,5 километра дамб.', ['2022-12-01']],
    ['ru', 'Сезон начнётся в следующем году, уголь подвезут до конца месяца.', ['2023', '2022-11']],
    ['tr', 'Toplantı aralık ayında, ziyaret ilkbaharda yapılacak.', ['2022-12', '2023']],
    ['en', 'It runs from 22 to 26 November.', ['2022-11-22', '2022-11-26']],
  ])('reads what is to come, %s: %s', (language, text, values) => {
    expect(read(language, text, 'future')).toEqual(values);
  });

  it('leaves out what only a known day of writing could tell', () => {
    expect(read('en', 'It met yesterday, on Friday and on 3 May.', 'past', null)).toEqual([]);
  });

  it('takes the year of the only full date where the release has none of its own', () => {
    expect(read('en', 'It said so on 5 April 2024. It runs from 8 to 30 April.', 'future', null)).toEqual([
      '2024-04-05',
      '2024-04-08',
      '2024-04-30',
    ]);
  });

  it('points to the words of the body', () => {
    const release = releaseOf('en', 'First. It met on November 3, 2022 in a tent.');
    const [date] = resolveDates(release, { start: 7, end: release.body.length }, 'past');
    expect(release.body.slice(date?.start, date?.end)).toBe('November 3, 2022');
    expect(date?.sentence).toEqual(release.sentences[1]);
  });
});
