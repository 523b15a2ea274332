import { mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { IngestEvent } from '../../src/archive/ingest.ts';
import type { RawRelease } from '../../src/archive/release.ts';
import { databaseFile, openDatabase } from '../../src/archive/store/database.ts';
import { createArchive, openMemoryArchive } from '../../src/archive/store/sqlite-archive.ts';
import {
  cutEveryFourSentences,
  describeAsStated,
  GENERATED,
  generatedReleases,
} from '../fixtures/generated-releases.ts';
import { FOLDER, failure, ingest, ingestPaths, raw, walk, whole } from '../fixtures/ingest-fixture.ts';
import { folderOf } from './reading/temporary-folder.ts';
import { incoming } from './store/incoming-fixture.ts';

const statuses = async (archive: Archive) =>
  Object.fromEntries((await archive.sources()).map(({ source, status }) => [source, status]));

describe('an ingest', () => {
  it('adds, updates and skips, and says how many of each', async () => {
    const archive = openMemoryArchive();
    const first = await ingest(archive, walk(raw('a'), raw('b'), raw('c')));
    expect(first).toEqual({
      added: 3,
      updated: 0,
      unchanged: 0,
      withdrawn: 0,
      failed: [],
      held: [],
      passages: 3,
      stopped: null,
      notPruned: null,
    });
    const second = await ingest(
      archive,
      walk(raw('a'), raw('b', 'New text.'), raw('c', undefined, { date: '2022-01-02' }), raw('d')),
    );
    expect(second).toMatchObject({ added: 1, updated: 2, unchanged: 1, passages: 3 });
  });

  it('describes and cuts only what changed, unless told to do it again', async () => {
    const archive = openMemoryArchive();
    await ingest(archive, walk(raw('a'), raw('b')));
    const described: string[] = [];
    const watched = (release: RawRelease) => {
      described.push(release.source);
      return {
        ...describeAsStated(release),
        title: release.source === 'a' ? 'Better' : release.text.slice(0, 20),
      };
    };
    expect(await ingest(archive, walk(raw('a'), raw('b')), { describe: watched })).toMatchObject({
      unchanged: 2,
    });
    expect(described).toEqual([]);
    const dry = await ingest(archive, walk(raw('a'), raw('b')), {
      describe: watched,
      again: true,
      dryRun: true,
    });
    const wet = await ingest(archive, walk(raw('a'), raw('b')), { describe: watched, again: true });
    expect(wet).toMatchObject({ updated: 1, unchanged: 1 });
    expect(dry).toEqual(wet);
  });

  it('reports what fails, by source and reason, and goes on', async () => {
    const archive = openMemoryArchive();
    const report = await ingest(
      archive,
      walk(
        failure('broken.txt'),
        raw('thrown'),
        raw('empty', ''),
        raw('wrong'),
        raw('good'),
        raw('good', 'Other text.'),
        raw('good'),
      ),
      {
        describe: (release) => {
          if (release.source === 'thrown') {
            throw new Error('no headline');
          }
          return describeAsStated(release);
        },
        cut: (body) =>
          body.includes('wrong')
            ? [{ ordinal: 0, start: 0, end: 1_000, sentences: [] }]
            : cutEveryFourSentences(body),
      },
    );
    expect(report).toMatchObject({ added: 1, stopped: null });
    expect(report.failed).toEqual([
      { source: 'broken.txt', error: 'cannot read broken.txt' },
      { source: 'thrown', error: 'no headline' },
      { source: 'empty', error: expect.stringContaining('it holds no text') },
      {
        source: 'good',
        error: expect.stringContaining('another release of this ingest has the same source'),
      },
      { source: 'wrong', error: expect.stringContaining('is not a piece of its body') },
    ]);
    expect(await statuses(archive)).toEqual({ good: 'current' });
  });

  it('keeps a text with half a character whole but for that half, and knows it again', async () => {
    const archive = openMemoryArchive();
    const release = () => walk(raw('half \ud83d', 'One \udc00 two. Three.'));
    expect(await ingest(archive, release())).toMatchObject({ added: 1 });
    expect(await ingest(archive, release())).toMatchObject({ unchanged: 1 });
    const [kept] = await archive.sources();
    expect(await archive.release(kept?.id ?? '')).toMatchObject({
      source: 'half \ufffd',
      body: 'One \ufffd two. Three.',
    });
  });

  it('tells of each release only once it is kept', async () => {
    const archive = openMemoryArchive();
    const told: IngestEvent[] = [];
    const checks: Promise<void>[] = [];
    await ingest(archive, generatedReleases(0, 120), {
      onProgress(event) {
        told.push(event);
        checks.push(statuses(archive).then((known) => expect(known[event.source]).toBe('current')));
      },
    });
    await Promise.all(checks);
    expect(told).toHaveLength(108);
    expect(new Set(told.map(({ outcome }) => outcome))).toEqual(new Set(['added']));
  });

  it('keeps what was read before the folder failed, and says that it ended early', async () => {
    const archive = openMemoryArchive();
    const report = await ingest(archive, walk(raw('a'), new Error('the disk was pulled out'), raw('b')), {
      prune: whole(FOLDER),
    });
    expect(report).toMatchObject({
      added: 1,
      stopped: { message: 'the disk was pulled out' },
      notPruned: 'the ingest ended early',
    });
    expect(await statuses(archive)).toEqual({ a: 'current' });
  });

  it('ends when the disk is full, with what was committed kept and counted', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'communique-full-'));
    const database = openDatabase(directory, 'write');
    const archive = createArchive(database, databaseFile(directory));
    database.pragma('max_page_count = 200');
    const report = await ingest(archive, generatedReleases(0, 1_000));
    expect(report.stopped).toMatchObject({
      name: 'ArchiveError',
      message: expect.stringContaining('the disk is full'),
    });
    expect(report.added).toBeGreaterThan(0);
    expect(await archive.counts()).toMatchObject({ releases: report.added });
    await archive.close();
    rmSync(directory, { recursive: true });
  });
});

