import { constants, existsSync, rmSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import { createDataDirectory } from '../archive/store/data-directory.ts';
import { archiveError, isStorageError } from '../archive/store/database-error.ts';
import { openDatabaseFile } from '../archive/store/database-file.ts';
import { acquireIngestLock } from '../archive/store/ingest-lock.ts';
import { ArchiveError } from '../errors.ts';
import { deniedFile } from './denied-file.ts';
import { ARCHIVE_FILE, INDEX_FOLDER, KEPT_DATABASES } from './kept-databases.ts';
import { digestOf, type Manifest, readManifest } from './manifest.ts';

export interface RestoreOptions {
  readonly dataDirectory: string;
  /** A folder that `backup` made. */
  readonly source: string;
  readonly now: () => Date;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Where what was there before is now; null where nothing was. */
  readonly before: string | null;
}

const OWNER_READS_AND_WRITES = 0o600;

/**
 * Puts a backup in the place of what a data directory holds. Everything is checked first, in a copy inside the data
 * directory (which may be a volume of its own): each file's hash, the version of each database, its integrity; a database
 * of an older version is brought up to date. Only then is it moved into place, and what was there is kept beside it. A
 * database is replaced in one step, and an index that is torn in between is made anew from it.
 *
 * @throws ArchiveError; nothing has changed then
 */
export async function restore({ dataDirectory, source, now }: RestoreOptions): Promise<Restored> {
  const manifest = readManifest(source);
  if (!manifest.files.some((file) => file.path === ARCHIVE_FILE)) {
    throw new ArchiveError(
      `Restoring failed: the backup ${source} holds no ${ARCHIVE_FILE}; take another one`,
    );
  }
  createDataDirectory(dataDirectory);
  const lock = acquireIngestLock(dataDirectory, now);
  const staging = path.join(dataDirectory, `restoring-${process.pid}`);
  try {
    for (const { file } of KEPT_DATABASES) checkUnused(path.join(dataDirectory, file));
    await stage(manifest, source, staging);
    const stamp = now().toISOString().replaceAll(/[:.]/gu, '-');
    return { manifest, before: await putInPlace(dataDirectory, staging, `before-restore-${stamp}`) };
  } catch (error) {
    throw archiveError('restore', source, error, 'restore another backup');
  } finally {
    await rm(staging, { recursive: true, force: true });
    lock.release();
  }
}

/** A log beside a database that stays when it was emptied belongs to a process that has the database open. */
function checkUnused(file: string): void {
  if (!existsSync(`${file}-wal`) || !existsSync(file)) return;
  const database = new Database(file, { timeout: 0 });
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  if (existsSync(`${file}-wal`)) {
    throw new ArchiveError(`Restoring failed: another process uses ${file}; stop the bot, and restore again`);
  }
}

async function stage(manifest: Manifest, source: string, staging: string): Promise<void> {
  for (const file of manifest.files) {
    const to = path.join(staging, file.path);
    await mkdir(path.dirname(to), { recursive: true });
    await copy(file.path, source, to);
    const { bytes, sha256 } = await digestOf(to);
    if (bytes !== file.bytes || sha256 !== file.sha256) {
      throw new ArchiveError(
        `Restoring failed: ${file.path} in ${source} is not what was backed up (its hash differs); take another backup`,
      );
    }
  }
  for (const { file, schema } of KEPT_DATABASES) {
    const staged = path.join(staging, file);
    if (!existsSync(staged)) continue;
    const database = openDatabaseFile(staged, 'write', schema);
    try {
      const [problem] = database.prepare<[], string>('PRAGMA integrity_check(1)').pluck().all();
      if (problem !== 'ok') {
        throw new ArchiveError(
          `Restoring failed: ${file} in ${source} is damaged (${problem}); take another backup`,
        );
      }
    } finally {
      database.close();
    }
  }
}

/** Rejects as the file system does where neither the backup nor its owner is the cause: a disk that is full or fails. */
async function copy(file: string, source: string, to: string): Promise<void> {
  const from = path.join(source, file);
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (isStorageError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code)) {
      throw new ArchiveError(`Restoring failed: ${file} is missing in ${source}; take another backup`, {
        cause: error,
      });
    }
    throw deniedFile(from, source, error) ?? error;
  }
  // A backup may be kept read-only, and a database is written to.
  await chmod(to, (await stat(to)).mode | OWNER_READS_AND_WRITES);
}

async function putInPlace(dataDirectory: string, staging: string, name: string): Promise<string | null> {
  const before = path.join(dataDirectory, name);
  const inUse = [INDEX_FOLDER, ...KEPT_DATABASES.map(({ file }) => file)].map((entry) => ({
    entry,
    now: path.join(dataDirectory, entry),
    staged: path.join(staging, entry),
  }));
  const isAnything = inUse.some(({ now }) => existsSync(now));
  if (isAnything) await mkdir(before);
  for (const { entry, now, staged } of inUse) {
    if (entry === INDEX_FOLDER) {
      if (existsSync(now)) await rename(now, path.join(before, entry));
    } else if (existsSync(now)) {
      await link(now, path.join(before, entry));
      for (const beside of ['-wal', '-shm']) rmSync(`${now}${beside}`, { force: true });
    }
    if (existsSync(staged)) await rename(staged, now);
    else await rm(now, { recursive: true, force: true });
  }
  return isAnything ? before : null;
}
