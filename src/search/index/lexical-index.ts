import { MatchQuery } from '@lancedb/lancedb';
import { filterCondition, lexicalQuery } from './lexical-query.ts';
import {
  connectTable,
  type LexicalCache,
  lexicalError,
  numbersOf,
  rowNumbersOf,
  TABLE,
} from './lexical-table.ts';
import { PassageRows } from './passage-rows.ts';
import type { Hit, IndexFilter, TermGroup } from './ports.ts';

/** BM25 over the terms of passages, as one version of the table holds them. */
export interface LexicalIndex {
  /** Best first. */
  search(groups: readonly TermGroup[], limit: number, filter?: IndexFilter): Promise<readonly Hit[]>;
  /** Ids of all passages, ascending. */
  readonly ids: Float64Array;
  close(): void;
}

/** A term that no analysis makes. */
const NO_TERM = '_';

/**
 * Opens a version of the table, which later ingests leave as it is, and asks it once, so that a torn index is found now.
 * Rejects with IndexError.
 */
export async function openLexicalIndex(
  directory: string,
  version: number,
  cache: LexicalCache,
): Promise<LexicalIndex> {
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw lexicalError(directory, error);
    }
  };
  const { connection, table, rows } = await attempt(async () => {
    const connection = await connectTable(directory, cache);
    const table = await connection.openTable(TABLE, [], { version });
    await table
      .query()
      .fullTextSearch(new MatchQuery(NO_TERM, 'terms'))
      .select(['_score'])
      .limit(1)
      .toArrow();
    const all = await table.query().select(['id']).withRowId().toArrow();
    const rows =
      all.numRows === 0
        ? new PassageRows(new BigUint64Array(), new Float64Array())
        : new PassageRows(rowNumbersOf(all), numbersOf(all.getChild('id'), 'id'));
    return { connection, table, rows };
  });

  return {
    async search(groups, limit, filter = {}) {
      const query = lexicalQuery(groups);
      if (query === null || limit <= 0) return [];
      const condition = filterCondition(filter);
      return attempt(async () => {
        const search = table
          .query()
          .fullTextSearch(new MatchQuery(query.terms, 'terms'))
          .select(['_score'])
          .withRowId()
          .limit(limit);
        const found = await (condition === null ? search : search.where(condition)).toArrow();
        if (found.numRows === 0) return [];
        const scores = numbersOf(found.getChild('_score'), '_score');
        return Array.from(rowNumbersOf(found), (row, place) => ({
          id: rows.passageOf(row),
          score: (scores[place] ?? 0) / query.scale,
        })).sort((one, other) => other.score - one.score || one.id - other.id);
      });
    },
    ids: rows.ids,
    close() {
      table.close();
      connection.close();
    },
  };
}
