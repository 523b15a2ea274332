import type { Database } from 'better-sqlite3';
import { ArchiveError } from '../../errors.ts';

/** What a database file of ours is made of. */
export interface Schema {
  /** Marks the file as ours, so that a database of another program is never written to. */
  readonly applicationId: number;
  /** Step n takes a database of version n (PRAGMA user_version) to n + 1. A step that was released is never edited. */
  readonly steps: readonly string[];
  /** How to go on with a file of an older version that may only be read, in words for a person. */
  readonly update: string;
  /** How to go on without a file of a newer version, in words for a person. */
  readonly without: string;
  /** What to do once a damaged file was moved away, in words for a person. */
  readonly renew: string;
}

/**
 * Throws ArchiveError for a database of a newer program or of another one. To be asked before anything is written to
 * it, the journal mode included.
 */
export function checkVersion(database: Database, file: string, schema: Schema): void {
  versionOf(database, file, schema);
}

/**
 * Brings a database to the schema of this program, all steps in one transaction. Throws ArchiveError as
 * `checkVersion` does, and for an older one that may not be written to.
 */
export function migrate(database: Database, file: string, schema: Schema): void {
  if (versionOf(database, file, schema) === schema.steps.length) {
    return;
  }
  if (database.readonly) {
    throw new ArchiveError(`Cannot read ${file}: it is of an older version; ${schema.update}`);
  }
  database
    .transaction(() => {
      // Asked again inside the transaction: another process may have migrated it meanwhile.
      for (const step of schema.steps.slice(versionOf(database, file, schema))) {
        database.exec(step);
      }
      database.pragma(`application_id = ${schema.applicationId}`);
      database.pragma(`user_version = ${schema.steps.length}`);
    })
    .immediate();
}

function versionOf(database: Database, file: string, { applicationId, steps, without }: Schema): number {
  const version = Number(database.pragma('user_version', { simple: true }));
  const application = Number(database.pragma('application_id', { simple: true }));
  const isNew = version === 0 && application === 0 && isEmpty(database);
  if (application !== applicationId && !isNew) {
    throw new ArchiveError(
      `Cannot open ${file}: it is a database of another program; set DATA_DIR to a directory of its own`,
    );
  }
  if (version > steps.length) {
    throw new ArchiveError(
      `Cannot open ${file}: a newer Communique wrote it (version ${version}; this one knows ${steps.length}); ` +
        `update Communique, or ${without}`,
    );
  }
  return version;
}

function isEmpty(database: Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}
