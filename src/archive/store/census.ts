import type { Database } from 'better-sqlite3';
import type { ArchiveCounts, PublisherOverview, ReleaseFilter } from '../archive.ts';
import { filterClause, publisherClause } from './release-filter.ts';
import { createStateCache } from './state-cache.ts';

/** What is in the archive, by number. */
export interface Census {
  counts(filter: ReleaseFilter): ArchiveCounts;
  publishers(): { name: string; releases: number }[];
  languages(): string[];
  publisherOverview(filter: ReleaseFilter): PublisherOverview[];
  passages(filter: ReleaseFilter): number;
}

/** A person asks about few publishers and periods, and most ask about all. */
const COUNTS_REMEMBERED = 256;

export function createCensus(database: Database): Census {
  const byPublisher = (condition: string, values: readonly (number | string)[]) =>
    database
      .prepare<unknown[], { name: string | null; releases: number }>(
        `SELECT r.publisher AS name, count(*) AS releases FROM releases AS r
         WHERE r.status = 'current' ${condition} GROUP BY r.publisher ORDER BY releases DESC, name`,
      )
      .all(...values);

  const firstDate = (condition: string, values: readonly (number | string)[], order: string): string | null =>
    database
      .prepare<unknown[], string>(
        `SELECT r.published FROM releases AS r
         WHERE r.status = 'current' AND r.first_day IS NOT NULL AND r.last_day IS NOT NULL ${condition} ORDER BY ${order} LIMIT 1`,
      )
      .pluck()
      .get(...values) ?? null;

  const undated = (filter: ReleaseFilter): number => {
    if (filter.from === undefined && filter.to === undefined) {
      return 0;
    }
    const { condition, values } = publisherClause(filter);
    return (
      database
        .prepare<unknown[], number>(
          `SELECT count(*) FROM releases AS r WHERE r.status = 'current' AND r.first_day IS NULL ${condition}`,
        )
        .pluck()
        .get(...values) ?? 0
    );
  };

  const counts = database.transaction((filter: ReleaseFilter): ArchiveCounts => {
    const { condition, values } = filterClause(filter);
    const publishers = byPublisher(condition, values);
    return {
      releases: publishers.reduce((sum, { releases }) => sum + releases, 0),
      undated: undated(filter),
      publishers: publishers.map(({ name }) => name).filter((name) => name !== null),
      from: firstDate(condition, values, 'r.first_day, r.last_day'),
      to: firstDate(condition, values, 'r.last_day DESC, r.first_day DESC'),
    };
  });

  // Days stand before each date, so that the least and the greatest text is that of the earliest and the latest one.
  const publisherOverview = (filter: ReleaseFilter): PublisherOverview[] => {
    const { condition, values } = filterClause(filter);
    return database
      .prepare<unknown[], PublisherOverview>(
        `SELECT r.publisher AS name, count(*) AS releases,
           substr(min(printf('%08d%08d', r.first_day, r.last_day) || r.published), 17) AS "from",
           substr(max(printf('%08d%08d', r.last_day, r.first_day) || r.published), 17) AS "to"
         FROM releases AS r WHERE r.status = 'current'${condition} GROUP BY r.publisher ORDER BY releases DESC, name`,
      )
      .all(...values);
  };
  const selectLanguages = database
    .prepare<[], string>(
      `SELECT language FROM releases WHERE status = 'current' AND language IS NOT NULL
       GROUP BY language ORDER BY count(*) DESC, language`,
    )
    .pluck();
  const countPassages = (filter: ReleaseFilter): number => {
    const { condition, values } = filterClause(filter);
    const from =
      condition === ''
        ? 'passages'
        : `releases AS r JOIN passages AS p ON p.release = r.number WHERE r.status = 'current'${condition}`;
    return (
      database
        .prepare<unknown[], number>(`SELECT count(*) FROM ${from}`)
        .pluck()
        .get(...values) ?? 0
    );
  };

  const countsKnown = createStateCache<string, ArchiveCounts>(database, COUNTS_REMEMBERED);
  const publishersKnown = createStateCache<string, { name: string; releases: number }[]>(database, 1);
  const languagesKnown = createStateCache<string, string[]>(database, 1);

  return {
    counts: (filter) => countsKnown.get(JSON.stringify(filter), () => counts(filter)),
    publisherOverview,
    passages: countPassages,
    languages: () => languagesKnown.get('', () => selectLanguages.all()),
    publishers: () =>
      publishersKnown.get('', () =>
        byPublisher('AND r.publisher IS NOT NULL', []).flatMap(({ name, releases }) =>
          name === null ? [] : [{ name, releases }],
        ),
      ),
  };
}
