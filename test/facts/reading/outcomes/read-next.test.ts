import { describe, expect, it } from 'vitest';
import { readNext } from '../../../../src/facts/reading/outcomes/read-next.ts';
import { releaseOf } from '../release.ts';

/** The sentence behind one that opens the release. */
function next(language: string, sentence: string) {
  const opening = { en: 'It rained.', az: 'Yağış yağıb.', ru: 'Прошёл дождь.', tr: 'Yağmur yağdı.' }[
    language
  ];
  return readNext(releaseOf(language, `${opening} ${sentence}`)).map(({ text, date }) => [
    text,
    date?.value ?? null,
  ]);
}

describe('what comes next', () => {
  it.each([
    ['en', 'The Board meets again on 14 November.', '2023-11-14'],
    ['en', 'The protocol enters into force on 1 March.', '2024-03-01'],
    ['en', 'The conference will continue until October 7.', '2023-10-07'],
    ['en', 'The delegations will meet again in Luria next year.', '2024'],
    ['en', 'The course will run from 9 to 30 October.', '2023-10-09'],
    ['en', 'One lane is expected to reopen on 9 October.', '2023-10-09'],
    ['en', 'His next court date is November 14.', '2023-11-14'],
    ['en', 'The show tours to Lerwick on 20 October.', '2023-10-20'],
    ['en', 'The report is due in early November.', '2023-11'],
    ['en', 'The fair has been held since 1997; the next edition takes place on 9 May.', '2024-05-09'],
    ['en', 'Claims can be made until noon on 31 October.', '2023-10-31'],
    ['en', 'The date of the visit will be announced.', null],
    ['en', 'The court adjourned at noon until 14 November.', '2023-11-14'],
    ['en', 'The Board meets on Thursday week, 16 November.', '2023-11-16'],
    ['en', 'The Assembly reconvenes on the second Tuesday of November.', '2023-11-14'],
    [
      'en',
      'A visit, on a date to be confirmed, will be led by Ann Brook, who took office in February.',
      null,
    ],
    [
      'en',
      'Put off from its day, the fair, which was to have been held on 6 November, will open on 13 November.',
      '2023-11-13',
    ],
    ['en', 'The decision may be appealed within 30 days.', null],
    ['en', 'The agreement needs to be ratified by both parliaments.', null],
    ['ru', 'Соглашение подлежит ратификации.', null],
    ['tr', 'Anlaşmanın iki ülkenin parlamentolarınca onaylanması gerekiyor.', null],
    ['az', 'Sazişin parlament tərəfindən təsdiqlənməsi tələb olunur.', null],
    ['en', 'It enters into force thirty days after publication.', null],
    ['en', 'The sixth session will be held in Luria in spring 2024.', '2024'],
    ['az', 'Altıncı iclas 2024-cü ilin yazında keçiriləcək.', '2024'],
    ['ru', 'Шестое заседание пройдёт весной 2024 года.', '2024'],
    ['tr', 'Altıncı toplantı 2024 ilkbaharında yapılacak.', '2024'],
    ['en', 'The fair opens next spring.', '2024'],
    ['ru', 'Ярмарка откроется весной следующего года.', '2024'],
    ['ru', 'Ответный визит намечен на весну следующего года.', '2024'],
    ['ru', 'Второй раунд запланирован на осень.', '2023'],
    ['tr', 'Fuar gelecek ilkbaharda açılacak.', '2024'],
    ['ru', 'Сроки визита согласуют по дипломатическим каналам.', null],
    ['az', 'Qərardan 30 gün ərzində şikayət verilə bilər.', null],
    ['ru', 'Встреча, назначенная на 10 ноября, отменена до окончания проверки.', null],
    ['ru', 'Ввод объекта намечен на 2025 год.', '2025'],
    ['tr', 'Han pazartesiye kadar kapalı kalacak.', '2023-10-09'],
    ['tr', "10 Kasım'da açılacak olan fuar ileri bir tarihe bırakıldı.", null],
    ['az', 'Şuranın növbəti iclası noyabrın 14-də keçiriləcək.', '2023-11-14'],
    ['az', 'Növbəti müşavirə bir müddət sonra olacaq.', null],
    ['ru', 'Новые цены вступят в силу с 1 января.', '2024-01-01'],
    ['ru', 'Следующее заседание намечено на 20 декабря.', '2023-12-20'],
    ['ru', 'Срок внесения поправок – до 29 ноября.', '2023-11-29'],
    ['ru', 'Чемпионат стартует 8 ноября.', '2023-11-08'],
    ['ru', 'Приём заявок завершится в конце ноября.', '2023-11'],
    ['tr', 'Bilirkişi keşfi 5 Kasım’da.', '2023-11-05'],
    ['tr', 'Meclis, 10 Kasım’da toplanmak üzere dağıldı.', '2023-11-10'],
    ['tr', 'Otopark kasım sonunda açılacak.', '2023-11'],
    ['tr', 'Bir sonraki toplantı 10 Kasım’da yapılacak.', '2023-11-10'],
    ['tr', 'Önümüzdeki yüz gün içinde altı ili dolaşacak.', null],
  ])('is read, %s: %s', (language, sentence, date) => {
    expect(next(language, sentence)).toEqual([[sentence, date]]);
  });

  it.each([
    ['en', 'The plan was signed on 3 October.'],
    ['en', 'The decree was signed on Monday.'],
    ['en', 'By 2030 that share must be below 20 percent.'],
    ['en', 'Fuel prices are expected to rise in December.'],
    ['en', 'Areva invited her to pay a visit at a convenient time.'],
    ['ru', 'Встреча прошла 27 марта; докладывал Азамат Туров.'],
    ['az', 'Hər şənbə ustad dərsi keçiriləcək.'],
    ['ru', 'Ожидается, что пассажиропоток вырастет к 2030 году.'],
    ['az', 'Hədəfimiz 2024-cü ildə 26 milyon tondur.'],
  ])('is not, %s: %s', (language, sentence) => {
    expect(next(language, sentence)).toEqual([]);
  });

  it('is not the event that the release opens by announcing, but a term of the decision that it opens with', () => {
    expect(readNext(releaseOf('en', 'The bank will issue a new note on 20 October.'))).toEqual([]);
    expect(readNext(releaseOf('en', 'The Board decided to close the depot by 20 October.'))).toHaveLength(1);
  });

  it('is in lines of a schedule, not in those that tell of the event or of the release', () => {
    const body = [
      'Пуск состоялся.',
      '',
      'Дата: 20 ноября',
      'Что дальше',
      '15 ноября – перевод потребителей',
      'Аккредитация – до 12 ноября',
    ];
    expect(readNext(releaseOf('ru', body.join('\n'))).map(({ date }) => date?.value)).toEqual([
      '2023-11-15',
      '2023-11-12',
    ]);
  });

  it('has one entry for each date of a sentence', () => {
    expect(next('ru', 'Сезон начнётся 1 ноября, а в Елгайском районе — 25 октября.')).toHaveLength(2);
  });

  it('is of no day where a day without a year stands in a release of an unknown one', () => {
    const release = releaseOf('en', 'It rained. A drill will be held on 12 October.', null);
    expect(readNext(release).map(({ date }) => date)).toEqual([null]);
  });

  it('keeps the end of a year beside a day', () => {
    const body = 'It rained. The line will be ready by the end of 2024 and the tender closes on 25 November.';
    expect(readNext(releaseOf('en', body)).map(({ date }) => date?.value)).toEqual(['2024', '2023-11-25']);
  });

  it('is not within how many hours something is to be done from now on', () => {
    const body = 'The Council approved new rules. Agencies will report incidents within 24 hours.';
    expect(readNext(releaseOf('en', body))).toEqual([]);
  });
});
