import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CutPassage, Span } from '../../../src/archive/release.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from './incoming-fixture.ts';

const A = releaseId('a.txt');
const B = releaseId('b.txt');
const C = releaseId('c.txt');

describe('keeping a release', () => {
  it('gives back what it was given, with id, revision and time', async () => {
    const archive = openMemoryArchive({ now: () => new Date('2024-05-06T07:08:09Z') });
    const one = incoming({
      date: '2022-11-24',
      url: 'https://example.org/1',
      contentHash: 'one',
      folder: '/a',
    });
    expect(await archive.keep(one)).toBe('added');
    expect(await archive.release(A)).toEqual({
      ...one.release,
      id: A,
      contentHash: 'one',
      ingestedAt: '2024-05-06T07:08:09.000Z',
      revision: 1,
      status: 'current',
      duplicateOf: null,
    });
    expect(await archive.sources()).toEqual([
      { id: A, source: 'a.txt', contentHash: 'one', status: 'current', isHeld: false, folder: '/a' },
    ]);
    expect(await archive.release(B)).toBeNull();
  });

  it('gives back any text and any cut of it, unit for unit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (text, cuts) => {
          const archive = openMemoryArchive();
          const body = `${text}\0 “ş”`;
          const passages = cutAt(body, cuts);
          await archive.keep(incoming({ body, title: text, publisher: text, passages }));
          const release = await archive.release(A);
          const kept = await archive.passagesOf(A);
          expect(release).toMatchObject({ body, title: text, publisher: text });
          expect(kept.map(({ id: _id, releaseId: _releaseId, ...passage }) => passage)).toEqual(passages);
          for (const passage of await archive.passages(kept.map(({ id }) => id))) {
            expect(passage.text).toBe(body.slice(passage.start, passage.end));
          }
          await archive.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('writes nothing when nothing changed', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    const before = await archive.passageIds();
    expect(await archive.keep(incoming())).toBe('unchanged');
    expect(await archive.passageIds()).toEqual(before);
  });

  it('remembers another folder without writing anything else', async () => {
    const now = instants();
    const archive = openMemoryArchive({ now });
    await archive.keep(incoming({ folder: '/a' }));
    const everything = async () => [await archive.release(A), await archive.passagesOf(A)];
    const folders = async () => (await archive.sources()).map(({ folder }) => folder);
    const before = await everything();
    expect(await archive.keep(incoming({ folder: '/b' }))).toBe('unchanged');
    expect(await folders()).toEqual(['/b']);
    await archive.move([{ id: A, folder: '/c' }]);
    expect(await folders()).toEqual(['/c']);
    expect(await archive.keep(incoming())).toBe('unchanged');
    expect(await folders()).toEqual(['/c']);
    expect(await everything()).toEqual(before);
  });

  it('keeps a correction as the next revision, under new passage ids', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    const [old = 0] = await archive.passageIds();
    expect(await archive.keep(incoming({ body: 'They met on Tuesday.' }))).toBe('updated');
    expect(await archive.release(A)).toMatchObject({ revision: 2, body: 'They met on Tuesday.' });
    const [passage] = await archive.passagesOf(A);
    expect(passage?.id).toBeGreaterThan(old);
    expect(await archive.passages([old])).toEqual([]);
  });

  it('keeps what another way of cutting makes of the same content', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming({ contentHash: 'same' }));
    const passages = cutAt('The ministers met on Monday.', [4]);
    expect(await archive.keep(incoming({ contentHash: 'same', passages }))).toBe('updated');
    expect(await archive.passagesOf(A)).toHaveLength(2);
  });

  it('refuses spans that are not pieces of the body, and keeps the others of the batch', async () => {
    const archive = openMemoryArchive();
    const body = 'Dove 🕊 flies.';
    const wrong = [
      { start: 0, end: 99 },
      { start: 3, end: 3 },
      { start: 0, end: 6 },
      { start: 0.5, end: 4 },
    ].map((span) => incoming({ source: 'b.txt', body, passages: [{ ordinal: 0, ...span, sentences: [] }] }));
    const results = await archive.keepAll([...wrong, incoming()]);
    expect(results.slice(0, 4).map((result) => 'error' in result && result.error.message)).toEqual(
      wrong.map(() => expect.stringContaining('Cannot keep b.txt: its passage 0 is not a piece of its body')),
    );
    expect(results[4]).toEqual({ outcome: 'added' });
    expect(await archive.release(B)).toBeNull();
    await expect(archive.keep(incoming({ title: 'Half \ud83d' }))).rejects.toThrow('half a character');
  });
});

