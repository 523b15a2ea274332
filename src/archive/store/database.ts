import { existsSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ArchiveError } from '../../errors.ts';
import { createDataDirectory } from './data-directory.ts';
import { type Access, configure, openDatabaseFile } from './database-file.ts';
import { ARCHIVE_SCHEMA } from './schema.ts';

const FILE = 'archive.db';

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
  return openDatabaseFile(file, access, ARCHIVE_SCHEMA);
}

/** A database that lives in memory and ends with the process. */
export function openMemoryDatabase(): Database.Database {
  const database = new Database(':memory:');
  configure(database, 'the archive in memory', ARCHIVE_SCHEMA);
  return database;
}
