import { UsageError } from '../../errors.ts';
import { type FoundFile, unknownKind } from './folder.ts';
import { readerOf } from './media-types.ts';
import { type FieldNames, failure, RELEASE_FIELDS, type ReadResult } from './reader.ts';

/** The releases of a found file, and what of it could not be read. Never throws for what a file holds. */
export async function* readFound(file: FoundFile, fields: FieldNames): AsyncGenerator<ReadResult> {
  const reader = readerOf(file.path);
  if (reader === null) {
    yield failure(file.source, unknownKind(file.path));
    return;
  }
  yield* reader.read(file.path, { source: file.source, fields });
}

/**
 * Reads the values of `--fields`: `publisher=senator` says that the publisher stands in the field "senator".
 * Throws a UsageError for a name that is no field of a release.
 */
export function parseFieldNames(values: readonly string[]): FieldNames {
  const names: Record<string, string> = {};
  for (const value of values.flatMap((list) => list.split(','))) {
    const [field = '', name = ''] = value.split(/=(.*)/s).map((part) => part.trim());
    if (!RELEASE_FIELDS.some((known) => known === field) || name === '') {
      throw new UsageError(
        `--fields ${value}: write FIELD=NAME, where FIELD is one of ${RELEASE_FIELDS.join(', ')}`,
      );
    }
    names[field] = name;
  }
  return names;
}
