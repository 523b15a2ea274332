import { constants, existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import { archiveError } from '../archive/store/database-error.ts';
import { acquireIngestLock } from '../archive/store/ingest-lock.ts';
import { ArchiveError, messageOf } from '../errors.ts';
import { INDEX_FOLDER, KEPT_DATABASES } from './kept-databases.ts';
import { MANIFEST_FILE, type Manifest, manifestOf } from './manifest.ts';

export interface BackupOptions {
  readonly dataDirectory: string;
  /** A folder that is not there yet. */
  readonly target: string;
  readonly now: () => Date;
}

const INDENT = 2;

/**
 * Copies a data directory while it is in use: the databases page by page through SQLite's own backup, so that each copy is
 * of one moment, and the current index, under the lock that keeps an ingest from changing it. The folder appears under its
 * name when it is whole. What is downloaded again by itself (models) is left out.
 *
 * @throws ArchiveError
 */
export async function backup({ dataDirectory, target, now }: BackupOptions): Promise<Manifest> {
  if (existsSync(target)) {
    throw new ArchiveError(`Backing up failed: ${target} is already there; name a folder that is not`);
  }
  for (const { file, isNeeded } of KEPT_DATABASES) {
    if (isNeeded && !existsSync(path.join(dataDirectory, file))) {
      throw new ArchiveError(
        `Backing up failed: there is no ${file} in ${dataDirectory}; set DATA_DIR to the directory of an archive`,
      );
    }
  }
  const lock = lockOf(dataDirectory, now);
  const partial = `${target}.partial-${process.pid}`;
  try {
    await mkdir(partial, { recursive: true });
    for (const { file } of KEPT_DATABASES) {
      const from = path.join(dataDirectory, file);
      if (existsSync(from)) await copyDatabase(from, path.join(partial, file));
    }
    const index = path.join(dataDirectory, INDEX_FOLDER);
    if (existsSync(index)) {
      await cp(index, path.join(partial, INDEX_FOLDER), {
        recursive: true,
        mode: constants.COPYFILE_FICLONE,
      });
    }
    const manifest = await manifestOf(partial, now());
    await writeFile(path.join(partial, MANIFEST_FILE), `${JSON.stringify(manifest, null, INDENT)}\n`);
    await rename(partial, target);
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw archiveError('back up to', target, error);
  } finally {
    lock.release();
  }
}

function lockOf(dataDirectory: string, now: () => Date) {
  try {
    return acquireIngestLock(dataDirectory, now);
  } catch (error) {
    throw new ArchiveError(`Backing up failed: ${messageOf(error)}`, { cause: error });
  }
}

async function copyDatabase(from: string, to: string): Promise<void> {
  const database = new Database(from, { readonly: true });
  try {
    await database.backup(to);
  } finally {
    database.close();
  }
}
