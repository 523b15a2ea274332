import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type {
  IndexablePassage,
  KeptPassage,
  PassagePlace,
  ReleaseFilter,
  WantedPassages,
} from '../archive.ts';
import type { Passage } from '../release.ts';
import { filterClause } from './release-filter.ts';
import {
  PASSAGE_COLUMNS,
  type PassageRow,
  RELEASE_COLUMNS,
  type SummaryRow,
  toPassage,
  toSummary,
} from './rows.ts';
import { createStateCache } from './state-cache.ts';

/** Passages by id. Those of withdrawn releases are gone, so whatever stands here belongs to a current one. */
export interface PassageStore {
  passages(ids: readonly number[]): KeptPassage[];
  places(ids: readonly number[]): PassagePlace[];
  passagesAround(wanted: readonly WantedPassages[], reach: number, limit: number): KeptPassage[][];
  indexable(ids: readonly number[]): IndexablePassage[];
  passageIds(filter: ReleaseFilter): Float64Array;
}

/** Some 20 MB when full. */
const PASSAGES_REMEMBERED = 8_000;

/** Some 3 MB when full. */
const PLACES_REMEMBERED = 30_000;

const RELEASES_REMEMBERED = 4_000;

/** What is read of a release before its passages. */
type Head =
  | { readonly release: KeptPassage['release']; readonly ids: ReadonlyMap<number, number> }
  | { readonly isMissing: true };

