import { describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryDatabase } from '../../../src/archive/store/database.ts';
import { createArchive, openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from './incoming-fixture.ts';

const A = releaseId('a.txt');
const B = releaseId('b.txt');
const DECISION = { reason: 'published by mistake', by: 'Telegram user 7' };

/** Days of May 2024, one later at each call. */
function days(): () => Date {
  let day = 0;
  return () => {
    day += 1;
    return new Date(`2024-05-${String(day).padStart(2, '0')}T07:08:09Z`);
  };
}

/** Keeps `count` texts of one release, one after the other. */
async function keepTexts(archive: ReturnType<typeof openMemoryArchive>, count: number): Promise<void> {
  for (let text = 1; text <= count; text += 1) await archive.keep(incoming({ body: `Text ${text}.` }));
}
const numbers = async (archive: ReturnType<typeof openMemoryArchive>, id = A) =>
  (await archive.revisions(id)).map(({ revision }) => revision);

describe('an earlier revision', () => {
  it('is kept as it was, with the moment that it was replaced', async () => {
    const archive = openMemoryArchive({ now: days() });
    const first = incoming({ date: '2022-11', url: 'https://example.org/1', contentHash: 'one' });
    await archive.keep(first);
    expect(await archive.revisions(A)).toEqual([]);
    await archive.keep(incoming({ body: 'They met on Tuesday.', contentHash: 'two' }));
    await archive.keep(incoming({ body: 'They met on Friday.', contentHash: 'three' }));
    const { source: _, ...text } = first.release;
    expect(await archive.revision(A, 1)).toEqual({
      ...text,
      revision: 1,
      contentHash: 'one',
      ingestedAt: '2024-05-01T07:08:09.000Z',
      replacedAt: '2024-05-02T07:08:09.000Z',
    });
    expect(await archive.revision(A, 2)).toMatchObject({ body: 'They met on Tuesday.', contentHash: 'two' });
    expect(await archive.revisions(A)).toEqual([
      {
        revision: 2,
        published: { value: null, precision: 'unknown' },
        ingestedAt: '2024-05-02T07:08:09.000Z',
        replacedAt: '2024-05-03T07:08:09.000Z',
      },
      expect.objectContaining({ revision: 1, published: { value: '2022-11', precision: 'month' } }),
    ]);
    expect(await archive.revision(A, 3)).toBeNull();
    expect(await archive.revision(B, 1)).toBeNull();
  });

  it.each([
    { title: 'Ministers met' },
    { publisher: 'Ministry of Ports' },
    { date: '2024-05-06' },
    { language: 'az' },
    { url: 'https://example.org/2' },
  ])('is kept also where %o alone was changed', async (change) => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    await archive.keep(incoming(change));
    expect(await numbers(archive)).toEqual([1]);
  });

  it('is none where a text was kept anew that says the same: cut otherwise, or of another file', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming({ contentHash: 'one' }));
    const { length } = 'The ministers met on Monday.';
    const passages = [4, length].map((end, ordinal) => ({
      ordinal,
      start: ordinal * 4,
      end,
      sentences: [],
    }));
    expect(await archive.keep(incoming({ contentHash: 'one', passages }))).toBe('updated');
    expect(await archive.keep(incoming({ contentHash: 'two' }))).toBe('updated');
    expect(await archive.revisions(A)).toEqual([]);
    await archive.keep(incoming({ body: 'They met on Friday.' }));
    expect(await numbers(archive)).toEqual([3]);
  });

  it('is kept of a release that was withdrawn, and not where that comes back as it was', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    await archive.withdraw([A]);
    await archive.keep(incoming());
    expect(await archive.revisions(A)).toEqual([]);
    await archive.withdraw([A], DECISION);
    await archive.keep(incoming({ body: 'They met on Friday.' }));
    expect(await numbers(archive)).toEqual([1]);
  });

  it('is in nothing that is indexed, listed or counted', async () => {
    const archive = openMemoryArchive();
    await archive.keepAll([
      incoming({ publisher: 'Secret Office', body: 'The secret harbour.', date: '2020-01-01' }),
      incoming({ source: 'b.txt', body: 'The secret harbour.' }),
    ]);
    await archive.keep(incoming({ date: '2022-01-01' }));
    const passages = await archive.indexable([...(await archive.passageIds())]);
    expect(passages.map(({ releaseId: id, text }) => [id, text]).sort()).toEqual(
      [
        [A, 'The ministers met on Monday.'],
        [B, 'The secret harbour.'],
      ].sort(),
    );
    expect(await archive.counts()).toMatchObject({ releases: 2, from: '2022-01-01' });
    expect((await archive.publishers()).map(({ name }) => name)).toEqual(['Ministry of Harbours']);
    expect(await archive.copies(B)).toEqual([]);
    expect((await archive.latest(0, 9)).total).toBe(2);
  });

  it('is not there where the correction could not be written', async () => {
    const database = openMemoryDatabase();
    const archive = createArchive(database, 'the archive in memory');
    await archive.keep(incoming());
    database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 2}`);
    await expect(archive.keep(incoming({ body: 'x'.repeat(100_000) }))).rejects.toThrow('the disk is full');
    expect(await archive.revisions(A)).toEqual([]);
    expect(await archive.release(A)).toMatchObject({ revision: 1, body: 'The ministers met on Monday.' });
  });
});

describe('how many are kept', () => {
  it('is what was asked for, the newest ones, of each release', async () => {
    const archive = openMemoryArchive({ keepRevisions: 2 });
    await keepTexts(archive, 5);
    await archive.keep(incoming({ source: 'b.txt' }));
    await archive.keep(incoming({ source: 'b.txt', title: 'Corrected' }));
    expect(await numbers(archive)).toEqual([4, 3]);
    expect(await numbers(archive, B)).toEqual([1]);
    expect(await archive.trimRevisions()).toBe(0);
  });

  it('is ten where nobody says otherwise', async () => {
    const archive = openMemoryArchive();
    await keepTexts(archive, 12);
    expect(await numbers(archive)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it('is none with 0', async () => {
    const archive = openMemoryArchive({ keepRevisions: 0 });
    await keepTexts(archive, 3);
    expect(await archive.revisions(A)).toEqual([]);
    expect(await archive.release(A)).toMatchObject({ revision: 3 });
  });

  it.each([
    [3, [4, 3, 2], 1],
    [1, [4], 3],
    [0, [], 4],
  ])('becomes %i of four where fewer are asked for', async (keepRevisions, left, deleted) => {
    const database = openMemoryDatabase();
    await keepTexts(createArchive(database, 'the archive in memory'), 5);
    const archive = createArchive(database, 'the archive in memory', { keepRevisions });
    await archive.keep(incoming({ source: 'b.txt' }));
    expect(await archive.trimRevisions()).toBe(deleted);
    expect(await numbers(archive)).toEqual(left);
  });

  it('becomes none of one release when they are to be forgotten', async () => {
    const archive = openMemoryArchive();
    await keepTexts(archive, 3);
    await archive.keep(incoming({ source: 'b.txt' }));
    await archive.keep(incoming({ source: 'b.txt', title: 'Corrected' }));
    expect(await archive.forgetRevisions(A)).toBe(2);
    expect(await archive.forgetRevisions(A)).toBe(0);
    expect(await archive.revision(A, 2)).toBeNull();
    expect(await numbers(archive, B)).toEqual([1]);
    expect(await archive.release(A)).toMatchObject({ revision: 3, body: 'Text 3.' });
  });
});
