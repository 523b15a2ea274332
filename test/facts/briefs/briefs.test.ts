import { describe, expect, it } from 'vitest';
import { createBriefs } from '../../../src/facts/briefs/briefs.ts';
import type { Brief, BriefRequest } from '../../../src/facts/results.ts';
import { type Telling, toldArchive } from './told-releases.ts';

const FLOOD: Telling = {
  id: 'flood-en',
  title: 'Flood Commission sets a deadline',
  published: '2022-04-20',
  body:
    'On 19 April the Flood Commission met in Zarkand under the chairmanship of Lieutenant General Gabil Muradkhanli. ' +
    'The Minister of Economy, Rauf Malikzade, and representatives of road agencies took part. ' +
    'The Minister of Emergency Situations thanked them. ' +
    'The Commission decided to strengthen 14 kilometres of embankment by 1 October. ' +
    'The next meeting will be held on 17 May.',
  events: [
    {
      date: ['2022-04-19', '19 April'],
      place: 'Zarkand',
      organisers: ['Flood Commission'],
      participants: [
        ['Gabil Muradkhanli', 'Lieutenant General', 'Minister of Emergency Situations'],
        ['Rauf Malikzade', 'Minister of Economy'],
        'representatives of road agencies',
      ],
      outcomes: ['The Commission decided to strengthen 14 kilometres of embankment by 1 October.'],
      next: [['The next meeting will be held on 17 May.', '2022-05-17']],
    },
  ],
};
const FLOOD_RU: Telling = {
  id: 'flood-ru',
  title: 'Заседание паводковой комиссии',
  language: 'ru',
  publisher: 'Министерство',
  published: '2022-04-20',
  body:
    '19 апреля в Зарканде под председательством Габиля Мурадханлы прошло заседание паводковой комиссии. ' +
    'Присутствовали министр обороны Рауф Меликзаде, Севда Набизаде, представители дорожных ведомств. ' +
    'Комиссия решила укрепить до 1 октября 14 километров дамб. ' +
    'Министр поручил заготовить 40 тысяч мешков с песком. ' +
    'Следующее заседание состоится 18 мая.',
  events: [
    {
      date: ['2022-04-19', '19 апреля'],
      place: 'Зарканде',
      organisers: ['паводковой комиссии'],
      participants: [
        ['Габиля Мурадханлы'],
        ['Рауф Меликзаде', 'министр обороны'],
        ['Севда Набизаде'],
        'представители дорожных ведомств',
      ],
      outcomes: [
        'Комиссия решила укрепить до 1 октября 14 километров дамб.',
        'Министр поручил заготовить 40 тысяч мешков с песком.',
      ],
      next: [['Следующее заседание состоится 18 мая.', '2022-05-18']],
    },
  ],
};
const FLOOD_MAY: Telling = {
  id: 'flood-may',
  title: 'Flood Commission meets again',
  published: '2022-05-18',
  body: 'On 17 May the Flood Commission met in Zarkand under the chairmanship of Gabil Muradkhanli.',
  events: [
    {
      date: ['2022-05-17', '17 May'],
      place: 'Zarkand',
      organisers: ['Flood Commission'],
      participants: [['Gabil Muradkhanli']],
    },
  ],
};
const TRADE: Telling = {
  id: 'trade',
  title: 'Trade grew',
  published: '2022-06-01',
  body: 'Foreign trade grew by a tenth.',
  statements: ['Foreign trade grew by a tenth.'],
};

async function ask(request: BriefRequest, tellings: readonly Telling[], filter = {}) {
  const { archive, calls } = toldArchive(tellings);
  const { brief, others } = await createBriefs(archive).brief(request, { filter });
  return { brief, others: others.map(({ id }) => id), calls };
}

async function found(request: BriefRequest, tellings: readonly Telling[]): Promise<Brief> {
  const { brief } = await ask(request, tellings);
  if (brief === null) throw new Error('There is no brief.');
  return brief;
}

