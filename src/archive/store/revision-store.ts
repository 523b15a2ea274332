import type { Database } from 'better-sqlite3';
import type { EarlierRevision, RevisionHead } from '../release.ts';
import { toPublished } from './rows.ts';

/** Earlier revisions of releases. Not to be used but through the archive. */
export interface RevisionStore {
  /** To be called in the transaction that then writes another text over this one, of the release of this number. */
  keep(number: number, replacedAt: string): void;
  revisions(releaseId: string): RevisionHead[];
  revision(releaseId: string, revision: number): EarlierRevision | null;
  forget(releaseId: string): number;
  trim(): number;
}

/** So many of each release, where nobody says otherwise. */
export const REVISIONS_KEPT = 10;

interface HeadRow extends Omit<RevisionHead, 'published'> {
  readonly published: string | null;
}

type RevisionRow = HeadRow & Omit<EarlierRevision, keyof RevisionHead>;

const HEAD_COLUMNS = 'e.revision, e.published, e.ingested_at AS ingestedAt, e.replaced_at AS replacedAt';
/** Of its release as many newer ones are kept as are kept at the most. */
const IS_OVER = `revision <= (SELECT newer.revision FROM revisions AS newer WHERE newer.release = revisions.release
  ORDER BY newer.revision DESC LIMIT 1 OFFSET ?)`;

/** @param most so many are kept of each release, the newest ones */
export function createRevisionStore(database: Database, most: number): RevisionStore {
  const insert = database.prepare<[string, number]>(
    `INSERT INTO revisions (release, revision, title, publisher, published, language, url, content_hash, ingested_at,
       replaced_at, body)
     SELECT r.number, r.revision, r.title, r.publisher, r.published, r.language, r.url, r.content_hash, r.ingested_at,
       ?, b.body
     FROM releases AS r JOIN bodies AS b ON b.release = r.number WHERE r.number = ?`,
  );
  const deleteOver = database.prepare<[number, number]>(
    `DELETE FROM revisions WHERE release = ? AND ${IS_OVER}`,
  );
  // Counted in the index alone: of most archives nothing is over, and reading all texts to learn that takes long.
  const deleteAllOver = database.prepare<[number, number]>(
    `DELETE FROM revisions
     WHERE release IN (SELECT release FROM revisions GROUP BY release HAVING count(*) > ?) AND ${IS_OVER}`,
  );
  const deleteAll = database.prepare<[string]>(
    'DELETE FROM revisions WHERE release = (SELECT number FROM releases WHERE id = ?)',
  );
  const selectHeads = database.prepare<[string], HeadRow>(
    `SELECT ${HEAD_COLUMNS} FROM revisions AS e JOIN releases AS r ON r.number = e.release
     WHERE r.id = ? ORDER BY e.revision DESC`,
  );
  const selectOne = database.prepare<[string, number], RevisionRow>(
    `SELECT ${HEAD_COLUMNS}, e.title, e.publisher, e.language, e.url, e.content_hash AS contentHash, e.body
     FROM revisions AS e JOIN releases AS r ON r.number = e.release WHERE r.id = ? AND e.revision = ?`,
  );

  return {
    keep(number, replacedAt) {
      if (most === 0) return;
      insert.run(replacedAt, number);
      deleteOver.run(number, most);
    },
    revisions: (releaseId) => selectHeads.all(releaseId).map(withDate),
    revision(releaseId, revision) {
      const row = selectOne.get(releaseId, revision);
      return row === undefined ? null : withDate(row);
    },
    forget: (releaseId) => deleteAll.run(releaseId).changes,
    trim: () => deleteAllOver.run(most, most).changes,
  };
}

function withDate<Row extends HeadRow>(row: Row): Omit<Row, 'published'> & Pick<RevisionHead, 'published'> {
  return { ...row, published: toPublished(row.published) };
}
