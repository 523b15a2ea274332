import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { findPeriod, parsePeriodBound } from '../../src/search/period.ts';

/** A Wednesday, late in the evening in UTC. */
const NOW = new Date('2024-03-13T22:30:00Z');

function period(question: string): string | null {
  const found = findPeriod(question, NOW);
  return found === null ? null : `${found.from ?? ''}..${found.to ?? ''}`;
}

describe('findPeriod', () => {
  it.each([
    ['What happened in November 2022?', '2022-11-01..2022-11-30'],
    ['noyabr 2022 nə baş verib?', '2022-11-01..2022-11-30'],
    ['2022-ci ilin noyabrında kim çıxış etdi?', '2022-11-01..2022-11-30'],
    ['Что было в ноябре 2022 года?', '2022-11-01..2022-11-30'],
    ["Kasım 2022'de ne oldu?", '2022-11-01..2022-11-30'],
    ['Who spoke on 24 November 2022?', '2022-11-24..2022-11-24'],
    ['meetings in 2023', '2023-01-01..2023-12-31'],
    ['2023-cü ildə görüşlər', '2023-01-01..2023-12-31'],
    ['встречи в 2023 году', '2023-01-01..2023-12-31'],
    ['conference 2022', '2022-01-01..2022-12-31'],
  ])('reads "%s"', (question, expected) => {
    expect(period(question)).toBe(expected);
  });

  it.each([
    ['between March and May 2023', '2023-03-01..2023-05-31'],
    ['from March to May 2023', '2023-03-01..2023-05-31'],
    ['from November to February 2023', '2022-11-01..2023-02-28'],
    ['5 May – 7 May 2023', '2023-05-05..2023-05-07'],
    ['с марта по май 2023 года', '2023-03-01..2023-05-31'],
    ['2023-cü ilin martından mayına qədər', '2023-03-01..2023-05-31'],
    ['Mart ile Mayıs 2023 arasında', '2023-03-01..2023-05-31'],
    ['2020-2022 illərdə', '2020-01-01..2022-12-31'],
    ['between 2020 and 2022', '2020-01-01..2022-12-31'],
  ])('reads the range "%s"', (question, expected) => {
    expect(period(question)).toBe(expected);
  });

  it.each([
    ['since June 2022', '2022-06-01..'],
    ['2022-ci ilin iyunundan bəri', '2022-06-01..'],
    ["Haziran 2022'den beri", '2022-06-01..'],
    ['с июня 2022', '2022-06-01..'],
    ['after June 2022', '2022-07-01..'],
    ['before June 2022', '..2022-05-31'],
    ['iyun 2022-dən əvvəl', '..2022-05-31'],
    ["Haziran 2022'den önce", '..2022-05-31'],
    ['until June 2022', '..2022-06-30'],
    ['до июня 2022 года', '..2022-06-30'],
  ])('leaves "%s" open on one side', (question, expected) => {
    expect(period(question)).toBe(expected);
  });

  it.each([
    ['today', '2024-03-13..2024-03-13'],
    ['bu gün', '2024-03-13..2024-03-13'],
    ['yesterday', '2024-03-12..2024-03-12'],
    ['dünən', '2024-03-12..2024-03-12'],
    ['вчера', '2024-03-12..2024-03-12'],
    ['dün', '2024-03-12..2024-03-12'],
    ['last week', '2024-03-04..2024-03-10'],
    ['на прошлой неделе', '2024-03-04..2024-03-10'],
    ['geçen hafta', '2024-03-04..2024-03-10'],
    ['son həftə', '2024-03-07..2024-03-13'],
    ['this month', '2024-03-01..2024-03-31'],
    ['bu ay', '2024-03-01..2024-03-31'],
    ['keçən ay', '2024-02-01..2024-02-29'],
    ['last year', '2023-01-01..2023-12-31'],
    ['в прошлом году', '2023-01-01..2023-12-31'],
    ['the last 3 days', '2024-03-11..2024-03-13'],
    ['son 3 gündə', '2024-03-11..2024-03-13'],
    ['за последние три дня', '2024-03-11..2024-03-13'],
    ['son 3 gün', '2024-03-11..2024-03-13'],
    ['за последний месяц', '2024-02-14..2024-03-13'],
    ['since last week', '2024-03-04..'],
  ])('counts "%s" from today', (question, expected) => {
    expect(period(question)).toBe(expected);
    expect(findPeriod(question, NOW)?.kind).toBe('relative');
  });

  it('counts months back from a day that the earlier month has not', () => {
    const found = findPeriod('son 1 ayda', new Date('2023-03-31T12:00:00Z'));
    expect(found).toMatchObject({ from: '2023-03-01', to: '2023-03-31' });
  });

  it('takes the latest month or day that has begun where no year is named', () => {
    expect(period('in November')).toBe('2023-11-01..2023-11-30');
    expect(period('in March')).toBe('2024-03-01..2024-03-31');
    expect(period('noyabrda')).toBe('2023-11-01..2023-11-30');
    expect(period('в мае')).toBe('2023-05-01..2023-05-31');
    expect(period('Kasım ayında')).toBe('2023-11-01..2023-11-30');
    expect(period('On November 23')).toBe('2023-11-23..2023-11-23');
    expect(period('29 February')).toBe('2024-02-29..2024-02-29');
  });

  it.each([
    'Were 2023 soldiers there?',
    'Did 1990 people come?',
    'ceremony for 2000 nəfər',
    'What may the minister say?',
    'Who marched?',
    'son görüşdə nə deyildi?',
    'Agenda 2030 goals',
    'Who is Ilgar Musayev?',
    '',
  ])('finds no period in "%s"', (question) => {
    expect(period(question)).toBeNull();
  });

  it('points at the words of the question', () => {
    const question = 'Who met whom in November 2022, and why?';
    const found = findPeriod(question, NOW);
    expect(question.slice(found?.text.start, found?.text.end)).toBe('November 2022');
  });
});

describe('parsePeriodBound', () => {
  it('gives the first and the last day of what is named', () => {
    expect(parsePeriodBound('2022', 'from')).toBe('2022-01-01');
    expect(parsePeriodBound('2022', 'to')).toBe('2022-12-31');
    expect(parsePeriodBound('2024-02', 'from')).toBe('2024-02-01');
    expect(parsePeriodBound('2024-02', 'to')).toBe('2024-02-29');
    expect(parsePeriodBound(' 2022-11-24 ', 'to')).toBe('2022-11-24');
  });

  it.each(['', 'soon', '2022-13', '2022-02-30', '24.11.2022', '22', '2022-1'])('refuses "%s"', (text) => {
    expect(() => parsePeriodBound(text, 'from')).toThrow(UsageError);
    expect(() => parsePeriodBound(text, 'from')).toThrow(/--from.*YYYY-MM-DD/);
  });
});
