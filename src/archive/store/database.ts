import { existsSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ArchiveError } from '../../errors.ts';
import { createDataDirectory } from './data-directory.ts';
import { archiveError } from './database-error.ts';
import { checkVersion, migrate } from './schema.ts';

const FILE = 'archive.db';
/** How long a writer waits for another to finish its transaction, in milliseconds. */
const PATIENCE = 5_000;
/** The write-ahead log is cut back to this size when it is empty, so that one large ingest does not leave it large. */
const LOG_SIZE = 64 * 1024 * 1024;

export type Access = 'write' | 'read';

/** The file below the data directory that holds the archive. */
export function databaseFile(directory: string): string {
  return path.join(directory, FILE);
}

/**
 * Opens the database of a data directory and brings its schema up to date. With 'write' directory and file are created
 * when missing; with 'read' a missing one is an error and nothing is ever written. Throws ArchiveError.
 */
export function openDatabase(directory: string, access: Access): Database.Database {
  const file = databaseFile(directory);
  if (access === 'write') {
    createDataDirectory(directory);
  } else if (!existsSync(file)) {
    throw new ArchiveError(`Cannot read ${file}: there is no archive yet; run "npm run ingest" first`);
  }
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: PATIENCE, readonly: access === 'read' });
    configure(database, file);
    return database;
  } catch (error) {
    database?.close();
    throw archiveError('open', file, error);
  }
}

/** A database that lives in memory and ends with the process. */
export function openMemoryDatabase(): Database.Database {
  const database = new Database(':memory:');
  configure(database, 'the archive in memory');
  return database;
}

function configure(database: Database.Database, file: string): void {
  checkVersion(database, file);
  if (!database.readonly) {
    // Readers go on while an ingest writes. FULL waits for the disk at each commit, so that what was reported done also
    // outlives a power cut; with NORMAL it would outlive only the process.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma(`journal_size_limit = ${LOG_SIZE}`);
  }
  database.pragma('foreign_keys = ON');
  migrate(database, file);
}
