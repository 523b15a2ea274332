import { mkdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { App, IngestProgress } from '../src/app.ts';
import type { Archive, Generation } from '../src/archive/archive.ts';
import { firstIngest, noteBegun } from '../src/archive/first-ingest.ts';
import { keepLastIngest, summariseIngest } from '../src/archive/last-ingest.ts';
import { openArchive } from '../src/archive/store/sqlite-archive.ts';
import { ensureIngested } from '../src/terminal/first-ingest.ts';
import { incoming } from './archive/store/incoming-fixture.ts';
import { createPlace, type Place, TODAY } from './fakes/running-app.ts';

const QUAY =
  'Quay opened\n\nThe Minister of Ports, Selma Arden, opened the new quay in Port Alder on Monday.\n';
const FERRY = 'Ferry resumes\n\nThe ferry to Lantern Island sails again every two hours.\n';
const GENERATION: Generation = {
  number: 1,
  settings: 'words',
  lexicalVersion: 1,
  vectorFile: 'vectors-1.hnsw',
  statisticsFile: 'statistics-1.json',
  passages: 1,
  createdAt: '2024-03-12T10:00:00Z',
};

function placed(): Place {
  const place = createPlace({ 'quay.txt': QUAY, 'ferry.txt': FERRY });
  onTestFinished(() => place.close());
  return place;
}

/** Begins an ingest that ends where it first says this. */
async function cutOff(place: Place, app: App, stage: IngestProgress['stage']): Promise<void> {
  const ingest = place.ingest(app, {
    onProgress: (event) => {
      if (event.stage === stage) throw new Error('cut off');
    },
  });
  await expect(ingest).rejects.toThrow('cut off');
}

/** What a start says, in a process of its own. */
async function started(place: Place): Promise<{ readonly app: App; readonly said: string }> {
  const app = await place.app();
  let said = '';
  const status = {
    write: async (text: string) => {
      said += text;
    },
  };
  await ensureIngested(app, place.folder, status, { report: () => undefined, stop: () => undefined });
  return { app, said };
}

describe('the first ingest of an archive', () => {
  it('is missing, then finished, and a dry run is none', async () => {
    const place = placed();
    const app = await place.app();
    await place.ingest(app, { dryRun: true });
    expect(await app.firstIngest()).toBe('missing');
    expect((await started(place)).said).toMatch(/^The archive is empty: ingesting .* first\.\n2 added/);
    expect(await app.firstIngest()).toBe('finished');
    expect((await started(place)).said).toBe('');
  });

  it.each(['reading', 'indexing'] as const)(
    'goes on at the next start where it was cut off in %s',
    async (stage) => {
      const place = placed();
      const before = await place.app();
      await cutOff(place, before, stage);
      // An index is made of what there is.
      await before.search('quay');
      expect(await before.firstIngest()).toBe('unfinished');
      await before.close();

      const { app, said } = await started(place);
      expect(said).toMatch(/^No ingest of the archive ever came to its end: going on with .* first\.\n/);
      expect(await app.ask('How often does the ferry to Lantern Island sail?')).toMatchObject({
        status: 'answered',
      });
      expect((await started(place)).said).toBe('');
    },
  );

  it('is any that finished: other paths, a later one that was cut off, all withdrawn', async () => {
    const place = placed();
    const app = await place.app();
    await app.ingest({ paths: [place.write('elsewhere/one.txt', QUAY)] });
    await cutOff(place, app, 'reading');
    place.write('late.txt', FERRY.replace('two', 'three'));
    await cutOff(place, app, 'indexing');
    expect((await started(place)).said).toBe('');
    // Of copies one is listed at a time.
    for (let [one] = (await app.latest()).items; one !== undefined; [one] = (await app.latest()).items) {
      await app.withdraw(one.id, { reason: 'a mistake', by: 'the test' });
    }
    expect(await app.counts()).toMatchObject({ releases: 0 });
    expect((await started(place)).said).toBe('');
  });
});

describe('the first ingest by another version, which did not note that it began,', () => {
  async function archiveOf(place: Place): Promise<Archive> {
    mkdirSync(place.dataDirectory, { recursive: true });
    const archive = await openArchive(place.dataDirectory);
    onTestFinished(() => archive.close());
    await archive.keep(incoming());
    return archive;
  }

  it('was cut off where it left neither a report nor an index', async () => {
    expect(await firstIngest(await archiveOf(placed()))).toBe('unfinished');
  });

  it('counts as finished where there is an index', async () => {
    const archive = await archiveOf(placed());
    await archive.publishGeneration(GENERATION);
    await noteBegun(archive);
    expect(await firstIngest(archive)).toBe('finished');
  });

  it('counts as finished where its report says so, whatever was noted before it', async () => {
    const archive = await archiveOf(placed());
    await noteBegun(archive);
    const report = {
      ...{ added: 1, updated: 0, unchanged: 0, withdrawn: 0, failed: [], held: [], passages: 1 },
      ...{ stopped: null, notPruned: null },
    };
    const summary = await summariseIngest(archive, report, 1, TODAY);
    await keepLastIngest(archive, summary, TODAY, new Error('the folder is gone'));
    expect(await firstIngest(archive)).toBe('unfinished');
    await keepLastIngest(archive, summary, TODAY, null);
    expect(await firstIngest(archive)).toBe('finished');
  });
});
