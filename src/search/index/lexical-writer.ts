import { rm } from 'node:fs/promises';
import type { Connection, Table } from '@lancedb/lancedb';
import { UNKNOWN_DAYS, UNKNOWN_PUBLISHER } from './lexical-query.ts';
import {
  connectTable,
  createLexicalCache,
  TABLE,
  TERMS_INDEX,
  tableDirectory,
  termsIndex,
} from './lexical-table.ts';
import type { LexicalDocument } from './ports.ts';

/**
 * Characters of terms that are kept until they are written together; LanceDB makes several copies of them. Four times as
 * many cost an ingest 30 MB, and make neither it nor searches faster (measured on 85,000 passages, 56 pieces or 19).
 */
const BUFFERED_CHARACTERS = 4_000_000;
const IDS_A_CONDITION = 500;

/**
 * Rows outside of the full-text index are found too, but one by one: 200 of them cost a question 5 ms, 1,000 cost 18 ms.
 * Taking them in rewrites the whole table: 4 s for 86,000 rows. So a few may wait when there are many others.
 */
const MOST_UNINDEXED = 256;
const QUICKLY_REWRITTEN = 10_000;
/** Each small change leaves a version behind, and a version names every piece of the table. */
const MOST_VERSIONS = 64;
const MARGIN_MILLISECONDS = 1000;

/** The next version of the table. Readers of earlier ones notice nothing until their version is two generations old. */
export interface LexicalWriter {
  /** The terms of rows, in no order; to be asked before they are removed. */
  termsOf(ids: readonly number[]): AsyncIterable<string>;
  remove(ids: readonly number[]): Promise<void>;
  add(documents: readonly LexicalDocument[]): Promise<void>;
  /** Indexes what was added; returns the version that holds it all. */
  finish(): Promise<number>;
  close(): void;
}

/** Goes on from a version. What a killed run has left after it is undone, so the table may be ahead, never behind. */
export async function continueLexicalTable(directory: string, version: number): Promise<LexicalWriter> {
  const connection = await connectTable(directory, createLexicalCache());
  const table = await connection.openTable(TABLE);
  if ((await table.version()) !== version) {
    await table.checkout(version);
    await table.restore();
  }
  const rows = rowBuffer((batch) => table.add(batch));

  return {
    async *termsOf(ids) {
      for (const condition of conditionsOn(ids)) {
        for (const row of await table.query().select(['terms']).where(condition).toArray()) {
          yield String(row.terms);
        }
      }
    },
    async remove(ids) {
      for (const condition of conditionsOn(ids)) await table.delete(condition);
    },
    add: rows.add,
    async finish() {
      await rows.flush();
      if (await isDueForRewriting(table)) {
        await table.optimize({ cleanupOlderThan: await timeBefore(table, version) });
      }
      return table.version();
    },
    close: () => close(connection, table),
  };
}

/** Begins anew. `published` is the version that readers may still be on; null when none is of use any more. */
export async function rewriteLexicalTable(
  directory: string,
  published: number | null,
): Promise<LexicalWriter> {
  const connection = await connectTable(directory, createLexicalCache());
  let table: Table | null = null;
  const rows = rowBuffer(async (batch) => {
    if (table !== null) {
      await table.add(batch);
      return;
    }
    table = await overwrite(connection, directory, batch);
    // While it is one piece, this only forgets versions that nobody reads.
    await table.optimize({ cleanupOlderThan: await timeBefore(table, published) });
  });

  return {
    async *termsOf() {},
    remove: async () => undefined,
    add: rows.add,
    async finish() {
      await rows.flush();
      if (table === null) throw new Error('a table of no rows was asked for');
      await table.createIndex('terms', { config: termsIndex(), replace: true });
      return table.version();
    },
    close: () => close(connection, table),
  };
}

type Row = ReturnType<typeof rowOf>;

function rowOf({ id, terms, publisher, days }: LexicalDocument) {
  const { first, last } = days ?? UNKNOWN_DAYS;
  return { id, terms, publisher: publisher ?? UNKNOWN_PUBLISHER, first_day: first, last_day: last };
}

function rowBuffer(write: (rows: Row[]) => Promise<unknown>) {
  let rows: Row[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    const batch = rows;
    rows = [];
    characters = 0;
    await write(batch);
  };
  const add = async (documents: readonly LexicalDocument[]): Promise<void> => {
    for (const document of documents) {
      rows.push(rowOf(document));
      characters += document.terms.length;
    }
    if (characters >= BUFFERED_CHARACTERS) await flush();
  };
  return { add, flush };
}

async function overwrite(connection: Connection, directory: string, rows: Row[]): Promise<Table> {
  const create = (mode: 'create' | 'overwrite') => connection.createTable({ name: TABLE, data: rows, mode });
  try {
    return await create((await connection.tableNames()).includes(TABLE) ? 'overwrite' : 'create');
  } catch {
    // What is there cannot even be replaced, so nobody can read it either.
    await rm(tableDirectory(directory), { recursive: true, force: true });
    return create('create');
  }
}

async function isDueForRewriting(table: Table): Promise<boolean> {
  const statistics = await table.indexStats(TERMS_INDEX);
  if (statistics === undefined) throw new Error(`${TABLE} has no index of terms`);
  const { numIndexedRows, numUnindexedRows } = statistics;
  return (
    numIndexedRows <= QUICKLY_REWRITTEN ||
    numUnindexedRows > MOST_UNINDEXED ||
    (await table.listVersions()).length > MOST_VERSIONS
  );
}

/**
 * Up to when versions may be forgotten so that one is kept: a little before it was made, since LanceDB counts back from its
 * own now, and to the millisecond would forget every other time the version itself. Now, when the version is not there.
 */
async function timeBefore(table: Table, version: number | null): Promise<Date> {
  const found = (await table.listVersions()).find((each) => each.version === version);
  return found === undefined ? new Date() : new Date(found.timestamp.getTime() - MARGIN_MILLISECONDS);
}

function conditionsOn(ids: readonly number[]): string[] {
  const conditions: string[] = [];
  for (let start = 0; start < ids.length; start += IDS_A_CONDITION) {
    conditions.push(`id IN (${ids.slice(start, start + IDS_A_CONDITION).join(', ')})`);
  }
  return conditions;
}

function close(connection: Connection, table: Table | null): void {
  table?.close();
  connection.close();
}
