import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { ReadError } from '../../errors.ts';
import { failureReason, isMissing } from './failure-reason.ts';
import { type Found, type FoundFile, findInFolder } from './folder.ts';
import { KNOWN_EXTENSIONS } from './media-types.ts';
import { failure } from './reader.ts';

/**
 * Finds the files to read in the given files and folders, each folder's sorted by source, and what cannot be read.
 *
 * - Passed over without a word: hidden files and folders, `node_modules`, README files, litter of systems and editors;
 *   not so a file that is given itself.
 * - Symbolic links are followed; a circle is a failure. A file reached twice, by links or by paths that overlap, is
 *   found once, under the name that has no link in it.
 * - A source that something given before has too gets its folder's name in front (`b/x.txt`), so that neither release
 *   replaces the other.
 *
 * Throws a ReadError, before it yields anything, for a path that is not there and for a folder without any file.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<Found> {
  const visited = new Set<string>();
  const given: { readonly folder: string; readonly found: readonly Found[] }[] = [];
  for (const path of paths) given.push(await findGiven(path, visited));

  const sources = new Set<string>();
  for (const { folder, found } of given) {
    for (const one of found) yield one.kind === 'file' ? named(one, folder, sources) : one;
  }
}

async function findGiven(
  path: string,
  visited: Set<string>,
): Promise<{ folder: string; found: readonly Found[] }> {
  const whole = resolve(path);
  const kind = await stat(whole).catch((error: unknown) => {
    throw new ReadError(`cannot read ${path}: ${reasonOf(error)}`, { cause: error });
  });
  if (!kind.isDirectory()) {
    const real = await realpath(whole);
    const isNew = !visited.has(real);
    visited.add(real);
    const file: FoundFile = { kind: 'file', path: whole, source: basename(whole).normalize('NFC') };
    return { folder: basename(resolve(whole, '..')), found: isNew ? [file] : [] };
  }
  const { found, isCovered } = await findInFolder(whole, visited);
  if (found.length === 0 && !isCovered) {
    throw new ReadError(
      `no release files in ${path}; put .txt, .md, .html or .jsonl files there (${KNOWN_EXTENSIONS.join(' ')})`,
    );
  }
  return { folder: basename(whole), found };
}

function reasonOf(error: unknown): string {
  return isMissing(error)
    ? 'there is no such file or folder; give the path of a folder with releases, or create it'
    : failureReason(error);
}

function named(file: FoundFile, folder: string, sources: Set<string>): Found {
  const source = sources.has(file.source) ? `${folder}/${file.source}`.normalize('NFC') : file.source;
  if (sources.has(source))
    return failure(source, 'another file given has the same name; rename one, or give a folder above both');
  sources.add(source);
  return { ...file, source };
}
