import type { Schema } from './migration.ts';

/** A step that was released is never edited. */
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
  // What an administrator withdrew, and why. What stands here an ingest leaves withdrawn.
  `
  CREATE TABLE withdrawals (
    release INTEGER PRIMARY KEY REFERENCES releases (number),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX newest ON releases (last_day, number) WHERE status = 'current';
  `,
  // Models whose vectors cost money or time: these stay when no release has their text any more, since it may come back.
  'CREATE TABLE lasting_models (model TEXT PRIMARY KEY) STRICT',
  // What was read out of releases, by which version of the rules, and the keys of the words of the names in it.
  `
  CREATE TABLE facts (
    release INTEGER PRIMARY KEY REFERENCES releases (number),
    rules TEXT NOT NULL,
    facts TEXT NOT NULL
  ) STRICT;
  CREATE TABLE fact_names (
    key TEXT NOT NULL,
    release INTEGER NOT NULL REFERENCES facts (release) ON DELETE CASCADE,
    PRIMARY KEY (key, release)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX names_of_release ON fact_names (release);
  CREATE TRIGGER facts_of_another_text
    AFTER UPDATE OF title, publisher, published, language, body_hash, revision, status ON releases
  BEGIN
    DELETE FROM facts WHERE release = NEW.number;
  END;
  `,
  // What releases were before they were corrected. The text is last: whoever lists them reads none of it.
  `
  CREATE TABLE revisions (
    release INTEGER NOT NULL REFERENCES releases (number),
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT,
    published TEXT,
    language TEXT,
    url TEXT,
    content_hash TEXT NOT NULL,
    ingested_at TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (release, revision)
  ) STRICT;
  `,
];

/** The version of the schema that this program reads and writes. */
export const SCHEMA_VERSION = STEPS.length;

export const ARCHIVE_SCHEMA: Schema = {
  // "Cmnq"
  applicationId: 0x436d6e71,
  steps: STEPS,
  update: 'run "npm run ingest" once to bring it up to date',
  without: 'set DATA_DIR to another directory and ingest again',
  renew: 'ingest again',
};
