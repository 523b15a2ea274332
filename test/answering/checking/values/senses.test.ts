import { describe, expect, it } from 'vitest';
import type { CitedSource } from '../../../../src/answering/checking/check.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { checkSenses } from '../../../../src/answering/checking/values/check-values.ts';
import { readClaimValues } from '../../../../src/answering/checking/values/claim-values.ts';
import { cited } from './cited.ts';

function wrong(claim: string, ...sources: readonly CitedSource[]): readonly string[] {
  const read = readText(claim, null);
  return checkSenses(readClaimValues(claim, sources), read, sources).map(({ words }) => words);
}

describe('before and after a date', () => {
  it.each([
    ['Bids are accepted until 31 May.', 'Заявки принимаются с 31 мая.', '31 мая'],
    ['Təkliflər mayın 31-dək qəbul edilir.', 'Bids are accepted from 31 May.', '31 May'],
    ['Cavab mayın 31-dən gec olmayaraq veriləcək.', 'Cavab mayın 31-dən sonra veriləcək.', 'mayın 31-dən'],
    ['Льгота действует по 31 мая 2022 года.', 'Льгота действует с 31 мая 2022 года.', '31 мая 2022 года'],
    ['The fair is on 31 May.', 'Ярмарка пройдёт раньше 31 мая.', '31 мая'],
    ['The fair is on 31 May, stalls must be booked by 20 May.', 'Места бронируют до 31 мая.', '31 мая'],
  ])('does not take "%s" for "%s"', (source, claim, words) => {
    expect(wrong(claim, cited(source))).toEqual([words]);
  });

  it.each([
    ['Bids are accepted until 31 May.', 'Заявки принимаются до 31 мая.'],
    ['Təkliflər mayın 31-dək qəbul edilir.', 'Bids must be in by 31 May.'],
    ['Teklifler en geç 31 Mayıs mesai bitimine kadar verilir.', 'Заявки подают не позднее 31 мая.'],
    ['The fair runs from 18 to 31 May.', 'Ярмарка продлится до 31 мая.'],
    ['The last day for bids is 31 May.', 'Заявки подают раньше 31 мая.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(wrong(claim, cited(source))).toEqual([]);
  });
});

describe('earlier and later by a length of time', () => {
  it.each([
    ['The cup is played a week before the league starts.', 'Kubok liqadan bir həftə sonra oynanılacaq.'],
    ['Рабочие отстают от графика на два месяца.', 'The workers are two months ahead of schedule.'],
  ])('does not take "%s" for "%s"', (source, claim) => {
    expect(wrong(claim, cited(source))).toHaveLength(1);
    expect(wrong(source, cited(source))).toEqual([]);
  });
});

describe('the course of a change', () => {
  it.each([
    ['Üzv sayı yeddidən doqquza qaldırılıb.', 'Число членов снижено с девяти до семи.'],
    ['Exports rose from 420 to 510 million manats.', 'Exports rose to 420 million manats.'],
    ['The tariff rose by 20 manats to 80.', 'The tariff rose to 20 manats.'],
    ['Tarif 20 faiz artırılıb.', 'Тариф вырос до 20 процентов.'],
    ['Рост замедляется и составит 6 процентов.', 'Growth will slow by 6 percent.'],
    ['Milk now costs $5.39, up 62 cents since spring.', 'Süt 62 sente satılıyor.'],
  ])('does not take "%s" for "%s"', (source, claim) => {
    expect(wrong(claim, cited(source))).toHaveLength(1);
  });

  it.each([
    ['Üzv sayı yeddidən doqquza qaldırılıb.', 'Число членов выросло с семи до девяти.'],
    ['Exports rose from 420 to 510 million manats.', 'İxrac 510 milyon manata yüksəlib.'],
    ['The tariff rose by 20 manats to 80.', 'Tarif 20 manat artıb.'],
    ['Milk now costs $5.39, up 62 cents since spring.', 'Молоко подорожало на 62 цента.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(wrong(claim, cited(source))).toEqual([]);
  });
});

describe('what numbers are told apart by', () => {
  it.each([
    ['3 işçi hayatını kaybetti, 5 işçi yaralandı.', 'Погибли пятеро рабочих, трое ранены.'],
    ['Dəhlizin yuxarı həddi 8%, aşağı həddi 6%-dir.', 'Нижняя граница коридора — 8%.'],
    ['Hisse başına brüt 2 lira ödenecek.', 'A net 2 lira a share will be paid.'],
    ['Exports came to 40 million euros and imports to 70 million euros.', 'İxrac 70 milyon avro olub.'],
    ['37% of the workers are women, 63% men.', 'Мужчин среди рабочих 37%.'],
  ])('does not take "%s" for "%s"', (source, claim) => {
    expect(wrong(claim, cited(source)).length).toBeGreaterThan(0);
  });

  it.each([
    ['3 işçi hayatını kaybetti, 5 işçi yaralandı.', 'Трое рабочих погибли, пятеро ранены.'],
    ['Dəhlizin yuxarı həddi 8%, aşağı həddi 6%-dir.', 'Нижняя граница коридора — 6%, верхняя — 8%.'],
    ['The council approved nine lists and rejected two.', 'Kurul dokuz listeyi onayladı, ikisini reddetti.'],
    [
      'Exports and imports came to 40 and 70 million euros respectively.',
      'Imports came to 70 million euros.',
    ],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(wrong(claim, cited(source))).toEqual([]);
  });
});

describe('dates of a sentence with several', () => {
  it.each([
    [
      'The tender was announced in 2021, the contract was signed in 2023.',
      'The contract was signed in 2021.',
    ],
    ['Yazılış iyunun 3-də bitir, imtahan iyunun 17-də keçiriləcək.', 'İmtahan iyunun 3-də keçiriləcək.'],
    ['The meeting starts at 10:00; lunch is at 13:00.', 'The meeting starts at 13:00.'],
    ['The works begin in early June.', 'Работы начнутся в конце июня.'],
    ['Работы завершатся к концу 2025 года.', 'The works end in early 2025.'],
  ])('does not take "%s" for "%s"', (source, claim) => {
    expect(wrong(claim, cited(source))).toHaveLength(1);
  });

  it.each([
    [
      'The tender was announced in 2021, the contract was signed in 2023.',
      'The contract was signed in 2023.',
    ],
    [
      'The tender was announced in 2021, the contract was signed in 2023.',
      'Тендер был объявлен в 2021 году.',
    ],
    ['The works begin in early June.', 'İşlər iyunun əvvəlində başlayacaq.'],
    ['The works begin in early June.', 'Работы начнутся в июне.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(wrong(claim, cited(source))).toEqual([]);
  });
});

describe('wholes and parts', () => {
  it('does not take a part for the whole', () => {
    expect(wrong('All 25 flats are finished.', cited('Ten of the 25 flats are finished.'))).toEqual(['25']);
    expect(
      wrong('All 25 flats are finished.', cited('All 25 flats are finished, ten of them early.')),
    ).toEqual([]);
    const title = { title: 'A loan of 620 million dollars' };
    const source = cited('Kredinin 200 milyon dolarlık bölümü köylere ayrılıyor.', '2022-05-05', title);
    expect(wrong('The whole 620 million dollars are for villages.', source)).toEqual(['620 million dollars']);
  });
});
