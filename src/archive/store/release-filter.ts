import type { ReleaseFilter } from '../archive.ts';
import { dayNumber } from '../days.ts';

export interface FilterClause {
  /** '' without a filter, else "AND …" over the releases of that name. */
  readonly condition: string;
  readonly values: readonly (number | string)[];
}

/**
 * A filter as SQL over `releases AS r`, or of another name. A release whose date is unknown meets no bound, since NULL
 * compares with nothing, and no embargo.
 */
export function filterClause(filter: ReleaseFilter, releases = 'r'): FilterClause {
  const clauses = [
    publisherClause(filter, releases),
    dateClause(filter, releases),
    embargoClause(filter, releases),
  ];
  return {
    condition: clauses.map(({ condition }) => condition).join(''),
    values: clauses.flatMap(({ values }) => values),
  };
}

export function publisherClause({ publishers }: ReleaseFilter, releases = 'r'): FilterClause {
  return publishers === undefined
    ? { condition: '', values: [] }
    : {
        condition: ` AND ${releases}.publisher IN (SELECT value FROM json_each(?))`,
        values: [JSON.stringify(publishers)],
      };
}

export function embargoClause({ asOf }: ReleaseFilter, releases = 'r'): FilterClause {
  return asOf === undefined
    ? { condition: '', values: [] }
    : {
        condition: ` AND (${releases}.first_day IS NULL OR ${releases}.first_day <= ?)`,
        values: [dayNumber(asOf)],
      };
}

function dateClause({ from, to }: ReleaseFilter, releases: string): FilterClause {
  const bounds = [
    from === undefined ? '' : ` AND ${releases}.first_day >= ?`,
    to === undefined ? '' : ` AND ${releases}.last_day <= ?`,
  ];
  return {
    condition: bounds.join(''),
    values: [from, to].filter((bound) => bound !== undefined).map(dayNumber),
  };
}
