import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { createDataDirectory } from '../../archive/store/data-directory.ts';
import { openDatabaseFile } from '../../archive/store/database-file.ts';
import { BOT_SCHEMA } from './bot-schema.ts';

const FILE = 'bot.db';

/** The file below the data directory that holds what the bot remembers. */
export function botDatabaseFile(dataDirectory: string): string {
  return path.join(dataDirectory, FILE);
}

/** Opens the bot's database of a data directory, creating both when missing. Throws ArchiveError. */
export function openBotDatabase(dataDirectory: string): Database {
  createDataDirectory(dataDirectory);
  const database = openDatabaseFile(botDatabaseFile(dataDirectory), 'write', BOT_SCHEMA);
  // What people wrote is overwritten when it is deleted, not only unlinked.
  database.pragma('secure_delete = ON');
  return database;
}

/**
 * Empties the write-ahead log into the database, so that what was deleted is in neither. Where another process reads
 * at this moment it is left as it is, to be overwritten later.
 */
export function emptyLog(database: Database): void {
  const patience = Number(database.pragma('busy_timeout', { simple: true }));
  database.pragma('busy_timeout = 0');
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.pragma(`busy_timeout = ${patience}`);
  }
}