interface IndexableRow extends Omit<IndexablePassage, 'days'> {
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

export function createPassageStore(database: Database): PassageStore {
  const selectKept = database.prepare<[number], PassageRow & SummaryRow & { text: string }>(`
    SELECT ${PASSAGE_COLUMNS}, p.text, ${RELEASE_COLUMNS}
    FROM passages AS p JOIN releases AS r ON r.number = p.release WHERE p.id = ?`);
  const selectSummary = database.prepare<[string], SummaryRow & { number: number }>(
    `SELECT r.number, ${RELEASE_COLUMNS} FROM releases AS r WHERE r.id = ? AND r.status = 'current'`,
  );
  const selectIds = database
    .prepare<[number], [number, number]>(
      'SELECT ordinal, id FROM passages WHERE release = ? ORDER BY ordinal',
    )
    .raw();
  const selectText = database.prepare<[number], Omit<PassageRow, 'releaseId'> & { text: string }>(
    `SELECT ${PASSAGE_COLUMNS}, p.text FROM passages AS p WHERE p.id = ?`,
  );
  // A passage never changes and no other ever gets its id, so that whatever still has one can be taken from here.
  const known = new LRUCache<number, Passage & { readonly text: string }>({ max: PASSAGES_REMEMBERED });
  const selectPlaces = database
    .prepare<[string], [number, string, number]>(
      `SELECT p.id, r.id, p.ordinal FROM json_each(?) AS wanted CROSS JOIN passages AS p ON p.id = wanted.value
       JOIN releases AS r ON r.number = p.release`,
    )
    .raw();
  const selectIndexable = database.prepare<[number], IndexableRow>(`
    SELECT p.id, r.id AS releaseId, p.ordinal, r.title, p.text, r.language, r.publisher,
      r.first_day AS firstDay, r.last_day AS lastDay
    FROM passages AS p JOIN releases AS r ON r.number = p.release WHERE p.id = ?`);
  const heads = createStateCache<string, Head>(database, RELEASES_REMEMBERED);
  const placesKnown = createStateCache<number, PassagePlace>(database, PLACES_REMEMBERED);
  const transaction = database.transaction((read: () => void): void => read());
  const keptPassages = (ids: readonly number[]): KeptPassage[] =>
    present(ids, (id) => selectKept.get(id)).map((row) => ({
      ...toPassage(row),
      text: row.text,
      release: toSummary(row),
    }));
  return {
    passages: keptPassages,
    places: (ids) => inOneState(() => placesOf(ids)),
    passagesAround: (wanted, reach, limit) =>
      inOneState(() => {
        const known = heads.current();
        return wanted.map(({ releaseId, ordinals }) => {
          const head = known.get(releaseId) ?? headOf(releaseId);
          known.set(releaseId, head);
          if ('isMissing' in head) return [];
          const { release, ids } = head;
          return choose([...ids.keys()], ordinals, reach, limit).flatMap((ordinal) => {
            const passage = passageOf(ids.get(ordinal) ?? 0, releaseId);
            return passage === null ? [] : [{ ...passage, release }];
          });
        });
      }),
    indexable: (ids) =>
      present(ids, (id) => selectIndexable.get(id)).map(({ firstDay, lastDay, ...row }) => ({
        ...row,
        days: firstDay === null || lastDay === null ? null : { first: firstDay, last: lastDay },
      })),
    passageIds(filter) {
      const { condition, values } = filterClause(filter);
      const line = database
        .prepare<unknown[], string | null>(
          condition === ''
            ? "SELECT group_concat(id, ' ') FROM passages"
            : `SELECT group_concat(p.id, ' ') FROM releases AS r JOIN passages AS p ON p.release = r.number
               WHERE r.status = 'current' ${condition}`,
        )
        .pluck()
        .get(...values);
      return parseIds(line ?? '').sort();
    },
  };

  function passageOf(id: number, releaseId: string): (Passage & { readonly text: string }) | null {
    const read = known.get(id);
    if (read !== undefined) return read;
    const row = selectText.get(id);
    if (row === undefined) return null;
    const passage = { ...toPassage({ ...row, releaseId }), text: row.text };
    known.set(id, passage);
    return passage;
  }

  function headOf(releaseId: string): Head {
    const row = selectSummary.get(releaseId);
    return row === undefined
      ? { isMissing: true }
      : { release: toSummary(row), ids: new Map(selectIds.all(row.number)) };
  }

  /** In the order of the ids; without those that are not there. */
  function placesOf(ids: readonly number[]): PassagePlace[] {
    const known = placesKnown.current();
    const places = new Map<number, PassagePlace>();
    const unknown: number[] = [];
    for (const id of ids) {
      const place = known.get(id);
      if (place === undefined) unknown.push(id);
      else places.set(id, place);
    }
    for (const [id, releaseId, ordinal] of unknown.length === 0
      ? []
      : selectPlaces.all(JSON.stringify(unknown))) {
      const place = { id, releaseId, ordinal };
      known.set(id, place);
      places.set(id, place);
    }
    return ids.flatMap((id) => places.get(id) ?? []);
  }

  function present<Key, Row>(keys: readonly Key[], select: (key: Key) => Row | undefined): Row[] {
    return inOneState(() => keys.map(select).filter((row) => row !== undefined));
  }

  /** All in one read transaction: rows of one state of the archive, and the lock taken once. */
  function inOneState<Row>(read: () => Row[]): Row[] {
    let rows: Row[] = [];
    transaction(() => {
      rows = read();
    });
    return rows;
  }
}

/**
 * Which of a release's ordinals to read, ascending: all when they are few, else the first and then those around the
 * wanted ones, near before far, as long as there is room.
 */
function choose(
  all: readonly number[],
  wanted: readonly number[],
  reach: number,
  limit: number,
): readonly number[] {
  if (all.length <= limit) {
    return all;
  }
  const there = new Set(all);
  const chosen = new Set(all.slice(0, Math.min(1, limit)));
  for (let distance = 0; distance <= reach; distance++) {
    for (const ordinal of wanted.flatMap((one) => [one - distance, one + distance])) {
      if (chosen.size < limit && there.has(ordinal)) {
        chosen.add(ordinal);
      }
    }
  }
  return [...chosen].sort((one, other) => one - other);
}

/** Ids come out of the database as one line of text: a row each costs several times as much. */
function parseIds(line: string): Float64Array {
  const ids: number[] = [];
  let id = 0;
  for (let index = 0; index < line.length; index++) {
    const digit = line.charCodeAt(index) - 48;
    if (digit >= 0) {
      id = id * 10 + digit;
    } else {
      ids.push(id);
      id = 0;
    }
  }
  if (line !== '') {
    ids.push(id);
  }
  return Float64Array.from(ids);
}
