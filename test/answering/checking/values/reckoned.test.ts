import { describe, expect, it } from 'vitest';
import { cited, found } from './cited.ts';

const DAY = '2024-05-15';

describe('dates told by their distance', () => {
  it.each([
    ['The bridge opened three days ago.', 'Мост открылся 12 мая.'],
    ['Мост откроется через три дня.', 'The bridge will open on 18 May 2024.'],
    ['Köprü iki hafta sonra açılacak.', 'The bridge will open on 29 May.'],
    ['The bridge opened two years ago.', 'Мост открылся в 2022 году.'],
    ['Körpü gələn ay açılacaq.', 'Мост откроется в июне.'],
    ['Мост откроется в будущем году.', 'The bridge will open in 2025.'],
    ['Körpü sabah açılacaq.', 'The bridge will open on 16 May.'],
    ['The fair starts on 18 May; the following day there is a race.', '19 мая состоится забег.'],
    ['The hall is open at the weekend.', 'Зал открыт 18 мая.'],
    ['The court ruled in 2016; a year later the award was halved.', 'В 2017 году выплату урезали.'],
    ['Bu il yanvar-aprel aylarında ixrac artıb.', 'Exports grew in the first four months of 2024.'],
    ['The bridge opened on 12 May.', 'Körpü üç gün əvvəl açılıb.'],
    ['The factory was founded in 1924.', 'Завод основан сто лет назад.'],
    ['The bridge will open on 3 June.', 'Мост откроется в следующем месяце.'],
    ['Sürücü 1987-ci il təvəllüdlüdür.', 'The driver is 37.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(found(claim, cited(source, DAY))).toEqual([]);
  });

  it.each([
    ['The bridge opened three days ago.', 'Мост открылся 10 мая.'],
    ['Мост откроется через три дня.', 'The bridge will open on 12 May 2024.'],
    ['Körpü gələn ay açılacaq.', 'Мост откроется в июле.'],
    ['Körpü sabah açılacaq.', 'The bridge will open on 17 May.'],
    ['Köprü sabah açıldı.', 'The bridge opened on 16 May.'],
    ['The fair starts on 18 May; the following day there is a race.', '20 мая состоится забег.'],
    ['Bu il yanvar-aprel aylarında ixrac artıb.', 'Exports grew in the first five months of 2024.'],
    ['Exports grew in January-March.', 'Экспорт вырос во втором квартале 2024 года.'],
    ['The bridge opened on 12 May.', 'The bridge opened two weeks ago.'],
    ['The bridge will open on 3 July.', 'Мост откроется в следующем месяце.'],
    ['The fair runs from 18 to 20 May.', 'The fair lasts five days.'],
    ['Sürücü 1987-ci il təvəllüdlüdür.', 'The driver is 45.'],
  ])('does not take "%s" for "%s"', (source, claim) => {
    expect(found(claim, cited(source, DAY))).toHaveLength(1);
  });
});

describe('how a number is meant', () => {
  it.each([
    ['Срок — до пяти лет.', 'The term is no less than five years.'],
    ['Почти половина хозяйств ответила.', 'More than half of the farms answered.'],
    ['Вложено более 300 млн долларов.', 'Sərmayə 300 milyon dollara çatmayıb.'],
    ['Biletler 49 avrodan başlıyor.', 'A ticket costs no more than 49 euros.'],
    ['Работают 1248 человек.', 'Работает менее тысячи человек.'],
    ['We never expected it: nearly half answered.', 'More than half answered.'],
  ])('does not take "%s" for "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toHaveLength(1);
  });

  it.each([
    ['Срок — не менее пяти лет.', 'The term is no less than five years.'],
    ['Desteğin yüzde 70’i hibedir.', 'Dəstəyin üçdə ikisindən çoxu qrantdır.'],
    ['48% of the farms answered.', 'Ответила почти половина хозяйств.'],
    ['The grant is worth USD 118,342.', 'The grant is worth a little over USD 118,000.'],
    ['The pilot lasts a year and a half.', 'Пилот продлится 18 месяцев.'],
    ['Сорокатрёхлетний инженер уволен.', '43 yaşlı mühəndis işdən çıxarılıb.'],
    [
      'Ticaret 640 milyon avrodan 1 milyar avroya çıkacak.',
      'Trade will go from 640 million euros to 1 billion.',
    ],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toEqual([]);
  });
});

describe('what was before', () => {
  it('is the level with the change taken back', () => {
    const source = cited('The bank reduced the rate by 35 basis points to 1.50 per cent.');
    expect(found('The rate had stood at 1.85 per cent before.', source)).toEqual([]);
    expect(found('The rate had stood at 1.15 per cent before.', source)).toHaveLength(1);
    expect(found('The rate is now 1.85 per cent.', source)).toHaveLength(1);
  });

  it('is the price with the rise taken off', () => {
    const source = cited('Butter costs $5.39, up 62 cents since last winter.');
    expect(found('Last winter butter cost $4.77.', source)).toEqual([]);
    expect(found('Last winter butter cost $4.97.', source)).toHaveLength(1);
  });

  it('counts those before the last one', () => {
    const source = cited('Alkım, nişanla onurlandırılan 31. Türk vatandaşı.');
    expect(found('Before Alkım, thirty Turkish citizens had received it.', source)).toEqual([]);
    expect(found('Before Alkım, twenty Turkish citizens had received it.', source)).toHaveLength(1);
  });
});

describe('a part of a number', () => {
  it('is told from the rest', () => {
    const source = cited('Ten of the 25 flats are finished.');
    expect(found('15 flats are not finished.', source)).toEqual([]);
    expect(found('Fifteen flats are finished.', source)).toHaveLength(1);
    expect(found('Toplantıda üç üye eksikti.', cited('31 üyeden 28’i hazır bulundu.'))).toEqual([]);
  });

  it('is told from the other by what it is for', () => {
    const source = cited('Фонд выделил 3 млн евро школам и 5 млн евро больницам.');
    expect(found('The fund gave hospitals 3 million euros.', source)).toHaveLength(1);
    expect(found('The fund gave hospitals 5 million euros.', source)).toEqual([]);
  });
});
