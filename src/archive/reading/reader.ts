import type { RawRelease } from '../release.ts';

export interface ReadContext {
  /** Path below the ingested folder, with `/`. */
  readonly source: string;
  /** Our name of a field -> its name in the file (`--fields publisher=senator`). */
  readonly fields: FieldNames;
}

export const RELEASE_FIELDS = ['id', 'title', 'publisher', 'date', 'language', 'url', 'text'] as const;
export type ReleaseField = (typeof RELEASE_FIELDS)[number];
export type FieldNames = Readonly<Partial<Record<ReleaseField, string>>>;

export type ReadResult = { readonly kind: 'release'; readonly release: RawRelease } | ReadFailure;

/** A file, or a record of one, that could not be read; the others are. `error` names the file and the remedy. */
export interface ReadFailure {
  readonly kind: 'failure';
  readonly source: string;
  readonly error: string;
}

/** Makes releases of one kind of file. Never throws: what cannot be read is yielded as a failure. */
export interface Reader {
  readonly mediaType: string;
  /** Lower case, with the dot; the longest that a name ends with decides. */
  readonly extensions: readonly string[];
  read(path: string, context: ReadContext): AsyncIterable<ReadResult>;
}

/** A failure to read `source`, in one form: what failed, why, and what to do. */
export function failure(source: string, reason: string): ReadFailure {
  return { kind: 'failure', source, error: `cannot read ${source}: ${reason}` };
}
