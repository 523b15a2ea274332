import { describe, expect, it } from 'vitest';
import { QuestionError } from '../../../src/errors.ts';
import { createSaid } from '../../../src/facts/people/said.ts';
import { createWho } from '../../../src/facts/people/who.ts';
import { archiveOf, type Told, told } from './told.ts';

const MINISTER = 'Minister of Defence';
const RELEASES: readonly Told[] = [
  {
    id: 'old',
    date: '2019-02-01',
    people: [['Zakir Hasanov', ['Deputy Minister of Defence', 'Colonel'], 'Republic of Ardavia']],
  },
  {
    id: 'az',
    date: '2022-05-05',
    language: 'az',
    people: [
      ['Zakir Həsənov', ['müdafiə naziri', 'general-polkovnik']],
      ['Sara Əlizadə', ['səhiyyə naziri']],
    ],
    meeting: ['Liman komissiyasının iclası keçirilib.', '2022-05-04', 'Zakir Həsənov', 'Sara Əlizadə'],
    said: [['Zakir Həsənov', 'Liman hazırdır.']],
  },
  {
    id: 'en',
    date: '2022-05-06',
    people: [
      ['Zakir Hasanov', [MINISTER, 'Colonel General']],
      ['Sara Alizade', ['Minister of Health']],
    ],
    meeting: ['The port commission met.', '2022-05-04', 'Zakir Hasanov', 'Sara Alizade'],
    said: [
      ['Zakir Hasanov', 'The port is ready.'],
      ['Sara Alizade', 'The clinic is not.'],
    ],
  },
  { id: 'other', date: '2021-01-01', people: [['Murad Hasanov', ['Head of the Nurvan Railway']]] },
  {
    id: 'bare',
    date: '2022-06-01',
    people: [['Hasanov', [MINISTER]]],
    said: [['Hasanov', 'The fleet grows.']],
  },
];
const SHORT: readonly Told[] = [
  { id: 'short', people: [['Ann Lee', ['Mayor']], ['Oya Su']], said: [['Ann Lee', 'The ferry is late.']] },
];
const facts = archiveOf([...RELEASES, ...SHORT].map(told));
const { who } = createWho(facts);
const { said } = createSaid(facts);
const namesOf = async (name: string, exact = false) =>
  (await who(name, { exact })).people.map((person) => person.name);

