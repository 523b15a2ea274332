import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

function participantsOf(body: string, language = 'en'): readonly string[] {
  return eventsOf(body, language)[0]?.participants ?? [];
}

describe('those who took part in an event', () => {
  it.each([
    [
      'en',
      'The Council held a meeting on 23 May, chaired by Mayor Eva Holm. Councillor Nils Lund was absent with permission.',
      ['Eva Holm'],
    ],
    [
      'ru',
      '23 мая состоялось заседание Комитета под председательством Ивана Ларина. Депутат Олег Громов отсутствовал по уважительной причине.',
      ['Иван Ларин'],
    ],
    [
      'az',
      'Mayın 23-də Komitənin iclası keçirilib. İclası Komitənin sədri Rəşad Məmmədov açıb. Üzv Anar Qasımlı ezamiyyətdə olduğundan iclasda iştirak etməyib.',
      ['Rəşad Məmmədov'],
    ],
    [
      'tr',
      "Kurul 23 Mayıs'ta Başkan Hakan Yücel'in başkanlığında toplandı. Üye Mert Kaya toplantıya katılamadı.",
      ['Hakan Yücel'],
    ],
  ])('are not those of whom it says that they were away (%s)', (language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'The Board met on 23 May at Kelm House.\n\nPresent:\nMr Nils Lund, Chair\nMs Ida Berg, Secretary\n\nApologies: Mr Tom Dahl\n\nIn attendance: Mr Olaf Moen, Adviser',
      ['Nils Lund', 'Ida Berg', 'Olaf Moen'],
    ],
    [
      'ru',
      '23 мая состоялось заседание Комитета.\n\nПрисутствовали: председатель Иван Ларин, секретарь Анна Белова.\n\nОтсутствовал: Олег Громов.',
      ['Иван Ларин', 'Анна Белова'],
    ],
  ])('are called by the roll, and not by that of the absent (%s)', (language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });

  it('are not those whom one may ask, who wrote or who took the pictures', () => {
    const body =
      'The conference in Kelm was opened on 23 May by Mayor Eva Holm.\n\nPhoto: Tom Dahl\n\nFor media enquiries: Ida Berg, press officer, +47 555 01 00';
    expect(participantsOf(body)).toEqual(['Eva Holm']);
  });

  it('are not those whom a list of decisions names to an office', () => {
    const body =
      'The Council met on 23 May under Mayor Eva Holm and decided:\n\n- to appoint Nils Lund to the Harbour Board;\n- to defer the plan for the quay.';
    expect(participantsOf(body)).toEqual(['Eva Holm']);
  });

  it('are not those of an earlier time', () => {
    const body =
      'The forum was opened in Kelm on 23 May 2023 by Mayor Eva Holm. It was founded in 2011 under the then mayor, Nils Lund.';
    expect(participantsOf(body)).toEqual(['Eva Holm']);
  });

  it.each([
    [
      'ru',
      '23 мая министр Иван Ларин провёл встречу с послом Олегом Громовым, директором Анной Беловой и ректором Павлом Сомовым.',
      ['Иван Ларин', 'Олег Громов', 'Анна Белова', 'Павел Сомов'],
    ],
    [
      'tr',
      "Kurul 23 Mayıs'ta Başkan Hakan Yücel, Müdür Mert Kaya ve Vali Selim Aksoy'un katılımıyla toplandı.",
      ['Hakan Yücel', 'Mert Kaya', 'Selim Aksoy'],
    ],
  ])('share the case of the one who bears it for the list (%s)', (language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'The ceremony took place in Kelm on 23 May. Among those attending were cadets, and members of the Sailing Club.',
      ['cadets', 'members of the Sailing Club'],
    ],
    [
      'ru',
      '23 мая в Кельме состоялась церемония. Поздравить выпускников приехали родители, ветераны и рота почётного караула.',
      ['родители', 'ветераны', 'рота почётного караула'],
    ],
    [
      'az',
      'Mayın 23-də sərgi açılıb. Açılışda muzeyin əməkdaşları, məktəblilər və yerli sənətkarlar toplaşmışdılar.',
      ['muzeyin əməkdaşları', 'məktəblilər', 'yerli sənətkarlar'],
    ],
    [
      'tr',
      "23 Mayıs'ta Kayra'da tören düzenlendi. Törene 85 öğrenci ve çiftçiler geldi.",
      ['85 öğrenci', 'çiftçiler'],
    ],
  ])('are groups too, whatever the verb of coming (%s)', (language, body, expected) => {
    expect(participantsOf(body, language)).toEqual(expected);
  });

  it('are of the event whose paragraph names them', () => {
    const body =
      'Ambassador Eva Holm met Minister Nils Lund in Kelm on 23 May.\n\nThe same day the ambassador met Speaker Ida Berg.';
    expect(eventsOf(body).map(({ participants }) => participants)).toEqual([
      ['Eva Holm', 'Nils Lund'],
      ['Ida Berg'],
    ]);
  });
});
