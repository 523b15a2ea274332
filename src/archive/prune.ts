import { isAbsolute } from 'node:path';
import type { KnownSource } from './archive.ts';

/**
 * The current releases that an ingest of a whole folder may withdraw: inside its scope, not seen, and of no file or
 * folder that failed to be read. A failed file keeps all its releases, since a record that cannot be read may be any.
 */
export function vanished(
  known: readonly KnownSource[],
  inScope: (source: string) => boolean,
  seen: { has(source: string): boolean },
  failedSources: readonly string[],
): readonly KnownSource[] {
  const failedFiles = new Set(failedSources.map(fileOf));
  return known.filter(
    ({ source, status }) =>
      status === 'current' &&
      inScope(source) &&
      !seen.has(source) &&
      !pathsAbove(source).some((path) => failedFiles.has(path)),
  );
}

/** Whether a failed source is a whole ingested folder rather than something below one: which releases it held is not known. */
export function isWholeFolder(source: string): boolean {
  return source === '' || source === '.' || isAbsolute(source);
}

/** `folder/file.jsonl` of `folder/file.jsonl#id`, as of `folder/file.jsonl/`. */
function fileOf(source: string): string {
  return source.replace(/#.*$/s, '').replace(/\/+$/, '');
}

/** The file of a source and every folder above it. */
function pathsAbove(source: string): string[] {
  const file = fileOf(source);
  const paths = [file];
  for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
    paths.push(file.slice(0, end));
  }
  return paths;
}
