import { basename } from 'node:path';
import type { RawRelease } from '../release.ts';
import type { Found, FoundFile } from './folder.ts';
import { readFound } from './read-source.ts';
import type { FieldNames, ReadFailure } from './reader.ts';
import { findFiles, type GivenPath } from './walk.ts';

/** A release that was read, and where. */
export interface FoundRelease {
  readonly kind: 'release';
  readonly release: RawRelease;
  /** Real path of the given folder. */
  readonly folder: string;
  /** Real path of its file. */
  readonly path: string;
}

export type FoundResult = FoundRelease | ReadFailure;

/** Where releases were looked for, by which a prune knows what it may withdraw. */
export interface SearchedPaths {
  readonly given: readonly GivenPath[];
  /** Real path of each file found -> its source. */
  readonly files: ReadonlyMap<string, string>;
}

export interface FoundReleases {
  /** How many releases there will be; null when a file holds several, so that nobody knows before it is read. */
  readonly total: number | null;
  readonly items: AsyncIterable<FoundResult>;
  readonly searched: SearchedPaths;
}

const HOLDS_MANY = /\.(?:jsonl|ndjson)(?:\.gz)?$|\.json\.gz$/i;

/**
 * Looks for the files below the paths at once, and reads them one after another as the items are taken.
 *
 * @throws ReadError for a path that is not there or a folder without release files.
 */
export async function findReleases(paths: readonly string[], fields: FieldNames): Promise<FoundReleases> {
  const { found, given } = await findFiles(paths);
  const files = found.filter((one): one is FoundFile => one.kind === 'file');
  return {
    total: files.some(({ path }) => HOLDS_MANY.test(basename(path))) ? null : found.length,
    items: read(found, fields),
    searched: { given, files: new Map(files.map(({ realPath, source }) => [realPath, source])) },
  };
}

async function* read(found: readonly Found[], fields: FieldNames): AsyncGenerator<FoundResult> {
  for (const file of found) {
    if (file.kind === 'failure') {
      yield file;
      continue;
    }
    for await (const one of readFound(file, fields)) {
      yield one.kind === 'failure' ? one : { ...one, folder: file.folder, path: file.realPath };
    }
  }
}
