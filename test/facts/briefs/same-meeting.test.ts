import { describe, expect, it } from 'vitest';
import { isSameMeeting } from '../../../src/facts/briefs/same-meeting.ts';
import { type EventTelling, type Telling, toldMeeting } from './told-releases.ts';

const ENGLISH: Telling = {
  id: 'en',
  title: 'Flood Commission meets',
  published: '2022-04-20',
  body: 'On 19 April the Flood Commission met in Zarkand under Minister Gabil Muradkhanli. Rauf Malikzade reported.',
  events: [
    {
      date: ['2022-04-19', '19 April'],
      place: 'Zarkand',
      organisers: ['Flood Commission'],
      participants: [['Gabil Muradkhanli', 'Minister'], ['Rauf Malikzade']],
    },
  ],
};
const RUSSIAN: Telling = {
  id: 'ru',
  title: 'Заседание паводковой комиссии',
  language: 'ru',
  publisher: 'Министерство',
  published: '2022-04-20',
  body: '19 апреля в Зарканде под руководством министра Габиль Мурадханлы прошло заседание паводковой комиссии. Выступил Рауф Меликзаде.',
  events: [
    {
      date: ['2022-04-19', '19 апреля'],
      place: 'Зарканде',
      organisers: ['паводковой комиссии'],
      participants: [['Габиль Мурадханлы', 'министра'], ['Рауф Меликзаде']],
    },
  ],
};

function changed(telling: Telling, changes: Partial<Telling>, event: Partial<EventTelling> = {}): Telling {
  const events = (telling.events ?? []).map((one) => ({ ...one, ...event }));
  return { ...telling, events, ...changes };
}

const same = (a: Telling, b: Telling) => {
  const found = isSameMeeting(toldMeeting(a), toldMeeting(b));
  expect(isSameMeeting(toldMeeting(b), toldMeeting(a))).toBe(found);
  return found;
};

describe('isSameMeeting', () => {
  it('joins what two languages and scripts tell of one day', () => {
    expect(same(ENGLISH, RUSSIAN)).toBe(true);
  });

  it('never joins two meetings of a series, which differ in the day alone', () => {
    const may = changed(
      ENGLISH,
      { id: 'may', published: '2022-05-18', body: ENGLISH.body.replace('19 April', '17 May') },
      { date: ['2022-05-17', '17 May'] },
    );
    expect(same(ENGLISH, may)).toBe(false);
    expect(same(RUSSIAN, may)).toBe(false);
  });

  it('keeps apart days beside each other, told as they came', () => {
    const body = RUSSIAN.body.replace('19 апреля', '20 апреля');
    const dayTwo = changed(
      RUSSIAN,
      { id: 'two', published: '2022-04-21', body },
      { date: ['2022-04-20', '20 апреля'] },
    );
    expect(same(ENGLISH, dayTwo)).toBe(false);
  });

  it('takes days beside each other for one meeting when everything else agrees and both came out on one day', () => {
    const body = RUSSIAN.body.replace('19 апреля', '18 апреля');
    const slip = changed(RUSSIAN, { id: 'slip', body }, { date: ['2022-04-18', '18 апреля'] });
    expect(same(ENGLISH, slip)).toBe(true);
    const guest = changed(
      slip,
      { body: `${slip.body} Присутствовала Севда Набизаде.` },
      { participants: [['Габиль Мурадханлы'], ['Рауф Меликзаде'], ['Севда Набизаде']] },
    );
    expect(same(ENGLISH, guest)).toBe(false);
    const ofOneOffice = changed(
      ENGLISH,
      { id: 'again', body: ENGLISH.body.replace('19 April', '18 April') },
      { date: ['2022-04-18', '18 April'] },
    );
    expect(same(ENGLISH, ofOneOffice)).toBe(false);
  });

  it('keeps apart two meetings of one minister on one day', () => {
    const meeting = (id: string, guest: string, state: string): Telling => ({
      id,
      title: `Minister receives the ambassador of ${state}`,
      publisher: id,
      published: '2022-04-20',
      body: `On 19 April Minister Chingiz Azimbayli met the ambassador of ${state}, ${guest}, in Zarkand.`,
      events: [
        {
          date: ['2022-04-19', '19 April'],
          place: 'Zarkand',
          participants: [
            ['Chingiz Azimbayli', 'Minister'],
            [guest, `ambassador of ${state}`],
          ],
        },
      ],
    });
    expect(same(meeting('a', 'Marten Olvik', 'Varsia'), meeting('b', 'Daniko Meravi', 'Oskania'))).toBe(
      false,
    );
    expect(same(meeting('a', 'Marten Olvik', 'Varsia'), meeting('b', 'Marten Olvik', 'Varsia'))).toBe(true);
  });

  it('joins a release without the day only when it came out about then', () => {
    const undated = changed(RUSSIAN, { id: 'u', body: RUSSIAN.body.replace('19 апреля ', '') });
    const { date: _, ...event } = undated.events?.[0] ?? {};
    const telling = { ...undated, events: [event] };
    expect(same(ENGLISH, telling)).toBe(true);
    expect(same(ENGLISH, { ...telling, published: '2022-06-01' })).toBe(false);
    const { published: __, ...unknown } = telling;
    expect(same(ENGLISH, unknown)).toBe(false);
  });

  it('takes two releases of one office in one language for two meetings unless they say nearly the same', () => {
    const other: Telling = {
      ...ENGLISH,
      id: 'dinner',
      title: 'Minister hosts dinner for hydrologists',
      body: 'In the evening of 19 April Gabil Muradkhanli and Rauf Malikzade dined with hydrologists in Zarkand.',
      events: [
        {
          date: ['2022-04-19', '19 April'],
          place: 'Zarkand',
          participants: [['Gabil Muradkhanli'], ['Rauf Malikzade']],
        },
      ],
    };
    expect(same(ENGLISH, other)).toBe(false);
    expect(same(ENGLISH, { ...ENGLISH, id: 'copy' })).toBe(true);
  });
});
