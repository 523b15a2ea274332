import type { Schema } from '../archive/store/migration.ts';
import { ARCHIVE_SCHEMA } from '../archive/store/schema.ts';
import { BOT_SCHEMA } from '../bot/store/bot-schema.ts';

/** A database of the data directory. */
export interface KeptDatabase {
  readonly file: string;
  readonly schema: Schema;
  /** Whether there is nothing to keep or to restore without it. */
  readonly isNeeded: boolean;
}

export const ARCHIVE_FILE = 'archive.db';
export const INDEX_FOLDER = 'index';

export const KEPT_DATABASES: readonly KeptDatabase[] = [
  { file: ARCHIVE_FILE, schema: ARCHIVE_SCHEMA, isNeeded: true },
  { file: 'bot.db', schema: BOT_SCHEMA, isNeeded: false },
];