describe('a brief by words', () => {
  it('tells of one meeting, each cell with the sentence that states it', async () => {
    const { brief, calls } = await ask({ words: 'Flood Commission' }, [FLOOD, TRADE]);
    expect(brief).toMatchObject({
      kind: 'meeting',
      eventDate: { value: '2022-04-19', citation: { marker: 1, releaseId: 'flood-en' } },
      place: { value: 'Zarkand' },
      organisers: [{ value: 'Flood Commission' }],
      next: [{ date: '2022-05-17', text: 'The next meeting will be held on 17 May.' }],
    });
    expect(brief?.place.citation?.quote).toMatch(/^On 19 April .* Gabil Muradkhanli\.$/);
    expect(brief?.outcomes.map(({ citation }) => citation.quote)).toEqual([
      'The Commission decided to strengthen 14 kilometres of embankment by 1 October.',
    ]);
    expect(calls.quotes).toBe(1);
  });

  it('gives each participant with the title as stated, and its own source where another sentence states it', async () => {
    const { participants } = await found({ words: 'Flood Commission' }, [FLOOD]);
    expect(participants.map(({ name, title, isPerson }) => [name, title, isPerson])).toEqual([
      ['Gabil Muradkhanli', 'Lieutenant General, Minister of Emergency Situations', true],
      ['Rauf Malikzade', 'Minister of Economy', true],
      ['representatives of road agencies', null, false],
    ]);
    expect(participants[0]?.citation.quote).toContain('chairmanship');
    expect(participants[0]?.titleCitation?.quote).toContain('thanked');
    expect(participants[1]?.titleCitation).toBeUndefined();
  });

  it('says that a model read it, where it had a part in the event or in who took part', async () => {
    const readBy = async (telling: Telling) => (await found({ words: 'Flood Commission' }, [telling])).by;
    expect(await readBy(FLOOD)).toBe('rules');
    expect(await readBy({ ...FLOOD, peopleBy: 'model' })).toBe('model');
    const events = (FLOOD.events ?? []).map((event) => ({ ...event, by: 'model' as const }));
    expect(await readBy({ ...FLOOD, events })).toBe('model');
  });

  it('keeps to the titles of the sentence that tells who took part where they say the office', async () => {
    const body = `${FLOOD.body} Economy Minister Rauf Malikzade left.`;
    const participants = [['Rauf Malikzade', 'Minister of Economy', 'Economy Minister'] as const];
    const events = (FLOOD.events ?? []).map((event) => ({ ...event, participants }));
    const brief = await found({ words: 'Flood Commission' }, [{ ...FLOOD, body, events }]);
    expect(brief.participants.map(({ title }) => title)).toEqual(['Minister of Economy']);
  });

  it('leaves empty what no release states', async () => {
    const bare = { ...FLOOD, events: [{}] };
    expect(await found({ words: 'Flood Commission' }, [bare])).toMatchObject({
      eventDate: { value: null, citation: null },
      place: { value: null, citation: null },
      organisers: [],
      participants: [],
      outcomes: [],
      next: [],
    });
  });

  it('takes the meeting of the day that the words name, and lists the others', async () => {
    const april = await ask({ words: 'Flood Commission 19 April 2022' }, [FLOOD_MAY, FLOOD, TRADE]);
    expect(april.brief?.eventDate.value).toBe('2022-04-19');
    expect(april.others).toEqual(['flood-may']);
    const may = await ask({ words: 'flood commission on 17 May' }, [FLOOD, FLOOD_MAY, TRADE]);
    expect(may.brief?.eventDate.value).toBe('2022-05-17');
  });

  it('prefers the meeting of that day to a release of that day', async () => {
    const early: Telling = {
      ...FLOOD_MAY,
      id: 'flood-early',
      published: '2022-04-19',
      body: 'On 12 April the Flood Commission met in Zarkand. The release is of 19 April 2022.',
      events: [{ date: ['2022-04-12', '12 April'] }],
    };
    const { brief } = await ask({ words: 'Flood Commission 19 April 2022' }, [early, FLOOD]);
    expect(brief?.eventDate.value).toBe('2022-04-19');
  });

  it('shows no meeting of another day than the one named, but where to look', async () => {
    const { brief, others } = await ask({ words: 'Flood Commission 3 March 2021' }, [FLOOD, FLOOD_MAY]);
    expect(brief).toBeNull();
    expect(others).toEqual(expect.arrayContaining(['flood-en', 'flood-may']));
  });

  it('takes a year that the title is about for no other than what the words are about', async () => {
    const review: Telling = { ...FLOOD, id: 'review', title: 'Flood Commission hears the results of 2021' };
    const words = 'Flood Commission on the results of 2021';
    expect((await ask({ words }, [review])).brief?.eventDate.value).toBe('2022-04-19');
    expect((await ask({ words: 'Flood Commission on the results of 2020' }, [review])).brief).toBeNull();
    expect((await ask({ words: 'Flood Commission 19 April 2021' }, [review])).brief).toBeNull();
    const earlier: Telling = {
      ...FLOOD_MAY,
      id: 'earlier',
      published: '2021-05-18',
      events: [{ date: ['2021-05-17', '17 May'] }],
    };
    const { brief } = await ask({ words: 'Flood Commission in 2021' }, [review, earlier]);
    expect(brief?.eventDate.value).toBe('2021-05-17');
  });

  it('finds nothing for other words, and none in a release without an event', async () => {
    expect(await ask({ words: 'museum opening' }, [FLOOD])).toMatchObject({ brief: null, others: [] });
    expect((await ask({ words: 'foreign trade' }, [TRADE])).brief).toBeNull();
  });

  it('never looks beyond the filter', async () => {
    const filter = { publishers: ['Press Office'] };
    const { brief } = await ask({ words: 'Flood Commission' }, [FLOOD, FLOOD_RU], filter);
    expect(brief?.releases.map(({ id }) => id)).toEqual(['flood-en']);
  });
});

