import type { Schema } from '../../archive/store/migration.ts';

/** A step that was released is never edited. */
const STEPS: readonly string[] = [
  `
  -- An update is open while it has a body; of a settled one only the id remains, to know it again by. \`sender\` is who
  -- may ask that it be forgotten.
  CREATE TABLE updates (
    id INTEGER PRIMARY KEY,
    received_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    sender INTEGER,
    body TEXT
  ) STRICT;
  CREATE INDEX open_updates ON updates (id) WHERE body IS NOT NULL;
  CREATE INDEX settled_updates ON updates (received_at) WHERE body IS NULL;
  CREATE INDEX updates_of_sender ON updates (sender) WHERE sender IS NOT NULL;

  CREATE TABLE settings (chat INTEGER PRIMARY KEY, settings TEXT NOT NULL) STRICT;

  CREATE TABLE applicants (
    user INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    username TEXT,
    standing TEXT NOT NULL CHECK (standing IN ('requested', 'granted', 'refused')),
    decided_by INTEGER,
    changed_at TEXT NOT NULL
  ) STRICT;

  -- AUTOINCREMENT: an id stands in buttons, so that of a deleted answer is never given to another. A replaced answer
  -- is one that feedback is about and that its question no longer has.
  CREATE TABLE answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat INTEGER NOT NULL,
    thread INTEGER,
    user INTEGER NOT NULL,
    question_message INTEGER NOT NULL,
    question TEXT NOT NULL,
    understood_as TEXT NOT NULL,
    answer TEXT NOT NULL,
    generation INTEGER NOT NULL,
    at TEXT NOT NULL,
    in_conversation INTEGER NOT NULL DEFAULT 1,
    is_replaced INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE UNIQUE INDEX answer_to_message ON answers (chat, question_message) WHERE is_replaced = 0;
  CREATE INDEX conversations ON answers (chat, user, id) WHERE in_conversation = 1;
  CREATE INDEX answers_of_user ON answers (user, id);
  CREATE INDEX answers_by_age ON answers (at);

  CREATE TABLE answer_messages (
    chat INTEGER NOT NULL,
    message INTEGER NOT NULL,
    answer INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    PRIMARY KEY (chat, message)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX messages_of_answer ON answer_messages (answer, place);

  CREATE TABLE feedback (
    answer INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    user INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('helpful', 'unsupported')),
    at TEXT NOT NULL,
    PRIMARY KEY (answer, user)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX feedback_of_user ON feedback (user);

  CREATE TABLE lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('search', 'latest', 'similar')),
    words TEXT NOT NULL,
    user INTEGER NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (user, kind, words)
  ) STRICT;
  CREATE INDEX lists_by_age ON lists (at);

  CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
  `
  -- Tokens that a model took on a day (UTC, YYYY-MM-DD): for everybody, and for each person. The first is no sum of the
  -- second: who is forgotten has used up their part of it all the same.
  CREATE TABLE token_days (day TEXT PRIMARY KEY, tokens INTEGER NOT NULL) STRICT;
  CREATE TABLE tokens_of_people (
    day TEXT NOT NULL,
    user INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    PRIMARY KEY (day, user)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tokens_of_user ON tokens_of_people (user);

  -- The message that says to wait for the answer to a question, as long as it says so.
  CREATE TABLE notices (
    chat INTEGER NOT NULL,
    question_message INTEGER NOT NULL,
    user INTEGER NOT NULL,
    message INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (chat, question_message)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX notices_of_user ON notices (user);
  `,
  `
  -- Lists of further kinds. The ids go on where they were: that of a deleted list is never given to another.
  CREATE TABLE lists_of_more_kinds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('search', 'latest', 'similar', 'who', 'said', 'timeline')),
    words TEXT NOT NULL,
    user INTEGER NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (user, kind, words)
  ) STRICT;
  INSERT INTO lists_of_more_kinds (id, kind, words, user, at) SELECT id, kind, words, user, at FROM lists;
  DELETE FROM sqlite_sequence WHERE name = 'lists_of_more_kinds';
  INSERT INTO sqlite_sequence (name, seq)
    SELECT 'lists_of_more_kinds', seq FROM sqlite_sequence WHERE name = 'lists';
  DROP TABLE lists;
  ALTER TABLE lists_of_more_kinds RENAME TO lists;
  CREATE INDEX lists_by_age ON lists (at);
  `,
];

/** The version of the schema that this program reads and writes. */
export const BOT_SCHEMA_VERSION = STEPS.length;

export const BOT_SCHEMA: Schema = {
  // "Cmnb"
  applicationId: 0x436d6e62,
  steps: STEPS,
  update: 'start the bot once to bring it up to date',
  without: 'move the file away and start the bot without what it remembers',
  renew: 'start the bot without what it remembers',
};