describe('who', () => {
  it.each(['Ann Lee', 'Lee', 'lee', 'Mayor Lee', 'A. Lee', 'Lee Ann'])(
    'finds one whose names are too short to have a sound of their own by %s',
    async (name) => {
      expect(await namesOf(name)).toEqual(['Ann Lee']);
    },
  );

  it.each([
    'Zakir Hasanov',
    'zakir hasanov',
    'Hasanov Zakir',
    'Закир Гасанов',
    'Закира Гасанова',
    'Закиром Гасановым',
    'Zakir Həsənovun',
    "Zakir Hasanov'un",
    'Z. Hasanov',
    'Hasanov, Zakir',
    'Hasanov, Minister of Defence',
    'Hasanov (Minister of Defence)',
    'Minister of Defence Hasanov',
    'Colonel General Hasanov',
    'müdafiə naziri Həsənov',
  ])('finds one by %s', async (name) => {
    expect(await namesOf(name)).toEqual(['Zakir Hasanov']);
  });

  it('asks which when a family name could be several', async () => {
    expect((await namesOf('Гасанов')).toSorted()).toEqual(['Murad Hasanov', 'Zakir Hasanov']);
  });

  it('finds by a case ending without an apostrophe, and by one that could also be a name', async () => {
    const found = createWho(
      archiveOf([
        told({ id: 'a', people: [['Gabil Muradkhanli']] }),
        told({ id: 'b', people: [['Zakir Hasanov'], ['Nigar Hasanova']] }),
      ]),
    );
    const named = async (name: string) =>
      (await found.who(name)).people.map((person) => person.name).toSorted();
    expect(await named('Qabil Muradxanlının')).toEqual(['Gabil Muradkhanli']);
    expect(await named('Гасанова')).toEqual(['Nigar Hasanova', 'Zakir Hasanov']);
    expect(await named('Закира Гасанова')).toEqual(['Zakir Hasanov']);
  });

  it('takes a name in full for nobody who has one name more', async () => {
    const found = createWho(
      archiveOf([
        told({ id: 'a', people: [['Recep Erdogan']] }),
        told({ id: 'b', people: [['Recep Tayyip Erdogan']] }),
      ]),
    );
    expect((await found.who('Recep Erdoğan')).people.map(({ name }) => name)).toEqual(['Recep Erdogan']);
    expect((await found.who('Erdoğan')).people).toHaveLength(2);
  });

  it.each(['Nobody', 'Elnur Hasanov', 'Zakir Mammadov', 'Q. Hasanov', '李'])(
    'finds nobody by %s',
    async (name) => {
      expect(await who(name)).toEqual({ people: [] });
    },
  );

  it.each(['', ' … ', 'x'.repeat(1_000)])('refuses what is no name: %#', async (name) => {
    await expect(who(name)).rejects.toThrow(QuestionError);
  });

  it('takes a spelling letter for letter on request, case aside', async () => {
    const { people } = await who('zakir həsənov', { exact: true });
    expect(people).toMatchObject([{ name: 'Zakir Həsənov', spellings: ['Zakir Həsənov'], releases: 1 }]);
    expect(await namesOf('Закир Гасанов', true)).toEqual([]);
    expect(await namesOf('Zakir Hasanovun', true)).toEqual([]);
  });

  it('gives titles newest first, the same title once by its newest release, each with its sentence', async () => {
    const { people } = await who('Zakir Hasanov');
    const titles = people[0]?.titles.map(({ title, organisation, date, citation }) => [
      title,
      organisation,
      date,
      citation.marker,
      citation.quote,
    ]);
    const sentence = 'Zakir Hasanov, Minister of Defence, Colonel General';
    const newest = 'Hasanov, Minister of Defence';
    const old = 'Zakir Hasanov, Deputy Minister of Defence, Colonel, Republic of Ardavia';
    expect(titles).toEqual([
      [MINISTER, null, '2022-06-01', 1, newest],
      ['Colonel General', null, '2022-05-06', 2, sentence],
      ['Deputy Minister of Defence', 'Republic of Ardavia', '2019-02-01', 3, old],
      ['Colonel', null, '2019-02-01', 3, old],
    ]);
  });

  it('gives a meeting once that two releases tell of, and statements verbatim', async () => {
    const { people } = await who('Zakir Hasanov');
    expect(people[0]?.meetings).toMatchObject([{ text: 'The port commission met.', date: '2022-05-04' }]);
    expect(people[0]?.statements.map(({ text, date, citation }) => [text, date, citation.quote])).toEqual([
      ['The fleet grows.', '2022-06-01', 'Hasanov: “The fleet grows.”'],
      ['The port is ready.', '2022-05-06', 'Zakir Hasanov: “The port is ready.”'],
      ['Liman hazırdır.', '2022-05-05', 'Zakir Həsənov: “Liman hazırdır.”'],
    ]);
  });

  it('leaves out what rests on a release that is withdrawn meanwhile', async () => {
    const quotes: typeof facts.quotes = async (wanted) =>
      (await facts.quotes(wanted)).map((quote, index) => (wanted[index]?.releaseId === 'en' ? null : quote));
    const { people } = await createWho({ ...facts, quotes }).who('Zakir Hasanov');
    expect(people[0]?.statements.map(({ text }) => text)).toEqual(['The fleet grows.', 'Liman hazırdır.']);
    expect(people[0]?.titles.map(({ citation }) => citation.marker)).toEqual([1, 2, 2]);
  });

  it('calls namesakes so that each can be asked for', async () => {
    const namesakes = createWho(
      archiveOf([
        told({ id: 'a', date: '2022-03-01', people: [['Ali Hasanov', ['Minister of Health']]] }),
        told({ id: 'b', date: '2022-03-04', people: [['Ali Hasanov', ['Head of the Nurvan Railway']]] }),
      ]),
    );
    const { people } = await namesakes.who('Hasanov');
    expect(people.map(({ name }) => name)).toEqual([
      'Ali Hasanov (Head of the Nurvan Railway)',
      'Ali Hasanov (Minister of Health)',
    ]);
    for (const { name } of people) {
      const again = await namesakes.who(name);
      expect(again.people.map(({ titles }) => titles[0]?.title)).toEqual([/\((.*)\)/.exec(name)?.[1]]);
    }
  });

  it('says how many releases a bound left out', async () => {
    const many = Array.from({ length: 320 }, (_, index) =>
      told({ id: `r${index}`, people: [['Zakir Hasanov', [MINISTER]]] }),
    );
    const { people, unread } = await createWho(archiveOf(many)).who('Hasanov');
    expect([people.length, people[0]?.releases, unread]).toEqual([1, 300, 20]);
  });

  it('gives one card however the person is asked for', async () => {
    const [byFamily, byName] = [await who('Hasanov'), await who('Zakir Hasanov')];
    const cards = byFamily.people.filter(({ name }) => name === 'Zakir Hasanov');
    const unmarked = (people: typeof cards) =>
      people.map(({ titles, statements, releases }) => [
        titles.map(({ title, date }) => [title, date]),
        statements.map(({ text }) => text),
        releases,
      ]);
    expect(unmarked(cards)).toEqual(unmarked([...byName.people]));
  });

  it('finds by the given name one whom releases only give an initial', async () => {
    const facts = archiveOf([told({ id: 'a', people: [['Z. Hasanov', [MINISTER]]] })]);
    const found = await createWho(facts).who('Zakir Hasanov');
    expect(found.people.map(({ name }) => name)).toEqual(['Z. Hasanov']);
    expect((await createWho(facts).who('Murad Hasanov')).people).toEqual([]);
  });
});

