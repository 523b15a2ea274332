import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../../src/facts/reading/events/read-events.ts';
import { readPeople } from '../../../../src/facts/reading/people/read-people.ts';
import { eventsOf, releaseOf } from './events-of.ts';

describe('readEvents', () => {
  it.each([
    {
      language: 'en',
      body: 'The Harbour Council met in Marstad on 23 May under the chairmanship of Mayor Eva Holm. The meeting was attended by the Minister of Transport, Liam Corrie, and representatives of the shipping companies.',
      kind: 'session',
      place: 'Marstad',
      organisers: ['Harbour Council'],
      participants: ['Eva Holm', 'Liam Corrie', 'representatives of the shipping companies'],
    },
    {
      language: 'az',
      body: 'Mayın 23-də Göyçə şəhərində Su Komissiyasının iclası keçirilib. İclasda nazir müavini Murad Həsənli, tələbələr və beynəlxalq təşkilatların nümayəndələri iştirak ediblər.',
      kind: 'meeting',
      place: 'Göyçə şəhərində',
      organisers: ['Su Komissiyasının'],
      participants: ['Murad Həsənli', 'tələbələr', 'beynəlxalq təşkilatların nümayəndələri'],
    },
    {
      language: 'ru',
      body: '23 мая в Северореченске состоялось заседание Комиссии по безопасности полётов. В заседании приняли участие начальник управления Сергей Лукьяненко и руководители авиакомпаний.',
      kind: 'meeting',
      place: 'Северореченске',
      organisers: ['Комиссии по безопасности полётов'],
      participants: ['Сергей Лукьяненко', 'руководители авиакомпаний'],
    },
    {
      language: 'tr',
      body: "Mevsimsel Grip Komisyonu, 23 Mayıs'ta Yeşilova'da toplandı. Toplantıya Sağlık Bakanı Hakan Yücel, hastane başhekimleri ve ziraat odası temsilcileri katıldı.",
      kind: 'meeting',
      place: 'Yeşilova',
      organisers: ['Mevsimsel Grip Komisyonu'],
      participants: ['Hakan Yücel', 'hastane başhekimleri', 'ziraat odası temsilcileri'],
    },
  ])('tells who met when, where and at whose meeting ($language)', ({ language, body, ...expected }) => {
    expect(eventsOf(body, language)).toMatchObject([{ ...expected, date: '2023-05-23' }]);
  });

  it.each([
    ['The Board met on 23 May.', 'en', '2023-05-23'],
    ['The Board met yesterday in Marstad.', 'en', '2023-05-24'],
    ['The Board met on Monday.', 'en', '2023-05-22'],
    ['The Board met from 8 to 10 May in Marstad.', 'en', '2023-05-08'],
    ['At its meeting of 20 May the Board decided to open the port by 1 June.', 'en', '2023-05-20'],
    ['Komissiyanın iclası dünən keçirilib.', 'az', '2023-05-24'],
    ['Komissiyanın iclası bu gün keçirilib.', 'az', '2023-05-25'],
    ['Mayın 18-20-də Şəki şəhərində forum keçirilib.', 'az', '2023-05-18'],
    ['Вчера состоялось заседание комиссии.', 'ru', '2023-05-24'],
    ['22–24 мая в Москворецке прошёл форум молодых учёных.', 'ru', '2023-05-22'],
    ['Завершились учения «Щит», проходившие с 10 мая.', 'ru', '2023-05-10'],
    ['Komisyon dün toplandı.', 'tr', '2023-05-24'],
    ['16 Mayıs tarihli kararla kurulan Komisyon bugün toplandı.', 'tr', '2023-05-25'],
  ])('resolves the day by that of the release: %s', (body, language, date) => {
    expect(eventsOf(body, language)[0]?.date).toBe(date);
  });

  it('leaves a day open that the release does not state, or whose year nothing tells', () => {
    expect(eventsOf('The Board met in Marstad.')[0]?.date).toBeNull();
    expect(eventsOf('The Board met in Marstad on 23 May.', 'en', null)[0]?.date).toBeNull();
  });

  it('finds no event in what only states something', () => {
    expect(eventsOf('Consumer prices rose by 0.3 percent in May, the Statistics Office reported.')).toEqual(
      [],
    );
    expect(eventsOf('Ötən il ölkədə 1,2 milyon turist qeydə alınıb.', 'az')).toEqual([]);
    expect(eventsOf('')).toEqual([]);
  });

  it('takes the one who received a guest for the host, and both for participants', () => {
    const body =
      'President Mikael Berg received the Ambassador of Helvar, Piet Aalto, on 24 May. They discussed trade.';
    expect(eventsOf(body)).toMatchObject([
      { kind: 'meeting', organisers: ['Mikael Berg'], participants: ['Mikael Berg', 'Piet Aalto'] },
    ]);
  });

  it('leaves out those who are only spoken of', () => {
    const body =
      'The Security Council met on 24 May. Minister Liam Corrie thanked the staff. The speaker recalled the policy of President Mikael Berg and the memory of General Ivan Marsh.';
    expect(eventsOf(body)[0]?.participants).toEqual(['Liam Corrie']);
    const said =
      'The Council met on 24 May. "I thank Minister Liam Corrie for his work," said Mayor Eva Holm.';
    expect(eventsOf(said)[0]?.participants).toEqual(['Eva Holm']);
  });

  it('of an incident names the officials on the scene alone', () => {
    const body =
      'A fire broke out near Dalby on 23 May. Deputy Minister Hannah Roe arrived at the scene. President Mikael Berg expressed his condolences.';
    expect(eventsOf(body)).toMatchObject([
      { kind: 'incident', date: '2023-05-23', organisers: [], participants: ['Hannah Roe'] },
    ]);
  });

  it('takes the house for the place rather than its town, and what is visited', () => {
    expect(
      eventsOf('A forum was held at the Trade Palace on 23 May, an agency in Olmar reported.')[0]?.place,
    ).toBe('Trade Palace');
    expect(eventsOf('Minister Liam Corrie visited the Selm Power Plant on 23 May.')[0]?.place).toBe(
      'Selm Power Plant',
    );
    const turkish = "Bakan Hakan Yücel, 19 Mayıs'ta Çamlıbel Hudut Karakolu'nu ziyaret etti.";
    expect(eventsOf(turkish, 'tr')[0]?.place).toBe('Çamlıbel Hudut Karakolu');
  });

  it('tells a second meeting of the same day apart', () => {
    const body =
      'President Mikael Berg received the Ambassador of Helvar, Piet Aalto, on 24 May.\n\nOn the same day Piet Aalto met with Prime Minister Ella Storm.';
    expect(eventsOf(body)).toMatchObject([
      { date: '2023-05-24', participants: ['Mikael Berg', 'Piet Aalto'] },
      { date: '2023-05-24', participants: ['Piet Aalto', 'Ella Storm'] },
    ]);
  });

  it('passes a heading over for the sentence that tells the same', () => {
    const body =
      'Opening ceremony of the conference held\n\nOn 23 May the conference organised by the Ministry of Defence began its work at the Military Academy in Zarkand.';
    expect(eventsOf(body)).toMatchObject([
      {
        kind: 'conference',
        what: 'On 23 May the conference organised by the Ministry of Defence began its work at the Military Academy in Zarkand.',
        place: 'Military Academy in Zarkand',
        organisers: ['Ministry of Defence'],
      },
    ]);
  });

  it('states everything by a slice of the body within a sentence of it, whatever the text', () => {
    const word = fc.constantFrom(
      ...'The Council met on 23 May with representatives of İclas iştirak ediblər, В заседании приняли участие toplantıya katıldı. " \n\n « » Eva Holm ’ and at Nurvan'.split(
        ' ',
      ),
      '\ud800',
      'ﷺ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'az', 'ru', 'tr', null), (body, language) => {
        const release = releaseOf(body, language, '2023-05-25');
        for (const event of readEvents(release, readPeople(release))) {
          const stated = [event.what, event.date, event.place, ...event.organisers, ...event.participants];
          for (const one of stated) {
            if (one === null) continue;
            expect(one.sentence.start).toBeLessThanOrEqual(one.start);
            expect(one.start).toBeLessThan(one.end);
            expect(one.end).toBeLessThanOrEqual(one.sentence.end);
            expect(release.sentences).toContainEqual(one.sentence);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