describe('withdrawing a release', () => {
  it('takes it out of everything that is searched or cited', async () => {
    const archive = openMemoryArchive();
    await archive.keepAll([incoming({ date: '2022' }), incoming({ source: 'b.txt', body: 'Another.' })]);
    const ids = [...(await archive.passageIds())];
    expect(await archive.withdraw([A, 'unknown'])).toBe(1);
    expect(await archive.withdraw([A])).toBe(0);
    expect([...(await archive.passageIds())]).toEqual(ids.slice(1));
    expect(await archive.passagesOf(A)).toEqual([]);
    expect((await archive.passages(ids)).map(({ releaseId: id }) => id)).toEqual([B]);
    expect((await archive.indexable(ids)).map(({ releaseId: id }) => id)).toEqual([B]);
    expect(await archive.counts()).toMatchObject({ releases: 1, from: null });
    expect(await archive.release(A)).toMatchObject({ status: 'withdrawn' });
  });

  it('lets it come back: the same revision as it was, the next one when it changed', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    const [old] = await archive.passageIds();
    await archive.withdraw([A]);
    expect(await archive.keep(incoming())).toBe('added');
    expect(await archive.release(A)).toMatchObject({ status: 'current', revision: 1 });
    expect([...(await archive.passageIds())]).not.toContain(old);
    await archive.withdraw([A]);
    expect(await archive.keep(incoming({ title: 'Corrected' }))).toBe('added');
    expect(await archive.release(A)).toMatchObject({ status: 'current', revision: 2 });
  });
});

describe('releases with the same text', () => {
  const text = 'The ministers met on Monday.';
  const duplicates = async (archive: ReturnType<typeof openMemoryArchive>) =>
    Promise.all([A, B, C].map(async (id) => (await archive.release(id))?.duplicateOf));

  it('are duplicates of the first, however their lines break', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming({ body: text }));
    await archive.keep(
      incoming({
        source: 'b.txt',
        body: ` ${text.replaceAll(' ', '\n  ')}\n`,
        title: 'Other',
        publisher: null,
      }),
    );
    await archive.keep(incoming({ source: 'c.txt', body: `${text} Not quite.` }));
    expect(await duplicates(archive)).toEqual([null, A, null]);
    const [, second] = await archive.passages([...(await archive.passageIds())]);
    expect(second?.release.duplicateOf).toBe(A);
  });

  it('have another first when the first is withdrawn or corrected, and the old one when it returns', async () => {
    const archive = openMemoryArchive();
    await archive.keepAll(['a.txt', 'b.txt', 'c.txt'].map((source) => incoming({ source })));
    expect(await duplicates(archive)).toEqual([null, A, A]);
    await archive.withdraw([A]);
    expect((await duplicates(archive)).slice(1)).toEqual([null, B]);
    await archive.keep(incoming({ source: 'b.txt', body: 'They did not meet.' }));
    expect((await duplicates(archive)).slice(1)).toEqual([null, null]);
    await archive.keep(incoming());
    expect(await duplicates(archive)).toEqual([null, null, A]);
  });
});

/** A clock that is a minute later each time it is asked. */
function instants(): () => Date {
  let minute = 0;
  return () => new Date(Date.UTC(2024, 0, 1, 0, minute++));
}

/**
 * Passages that end at these places of the text (taken modulo its length), wherever that is between characters; every
 * other character of them is a sentence.
 */
function cutAt(body: string, cuts: readonly number[]): CutPassage[] {
  const characters: Span[] = [];
  for (const character of body) {
    const start = characters.at(-1)?.end ?? 0;
    characters.push({ start, end: start + character.length });
  }
  const between = new Set(characters.map(({ end }) => end));
  const ends = [...cuts.map((cut) => cut % body.length), body.length].filter((end) => between.has(end));
  return [...new Set(ends)]
    .sort((one, other) => one - other)
    .map((end, ordinal, all) => {
      const start = all[ordinal - 1] ?? 0;
      const inside = characters.filter((character) => character.start >= start && character.end <= end);
      return { ordinal, start, end, sentences: inside.filter((_, place) => place % 2 === 1) };
    });
}
