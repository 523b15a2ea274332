import { type FoundFile, unknownKind } from './folder.ts';
import { readerOf } from './media-types.ts';
import { type FieldNames, failure, type ReadResult } from './reader.ts';

/** The releases of a found file, and what of it could not be read. Never throws for what a file holds. */
export async function* readFound(file: FoundFile, fields: FieldNames): AsyncGenerator<ReadResult> {
  const reader = readerOf(file.path);
  if (reader === null) {
    yield failure(file.source, unknownKind(file.path));
    return;
  }
  yield* reader.read(file.path, { source: file.source, fields });
}
