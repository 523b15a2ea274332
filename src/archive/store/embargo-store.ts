import type { Database } from 'better-sqlite3';
import type { Embargo } from '../archive.ts';
import { dayNumber } from '../days.ts';
import { dayText } from '../embargo.ts';
import { createStateCache } from './state-cache.ts';

/** Current releases that begin after a day (YYYY-MM-DD). Asked with every question, so that it is remembered. */
export interface EmbargoStore {
  embargo(day: string): Embargo;
  passages(day: string): ReadonlySet<number>;
}

/** Today, and yesterday for what began before midnight. */
const DAYS_REMEMBERED = 2;

export function createEmbargoStore(database: Database): EmbargoStore {
  const selectEmbargo = database.prepare<[number], { releases: number; first: number | null }>(
    `SELECT count(*) AS releases, min(first_day) AS first FROM releases
     WHERE status = 'current' AND first_day > ?`,
  );
  const selectPassages = database
    .prepare<[number], number>(
      `SELECT p.id FROM releases AS r JOIN passages AS p ON p.release = r.number
       WHERE r.status = 'current' AND r.first_day > ?`,
    )
    .pluck();
  const embargoes = createStateCache<string, Embargo>(database, DAYS_REMEMBERED);
  const passages = createStateCache<string, ReadonlySet<number>>(database, DAYS_REMEMBERED);

  function read(day: string): Embargo {
    const { releases, first } = selectEmbargo.get(dayNumber(day)) ?? { releases: 0, first: null };
    return { releases, first: first === null ? null : dayText(first) };
  }

  return {
    embargo: (day) => embargoes.get(day, () => read(day)),
    passages: (day) => passages.get(day, () => new Set(selectPassages.all(dayNumber(day)))),
  };
}
