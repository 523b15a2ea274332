import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownFacts } from '../../../src/facts/fact-archive.ts';
import { joinPeople } from '../../../src/facts/people/join-people.ts';
import { annotatedFacts, annotatedPeople } from './annotated.ts';
import { type Told, told } from './told.ts';

/** Who is one person: for each the releases with the name that each has. */
function joined(releases: readonly KnownFacts[]): readonly (readonly string[])[] {
  return joinPeople(releases)
    .map(({ appearances }) => appearances.map(({ release, fact }) => `${release.id} ${fact.name}`).toSorted())
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function joinedOf(...releases: readonly Told[]): readonly (readonly string[])[] {
  return joined(releases.map(told));
}

describe('the annotated releases', () => {
  const persons = joinPeople(annotatedFacts());
  const annotated = annotatedPeople();

  it('join nobody wrongly, and miss no join', () => {
    const found = persons.map(({ appearances }) =>
      appearances.map(({ release, fact }) => `${release.source} ${fact.name}`).toSorted(),
    );
    const expected = annotated.map(({ mentions }) =>
      mentions.map(({ source, name }) => `${source} ${name}`).toSorted(),
    );
    const sorted = (groups: readonly (readonly string[])[]) =>
      groups.map((group) => group.join('\n')).toSorted();
    expect(sorted(found)).toEqual(sorted(expected));
  });

  it('give the evidence for every spelling but the first', () => {
    for (const { spellings, joinedBy, name } of persons) {
      expect(joinedBy.map((join) => join.spellings[1]).toSorted()).toEqual(
        spellings.filter((spelling) => spelling !== name).toSorted(),
      );
    }
  });
});

describe('spellings of several scripts and languages', () => {
  it('are one person, with the reason', () => {
    const releases = [
      told({ id: 'a', language: 'en', people: [['Jeyhun Shadlinski', ['Minister of Transport']]] }),
      told({ id: 'b', language: 'az', people: [['Ceyhun Şadlinski', ['nəqliyyat naziri']]] }),
      told({ id: 'c', language: 'ru', people: [['Джейхун Шадлинский']] }),
    ];
    const [person, ...others] = joinPeople(releases);
    expect(others).toEqual([]);
    expect(person?.spellings).toEqual(['Ceyhun Şadlinski', 'Jeyhun Shadlinski', 'Джейхун Шадлинский']);
    expect(person?.joinedBy).toEqual([
      { spellings: ['Ceyhun Şadlinski', 'Jeyhun Shadlinski'], reason: 'office' },
      { spellings: ['Ceyhun Şadlinski', 'Джейхун Шадлинский'], reason: 'key' },
    ]);
  });

  it('are joined by a meeting that both releases tell of', () => {
    const meeting = (what: string, ...names: string[]) => [what, '2023-05-04', ...names] as const;
    const [person] = joinPeople([
      told({
        id: 'a',
        date: '2023-05-05',
        people: [['Orkhan Valiyev'], ['Sara Alizade']],
        meeting: meeting('The port commission met.', 'Orkhan Valiyev', 'Sara Alizade'),
      }),
      told({
        id: 'b',
        date: '2023-05-05',
        language: 'ru',
        people: [['Орхан Велиев'], ['Сара Ализаде']],
        meeting: meeting('Состоялось заседание портовой комиссии.', 'Орхан Велиев', 'Сара Ализаде'),
      }),
    ]);
    expect(person?.joinedBy).toEqual([{ spellings: ['Orkhan Valiyev', 'Орхан Велиев'], reason: 'release' }]);
  });

  it('of one language that differ by letters are one person only where something else says so', () => {
    const [hasanov, gasanov] = ['Zakir Hasanov', 'Zakir Gasanov'] as const;
    expect(joinedOf({ id: 'a', people: [[hasanov]] }, { id: 'b', people: [[gasanov]] })).toHaveLength(2);
    const titles = ['Minister of Defence'];
    expect(
      joinedOf({ id: 'a', people: [[hasanov, titles]] }, { id: 'b', people: [[gasanov, titles]] }),
    ).toHaveLength(1);
  });
});

describe('two people', () => {
  it('of one family name stay two', () => {
    expect(
      joinedOf(
        { id: 'a', people: [['Javid Rustamzade', ['Minister of Defence']]] },
        { id: 'b', language: 'tr', people: [['Leyla Rüstemzade', ['Komite Başkanı']]] },
      ),
    ).toHaveLength(2);
  });

  it('of one full name stay two with other offices at one time', () => {
    const doctor = {
      id: 'a',
      date: '2022-03-01',
      people: [['Ali Hasanov', ['Minister of Health']]],
    } as const;
    const driver = {
      id: 'b',
      date: '2022-03-04',
      people: [['Ali Hasanov', ['Head of the Nurvan Railway']]],
    } as const;
    expect(joinedOf(doctor, driver)).toHaveLength(2);
    const ofArdavia = (one: Told, title: string): Told => ({
      ...one,
      people: [['Ali Hasanov', [`${title} of Ardavia`]]],
    });
    expect(
      joinedOf(ofArdavia(doctor, 'Minister of Health'), ofArdavia(driver, 'Minister of Transport')),
    ).toHaveLength(2);
    const named = (one: Told, title: string): Told => ({ ...one, people: [['Ali Hasanov', [title]]] });
    expect(
      joinedOf(named(doctor, 'Minister of Health'), named(driver, 'Deputy Minister of Health')),
    ).toHaveLength(2);
    const unclear = { id: 'c', date: '2022-04-01', people: [['Ali Hasanov']] } as const;
    expect(joinedOf(doctor, driver, unclear)).toHaveLength(3);
  });

  it('stay two where an office is held before and after another', () => {
    const minister = (id: string, date: string): Told => ({
      id,
      date,
      people: [['Ali Hasanov', ['Minister of Health']]],
    });
    const driver: Told = {
      id: 'b',
      date: '2022-06-04',
      people: [['Ali Hasanov', ['Head of the Nurvan Railway']]],
    };
    expect(joinedOf(minister('a', '2021-01-01'), driver, minister('c', '2023-01-01'))).toHaveLength(2);
  });

  it('of one full name and office stay two where the office is of two bodies', () => {
    const head = (id: string, of: string): Told => ({
      id,
      date: '2022-03-01',
      people: [['Ali Hasanov', [`Head of ${of}`]]],
    });
    expect(joinedOf(head('a', 'School 12'), head('b', 'School 14'))).toHaveLength(2);
    expect(joinedOf(head('a', 'the Nurvan District'), head('b', 'the Yelgaya District'))).toHaveLength(2);
    expect(joinedOf(head('a', 'the Nurvan Hospital'), head('b', 'the Nurvan Museum'))).toHaveLength(2);
    expect(joinedOf(head('a', 'School 12'), head('b', 'School 12'))).toHaveLength(1);
  });

  it('stay two where a title that says less could be of either', () => {
    const named = (id: string, title: string): Told => ({
      id,
      date: '2022-03-01',
      people: [['Ali Hasanov', [title]]],
    });
    const three = [
      named('a', 'Minister of Health'),
      named('b', 'Minister of Defence'),
      named('c', 'Minister'),
    ];
    expect(joinedOf(...three)).toHaveLength(3);
  });

  it('whom one release names apart stay two, and so do sons of two fathers', () => {
    expect(joinedOf({ id: 'a', people: [['Ali Hasanov'], ['Əli Həsənov']] })).toHaveLength(2);
    expect(
      joinedOf(
        { id: 'a', people: [['Ilham Haydar oglu Aliyev', ['President']]] },
        { id: 'b', people: [['Ilham Garay oglu Aliyev', ['President']]] },
        { id: 'c', people: [['Ilham Aliyev', ['President']]] },
      ),
    ).toHaveLength(3);
    expect(
      joinedOf({ id: 'a', people: [['George W. Bush']] }, { id: 'b', people: [['George H. W. Bush']] }),
    ).toHaveLength(2);
  });
});

describe('one person', () => {
  it('changes office over the years', () => {
    expect(
      joinedOf(
        { id: 'a', date: '2019-03-01', people: [['Ali Hasanov', ['Head of the Nurvan Railway']]] },
        { id: 'b', date: '2022-03-04', people: [['Ali Hasanov', ['Minister of Transport']]] },
      ),
    ).toHaveLength(1);
  });

  it('holds two offices where a release states both', () => {
    const [railway, minister] = ['Head of the Nurvan Railway', 'Minister of Transport'];
    expect(
      joinedOf(
        { id: 'a', date: '2022-03-01', people: [['Ali Hasanov', [railway]]] },
        { id: 'b', date: '2022-03-04', people: [['Ali Hasanov', [minister]]] },
        { id: 'c', date: '2022-03-05', people: [['Ali Hasanov', [railway, minister]]] },
      ),
    ).toHaveLength(1);
  });

  it('stays one beside a namesake in every release with the office', () => {
    const senators = ['Senator', 'U.S. Senator', 'Sen.', 'chairman of the Finance Committee'].map(
      (title, index): Told => ({ id: `s${index}`, date: '2022-03-01', people: [['Ali Hasanov', [title]]] }),
    );
    const driver: Told = {
      id: 'd',
      date: '2022-03-02',
      people: [['Ali Hasanov', ['Deputy Head of the Nurvan Railway']]],
    };
    expect(joinedOf(...senators)).toHaveLength(1);
    const unclear: Told = { id: 'u', date: '2022-03-02', people: [['Ali Hasanov']] };
    expect(joinedOf(...senators.slice(0, 3), driver, unclear)).toEqual([
      ['d Ali Hasanov'],
      ['s0 Ali Hasanov', 's1 Ali Hasanov', 's2 Ali Hasanov'],
      ['u Ali Hasanov'],
    ]);
  });

  it('has a father in one release and none in another, and stands with the family name first', () => {
    expect(
      joinedOf(
        { id: 'a', people: [['Zakir Asgar oglu Hasanov']] },
        { id: 'b', people: [['Zakir Hasanov']] },
        { id: 'c', language: 'ru', people: [['Гасанов Закир Аскерович']] },
      ),
    ).toHaveLength(1);
  });
});

describe('an initial or a family name alone', () => {
  const full: Told = { id: 'a', date: '2022-03-01', people: [['Zakir Hasanov', ['Minister of Defence']]] };
  const short = (name: string, ...titles: string[]): Told => ({
    id: 'b',
    date: '2022-09-01',
    people: [[name, titles]],
  });

  it.each(['Hasanov', 'Z. Hasanov', 'Hasanov Z.'])('%s is joined by the office', (name) => {
    expect(joinedOf(full, short(name, 'Minister of Defence'))).toHaveLength(1);
    expect(joinedOf(full, short(name))).toHaveLength(2);
    expect(joinedOf(full, short(name, 'Minister of Health'))).toHaveLength(2);
  });

  it('is not joined by an office that another of the name may have held at another time', () => {
    const earlier = { ...short('Hasanov', 'Minister of Defence'), date: '2019-09-01' };
    expect(joinedOf(full, earlier)).toHaveLength(2);
  });

  it('is known at home by an office that leaves out what it is of', () => {
    const home = { ...short('Hasanov', 'Minister'), publisher: 'Ministry of Defence' };
    expect(joinedOf(full, home)).toHaveLength(1);
    expect(joinedOf(full, { ...home, publisher: 'Ministry of Health' })).toHaveLength(2);
  });

  it('is joined by nothing where it fits two, unless the other holds another office', () => {
    const bare = short('Hasanov', 'Minister of Defence');
    const other = (...titles: string[]): Told => ({ id: 'c', people: [['Murad Hasanov', titles]] });
    expect(joinedOf(full, other(), bare)).toHaveLength(3);
    expect(joinedOf(full, other('Minister of Defence'), bare)).toHaveLength(3);
    expect(joinedOf(full, other('Minister of Health'), bare)).toHaveLength(2);
  });

  it('is joined by nothing where the initial is another', () => {
    expect(joinedOf(full, short('M. Hasanov', 'Minister of Defence'))).toHaveLength(2);
  });

  it('is nobody where the release tells two apart who could both be that one', () => {
    const releases = [
      told({
        id: 'a',
        date: '2022-03-01',
        people: [
          ['Z. Hasanov', ['Minister of Health']],
          ['Hasanov', ['Minister of Health']],
        ],
      }),
      told({ id: 'b', date: '2022-03-01', people: [['Zakir Hasanov', ['Minister of Health']]] }),
    ];
    expect(joinPeople(releases)).toHaveLength(3);
  });

  it('is not taken for somebody whom the same release names in full', () => {
    const both = [
      ['Zakir Hasanov', ['Minister of Defence']],
      ['Hasanov', ['Minister of Defence']],
    ] as const;
    expect(joinedOf({ id: 'a', people: both })).toHaveLength(2);
  });
});

describe('any releases', () => {
  it('give those first who are named last', () => {
    const releases = [
      told({ id: 'a', date: '2021-01-01', people: [['Murad Hasanov']] }),
      told({ id: 'b', date: '2023-01-01', people: [['Hasanov']] }),
      told({ id: 'c', date: '2022-01-01', people: [['Sara Alizade'], ['Orkhan Valiyev']] }),
      told({ id: 'd', people: [['Zakir Hasanov']] }),
    ];
    expect(joinPeople(releases).map(({ name }) => name)).toEqual([
      'Hasanov',
      'Sara Alizade',
      'Orkhan Valiyev',
      'Murad Hasanov',
      'Zakir Hasanov',
    ]);
  });

  const name = fc.constantFrom(
    ...['Zakir Hasanov', 'Закир Гасанов', 'Zakir Gasanov', 'Z. Hasanov', 'Hasanov', 'Hasanov Zakir'],
    ...['Zakir Asgar oglu Hasanov', 'Zakir Emin oglu Hasanov', 'Murad Hasanov', 'Zakir Hasanov Jr.', '', '…'],
  );
  const title = fc.constantFrom(
    'Minister of Defence',
    'министр обороны',
    'Minister of Health',
    'Colonel',
    'Minister',
  );
  const release = fc.record({
    date: fc.option(fc.constantFrom('2022-03-01', '2022-03-04', '2023-01-09'), { nil: undefined }),
    language: fc.constantFrom('en', 'ru', null),
    people: fc.array(fc.tuple(name, fc.array(title, { maxLength: 2 })), { maxLength: 3 }),
  });

  it('give the same persons in any order', () => {
    fc.assert(
      fc.property(
        fc.array(release, { maxLength: 8 }).chain((some) => {
          const known = some.map(({ date, ...rest }, index) =>
            told({ id: String(index), ...rest, ...(date !== undefined && { date }) }),
          );
          return fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length }));
        }),
        ([known, shuffled]) => {
          expect(joinPeople(shuffled)).toEqual(joinPeople(known));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keep apart whom a release names apart, and leave out nobody', () => {
    fc.assert(
      fc.property(fc.array(release, { maxLength: 8 }), (some) => {
        const known = some.map(({ date, ...rest }, index) =>
          told({ id: String(index), ...rest, ...(date !== undefined && { date }) }),
        );
        const persons = joinPeople(known);
        const releases = persons.map(({ appearances }) => appearances.map(({ release: { id } }) => id));
        for (const ids of releases) expect(new Set(ids).size).toBe(ids.length);
        expect(releases.flat()).toHaveLength(known.flatMap(({ facts }) => facts.people).length);
      }),
      { numRuns: 150 },
    );
  });
});
