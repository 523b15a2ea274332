import { beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseFilter } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from './incoming-fixture.ts';

const archive = openMemoryArchive();

beforeAll(async () => {
  const releases = [
    { source: 'day', publisher: 'Harbours', date: '2022-11-24' },
    { source: 'month', publisher: 'Harbours', date: '2022-11' },
    { source: 'year', publisher: 'Railways', date: '2022' },
    { source: 'later', publisher: 'Railways', date: '2023-02-28' },
    { source: 'undated', publisher: 'Railways' },
    { source: 'anonymous', publisher: null, date: '2021-03-04' },
    { source: 'gone', publisher: 'Withdrawn', date: '1999-01-01' },
  ];
  await archive.keepAll(
    releases.map((release) => incoming({ ...release, body: `Text of ${release.source}.` })),
  );
  const gone = (await archive.sources()).filter(({ source }) => source === 'gone');
  await archive.withdraw(gone.map(({ id }) => id));
});

describe('a filter', () => {
  const sourcesIn = async (filter?: ReleaseFilter) =>
    (await archive.passages([...(await archive.passageIds(filter))])).map(({ release }) => release.source);

  it('holds a release only if every day that its date may stand for is inside', async () => {
    expect(await sourcesIn({ from: '2022-11-01', to: '2022-11-30' })).toEqual(['day', 'month']);
    expect(await sourcesIn({ from: '2022-11-02', to: '2022-11-30' })).toEqual(['day']);
    expect(await sourcesIn({ from: '2022-01-01' })).toEqual(['day', 'month', 'year', 'later']);
    expect(await sourcesIn({ to: '2022-12-31' })).toEqual(['day', 'month', 'year', 'anonymous']);
    expect(await sourcesIn({ from: '2022-11-24', to: '2022-11-24' })).toEqual(['day']);
  });

  it('takes publishers by their exact names, any of them', async () => {
    expect(await sourcesIn({ publishers: ['Railways'] })).toEqual(['year', 'later', 'undated']);
    expect(await sourcesIn({ publishers: ['Railways', 'Harbours'], to: '2022-12-01' })).toEqual([
      'day',
      'month',
    ]);
    expect(await sourcesIn({ publishers: ['railways', "' OR 1"] })).toEqual([]);
    expect(await sourcesIn({ publishers: [] })).toEqual([]);
  });

  it('without a bound holds everything that is current', async () => {
    expect(await sourcesIn()).toEqual(['day', 'month', 'year', 'later', 'undated', 'anonymous']);
  });

  it('says which bound is no day', async () => {
    await expect(archive.counts({ from: '2022-02-30' })).rejects.toThrow('"2022-02-30" is not a day');
    await expect(archive.passageIds({ to: '2022-02' })).rejects.toThrow('YYYY-MM-DD');
  });
});

describe('counts', () => {
  it('say what is in the archive', async () => {
    expect(await archive.counts()).toEqual({
      releases: 6,
      undated: 0,
      publishers: ['Railways', 'Harbours'],
      from: '2021-03-04',
      to: '2023-02-28',
    });
    expect(await archive.publishers()).toEqual([
      { name: 'Railways', releases: 3 },
      { name: 'Harbours', releases: 2 },
    ]);
  });

  it('say what is inside a filter, and how many a date filter kept out for want of a date', async () => {
    expect(await archive.counts({ from: '2022-01-01', to: '2022-12-31' })).toEqual({
      releases: 3,
      undated: 1,
      publishers: ['Harbours', 'Railways'],
      from: '2022',
      to: '2022',
    });
    expect(await archive.counts({ from: '2022-01-01', publishers: ['Harbours'] })).toMatchObject({
      undated: 0,
    });
    expect(await archive.counts({ publishers: ['Nobody'] })).toEqual({
      releases: 0,
      undated: 0,
      publishers: [],
      from: null,
      to: null,
    });
  });

  it('prefer the more exact of two dates that begin or end on the same day', async () => {
    const tied = openMemoryArchive();
    await tied.keepAll(
      ['2022', '2022-01-01', '2022-12-31'].map((date) => incoming({ source: date, date, body: date })),
    );
    expect(await tied.counts()).toMatchObject({ from: '2022-01-01', to: '2022-12-31' });
  });
});

describe('what an index needs', () => {
  it('comes in the order asked, with the days of the date', async () => {
    const [day = 0, month = 0, , , undated = 0] = await archive.passageIds();
    expect(await archive.indexable([undated, 999, month, day])).toMatchObject([
      { id: undated, title: 'Ministers meet', text: 'Text of undated.', days: null, publisher: 'Railways' },
      { id: month, days: { first: 20221101, last: 20221130 } },
      { id: day, ordinal: 0, language: 'en', days: { first: 20221124, last: 20221124 } },
    ]);
  });
});

describe('passages around places of a release', () => {
  const body = 'abcdefghijklmnopqrst';
  const letters = [...body].map((_, start) => ({ ordinal: start, start, end: start + 1, sentences: [] }));
  const long = openMemoryArchive();
  const around = async (releaseId: string, ordinals: readonly number[], reach: number, limit: number) =>
    (await long.passagesAround([{ releaseId, ordinals }], reach, limit)).map((passages) =>
      passages.map(({ text }) => text).join(''),
    );

  beforeAll(async () => {
    await long.keepAll([incoming({ body, passages: letters }), incoming({ source: 'b.txt' })]);
  });

  it('are all of a short one', async () => {
    expect(await around(releaseId('a.txt'), [], 0, 20)).toEqual([body]);
    expect(await long.passagesAround([{ releaseId: releaseId('b.txt'), ordinals: [0] }], 1, 20)).toEqual([
      await long.passages([21]),
    ]);
  });

  it('are of a long one its first and the near ones in order, as far as there is room', async () => {
    expect(await around(releaseId('a.txt'), [10, 4], 1, 19)).toEqual(['adefjkl']);
    expect(await around(releaseId('a.txt'), [19, 0], 2, 19)).toEqual(['abcrst']);
    expect(await around(releaseId('a.txt'), [10, 4], 1, 3)).toEqual(['aek']);
    expect(await around(releaseId('a.txt'), [10], 9, 5)).toEqual(['aijkl']);
  });

  it('are none of one that is not there or withdrawn', async () => {
    await long.withdraw([releaseId('b.txt')]);
    expect(await around(releaseId('b.txt'), [0], 1, 5)).toEqual(['']);
    expect(await around('unknown', [0], 1, 5)).toEqual(['']);
  });
});
