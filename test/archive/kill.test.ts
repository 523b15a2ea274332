import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { contentHash } from '../../src/archive/content-hash.ts';
import { ingestReleases } from '../../src/archive/ingest.ts';
import type { RawRelease } from '../../src/archive/release.ts';
import { releaseId } from '../../src/archive/release-id.ts';
import { databaseFile } from '../../src/archive/store/database.ts';
import { openArchive, openMemoryArchive } from '../../src/archive/store/sqlite-archive.ts';
import {
  cutEveryFourSentences,
  describeAsStated,
  GENERATED,
  generatedReleases,
} from '../fixtures/generated-releases.ts';

const KILLS = 16;
const RELEASES = 400;
const CHILD = path.join(import.meta.dirname, '../fixtures/ingest-child.ts');

const directory = mkdtempSync(path.join(tmpdir(), 'communique-kill-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('an ingest that is killed', () => {
  it(`loses nothing that it reported done, ${KILLS} times, and ends as if undisturbed`, {
    timeout: 240_000,
  }, async () => {
    const random = seeded(20221124);
    const ids = new Map<number, string>();
    let edition = 0;
    for (let kills = 0; kills < KILLS; ) {
      // Every sixth is killed as it opens the archive, the first of them as it creates it.
      const patience = kills % 6 === 0 ? 0 : Math.floor(random() * 250);
      const { lines, killed } = await ingestEdition(edition, patience);
      await expectSound(edition, lines, ids);
      if (killed) {
        kills += 1;
      } else {
        expect(lines.at(-1)).toBe('complete');
        edition += 1;
      }
    }
    const last = await ingestEdition(edition, Number.POSITIVE_INFINITY);
    expect(last.lines.at(-1)).toBe('complete');
    await expectSound(edition, last.lines, ids);

    const undisturbed = openMemoryArchive();
    for (let each = 0; each <= edition; each++) {
      await ingestReleases({
        archive: undisturbed,
        items: generatedReleases(each, RELEASES),
        describe: describeAsStated,
        cut: cutEveryFourSentences,
        prune: GENERATED,
      });
    }
    const disturbed = await openArchive(directory, { access: 'read' });
    expect(await contents(disturbed)).toEqual(await contents(undisturbed));
    await disturbed.close();
  });
});

/** Runs the child and kills it when it has written more than `patience` lines. */
function ingestEdition(edition: number, patience: number): Promise<{ lines: string[]; killed: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', CHILD, directory, String(edition), String(RELEASES)],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const lines: string[] = [];
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (lines.length > patience) {
        child.kill('SIGKILL');
      }
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) {
        resolve({ lines, killed: signal === 'SIGKILL' });
      } else {
        reject(new Error(`The child ended with ${code ?? signal}: ${complaint}`));
      }
    });
  });
}

async function expectSound(
  edition: number,
  lines: readonly string[],
  ids: Map<number, string>,
): Promise<void> {
  const archive = await openArchive(directory);
  const database = new Database(databaseFile(directory), { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();

  const reported = new Map<string, string>();
  for (const line of lines) {
    const [, outcome = '', source = ''] = /^(added|updated|unchanged|withdrawn): (.*)$/.exec(line) ?? [];
    if (outcome !== '') {
      reported.set(source, outcome);
    }
  }
  const raws = new Map<string, RawRelease>();
  for await (const item of generatedReleases(edition, RELEASES)) {
    if (item.kind === 'release') {
      raws.set(item.release.source, item.release);
    }
  }
  const known = new Map((await archive.sources()).map((source) => [source.source, source]));
  for (const [source, outcome] of reported) {
    const raw = raws.get(source);
    expect(known.get(source)).toMatchObject(
      outcome === 'withdrawn' || raw === undefined
        ? { id: releaseId(source), status: 'withdrawn' }
        : { id: releaseId(source), status: 'current', contentHash: contentHash(raw) },
    );
  }
  for (const { id, status } of known.values()) {
    const release = await archive.release(id);
    const passages = await archive.passagesOf(id);
    const whole = status === 'current' ? cutEveryFourSentences(release?.body ?? '') : [];
    expect(passages).toEqual(
      whole.map((passage, place) => ({ ...passage, id: passages[place]?.id, releaseId: id })),
    );
    for (const { id: passage, text } of await archive.passages(passages.map((passage) => passage.id))) {
      const span = passages.find((one) => one.id === passage);
      expect(text).toBe(release?.body.slice(span?.start, span?.end));
      expect(ids.get(passage) ?? `${id} ${text}`).toBe(`${id} ${text}`);
      ids.set(passage, `${id} ${text}`);
    }
  }
  await archive.close();
}

/** Everything of an archive but passage ids and instants, which say how often it was interrupted. */
async function contents(archive: Archive): Promise<unknown> {
  const releases = [];
  for (const { id } of await archive.sources()) {
    const passages = await archive.passagesOf(id);
    releases.push({
      release: { ...(await archive.release(id)), ingestedAt: null },
      passages: passages.map((passage) => ({ ...passage, id: null })),
    });
  }
  return { releases, counts: await archive.counts(), publishers: await archive.publishers() };
}

/** Mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
