import type { Database } from 'better-sqlite3';
import type { FactsKept, FactsRead, ReleaseFilter } from '../archive.ts';
import { filterClause } from './release-filter.ts';
import { RELEASE_COLUMNS, type SummaryRow, toSummary } from './rows.ts';

/** What was read out of releases. Rows of a text that changed or was withdrawn are gone with it: a trigger deletes them. */
export interface FactsStore {
  without(rules: string, limit: number): string[];
  keep(rules: string, read: readonly FactsRead[]): void;
  facts(rules: string, releaseIds: readonly string[]): FactsKept[];
  naming(key: string, filter: ReleaseFilter): string[];
}

export function createFactsStore(database: Database): FactsStore {
  const selectWithout = database
    .prepare<[string, number], string>(
      `SELECT r.id FROM releases AS r LEFT JOIN facts AS f ON f.release = r.number
       WHERE r.status = 'current' AND f.rules IS NOT ? ORDER BY r.number LIMIT ?`,
    )
    .pluck();
  const selectNumber = database
    .prepare<[string, number], number>(
      "SELECT number FROM releases WHERE id = ? AND revision = ? AND status = 'current'",
    )
    .pluck();
  // Its names go with it.
  const deleteFacts = database.prepare<[number]>('DELETE FROM facts WHERE release = ?');
  const insertFacts = database.prepare<[number, string, string]>(
    'INSERT INTO facts (release, rules, facts) VALUES (?, ?, ?)',
  );
  const insertName = database.prepare<[string, number]>(
    'INSERT OR IGNORE INTO fact_names (key, release) VALUES (?, ?)',
  );
  const selectFacts = database.prepare<[string, string], SummaryRow & { readonly facts: string | null }>(
    `SELECT ${RELEASE_COLUMNS}, f.facts FROM releases AS r LEFT JOIN facts AS f ON f.release = r.number AND f.rules = ?
     WHERE r.id = ? AND r.status = 'current'`,
  );
  // Of a text that several releases have, the first one inside of the filter.
  const naming = (key: string, filter: ReleaseFilter): string[] => {
    const inside = filterClause(filter);
    const copies = filterClause(filter, 'o');
    return database
      .prepare<[string, ...(number | string)[]], string>(
        `SELECT r.id FROM fact_names AS n JOIN releases AS r ON r.number = n.release
         WHERE n.key = ? AND r.status = 'current'${inside.condition} AND NOT EXISTS (
           SELECT 1 FROM releases AS o WHERE o.status = 'current' AND o.body_hash = r.body_hash
             AND o.number < r.number${copies.condition})
         ORDER BY r.last_day DESC, r.number DESC`,
      )
      .pluck()
      .all(key, ...inside.values, ...copies.values);
  };

  const keep = database.transaction((rules: string, read: readonly FactsRead[]): void => {
    for (const { releaseId, revision, facts, names } of read) {
      const release = selectNumber.get(releaseId, revision);
      // Corrected or withdrawn while it was read.
      if (release === undefined) continue;
      deleteFacts.run(release);
      insertFacts.run(release, rules, facts);
      for (const key of names) insertName.run(key, release);
    }
  });
  const facts = database.transaction((rules: string, releaseIds: readonly string[]): FactsKept[] =>
    releaseIds.flatMap((releaseId) => {
      const row = selectFacts.get(rules, releaseId);
      return row === undefined ? [] : [{ release: toSummary(row), facts: row.facts }];
    }),
  );

  return {
    without: (rules, limit) => selectWithout.all(rules, limit),
    keep: (rules, read) => keep.immediate(rules, read),
    facts,
    naming,
  };
}
