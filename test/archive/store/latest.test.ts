import { describe, expect, it } from 'vitest';
import type { Archive, ReleaseFilter } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from './incoming-fixture.ts';

async function listed(archive: Archive, offset = 0, limit = 100, filter?: ReleaseFilter) {
  const { total, releases } = await archive.latest(offset, limit, filter);
  return { total, sources: releases.map(({ source }) => source) };
}

async function archiveOf(
  ...stated: readonly { source: string; date?: string; body?: string; publisher?: string | null }[]
): Promise<Archive> {
  const archive = openMemoryArchive();
  await archive.keepAll(stated.map((one) => incoming({ body: `Text of ${one.source}.`, ...one })));
  return archive;
}

describe('the list of latest releases', () => {
  it('is by the last day that a date may stand for, undated ones last, of one day the last ingested first', async () => {
    const archive = await archiveOf(
      { source: 'undated-1' },
      { source: 'day', date: '2023-05-04' },
      { source: 'month', date: '2023-05' },
      { source: 'same-day', date: '2023-05-04' },
      { source: 'year', date: '2022' },
      { source: 'undated-2' },
    );
    expect(await listed(archive)).toEqual({
      total: 6,
      sources: ['month', 'same-day', 'day', 'year', 'undated-2', 'undated-1'],
    });
    expect(await listed(archive, 1, 2)).toEqual({ total: 6, sources: ['same-day', 'day'] });
    expect(await listed(archive, 6, 2)).toEqual({ total: 6, sources: [] });
  });

  it('has each text once, also inside a filter', async () => {
    const archive = await archiveOf(
      { source: 'first', body: 'A joint tariff.', publisher: 'Port', date: '2023-06-01' },
      { source: 'copy', body: 'A joint\ntariff.', publisher: 'Chamber', date: '2023-06-02' },
      { source: 'other', publisher: null, date: '2023-06-03' },
    );
    expect(await listed(archive)).toEqual({ total: 2, sources: ['other', 'first'] });
    expect(await listed(archive, 0, 9, { publishers: ['Chamber'] })).toEqual({ total: 1, sources: ['copy'] });
    expect(await listed(archive, 0, 9, { from: '2023-06-02' })).toEqual({
      total: 2,
      sources: ['other', 'copy'],
    });
    await archive.withdraw([releaseId('first')]);
    expect(await listed(archive)).toEqual({ total: 2, sources: ['other', 'copy'] });
  });
});

describe('the overview of publishers', () => {
  it('counts and dates each, and those that state none', async () => {
    const archive = await archiveOf(
      { source: 'a', publisher: 'Port', date: '2023' },
      { source: 'b', publisher: 'Port', date: '2022-11' },
      { source: 'c', publisher: 'Port', date: '2023-12-31' },
      { source: 'd', publisher: 'Chamber' },
      { source: 'e', publisher: null, date: '2021-01-01' },
      { source: 'f', publisher: null },
    );
    expect(await archive.publisherOverview()).toEqual([
      { name: 'Port', releases: 3, from: '2022-11', to: '2023-12-31' },
      { name: null, releases: 2, from: '2021-01-01', to: '2021-01-01' },
      { name: 'Chamber', releases: 1, from: null, to: null },
    ]);
    expect(await archive.passageCount()).toBe(6);
  });
});

describe('the copies of a release', () => {
  it('are the other current releases with the very same text, in the order of their ingest', async () => {
    const body = 'A joint tariff.';
    const archive = await archiveOf(
      { source: 'first', body, date: '2023-06-01' },
      { source: 'other', body: 'A joint tariff was agreed.' },
      { source: 'second', body },
      { source: 'third', body },
    );
    const copiesOf = async (source: string) =>
      (await archive.copies(releaseId(source))).map((copy) => copy.source);
    expect(await copiesOf('first')).toEqual(['second', 'third']);
    expect(await copiesOf('second')).toEqual(['first', 'third']);
    expect(await copiesOf('other')).toEqual([]);
    expect(await copiesOf('nowhere')).toEqual([]);
    // Of a withdrawn one, too: that is when they are asked for.
    await archive.withdraw([releaseId('first')], { reason: 'It was a mistake', by: 'Ada' });
    expect(await copiesOf('first')).toEqual(['second', 'third']);
    expect(await copiesOf('third')).toEqual(['second']);
  });
});
