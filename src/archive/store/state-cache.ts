import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** What was read of a database, for as long as nothing in it has changed. */
export interface StateCache<Key extends string | number, Value extends object> {
  /** What was read under this key, else what `read` gives now. */
  get(key: Key, read: () => Value): Value;
  /** What was read of the present state, to be asked for many keys within one read transaction. */
  current(): Pick<LRUCache<Key, Value>, 'get' | 'set'>;
}

/**
 * Forgets everything with the next commit, whichever process makes it, so that what it gives is never older than the
 * database: `PRAGMA data_version` tells of other connections (https://www.sqlite.org/pragma.html#pragma_data_version),
 * `total_changes()` of this one.
 *
 * @param most so many values are kept, those used last
 */
export function createStateCache<Key extends string | number, Value extends object>(
  database: Database,
  most: number,
): StateCache<Key, Value> {
  const selectVersion = database.prepare<[], number>('PRAGMA data_version').pluck();
  const selectChanges = database.prepare<[], number>('SELECT total_changes()').pluck();
  const kept = new LRUCache<Key, Value>({ max: most });
  let version: number | undefined;
  let changes: number | undefined;

  function current(): LRUCache<Key, Value> {
    const versionNow = selectVersion.get();
    const changesNow = selectChanges.get();
    if (versionNow !== version || changesNow !== changes) kept.clear();
    version = versionNow;
    changes = changesNow;
    return kept;
  }

  return {
    get(key, read) {
      const known = current().get(key);
      if (known !== undefined) return known;
      const value = read();
      kept.set(key, value);
      return value;
    },
    current,
  };
}