describe('said', () => {
  const texts = async (...asked: Parameters<typeof said>) =>
    (await said(...asked)).statements.map(({ text }) => text);

  it('lists statements newest first, in pages', async () => {
    expect(await texts('Закир Гасанов')).toEqual([
      'The fleet grows.',
      'The port is ready.',
      'Liman hazırdır.',
    ]);
    const { total, statements, people } = await said('Zakir Hasanov', { offset: 1, limit: 1 });
    expect([total, statements.map(({ text, citation }) => [text, citation.marker])]).toEqual([
      3,
      [['The port is ready.', 1]],
    ]);
    expect(people).toMatchObject([{ name: 'Zakir Hasanov', releases: 4 }]);
  });

  it('lists nothing until one of several is chosen', async () => {
    const { people, total, statements } = await said('Hasanov');
    expect([people.length, total, statements]).toEqual([2, 0, []]);
    expect(people.every(({ name, titles }) => name !== '' && titles.length > 0)).toBe(true);
  });

  it('takes what the words are about, in another language too, before what stands in a release on them', async () => {
    const releases: readonly Told[] = [
      {
        id: 'a',
        date: '2022-01-02',
        people: [['Sara Alizade', ['Minister of Health']]],
        meeting: ['The harbour was opened.', '2022-01-01'],
        said: [['Sara Alizade', 'We wait for the doctors.']],
      },
      {
        id: 'b',
        date: '2022-01-01',
        people: [['Sara Alizade']],
        said: [['Sara Alizade', 'No harbours yet.']],
      },
      {
        id: 'c',
        date: '2021-01-01',
        language: 'ru',
        people: [['Сара Ализаде']],
        said: [['Сара Ализаде', 'Новый порт готов.']],
      },
      { id: 'd', date: '2023-01-01', people: [['Sara Alizade']], said: [['Sara Alizade', 'Taxes fall.']] },
    ];
    const about = async (words: string) =>
      (await createSaid(archiveOf(releases.map(told))).said('Sara Alizade', { about: words })).statements.map(
        ({ text }) => text,
      );
    expect(await about('harbour')).toEqual([
      'No harbours yet.',
      'Новый порт готов.',
      'We wait for the doctors.',
    ]);
    expect(await about('volcano')).toEqual([]);
  });
});
