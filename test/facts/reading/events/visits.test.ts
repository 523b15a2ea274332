import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('a visit', () => {
  it.each([
    ['en', 'Minister Eva Holm yesterday concluded a working visit to Norland.', 'Norland'],
    ['az', 'Nazir Anar Valiyev dünən Norland Krallığına rəsmi səfərini başa vurub.', 'Norland Krallığına'],
    ['ru', 'Министр Ева Холмова вчера завершила визит в Королевство Норландия.', 'Королевство Норландия'],
    ['tr', "Bakan Ayşe Vural, Norland Krallığı'na yaptığı ziyareti dün tamamladı.", 'Norland Krallığı'],
    ['tr', "Bakan Ayşe Vural, 24 Mayıs'ta Varsiya'ya çalışma ziyaretinde bulundu.", 'Varsiya'],
    [
      'tr',
      "Bakan Ayşe Vural, dün resmî ziyaret için Kelm'e gelen Varsiya Bakanı Ole Dahl'ı törenle karşıladı.",
      'Kelm',
    ],
    ['az', 'Norlandiya nümayəndə heyəti mayın 24-də Kelm Limanında olub.', 'Kelm Limanında'],
  ])('is where it goes (%s): %s', (language, body, place) => {
    expect(eventsOf(body, language)).toMatchObject([{ kind: 'visit', place, date: '2023-05-24' }]);
  });

  it('is no reception of a decision', () => {
    expect(eventsOf('Minister Eva Holm and Deputy Tom Reed welcomed the ruling.')[0]?.kind).not.toBe('visit');
  });

  it.each([
    ['en', 'Minister Eva Holm yesterday concluded a visit to Norland. On 22 May talks were held in Olmar.'],
    ['en', 'Minister Eva Holm yesterday concluded a three-day visit to Norland.'],
    ['az', 'Nazir Anar Valiyev dünən Norlandiyaya səfərini başa vurub. Mayın 22-də danışıqlar keçirilib.'],
    ['ru', 'Министр Ева Холмова вчера завершила трёхдневный визит в Норландию.'],
    ['tr', "Bakan Ayşe Vural, Varsiya'ya yaptığı üç günlük ziyareti dün tamamladı."],
  ])('that has ended is of the day on which it began (%s): %s', (language, body) => {
    expect(eventsOf(body, language)[0]?.date).toBe('2023-05-22');
  });

  it('of whom somebody else receives later is told apart', () => {
    const body =
      "Kurul Başkanı Ayşe Vural, 23 Mayıs'ta Norland Başkanı Mia Holm'u kabul etti. Heyet daha sonra Meclis Başkanı Rıza Dal tarafından kabul edildi.";
    expect(eventsOf(body, 'tr').map(({ date }) => date)).toEqual(['2023-05-23', null]);
  });
});

describe('days that are not of the event', () => {
  it.each([
    [
      'en',
      'The Customs Service has summed up the results of 2022. The checkpoint at Halm, put into operation on 12 October, served 4,000 trucks.',
    ],
    [
      'az',
      'Gömrük Xidməti 2022-ci ilin yekunlarını açıqlayıb. Oktyabrın 12-də istismara verilən məntəqə 4 min yük maşınına xidmət göstərib.',
    ],
    [
      'ru',
      'Таможенная служба подвела итоги 2022 года. Пункт пропуска, введённый в эксплуатацию 12 октября, принял 4 тысячи машин.',
    ],
    [
      'tr',
      "Gümrük İdaresi 2022 yılı sonuçlarını açıkladı. 12 Ekim'de hizmete giren kapı 4 bin araca hizmet verdi.",
    ],
  ])('are those that a review tells of (%s)', (language, body) => {
    expect(eventsOf(body, language)).toMatchObject([{ kind: 'publication', date: null }]);
  });

  it('is no end of days what stands behind a year', () => {
    expect(eventsOf('Cari il mayın 18-də Kelm şəhərində iclas keçirilib.', 'az')[0]?.date).toBe('2023-05-18');
  });

  it.each([
    ['ru', 'В ночь с 17 на 18 мая в Кельме произошёл пожар.', '2023-05-17'],
    ['en', 'The Board met two days ago in Kelm.', '2023-05-23'],
    ['tr', "Kurul önceki gün Kelm'de toplandı.", '2023-05-23'],
    ['az', 'Komissiyanın iclası iki gün əvvəl keçirilib.', '2023-05-23'],
    ['ru', 'Два дня назад в Кельме прошло заседание комиссии.', '2023-05-23'],
  ])('are told by their distance (%s): %s', (language, body, date) => {
    expect(eventsOf(body, language)[0]?.date).toBe(date);
  });
});

describe('the place of an event', () => {
  it.each([
    [
      'ru',
      '23 мая на 37-м километре автодороги Кельм — Шарн произошло столкновение.',
      '37-м километре автодороги Кельм — Шарн',
    ],
    [
      'az',
      'Mayın 23-də Kelm–Şarn avtomobil yolunun 37-ci kilometrində qəza baş verib.',
      'Kelm–Şarn avtomobil yolunun 37-ci kilometrində',
    ],
    [
      'az',
      'Dünən "Kelm Limanı" ASC-nin inzibati binasında işçi qrupunun iclası keçirilib.',
      '"Kelm Limanı" ASC-nin inzibati binasında',
    ],
    ['ru', 'Соглашение подписано 23 мая в мэрии Кельма.', 'мэрии Кельма'],
    ['en', 'The Board met on 23 May at Correctional Facility No. 4.', 'Correctional Facility No. 4'],
  ])('is told whole (%s): %s', (language, body, place) => {
    expect(eventsOf(body, language)[0]?.place).toBe(place);
  });

  it('of an attack is not where its release was written', () => {
    const body =
      'Зарск, 25 мая 2023 года. Служба безопасности сообщает, что 23 мая началась атака на портал услуг.';
    expect(eventsOf(body, 'ru')).toMatchObject([{ kind: 'incident', date: '2023-05-23', place: null }]);
  });
});

describe('the kind of an event', () => {
  it.each([
    ['en', 'A seminar on fire safety in schools was held in Kelm on 23 May.', 'conference', 'Kelm'],
    [
      'az',
      'Mayın 23-də Kelm şəhərində yanğın təhlükəsizliyi üzrə seminar keçirilib.',
      'conference',
      'Kelm şəhərində',
    ],
    ['tr', "Kelm'de 23 Mayıs'ta yangın güvenliği semineri düzenlendi.", 'conference', 'Kelm'],
    ['en', 'On 23 May, the leadership of the Ministry laid flowers in Kelm.', 'ceremony', 'Kelm'],
    ['ru', '23 мая в Кельме состоялось торжественное собрание.', 'ceremony', 'Кельме'],
    ['tr', "Kelm'de 23 Mayıs'ta diplomatlara brifing verildi.", 'conference', 'Kelm'],
    [
      'en',
      'Four people were injured on the Kelm road when a bus overturned on 23 May.',
      'incident',
      'Kelm road',
    ],
  ])('is not that of a word beside it (%s): %s', (language, body, kind, place) => {
    expect(eventsOf(body, language)).toMatchObject([{ kind, place, date: '2023-05-23' }]);
  });

  it.each([
    ['ru', 'Президент Ева Холмова выразила соболезнования президенту Оле Далю в связи с землетрясением.'],
    ['tr', "Cumhurbaşkanı Eva Holm, depremde ölenler için Ole Dahl'a taziye mesajı gönderdi."],
  ])('of a condolence is not that of what it is for (%s)', (language, body) => {
    expect(eventsOf(body, language)[0]?.kind).not.toBe('incident');
  });
});
