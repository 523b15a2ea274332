import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ArchiveError } from '../../errors.ts';
import { createDataDirectory } from './data-directory.ts';
import { archiveError, isStorageError } from './database-error.ts';

/** Held by the one ingest that may write to a data directory. */
export interface IngestLock {
  release(): void;
}

/**
 * Takes the ingest lock of a data directory (created when missing), or throws ArchiveError that says who holds it. It is
 * a lock of the operating system, held through a SQLite file of its own, so it ends with its process however that
 * ends. Who holds it stands beside it, for people; no decision rests on that.
 */
export function acquireIngestLock(directory: string, now: () => Date = () => new Date()): IngestLock {
  const file = path.join(directory, 'ingest.lock');
  const holderFile = path.join(directory, 'ingest.json');
  createDataDirectory(directory);
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    writeFileSync(holderFile, JSON.stringify({ pid: process.pid, since: now().toISOString() }));
  } catch (error) {
    database?.close();
    if (isStorageError(error) && error.code.startsWith('SQLITE_BUSY')) {
      throw new ArchiveError(
        `Cannot ingest into ${directory}: another ingest is running${holder(holderFile)}; wait for it or stop it`,
        { cause: error },
      );
    }
    throw archiveError('take the ingest lock of', directory, error);
  }
  const held = database;
  return {
    release() {
      rmSync(holderFile, { force: true });
      held.close();
    },
  };
}

function holder(file: string): string {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof found === 'object' && found !== null && 'pid' in found && 'since' in found
      ? ` (pid ${found.pid}, since ${found.since})`
      : '';
  } catch {
    // The other process has only just taken the lock, or is about to end.
    return '';
  }
}
