import { MatchQuery } from '@lancedb/lancedb';
import { filterCondition, lexicalQuery } from './lexical-query.ts';
import { connectTable, type LexicalCache, lexicalError, numbersOf, TABLE } from './lexical-table.ts';
import type { Hit, IndexFilter, TermGroup } from './ports.ts';

/** BM25 over the terms of passages, as one version of the table holds them. */
export interface LexicalIndex {
  /** Best first. */
  search(groups: readonly TermGroup[], limit: number, filter?: IndexFilter): Promise<readonly Hit[]>;
  /** Ids of all rows, ascending. */
  ids(): Promise<Float64Array>;
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
  const { connection, table } = await attempt(async () => {
    const connection = await connectTable(directory, cache);
    const table = await connection.openTable(TABLE, [], { version });
    await table
      .query()
      .fullTextSearch(new MatchQuery(NO_TERM, 'terms'))
      .select(['id', '_score'])
      .limit(1)
      .toArrow();
    return { connection, table };
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
          .select(['id', '_score'])
          .limit(limit);
        const found = await (condition === null ? search : search.where(condition)).toArrow();
        if (found.numRows === 0) return [];
        const scores = numbersOf(found.getChild('_score'), '_score');
        return Array.from(numbersOf(found.getChild('id'), 'id'), (id, row) => ({
          id,
          score: (scores[row] ?? 0) / query.scale,
        })).sort((one, other) => other.score - one.score || one.id - other.id);
      });
    },
    ids: () =>
      attempt(async () => {
        const found = await table.query().select(['id']).toArrow();
        if (found.numRows === 0) return new Float64Array();
        return Float64Array.from(numbersOf(found.getChild('id'), 'id')).sort();
      }),
    close() {
      table.close();
      connection.close();
    },
  };
}