describe('a dry run', () => {
  it('reports what an ingest then does, and changes nothing', async () => {
    const archive = openMemoryArchive();
    await ingest(archive, generatedReleases(0, 60));
    const before = await archive.sources();
    const items = () => generatedReleases(1, 60);
    const dry = await ingest(archive, items(), { dryRun: true, prune: GENERATED });
    expect(await archive.sources()).toEqual(before);
    expect(dry.updated * dry.added * dry.unchanged * dry.withdrawn).toBeGreaterThan(0);
    expect(await ingest(archive, items(), { prune: GENERATED })).toEqual(dry);
  });
});

describe('a release that is found in another folder', () => {
  const kept = async (archive: Archive) => {
    const [known] = await archive.sources();
    const id = known?.id ?? '';
    return {
      folder: known?.folder,
      release: await archive.release(id),
      passages: await archive.passagesOf(id),
    };
  };
  const ingested = async () => {
    const base = realpathSync(folderOf({ 'a/x.txt': 'One text.', 'b/x.txt': 'Another text.' }));
    const [a, b] = [path.join(base, 'a'), path.join(base, 'b')];
    const archive = openMemoryArchive();
    await ingestPaths(archive, [a]);
    return { archive, a, b, base };
  };

  it('moves there when nothing else of it changed, with no new revision and no new passages', async () => {
    const { archive, a, base } = await ingested();
    const before = await kept(archive);
    expect(before.folder).toBe(a);
    const moved = path.join(base, 'moved');
    renameSync(a, moved);
    expect(await ingestPaths(archive, [moved], { dryRun: true })).toMatchObject({ unchanged: 1 });
    expect(await kept(archive)).toEqual(before);
    expect(await ingestPaths(archive, [moved])).toMatchObject({ unchanged: 1, passages: 0 });
    expect(await kept(archive)).toEqual({ ...before, folder: moved });
  });

  it('moves there likewise when everything is described again', async () => {
    const { archive, a, base } = await ingested();
    const before = await kept(archive);
    renameSync(a, path.join(base, 'moved'));
    expect(await ingestPaths(archive, [path.join(base, 'moved')], { again: true })).toMatchObject({
      unchanged: 1,
    });
    expect(await kept(archive)).toEqual({ ...before, folder: path.join(base, 'moved') });
  });

  it('is refused when it has another text and the other file is still there, with the remedy', async () => {
    const { archive, a, b } = await ingested();
    const before = await kept(archive);
    const error = expect.stringContaining(
      `x.txt of ${b}: another text of this name is already in the archive from ${a}; ` +
        'rename one of them, or ingest their common parent folder',
    );
    for (const dryRun of [true, false]) {
      const report = await ingestPaths(archive, [b], { dryRun });
      expect(report).toMatchObject({ updated: 0, failed: [{ source: 'x.txt', error }] });
    }
    expect(await kept(archive)).toEqual(before);
  });

  it('is the correction of the one that is gone from its folder', async () => {
    const { archive, a, b } = await ingested();
    rmSync(path.join(a, 'x.txt'));
    expect(await ingestPaths(archive, [b])).toMatchObject({ updated: 1, failed: [] });
    expect(await kept(archive)).toMatchObject({ folder: b, release: { revision: 2, body: 'Another text.' } });
  });

  it('is the same file when a link leads to it from there', async () => {
    const { archive, a, b } = await ingested();
    rmSync(path.join(b, 'x.txt'));
    symlinkSync(path.join(a, 'x.txt'), path.join(b, 'x.txt'));
    writeFileSync(path.join(a, 'x.txt'), 'Corrected.');
    expect(await ingestPaths(archive, [b])).toMatchObject({ updated: 1, failed: [] });
  });

  it('takes the place of one that was withdrawn, or of which no folder is known', async () => {
    const { archive, b } = await ingested();
    await archive.withdraw((await archive.sources()).map(({ id }) => id));
    expect(await ingestPaths(archive, [b])).toMatchObject({ added: 1 });
    const old = openMemoryArchive();
    await old.keep(incoming({ source: 'x.txt' }));
    expect(await ingestPaths(old, [b])).toMatchObject({ updated: 1 });
    // A file of this name is in the directory that the tests run in, which an unknown folder must not be taken for.
    await old.keep(incoming({ source: 'package.json' }));
    expect(await ingest(old, walk(raw('package.json')))).toMatchObject({ updated: 1, failed: [] });
  });
});
