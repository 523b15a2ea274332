import { readFile, stat } from 'node:fs/promises';
import { ReadError } from '../../errors.ts';
import type { RawRelease } from '../release.ts';
import { isBinary } from './encoding.ts';
import { failureReason } from './failure-reason.ts';
import { failure, type Reader, type ReadResult } from './reader.ts';

/** The largest file, in bytes, that is read as one release: a release has kilobytes, so more is a mistake. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;

/** Makes a release of the bytes of a file; throws a ReadError that says why it cannot, and the remedy. */
export type ReleaseOf = (bytes: Buffer, source: string) => RawRelease;

/** A reader of files that hold one release each; checks size and kind before `releaseOf` sees the bytes. */
export function createFileReader(
  mediaType: string,
  extensions: readonly string[],
  releaseOf: ReleaseOf,
): Reader {
  async function readOne(path: string, source: string): Promise<ReadResult> {
    try {
      const { size } = await stat(path);
      if (size > MOST_FILE_BYTES) {
        const megabytes = (size / 1024 / 1024).toFixed(0);
        throw new ReadError(
          `it has ${megabytes} MB, and a release at most 20 MB; split it, or give its records as .jsonl`,
        );
      }
      const bytes = await readFile(path);
      if (isBinary(bytes)) {
        throw new ReadError('it is binary, not text; save the release as .txt, .md, .html or .jsonl');
      }
      const release = releaseOf(bytes, source);
      if (!/\S/.test(release.text))
        throw new ReadError('it holds no text; write the release into it, or remove it');
      return { kind: 'release', release };
    } catch (error) {
      return failure(source, failureReason(error));
    }
  }
  return {
    mediaType,
    extensions,
    async *read(path, { source }) {
      yield await readOne(path, source);
    },
  };
}
