import { describe, expect, it } from 'vitest';
import { cited, found, problemsOf } from './cited.ts';

describe('money', () => {
  it.each([
    ['The bridge cost $36.5 million.', 'Körpü 36,5 milyon dollara başa gəlib.'],
    ['The bridge cost $36.5 million.', 'Мост обошёлся в 36,5 млн долларов США.'],
    ['The bridge cost $36.5m.', 'Köprü 36,5 milyon dolara mal oldu.'],
    ['Cərimə 250 manatdır.', 'The fine is 250 AZN.'],
    ['Cərimə 250 ₼ təşkil edir.', 'Штраф составляет 250 манатов.'],
    ['Бюджет — 1,2 млрд рублей.', 'Büdcə 1 milyard 200 milyon rubldur.'],
    ['Destek 900 bin TL oldu.', 'Dəstək 900 min lirə olub.'],
    ['The prize is €4,000.', 'Премия — четыре тысячи евро.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toEqual([]);
  });

  it.each([
    ['The bridge cost $36.5 million.', 'Körpü 36,5 milyon avroya başa gəlib.', 'money: 36,5 milyon avroya'],
    ['The bridge cost $36.5 million.', 'Мост обошёлся в 36,5 млрд долларов.', 'money: 36,5 млрд долларов'],
    ['Cərimə 250 manatdır.', 'Ceza 250 liradır.', 'money: 250 liradır'],
    ['The prize is €4,000.', 'Премия — сорок тысяч евро.', 'money: сорок тысяч евро'],
  ])('does not take "%s" for "%s"', (source, claim, problem) => {
    expect(found(claim, cited(source))).toEqual([problem]);
  });
});

describe('measures', () => {
  it.each([
    ['The lake covers 85 hectares.', 'Gölün sahəsi 85 ha-dır.'],
    ['Мощность станции — 64 МВт.', 'The plant has a capacity of 64 megawatts.'],
    ['Yol 3 saat 30 dəqiqə çəkir.', 'Дорога занимает три с половиной часа.'],
    ['The flight takes two and a quarter hours.', 'Uçuş 2 saat 15 dəqiqə sürür.'],
    ['Günde 9,5 milyon metreküp su verilir.', 'В сутки подаётся 9,5 млн м³ воды.'],
    ['Скорость ветра — 18 метров в секунду.', 'Küləyin sürəti saniyədə 18 metrdir.'],
    ['The share rose to 48%.', 'Pay 48 faizə yüksəlib.'],
    ['Oran yüzde 48,5 oldu.', 'Доля составила 48,5 процента.'],
    ['The rate fell from 9 to 7.5%.', 'Ставка снижена с 9 процентов.'],
    ['Строительство займёт 18 месяцев.', 'Tikinti il yarım çəkəcək: 1,5 il.'],
    ['Шестидневный турнир завершён.', 'The six-day tournament is over.'],
    ['The link carries 40 gigabits per second.', 'Kanal saniyədə 40 qiqabit ötürür.'],
    ['Канал передаёт 40 Гбит/с.', 'Hat saniyede 40 gigabit taşıyor.'],
    ['The file has 3 megabytes.', 'Размер файла — 3000 килобайт.'],
    ['Доза — 250 микрограммов.', 'The dose is 0.25 milligrams.'],
    ['The flow is 30 litres per second.', 'Axın saniyədə 30 litrdir.'],
    ['The 6-foot-6 forward scored.', '6 fit 6 inç boyundaki forvet gol attı.'],
  ])('finds "%s" in "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toEqual([]);
  });

  it.each([
    ['The lake covers 85 hectares.', 'Площадь озера — 85 квадратных километров.'],
    ['Мощность станции — 64 МВт.', 'Stansiyanın gücü 64 kilovatdır.'],
    ['Yük 40 tondur.', 'The cargo weighs 40 kilograms.'],
    ['The loan runs for nine years.', 'Kredit dokuz ay sürecek.'],
    ['Клиника принимает 300 пациентов в смену.', 'The clinic sees 300 patients an hour.'],
    ['Günde 9,5 milyon metreküp su verilir.', '9.5 million cubic metres of water are supplied a month.'],
    ['The link carries 40 gigabits per second.', 'Kanal saniyədə 40 meqabit ötürür.'],
    ['Канал передаёт 40 Мбит/с.', 'Hat saniyede 40 kilobit taşıyor.'],
    ['Hat saniyede 40 megabit taşıyor.', 'The link carries 40 megabytes per second.'],
    ['Плёнка толщиной 12 микрометров.', 'Təbəqənin qalınlığı 12 millimetrdir.'],
    ['Снаряд весит 20 килограммов.', 'Mermi 20 gram ağırlığında.'],
    ['Axın saniyədə 30 litrdir.', 'Расход — 30 литров в час.'],
    ['Saatte 30 litre akıyor.', 'The flow is 30 litres per minute.'],
    ['The antenna works at 12 gigahertz.', 'Антенна работает на частоте 12 мегагерц.'],
    ['Output was 2.4 times higher.', 'Istehsal 2,4 faiz artıb.'],
    ['The rate rose by 2 percentage points.', 'Ставка выросла на 2 процента.'],
  ])('tells "%s" from "%s"', (source, claim) => {
    expect(found(claim, cited(source))).toHaveLength(1);
  });

  it('names what the source says', () => {
    const [problem] = problemsOf('The cargo weighs 40 kilograms.', [cited('Yük 40 tondur.')]);
    expect(problem).toEqual({
      kind: 'unit',
      words: '40 kilograms',
      reason: 'The cited text says "40 tondur", not "40 kilograms".',
    });
  });
});