describe('a brief by a release', () => {
  it('is of the meeting that this release tells of, in its words', async () => {
    const brief = await found({ releaseId: 'flood-ru' }, [FLOOD, FLOOD_RU, FLOOD_MAY]);
    expect(brief.releases.map(({ id }) => id)).toEqual(['flood-ru', 'flood-en']);
    expect(brief.what.value).toMatch(/^19 апреля/);
  });

  it('is none for a release without an event or that is not there', async () => {
    expect((await ask({ releaseId: 'trade' }, [TRADE])).brief).toBeNull();
    expect((await ask({ releaseId: 'nowhere' }, [TRADE])).brief).toBeNull();
  });
});

describe('several releases of one meeting', () => {
  const all = [FLOOD, FLOOD_RU, FLOOD_MAY, TRADE];

  it('make one brief in which everybody stands once, in the spelling of the first', async () => {
    const { participants, releases } = await found({ releaseId: 'flood-en' }, all);
    expect(releases.map(({ id }) => id)).toEqual(['flood-en', 'flood-ru']);
    expect(participants.map(({ name, citation }) => [name, citation.marker])).toEqual([
      ['Gabil Muradkhanli', 1],
      ['Rauf Malikzade', 1],
      ['representatives of road agencies', 1],
      ['Севда Набизаде', 2],
    ]);
  });

  it('add what another language alone tells, and do not repeat a translation', async () => {
    const { outcomes } = await found({ releaseId: 'flood-en' }, all);
    expect(outcomes.map(({ text }) => text)).toEqual([
      'The Commission decided to strengthen 14 kilometres of embankment by 1 October.',
      'Министр поручил заготовить 40 тысяч мешков с песком.',
    ]);
  });

  it('show both where they differ, each with its own source', async () => {
    const { disagreements, next } = await found({ releaseId: 'flood-en' }, all);
    const told = disagreements.map(({ about, of, values }) => [
      about,
      of,
      values.map(({ value, citation }) => [value, citation.releaseId]),
    ]);
    expect(told).toContainEqual([
      'next',
      null,
      [
        ['2022-05-17', 'flood-en'],
        ['2022-05-18', 'flood-ru'],
      ],
    ]);
    expect(next.map(({ date }) => date)).toEqual(['2022-05-17']);
    expect(told.filter(([about]) => about === 'place' || about === 'eventDate')).toEqual([]);
  });

  it('fill a cell that the first one leaves empty', async () => {
    const [event] = FLOOD.events ?? [];
    const { place: _, ...rest } = event ?? {};
    const brief = await found({ releaseId: 'flood-en' }, [{ ...FLOOD, events: [rest] }, FLOOD_RU]);
    expect(brief.place).toMatchObject({ value: 'Зарканде', citation: { releaseId: 'flood-ru' } });
  });

  it('show two ranks that one person cannot have at once', async () => {
    const general = {
      ...FLOOD,
      body: `${FLOOD.body} Lieutenant General Rauf Malikzade reported.`,
      events: (FLOOD.events ?? []).map((event) => ({
        ...event,
        participants: [['Gabil Muradkhanli'] as const, ['Rauf Malikzade', 'Lieutenant General'] as const],
      })),
    };
    const colonel = {
      ...FLOOD_RU,
      body: `${FLOOD_RU.body} Выступил полковник Рауф Меликзаде.`,
      events: (FLOOD_RU.events ?? []).map((event) => ({
        ...event,
        participants: [['Габиля Мурадханлы'] as const, ['Рауф Меликзаде', 'полковник'] as const],
      })),
    };
    const { disagreements } = await found({ releaseId: 'flood-en' }, [general, colonel]);
    expect(disagreements.find(({ about }) => about === 'title')).toMatchObject({
      of: 'Rauf Malikzade',
      values: [{ value: 'Lieutenant General' }, { value: 'полковник' }],
    });
  });
});
