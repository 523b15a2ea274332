import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

function organisersOf(body: string, language: string): readonly string[] {
  return eventsOf(body, language)[0]?.organisers ?? [];
}

describe('who held an event', () => {
  it.each([
    [
      'en',
      'A conference on ports opened in Kelm on 23 May.\n\nHosts: Kelm Harbour Authority',
      ['Kelm Harbour Authority'],
    ],
    [
      'az',
      'Mayın 23-də Gəncədə su üzrə konfrans keçirilib.\n\nTəşkilatçılar: Su Komitəsi, Çay Fondu',
      ['Su Komitəsi', 'Çay Fondu'],
    ],
  ])('stands in a line of its own (%s)', (language, body, expected) => {
    expect(organisersOf(body, language)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'A conference on ports opened on 23 May in Kelm. It was convened at the invitation of the Kelm Chamber of Commerce.',
      ['Kelm Chamber of Commerce'],
    ],
    [
      'ru',
      '23 мая в Кельме прошла конференция, организованная Офисом программы в Осло совместно с Министерством транспорта.',
      ['Офисом программы в Осло', 'Министерством транспорта'],
    ],
    [
      'tr',
      'Liman Birliği (LB) ve Deniz Vakfı tarafından müştereken hazırlanan konferans 23 Mayıs günü yapıldı.',
      ['Liman Birliği (LB)', 'Deniz Vakfı'],
    ],
    ['tr', "Kelm Belediyesi'nin salı günü düzenlediği törenle okul açıldı.", ['Kelm Belediyesi']],
  ])('is the doer of a participle, or whose initiative it was (%s)', (language, body, expected) => {
    expect(organisersOf(body, language)).toEqual(expected);
  });

  it('is a Russian subject whatever body it is', () => {
    const body = '23 мая 2023 года Кельмская областная таможня провела семинар для перевозчиков.';
    expect(organisersOf(body, 'ru')).toEqual(['Кельмская областная таможня']);
  });

  it('has its short name in brackets, and what it is of behind them', () => {
    const body = 'The meeting of the Rate Committee (RC) of the Bank of Kelm was held on 23 May.';
    expect(organisersOf(body, 'en')).toEqual(['Rate Committee (RC) of the Bank of Kelm']);
  });

  it('is found in no time, whatever stands behind who it was', () => {
    const body =
      'The Senate on Thursday passed a bill, sponsored by Sen. Anna Reed, D-Kelm., that would open an archive of contracts.';
    expect(organisersOf(body, 'en').length).toBeLessThan(3);
  });

  it('is neither of two sides that had talks', () => {
    const body = 'Министр Анна Белова провела 23 мая переговоры с послом Олегом Громовым.';
    expect(organisersOf(body, 'ru')).toEqual([]);
  });

  it('is not the host of another event still to come', () => {
    const body =
      'The seminar was held in Kelm on 23 May. The next seminar will be hosted by the Oslo Harbour Authority.';
    expect(organisersOf(body, 'en')).toEqual([]);
  });

  it.each([
    [
      'en',
      'The inter-agency working group on state information systems held its third meeting in Kelm on 23 May.',
      ['inter-agency working group on state information systems'],
    ],
    [
      'ru',
      '23 мая в Кельме состоялось заседание Совместной комиссии по торговле между Республикой Орвен и Королевством Норден.',
      ['Совместной комиссии по торговле между Республикой Орвен и Королевством Норден'],
    ],
    [
      'az',
      'Dünən Gəncədə dəmir yolu xəttinin təmiri üzrə işçi qrupunun növbəti iclası keçirilib.',
      ['dəmir yolu xəttinin təmiri üzrə işçi qrupunun'],
    ],
    [
      'az',
      'Mayın 23-də Su Nazirliyində “Çay” festivalının təşkilat komitəsinin iclası keçirilib.',
      ['“Çay” festivalının təşkilat komitəsinin'],
    ],
    [
      'tr',
      "Gıda güvenliği kurumlar arası komisyonunun toplantısı 23 Mayıs'ta Kelm'de yapıldı.",
      ['Gıda güvenliği kurumlar arası komisyonunun'],
    ],
  ])('is called by its whole name (%s)', (language, body, expected) => {
    expect(organisersOf(body, language)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'A forum on ports was held in Kelm on 23 May. The organisers of the forum are the Ministry of Ports and the Sea Union.',
      ['Ministry of Ports', 'Sea Union'],
    ],
    [
      'ru',
      '23 мая в Кельме прошёл форум. Организатор форума — Министерство транспорта.',
      ['Министерство транспорта'],
    ],
    [
      'az',
      'Mayın 23-də Su Nazirliyində ilin yekunlarına həsr olunmuş müşavirə keçirilib.',
      ['Su Nazirliyində'],
    ],
    [
      'tr',
      "Savunma Bakanı Hakan Yücel, Ankara'ya gelen Savunma Bakanı Kerim Veliyev'i 23 Mayıs'ta törenle karşıladı.",
      ['Hakan Yücel'],
    ],
  ])('is who organised it, at whose house it was, or who welcomed (%s)', (language, body, expected) => {
    expect(organisersOf(body, language)).toEqual(expected);
  });

  it.each([
    ['en', 'A landslide began near Kelm on 23 May, the Ministry of Emergencies reports.'],
    ['ru', 'Служба безопасности сообщает, что 23 мая началась атака на портал.'],
    ['az', 'Mayın 23-də Su Nazirliyinin binasında Prezident Rəşad Məmmədov ilə görüş keçirilib.'],
  ])('is not who tells of it, or whose house it is in (%s)', (language, body) => {
    expect(organisersOf(body, language)).toEqual([]);
  });
});
