import type { ReleaseFilter } from '../archive.ts';
import { dayNumber } from '../days.ts';

export interface FilterClause {
  /** '' without a filter, else "AND …" over `releases AS r`. */
  readonly condition: string;
  readonly values: readonly (number | string)[];
}

/** A filter as SQL. A release whose date is unknown meets no bound, since NULL compares with nothing. */
export function filterClause(filter: ReleaseFilter): FilterClause {
  const clauses = [publisherClause(filter), dateClause(filter)];
  return {
    condition: clauses.map(({ condition }) => condition).join(''),
    values: clauses.flatMap(({ values }) => values),
  };
}

export function publisherClause({ publishers }: ReleaseFilter): FilterClause {
  return publishers === undefined
    ? { condition: '', values: [] }
    : {
        condition: ' AND r.publisher IN (SELECT value FROM json_each(?))',
        values: [JSON.stringify(publishers)],
      };
}

function dateClause({ from, to }: ReleaseFilter): FilterClause {
  return {
    condition: `${from === undefined ? '' : ' AND r.first_day >= ?'}${to === undefined ? '' : ' AND r.last_day <= ?'}`,
    values: [from, to].filter((bound) => bound !== undefined).map(dayNumber),
  };
}
