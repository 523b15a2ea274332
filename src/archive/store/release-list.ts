import type { Database } from 'better-sqlite3';
import type { ReleaseFilter, ReleaseList, ReleaseSummary } from '../archive.ts';
import { filterClause } from './release-filter.ts';
import { RELEASE_COLUMNS, type SummaryRow, toSummary } from './rows.ts';

/** Current releases in the order of their dates. */
export interface ReleaseLister {
  latest(offset: number, limit: number, filter: ReleaseFilter): ReleaseList;
  /** Those with the very text of this one, itself left out, in the order of their first ingest. */
  copies(releaseId: string): ReleaseSummary[];
}

export function createReleaseList(database: Database): ReleaseLister {
  const latest = database.transaction((offset: number, limit: number, filter: ReleaseFilter): ReleaseList => {
    const { condition, values } = filterClause(filter, 'r');
    const earlier = filterClause(filter, 'o');
    const total =
      database
        .prepare<unknown[], number>(
          `SELECT count(DISTINCT r.body_hash) FROM releases AS r WHERE r.status = 'current' ${condition}`,
        )
        .pluck()
        .get(...values) ?? 0;
    const rows = database
      .prepare<unknown[], SummaryRow>(
        `SELECT ${RELEASE_COLUMNS} FROM releases AS r
           WHERE r.status = 'current' ${condition} AND NOT EXISTS (
             SELECT 1 FROM releases AS o
             WHERE o.status = 'current' AND o.body_hash = r.body_hash AND o.number < r.number ${earlier.condition})
           ORDER BY r.last_day DESC, r.number DESC LIMIT ? OFFSET ?`,
      )
      .all(...values, ...earlier.values, limit, offset);
    return { total, releases: rows.map(toSummary) };
  });
  const selectCopies = database.prepare<{ releaseId: string }, SummaryRow>(
    `SELECT ${RELEASE_COLUMNS} FROM releases AS r
     WHERE r.status = 'current' AND r.id <> @releaseId
       AND r.body_hash = (SELECT body_hash FROM releases WHERE id = @releaseId)
     ORDER BY r.number`,
  );
  return {
    latest: (offset, limit, filter) => latest(offset, limit, filter),
    copies: (releaseId) => selectCopies.all({ releaseId }).map(toSummary),
  };
}
