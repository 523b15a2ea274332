import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { releaseId } from '../../src/archive/release-id.ts';
import { SCHEMA_VERSION } from '../../src/archive/store/schema.ts';
import { openArchive } from '../../src/archive/store/sqlite-archive.ts';
import { backup } from '../../src/backup/backup.ts';
import { restore } from '../../src/backup/restore.ts';
import { openBotStore } from '../../src/bot/store/sqlite-bot-store.ts';
import { parseConfig } from '../../src/config/config.ts';
import { silentLogger } from '../../src/log.ts';
import { incoming } from '../archive/store/incoming-fixture.ts';
import { rulesHere } from '../fakes/rules-here.ts';

const now = () => new Date('2026-05-01T10:00:00Z');
const A = releaseId('a.txt');
const NOBODY = 65_534;

let root: string;
let dataDirectory: string;
let target: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'communique-backup-'));
  dataDirectory = path.join(root, 'data');
  target = path.join(root, 'backup');
});

afterEach(() => rmSync(root, { recursive: true }));

async function keepOne(body?: string): Promise<void> {
  const archive = await openArchive(dataDirectory);
  await archive.keep(incoming(body === undefined ? {} : { body }));
  await archive.close();
}

async function bodyThere(): Promise<string | undefined> {
  const archive = await openArchive(dataDirectory, { access: 'read' });
  const release = await archive.release(A);
  await archive.close();
  return release?.body;
}

async function failure(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no failure',
    (error: unknown) => String(error),
  );
}

/** Permissions do not stop the superuser: does it as the user to whom everything is given. */
async function asSomebodyElse<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  for (const entry of ['.', ...readdirSync(root, { recursive: true, encoding: 'utf8' })]) {
    chownSync(path.join(root, entry), NOBODY, NOBODY);
  }
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a backup', () => {
  it('is taken while archive and bot are in use, and brings back what was there', async () => {
    const folder = path.join(root, 'corpus');
    const app = await createApp(parseConfig({ DATA_DIR: dataDirectory }), {
      logger: silentLogger,
      rules: rulesHere,
    });
    mkdirSync(folder);
    writeFileSync(
      path.join(folder, 'a.txt'),
      'Harbour opens\n\nThe harbour of Nurvan opened on Monday with forty berths.\n',
    );
    await app.ingest({ paths: [folder] });
    const store = await openBotStore(dataDirectory, { now });
    await backup({ dataDirectory, target, now });
    writeFileSync(
      path.join(folder, 'a.txt'),
      'Harbour closed\n\nThe harbour of Nurvan was closed on Friday.\n',
    );
    await app.ingest({ paths: [folder] });
    await app.close();
    await store.close();

    await restore({ dataDirectory, source: target, now });
    const again = await createApp(parseConfig({ DATA_DIR: dataDirectory }), {
      logger: silentLogger,
      rules: rulesHere,
    });
    const answer = await again.ask('When did the harbour of Nurvan open?');
    await again.close();
    expect(answer).toMatchObject({
      status: 'answered',
      citations: [{ quote: expect.stringContaining('opened on Monday') }],
    });
    expect(readdirSync(dataDirectory)).toContain('bot.db');
  });

  it('appears whole or not at all, and never over another', async () => {
    await keepOne();
    await backup({ dataDirectory, target, now });
    expect(await failure(backup({ dataDirectory, target, now }))).toMatch(/is already there; name a folder/);
    expect(readdirSync(root).sort()).toEqual(['backup', 'data']);
    expect(
      await failure(backup({ dataDirectory: path.join(root, 'empty'), target: `${target}2`, now })),
    ).toMatch(/there is no archive\.db in .*empty; set DATA_DIR/);
  });
});

