import { beforeAll, describe, expect, it } from 'vitest';
import { embargoedUntil, embargoFilter, isEmbargoed } from '../../../src/archive/embargo.ts';
import type { PublishedDate } from '../../../src/archive/release.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from './incoming-fixture.ts';

const archive = openMemoryArchive();
const TODAY = '2024-03-13';
const SAME = 'A text that two offices send.';

beforeAll(async () => {
  const releases = [
    { source: 'before', publisher: 'Harbours', date: '2024-03-13' },
    { source: 'tomorrow', publisher: 'Harbours', date: '2024-03-14', body: SAME },
    { source: 'copy', publisher: 'Railways', date: '2024-03-01', body: SAME },
    { source: 'month', publisher: 'Harbours', date: '2024-03' },
    { source: 'next-month', publisher: 'Tomorrow Office', date: '2024-04' },
    { source: 'year', publisher: 'Harbours', date: '2024' },
    { source: 'next-year', publisher: 'Tomorrow Office', date: '2025' },
    { source: 'undated', publisher: 'Harbours' },
    { source: 'gone', publisher: 'Harbours', date: '2031-01-01' },
  ];
  await archive.keepAll(
    releases.map((release) => incoming({ body: `Text of ${release.source}.`, ...release })),
  );
  await archive.withdraw([releaseId('gone')]);
  await archive.keepFacts(
    'rules',
    releases.slice(0, -1).map(({ source }) => ({
      releaseId: releaseId(source),
      revision: 1,
      facts: '{}',
      names: ['venn'],
    })),
  );
});

const OPEN = ['before', 'copy', 'month', 'year', 'undated'];

function dated(value: string, precision: 'day' | 'month' | 'year'): { readonly published: PublishedDate } {
  return { published: { value, precision } };
}

describe('a release', () => {
  it.each([
    ['2024-03-13', 'day', null],
    ['2024-03-14', 'day', '2024-03-14'],
    ['2024-03', 'month', null],
    ['2024-04', 'month', '2024-04-01'],
    ['2024', 'year', null],
    ['2025', 'year', '2025-01-01'],
  ] as const)(
    'of %s is embargoed until the first day that its date may stand for',
    (value, precision, until) => {
      expect(embargoedUntil(dated(value, precision), TODAY)).toBe(until);
      expect(isEmbargoed(dated(value, precision), TODAY)).toBe(until !== null);
    },
  );

  it('without a date never is', () => {
    expect(isEmbargoed({ published: { value: null, precision: 'unknown' } }, TODAY)).toBe(false);
  });
});

describe('a filter as of a day', () => {
  const filter = { asOf: TODAY };
  const names = (ids: readonly string[]) =>
    ids.map((id) => OPEN.find((name) => releaseId(name) === id) ?? id);

  it('keeps out what begins after it, and nothing else', async () => {
    const found = await archive.passages([...(await archive.passageIds(filter))]);
    expect(found.map(({ release }) => release.source)).toEqual(OPEN);
    expect(await archive.passageCount(filter)).toBe(OPEN.length);
    const { total, releases } = await archive.latest(0, 10, filter);
    expect(total).toBe(OPEN.length);
    expect(releases.map(({ source }) => source).sort()).toEqual([...OPEN].sort());
    expect(names(await archive.naming('venn', filter)).sort()).toEqual([...OPEN].sort());
    expect(await archive.counts(filter)).toEqual({
      releases: OPEN.length,
      undated: 0,
      publishers: ['Harbours', 'Railways'],
      from: '2024',
      to: '2024',
    });
    expect((await archive.publisherOverview(filter)).map(({ name }) => name)).toEqual([
      'Harbours',
      'Railways',
    ]);
  });

  it('goes with a period and a publisher', async () => {
    const of = async (more: object) => (await archive.latest(0, 10, { ...filter, ...more })).releases;
    expect((await of({ from: '2024-03-14' })).map(({ source }) => source)).toEqual([]);
    expect((await of({ publishers: ['Tomorrow Office'] })).map(({ source }) => source)).toEqual([]);
    expect((await of({ from: '2024-03-01', publishers: ['Railways'] })).map(({ source }) => source)).toEqual([
      'copy',
    ]);
  });

  it('lets a release through on its day', async () => {
    const { releases } = await archive.latest(0, 10, { asOf: '2024-03-14' });
    expect(releases.map(({ source }) => source)).toContain('tomorrow');
  });

  it('is wanted only while the archive holds something that it keeps out', async () => {
    expect(await archive.embargo(TODAY)).toEqual({ releases: 3, first: '2024-03-14' });
    expect(await archive.embargo('2024-03-14')).toEqual({ releases: 2, first: '2024-04-01' });
    expect(await archive.embargo('2025-01-01')).toEqual({ releases: 0, first: null });
    const waiting = await archive.passages([...(await archive.embargoedPassages(TODAY))]);
    expect(waiting.map(({ release }) => release.source)).toEqual(['tomorrow', 'next-month', 'next-year']);
    expect((await archive.embargoedPassages('2025-01-01')).size).toBe(0);
    expect(await embargoFilter(archive, new Date('2024-03-13T23:59:59Z'))).toEqual(filter);
    expect(await embargoFilter(archive, new Date('2025-01-01T00:00:00Z'))).toEqual({});
  });

  it('is looked for anew with every change of the archive', async () => {
    expect((await archive.embargo('2030-12-31')).releases).toBe(0);
    await archive.keep(incoming({ source: 'far', date: '2031-05-01', body: 'Far away.' }));
    expect(await archive.embargo('2030-12-31')).toEqual({ releases: 1, first: '2031-05-01' });
    await archive.withdraw([releaseId('far')]);
    expect((await archive.embargo('2030-12-31')).releases).toBe(0);
  });
});
