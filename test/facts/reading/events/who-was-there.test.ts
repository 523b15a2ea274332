import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

function participantsOf(body: string, language: string): readonly string[] {
  return eventsOf(body, language)[0]?.participants ?? [];
}

describe('those who took part in an appointment', () => {
  it.each([
    [
      'en',
      'Mr Nils Lund was named Director of the Port Agency on 23 May. Prime Minister Eva Holm signed the order.',
      ['Nils Lund'],
    ],
    [
      'en',
      'President Eva Holm signed a decree on 23 May on the leadership of the Agency.\n\nBy the decree, Mr Tom Dahl is relieved of his duties and Mr Nils Lund is appointed Director.',
      ['Nils Lund'],
    ],
    [
      'ru',
      'Указом президента Ивана Ларина от 23 мая Олег Громов назначен министром транспорта. Прежде эту должность занимал Пётр Белов.',
      ['Олег Громов'],
    ],
    [
      'az',
      'Baş nazir Rəşad Məmmədovun sərəncamı ilə Anar Qasımov nazir müavini təyin edilib.',
      ['Anar Qasımov'],
    ],
    ['tr', "Mert Kaya'nın yerine Hakan Yücel genel müdürlük görevine getirildi.", ['Hakan Yücel']],
  ])('are who comes, and neither who signs nor who goes (%s)', (language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });
});

describe('groups of those who took part', () => {
  it.each([
    [
      'en',
      'A seminar was held in Kelm on 23 May. Experts from the police, the rescue service and regional offices made presentations.',
      ['Experts from the police, the rescue service and regional offices'],
    ],
    [
      'en',
      'A seminar was held in Kelm on 23 May. It was attended by officials of the ministries of finance, trade and health, doctors and students.',
      ['officials of the ministries of finance, trade and health', 'doctors', 'students'],
    ],
    [
      'ru',
      '23 мая в Кельме прошёл семинар. В нём участвовали представители министерств финансов, экономики и культуры, ветераны и студенты.',
      ['представители министерств финансов, экономики и культуры', 'ветераны', 'студенты'],
    ],
    [
      'ru',
      '23 мая в Кельме прошёл семинар. С докладами выступили специалисты полиции, службы спасения и областных администраций.',
      ['специалисты полиции, службы спасения и областных администраций'],
    ],
    [
      'az',
      'Mayın 23-də Gəncədə seminar keçirilib. Seminarda müəllimlər və ölkəmizdə akkreditə olunmuş diplomatlar iştirak ediblər.',
      ['müəllimlər', 'ölkəmizdə akkreditə olunmuş diplomatlar'],
    ],
    [
      'tr',
      "Kelm'de 23 Mayıs'ta seminer düzenlendi. Seminere hekimler, Almanya, Fransa ve İtalya'dan gelen uzmanlar katıldı.",
      ['hekimler', "Almanya, Fransa ve İtalya'dan gelen uzmanlar"],
    ],
  ])('keep all of what they are of (%s)', (language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });

  it('are no sides, and nobody who is yet to come', () => {
    const body =
      "Elçi Mert Kaya, 23 Mayıs'ta Başkan Hakan Yücel ile görüştü. Taraflar, her yıl 30 öğrencinin katılacağı bir okul konusunda anlaştı.";
    expect(participantsOf(body, 'tr')).toEqual(['Mert Kaya', 'Hakan Yücel']);
  });
});

describe('who only speaks of an event', () => {
  it.each([
    [
      'en',
      'The Board of the Bank decided on 23 May to keep its rate. Governor Eva Holm told reporters after the meeting that prices would fall.',
    ],
    [
      'ru',
      'Правление банка 23 мая приняло решение сохранить ставку. На брифинге председатель банка Иван Ларин отметил рост. Его заместитель Олег Громов добавил подробности.',
    ],
    [
      'az',
      'Bankın İdarə Heyəti mayın 23-də faizi saxlamaq barədə qərar qəbul edib. Sədr Rəşad Məmmədov jurnalistlərə bildirib ki, qiymətlər enəcək.',
    ],
    [
      'tr',
      "Para Kurulu 23 Mayıs'taki toplantısında faizi indirdi. Başkan Hakan Yücel, basın toplantısında kararı anlattı ve fiyatların düşeceğini söyledi.",
    ],
  ])('to the press need not have sat there (%s)', (language, body) => {
    expect(participantsOf(body, language)).toEqual([]);
  });

  it('sat there where it says so', () => {
    const body =
      'The commission met on 23 May under the chairmanship of Mayor Eva Holm. Eva Holm told reporters that work would go on.';
    expect(participantsOf(body, 'en')).toEqual(['Eva Holm']);
  });

  it('is no one whose decree or command is recalled', () => {
    const body =
      'The Council held a meeting on 23 May, chaired by Mayor Eva Holm. The Mayor recalled the war won under the command of General Tom Dahl. The attention which President Nils Lund gives to the port was noted.';
    expect(participantsOf(body, 'en')).toEqual(['Eva Holm']);
  });
});

describe('whom one may ask', () => {
  it('is not there, where a line has been lost too', () => {
    const body =
      'Mayor Eva Holm opened a school in Kelm on 23 May. Contact: Nils Lund (202) 224 2441 Mayor Eva Holm said that it was late.';
    expect(participantsOf(body, 'en')).toEqual(['Eva Holm']);
  });
});
