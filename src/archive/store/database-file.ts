import Database from 'better-sqlite3';
import { archiveError } from './database-error.ts';
import { checkVersion, migrate, type Schema } from './migration.ts';

/** How long a writer waits for another to finish its transaction, in milliseconds. */
const PATIENCE = 5_000;
/** The write-ahead log is cut back to this size when it is empty, so that one large ingest does not leave it large. */
const LOG_SIZE = 64 * 1024 * 1024;

export type Access = 'write' | 'read';

/**
 * Opens a database file of a schema and brings it up to date; with 'write' it is created when missing, in a directory
 * that is there. Throws ArchiveError.
 */
export function openDatabaseFile(file: string, access: Access, schema: Schema): Database.Database {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: PATIENCE, readonly: access === 'read' });
    configure(database, file, schema);
    return database;
  } catch (error) {
    database?.close();
    throw archiveError('open', file, error, schema.renew);
  }
}

/** Brings an open database to a schema and has it keep what was reported done. `file` is what messages call it. */
export function configure(database: Database.Database, file: string, schema: Schema): void {
  checkVersion(database, file, schema);
  if (!database.readonly) {
    // Readers go on while another writes. FULL waits for the disk at each commit, so that what was reported done also
    // outlives a power cut; with NORMAL it would outlive only the process.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma(`journal_size_limit = ${LOG_SIZE}`);
  }
  database.pragma('foreign_keys = ON');
  migrate(database, file, schema);
}