describe('restoring', () => {
  it('brings back what releases were before they were corrected', async () => {
    await keepOne();
    await keepOne('They met on Friday.');
    await backup({ dataDirectory, target, now });
    const archive = await openArchive(dataDirectory);
    expect(await archive.forgetRevisions(A)).toBe(1);
    await archive.close();
    await restore({ dataDirectory, source: target, now });
    const restored = await openArchive(dataDirectory, { access: 'read' });
    expect(await restored.revision(A, 1)).toMatchObject({ body: 'The ministers met on Monday.' });
    await restored.close();
  });

  it('keeps what was there before', async () => {
    await keepOne();
    await backup({ dataDirectory, target, now });
    await keepOne('They met on Friday.');
    const { before } = await restore({ dataDirectory, source: target, now });
    expect(await bodyThere()).toBe('The ministers met on Monday.');
    dataDirectory = before ?? '';
    expect(await bodyThere()).toBe('They met on Friday.');
  });

  it('fills a directory that is not there yet', async () => {
    await keepOne();
    await backup({ dataDirectory, target, now });
    rmSync(dataDirectory, { recursive: true });
    expect(await restore({ dataDirectory, source: target, now })).toMatchObject({ before: null });
    expect(await bodyThere()).toBe('The ministers met on Monday.');
  });

  it('refuses a backup of which a byte was changed, and changes nothing', async () => {
    await keepOne();
    await backup({ dataDirectory, target, now });
    await keepOne('They met on Friday.');
    const file = path.join(target, 'archive.db');
    const bytes = readFileSync(file);
    bytes.writeUInt8((bytes.readUInt8(5000) + 1) % 256, 5000);
    writeFileSync(file, bytes);
    expect(await failure(restore({ dataDirectory, source: target, now }))).toMatch(
      /archive\.db in .*backup is not what was backed up/,
    );
    rmSync(file);
    expect(await failure(restore({ dataDirectory, source: target, now }))).toMatch(/archive\.db is missing/);
    expect(await bodyThere()).toBe('They met on Friday.');
    expect(readdirSync(dataDirectory).filter((name) => name.startsWith('restoring'))).toEqual([]);
  });

  it.each([
    ['archive.db', 'archive.db'],
    ['manifest.json', 'manifest.json'],
    ['.', 'manifest.json'],
  ])('names what this user may not read and what to do, and changes nothing (%s)', async (closed, named) => {
    await keepOne();
    await backup({ dataDirectory, target, now });
    await keepOne('They met on Friday.');
    chmodSync(path.join(target, closed), 0);
    const said = await asSomebodyElse(() => failure(restore({ dataDirectory, source: target, now })));
    chmodSync(path.join(target, closed), 0o755);
    expect(said).toContain(
      `this user may not read ${path.join(target, named)}; give this user the backup (chown`,
    );
    expect(said).not.toContain('another backup');
    expect(await bodyThere()).toBe('They met on Friday.');
    expect(readdirSync(dataDirectory).filter((name) => name.startsWith('restoring'))).toEqual([]);
  });

  it('says of anything else that cannot be copied what the system says', async () => {
    await keepOne();
    await backup({ dataDirectory, target, now });
    rmSync(path.join(target, 'archive.db'));
    mkdirSync(path.join(target, 'archive.db'));
    const said = await failure(restore({ dataDirectory, source: target, now }));
    expect(said).toMatch(/^ArchiveError: Cannot restore .*backup: .*\(E[A-Z]+\)$/);
    expect(said).not.toContain('missing');
    expect(await bodyThere()).toBe('The ministers met on Monday.');
  });

  it('can be written to though the backup is read-only', async () => {
    await keepOne();
    await backup({ dataDirectory, target, now });
    chmodSync(path.join(target, 'archive.db'), 0o444);
    await asSomebodyElse(async () => {
      await restore({ dataDirectory, source: target, now });
      await keepOne('They met on Friday.');
      expect(await bodyThere()).toBe('They met on Friday.');
    });
  });

  it('refuses what a newer program wrote', async () => {
    await keepOne();
    const newer = new Database(path.join(dataDirectory, 'archive.db'));
    newer.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    newer.close();
    await backup({ dataDirectory, target, now });
    rmSync(dataDirectory, { recursive: true });
    expect(await failure(restore({ dataDirectory, source: target, now }))).toMatch(
      /a newer Communique wrote it/,
    );
    expect(existsSync(path.join(dataDirectory, 'archive.db'))).toBe(false);
    const manifest = path.join(target, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"version": 1', '"version": 2'));
    expect(await failure(restore({ dataDirectory, source: target, now }))).toMatch(/a newer Communique made/);
  });

  it('refuses while somebody uses the archive', async () => {
    await keepOne();
    await backup({ dataDirectory, target, now });
    const inUse = await openArchive(dataDirectory);
    await inUse.keep(incoming({ body: 'They met on Friday.' }));
    expect(await failure(restore({ dataDirectory, source: target, now }))).toMatch(
      /another process uses .*archive\.db; stop the bot/,
    );
    await inUse.close();
    await restore({ dataDirectory, source: target, now });
    expect(await bodyThere()).toBe('The ministers met on Monday.');
  });

  it('refuses a folder that is no backup, and one that points out of itself', async () => {
    expect(await failure(restore({ dataDirectory, source: root, now }))).toMatch(/name the folder that/);
    await keepOne();
    await backup({ dataDirectory, target, now });
    const manifest = path.join(target, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"archive.db"', '"../data/archive.db"'));
    expect(await failure(restore({ dataDirectory, source: target, now }))).toMatch(/is damaged/);
  });
});
