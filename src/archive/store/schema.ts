import type { Database } from 'better-sqlite3';
import { ArchiveError } from '../../errors.ts';

/** "Cmnq": marks the file as ours, so that a database of another program is never written to. */
const APPLICATION_ID = 0x436d6e71;

/** Step n takes a database of version n (PRAGMA user_version) to n + 1. A step that was released is never edited. */
const STEPS: readonly string[] = [
  // A release's number is its place in the order of first ingest. Which release is a duplicate of which is not kept
  // but asked (`duplicates`), so that it is right at once when the original is withdrawn or corrected.
  `
  CREATE TABLE releases (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT,
    published TEXT,
    first_day INTEGER,
    last_day INTEGER,
    language TEXT,
    url TEXT,
    content_hash TEXT NOT NULL,
    body_hash BLOB NOT NULL,
    ingested_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('current', 'withdrawn'))
  ) STRICT;
  CREATE INDEX duplicates ON releases (body_hash, number) WHERE status = 'current';
  CREATE INDEX by_publisher ON releases (publisher, first_day, last_day) WHERE status = 'current';
  CREATE INDEX by_first_day ON releases (first_day, last_day, publisher, published) WHERE status = 'current';
  CREATE INDEX by_last_day ON releases (last_day, first_day, publisher, published) WHERE status = 'current';

  CREATE TABLE bodies (
    release INTEGER PRIMARY KEY REFERENCES releases (number),
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    release INTEGER NOT NULL REFERENCES releases (number),
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    sentences TEXT NOT NULL,
    text_hash BLOB NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (release, ordinal)
  ) STRICT;

  CREATE TABLE vectors (
    model TEXT NOT NULL,
    text_hash BLOB NOT NULL,
    vector BLOB NOT NULL,
    UNIQUE (model, text_hash)
  ) STRICT;

  CREATE TABLE generations (
    number INTEGER PRIMARY KEY,
    settings TEXT NOT NULL,
    lexical_version INTEGER NOT NULL,
    vector_file TEXT NOT NULL,
    statistics_file TEXT NOT NULL,
    passages INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
  // Where a release was ingested from; of what was kept before nobody knows it until it is found again.
  "ALTER TABLE releases ADD COLUMN folder TEXT NOT NULL DEFAULT ''",
];

/** The version of the schema that this program reads and writes. */
export const SCHEMA_VERSION = STEPS.length;

/**
 * Throws ArchiveError for a database of a newer program or of another one. To be asked before anything is written to
 * it, the journal mode included.
 */
export function checkVersion(database: Database, file: string): void {
  versionOf(database, file);
}

/**
 * Brings a database to the schema of this program, all steps in one transaction. Throws ArchiveError as
 * `checkVersion` does, and for an older one that may not be written to.
 */
export function migrate(database: Database, file: string): void {
  if (versionOf(database, file) === SCHEMA_VERSION) {
    return;
  }
  if (database.readonly) {
    throw new ArchiveError(
      `Cannot read ${file}: it is of an older version; run "npm run ingest" once to bring it up to date`,
    );
  }
  database
    .transaction(() => {
      // Asked again inside the transaction: another process may have migrated it meanwhile.
      for (const step of STEPS.slice(versionOf(database, file))) {
        database.exec(step);
      }
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${SCHEMA_VERSION}`);
    })
    .immediate();
}

function versionOf(database: Database, file: string): number {
  const version = Number(database.pragma('user_version', { simple: true }));
  const application = Number(database.pragma('application_id', { simple: true }));
  const isNew = version === 0 && application === 0 && isEmpty(database);
  if (application !== APPLICATION_ID && !isNew) {
    throw new ArchiveError(
      `Cannot open ${file}: it is a database of another program; set DATA_DIR to a directory of its own`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new ArchiveError(
      `Cannot open ${file}: a newer Communique wrote it (version ${version}; this one knows ${SCHEMA_VERSION}); ` +
        'update Communique, or set DATA_DIR to another directory and ingest again',
    );
  }
  return version;
}

function isEmpty(database: Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}
