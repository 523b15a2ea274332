import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** What was read of a database, for as long as nothing in it has changed. */
export interface StateCache<Value extends object> {
  /** What was read under this key, else what `read` gives now. */
  get(key: string, read: () => Value): Value;
}

/**
 * Forgets everything with the next commit, whichever process makes it, so that what it gives is never older than the
 * database: `PRAGMA data_version` tells of other connections (https://www.sqlite.org/pragma.html#pragma_data_version),
 * `total_changes()` of this one.
 *
 * @param most so many values are kept, those used last
 */
export function createStateCache<Value extends object>(database: Database, most: number): StateCache<Value> {
  const selectVersion = database.prepare<[], number>('PRAGMA data_version').pluck();
  const selectChanges = database.prepare<[], number>('SELECT total_changes()').pluck();
  const kept = new LRUCache<string, Value>({ max: most });
  let version: number | undefined;
  let changes: number | undefined;
  return {
    get(key, read) {
      const versionNow = selectVersion.get();
      const changesNow = selectChanges.get();
      if (versionNow !== version || changesNow !== changes) kept.clear();
      version = versionNow;
      changes = changesNow;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const value = read();
      kept.set(key, value);
      return value;
    },
  };
}
