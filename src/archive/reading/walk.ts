import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { ReadError } from '../../errors.ts';
import { failureReason, isMissing } from './failure-reason.ts';
import { type Found, type FoundFile, findInFolder } from './folder.ts';
import { KNOWN_EXTENSIONS } from './media-types.ts';
import { failure } from './reader.ts';

/** One of the paths that releases are looked for in. */
export interface GivenPath {
  /** Real path of the folder; of a file that is given itself, of the folder it is in. */
  readonly folder: string;
  /** The source of the file that is given itself; null for a folder. */
  readonly file: string | null;
}

export interface FoundFiles {
  readonly found: readonly Found[];
  /** Without those that hold nothing but what another one holds too. */
  readonly given: readonly GivenPath[];
}

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
 * Rejects with a ReadError for a path that is not there and for a folder without any file.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const visited = new Set<string>();
  const sources = new Set<string>();
  const found: Found[] = [];
  const given: GivenPath[] = [];
  for (const path of paths) {
    const { folder, isFile, ...content } = await findGiven(path, visited);
    const named = content.found.map((one) => (one.kind === 'file' ? withOwnName(one, sources) : one));
    found.push(...named);
    if (named.length > 0) given.push({ folder, file: isFile ? (named[0]?.source ?? null) : null });
  }
  return { found, given };
}

interface GivenContent {
  readonly folder: string;
  readonly isFile: boolean;
  readonly found: readonly Found[];
}

async function findGiven(path: string, visited: Set<string>): Promise<GivenContent> {
  const whole = resolve(path);
  const kind = await stat(whole).catch((error: unknown) => {
    throw new ReadError(`cannot read ${path}: ${reasonOf(error)}`, { cause: error });
  });
  if (!kind.isDirectory()) {
    const realPath = await realpath(whole);
    const folder = await realpath(dirname(whole));
    const isNew = !visited.has(realPath);
    visited.add(realPath);
    const source = basename(whole).normalize('NFC');
    const file: FoundFile = { kind: 'file', path: whole, realPath, source, folder };
    return { folder, isFile: true, found: isNew ? [file] : [] };
  }
  const { found, isCovered } = await findInFolder(whole, visited);
  if (found.length === 0 && !isCovered) {
    throw new ReadError(
      `no release files in ${path}; put .txt, .md, .html or .jsonl files there (${KNOWN_EXTENSIONS.join(' ')})`,
    );
  }
  return { folder: await realpath(whole), isFile: false, found };
}

function reasonOf(error: unknown): string {
  return isMissing(error)
    ? 'there is no such file or folder; give the path of a folder with releases, or create it'
    : failureReason(error);
}

function withOwnName(file: FoundFile, sources: Set<string>): Found {
  const source = sources.has(file.source) ? withFolderName(file.folder, file.source) : file.source;
  if (sources.has(source))
    return failure(source, 'another file given has the same name; rename one, or give a folder above both');
  sources.add(source);
  return { ...file, source };
}

/** The source of a file where another one has its own: with the name of its folder in front. */
export function withFolderName(folder: string, source: string): string {
  return `${basename(folder)}/${source}`.normalize('NFC');
}
