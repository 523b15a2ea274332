import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

function participantsOf(body: string, language = 'en'): readonly string[] {
  return eventsOf(body, language)[0]?.participants ?? [];
}

describe('a roll of those who were there', () => {
  it.each([
    [
      'en',
      'The Board met on 23 May at Kelm House.\n\nIn attendance: Mr Nils Lund, Head of Ports; staff of the Harbour Office; the mayor of Kelm',
      ['Nils Lund', 'staff of the Harbour Office', 'mayor of Kelm'],
    ],
    [
      'tr',
      "Kurul 23 Mayıs'ta toplandı.\n\nDavetliler: Savcılık ve Emniyet Müdürlüğü temsilcileri; Av. Hakan Yücel",
      ['Hakan Yücel', 'Savcılık ve Emniyet Müdürlüğü temsilcileri'],
    ],
    [
      'az',
      'Mayın 23-də Şuranın iclası keçirilib.\n\nİştirak edirdilər: Şuranın 34 üzvü (41 nəfərdən), fakültə dekanları',
      ['Şuranın 34 üzvü', 'fakültə dekanları'],
    ],
  ])('has whole items without a name, and no label (%s)', (language, body, expected) => {
    expect([...participantsOf(body, language)].sort()).toEqual([...expected].sort());
  });

  it('ends with its list', () => {
    const body =
      'The Board met on 23 May at Kelm House.\n\nWho came\n- Nils Lund, Chair\n- harbour pilots\n\nAgreed\n1. Pilots and captains need a licence.';
    expect(participantsOf(body)).toEqual(['Nils Lund', 'harbour pilots']);
  });

  it.each([
    [
      'en',
      'The conference in Kelm was opened on 23 May by Mayor Eva Holm. They had come by boat: chiefs of both islands, cattle traders and fishermen.',
      ['Eva Holm', 'chiefs of both islands', 'cattle traders', 'fishermen'],
    ],
    [
      'ru',
      '23 мая конференцию в Кельме открыл мэр Иван Ларин. Под зонтами стояли: директора музеев, попечители.',
      ['Иван Ларин', 'директора музеев', 'попечители'],
    ],
  ])('stands behind a colon, too (%s)', (language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });
});

describe('one who is called by the office alone', () => {
  it.each([
    [
      'en',
      'The ceremony in Kelm was attended on 23 May by Mayor Eva Holm, as well as the First Secretary of the Embassy.',
      ['Eva Holm', 'First Secretary of the Embassy'],
    ],
    [
      'tr',
      "23 Mayıs'taki törene Vali Hakan Yücel ve ilçe kaymakamı katıldı.",
      ['Hakan Yücel', 'ilçe kaymakamı'],
    ],
  ])('is one of a list (%s)', (language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });

  it('is nobody else than who is named before the comma', () => {
    const body =
      'The ceremony in Kelm was attended on 23 May by Eva Holm, the mayor of Kelm, and Mr Nils Lund.';
    expect(participantsOf(body)).toEqual(['Eva Holm', 'Nils Lund']);
  });
});

describe('no participant', () => {
  it.each([
    [
      'is who announces what a court did',
      'en',
      'A pilot was sentenced on 23 May to a year in prison, Attorney General Tom Dahl announced. Judge Eva Holm sentenced Mr Nils Lund in Kelm.',
      ['Eva Holm', 'Nils Lund'],
    ],
    [
      'is who only writes of it',
      'en',
      'Mayor Eva Holm opened the conference in Kelm on 23 May. Senator Tom Dahl welcomed it in a written statement.',
      ['Eva Holm'],
    ],
    [
      'of what is to come is who speaks of it now',
      'en',
      'The annual meeting will be held on 13 June at Kelm Hall. "We need time," Tom Dahl said.',
      [],
    ],
    [
      'of a catch is who finds and who tells of it',
      'az',
      'Mayın 23-də əməkdaşlar yük maşınında siqaret aşkarlayıblar. İdarənin rəisi Rəşad Məmmədov bunu təsdiqləyib.',
      [],
    ],
  ])('%s', (_, language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });
});

describe('roles', () => {
  it.each([
    [
      'who hands over the keys and who gets them',
      'en',
      'A house was handed over in Kelm on 23 May. Mayor Eva Holm gave the keys to Mrs Ida Berg.',
      ['Eva Holm', 'Ida Berg'],
    ],
    [
      'on whom an envoy calls',
      'en',
      'The envoy, Mr Nils Lund, called on Minister Eva Holm on 23 May.',
      ['Nils Lund', 'Eva Holm'],
    ],
    [
      'no one behind "from her minister, Mr"',
      'en',
      'Ambassador Eva Holm met Mayor Nils Lund in Kelm on 23 May. The Ambassador conveyed greetings from her Foreign Minister, Mr Tom Dahl.',
      ['Eva Holm', 'Nils Lund'],
    ],
  ])('%s', (_, language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });
});
