import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseFile, openDatabase } from '../../../src/archive/store/database.ts';
import { SCHEMA_VERSION } from '../../../src/archive/store/schema.ts';
import { archiveExists, createArchive, openArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { ArchiveError } from '../../../src/errors.ts';
import { incoming } from './incoming-fixture.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'communique-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ArchiveError);
  return error instanceof ArchiveError ? error.message : '';
}

describe('opening an archive', () => {
  it('creates the directory, and finds everything again', async () => {
    const nested = path.join(directory, 'not', 'yet');
    expect(archiveExists(nested)).toBe(false);
    const archive = await openArchive(nested);
    await archive.keep(incoming());
    await archive.close();
    expect(archiveExists(nested)).toBe(true);
    const again = await openArchive(nested);
    expect(await again.counts()).toMatchObject({ releases: 1 });
    await again.close();
  });

  it('brings an empty file up to the schema, and leaves a database of this schema alone', async () => {
    writeFileSync(databaseFile(directory), '');
    await (await openArchive(directory)).close();
    const before = readFileSync(databaseFile(directory));
    await (await openArchive(directory)).close();
    expect(readFileSync(databaseFile(directory)).equals(before)).toBe(true);
    const database = new Database(databaseFile(directory));
    expect(database.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    database.close();
  });

  it('brings one of version 1 up to date with all that it holds, of no known folder', async () => {
    const archive = await openArchive(directory);
    await archive.keep(incoming({ folder: '/a' }));
    const [{ id } = { id: '' }] = await archive.sources();
    const before = [await archive.release(id), await archive.passagesOf(id)];
    await archive.close();
    const old = new Database(databaseFile(directory));
    old.exec(
      'DROP TABLE revisions; DROP TRIGGER facts_of_another_text; DROP TABLE fact_names; DROP TABLE facts; DROP TABLE lasting_models; DROP TABLE withdrawals; DROP INDEX newest; ALTER TABLE releases DROP COLUMN folder',
    );
    old.pragma('user_version = 1');
    old.close();

    expect(await refusal(openArchive(directory, { access: 'read' }))).toMatch(/of an older version; run/);
    const migrated = await openArchive(directory);
    expect([await migrated.release(id), await migrated.passagesOf(id)]).toEqual(before);
    expect(await migrated.sources()).toMatchObject([{ id, folder: '' }]);
    await migrated.keep(incoming({ folder: '/b' }));
    await migrated.close();
    const again = await openArchive(directory);
    expect(await again.sources()).toMatchObject([{ id, folder: '/b' }]);
    await again.close();
  });

  it('brings one of version 5 up to date, which kept nothing of what a release was before', async () => {
    const archive = await openArchive(directory);
    await archive.keep(incoming());
    const [{ id } = { id: '' }] = await archive.sources();
    await archive.keep(incoming({ body: 'They met on Tuesday.' }));
    await archive.close();
    const old = new Database(databaseFile(directory));
    old.exec('DROP TABLE revisions');
    old.pragma('user_version = 5');
    old.close();

    expect(await refusal(openArchive(directory, { access: 'read' }))).toMatch(/of an older version; run/);
    const migrated = await openArchive(directory);
    expect(await migrated.release(id)).toMatchObject({ revision: 2, body: 'They met on Tuesday.' });
    expect(await migrated.revisions(id)).toEqual([]);
    await migrated.keep(incoming({ body: 'They met on Friday.' }));
    await migrated.close();
    const again = await openArchive(directory, { access: 'read' });
    expect(await again.revision(id, 2)).toMatchObject({ body: 'They met on Tuesday.' });
    await again.close();
  });

  it('refuses a database of a newer version or of another program, untouched', async () => {
    await (await openArchive(directory)).close();
    const database = new Database(databaseFile(directory));
    database.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    database.close();
    expect(await refusal(openArchive(directory))).toMatch(
      /archive\.db: a newer Communique wrote it .*update Communique/,
    );

    const other = path.join(directory, 'other');
    mkdirSync(other);
    const foreign = new Database(databaseFile(other));
    foreign.exec('CREATE TABLE contacts (name TEXT)');
    foreign.close();
    const before = readFileSync(databaseFile(other));
    expect(await refusal(openArchive(other))).toMatch(/database of another program; set DATA_DIR/);
    expect(readFileSync(databaseFile(other)).equals(before)).toBe(true);
  });

  it('says what is wrong with a directory that is none, or that may not be written to', async () => {
    const file = path.join(directory, 'file');
    writeFileSync(file, '');
    expect(await refusal(openArchive(file))).toMatch(
      /^Cannot create the data directory .*file: it is not a directory/,
    );
    expect(await refusal(openArchive(path.join(file, 'below')))).toMatch(/is not a directory.*set DATA_DIR/);
    expect(await refusal(openArchive('/proc/communique'))).toMatch(
      /^Cannot create the data directory \/proc\/communique: /,
    );
    mkdirSync(path.join(directory, 'taken', 'archive.db'), { recursive: true });
    expect(await refusal(openArchive(path.join(directory, 'taken')))).toMatch(/cannot be opened or created/);
  });

  it('says that a file is damaged or no database', async () => {
    writeFileSync(databaseFile(directory), 'To whom it may concern: this is a letter.'.repeat(100));
    expect(await refusal(openArchive(directory))).toMatch(
      /archive\.db: the file is damaged or is not a database; restore/,
    );
  });

  it('says at the first read of a torn file that it is damaged', async () => {
    const whole = await openArchive(directory);
    await whole.keepAll(
      Array.from({ length: 200 }, (_, index) =>
        incoming({ source: `${index}`, body: 'x'.repeat(900) + index }),
      ),
    );
    await whole.close();
    const bytes = readFileSync(databaseFile(directory));
    writeFileSync(databaseFile(directory), bytes.fill(0xa5, 8_192));
    const attempt = openArchive(directory).then(async (archive) => {
      await archive.sources().finally(() => archive.close());
    });
    expect(await refusal(attempt)).toMatch(/the file is damaged/);
  });
});

describe('an archive that is only read', () => {
  it('reads what is committed while another process writes', async () => {
    const writer = await openArchive(directory);
    await writer.keep(incoming());
    const reader = await openArchive(directory, { access: 'read' });
    const busy = new Database(databaseFile(directory));
    busy.exec("BEGIN IMMEDIATE; UPDATE releases SET title = 'Not yet'");
    const [kept] = await reader.passages([...(await reader.passageIds())]);
    expect(kept?.release.title).toBe('Ministers meet');
    busy.exec('COMMIT');
    busy.close();
    const [changed] = await reader.passages([...(await reader.passageIds())]);
    expect(changed?.release.title).toBe('Not yet');
    await reader.close();
    await writer.close();
  });

  it('opens after the writer has gone, and refuses to write', async () => {
    const writer = await openArchive(directory);
    await writer.keep(incoming());
    await writer.close();
    const reader = await openArchive(directory, { access: 'read' });
    expect(await reader.counts()).toMatchObject({ releases: 1 });
    expect(await refusal(reader.withdraw(['x']))).toMatch(/^Cannot write to .*archive\.db: it is read-only/);
    await reader.close();
  });

  it('must be there', async () => {
    expect(await refusal(openArchive(directory, { access: 'read' }))).toMatch(
      /there is no archive yet; run "npm run ingest"/,
    );
  });
});

describe('writing', () => {
  it('says that the disk is full, and keeps what was kept before', async () => {
    const database = openDatabase(directory, 'write');
    const archive = createArchive(database, databaseFile(directory));
    await archive.keep(incoming());
    database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 2}`);
    const large = incoming({ source: 'b.txt', body: 'x'.repeat(100_000) });
    expect(await refusal(archive.keepAll([incoming({ source: 'c.txt' }), large]))).toMatch(
      /archive\.db: the disk is full; free some/,
    );
    expect(await archive.counts()).toMatchObject({ releases: 1 });
    await archive.close();
  });

  it('says that another process holds the database', async () => {
    const database = openDatabase(directory, 'write');
    database.pragma('busy_timeout = 1');
    const archive = createArchive(database, databaseFile(directory));
    const other = new Database(databaseFile(directory));
    other.exec('BEGIN IMMEDIATE');
    expect(await refusal(archive.keep(incoming()))).toMatch(
      /archive\.db: another process holds the database locked; wait/,
    );
    other.close();
    expect(await archive.keep(incoming())).toBe('added');
    await archive.close();
  });
});
