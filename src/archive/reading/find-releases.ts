import { basename } from 'node:path';
import type { Found } from './folder.ts';
import { readFound } from './read-source.ts';
import type { FieldNames, ReadResult } from './reader.ts';
import { findFiles } from './walk.ts';

export interface FoundReleases {
  /** How many releases there will be; null when a file holds several, so that nobody knows before it is read. */
  readonly total: number | null;
  readonly items: AsyncIterable<ReadResult>;
}

const HOLDS_MANY = /\.(?:jsonl|ndjson)(?:\.gz)?$|\.json\.gz$/i;

/**
 * Looks for the files below the paths at once, and reads them one after another as the items are taken.
 *
 * @throws ReadError for a path that is not there or a folder without release files.
 */
export async function findReleases(paths: readonly string[], fields: FieldNames): Promise<FoundReleases> {
  const found: Found[] = [];
  for await (const one of findFiles(paths)) found.push(one);
  const holdsMany = found.some((one) => one.kind === 'file' && HOLDS_MANY.test(basename(one.path)));
  return { total: holdsMany ? null : found.length, items: read(found, fields) };
}

async function* read(found: readonly Found[], fields: FieldNames): AsyncGenerator<ReadResult> {
  for (const one of found) {
    if (one.kind === 'failure') yield one;
    else yield* readFound(one, fields);
  }
}
