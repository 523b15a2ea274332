import { isAbsolute } from 'node:path';
import type { KnownSource } from './archive.ts';
import { fileOfSource } from './reading/file-of-source.ts';
import type { SearchedPaths } from './reading/find-releases.ts';
import type { GivenPath } from './reading/walk.ts';

/** What an ingest came upon, at its end. */
export interface PruneInput {
  readonly known: readonly KnownSource[];
  readonly searched: SearchedPaths;
  /** The sources of all releases that were read, whatever became of them, and the given folders they are from. */
  readonly seen: { has(source: string): boolean };
  readonly seenFolders: ReadonlySet<string>;
  readonly failedSources: readonly string[];
}

/** The releases to withdraw, or why none is. */
export type PrunePlan = { readonly gone: readonly KnownSource[] } | { readonly refusal: string };

/**
 * Which releases vanished from the given paths. Only releases that were last ingested from one of these very folders
 * are withdrawn: not those of another folder, nor of one above or below, whose sources are other paths. A file that is
 * given itself stands for itself: of its folder nothing else is withdrawn, of its own records those that are gone.
 *
 * A folder that could not be read or has no release in it any more refuses the whole: it may not be mounted.
 */
export async function planPrune(input: PruneInput): Promise<PrunePlan> {
  const { known, searched, seen, seenFolders, failedSources } = input;
  if (seenFolders.size === 0) {
    return { refusal: 'no release was found; an empty folder may be a mistake' };
  }
  const unread = failedSources.find(isWholeFolder);
  if (unread !== undefined) {
    return { refusal: `the folder ${unread} could not be read` };
  }
  const empty = searched.given.find(({ folder }) => !seenFolders.has(folder));
  if (empty !== undefined) {
    return { refusal: `no release was found in ${empty.folder}; an empty folder may be a mistake` };
  }
  const inScope = (one: KnownSource) => searched.given.some((given) => isOf(given, one));
  const failedFiles = new Set(failedSources.map(fileOf));
  const gone: KnownSource[] = [];
  for (const one of vanished(known.filter(inScope), seen, failedFiles)) {
    if (await isGone(one, searched, failedFiles)) {
      gone.push(one);
    }
  }
  return { gone };
}

function isOf(given: GivenPath, { folder, source }: KnownSource): boolean {
  return (
    folder === given.folder &&
    (given.file === null || source === given.file || source.startsWith(`${given.file}#`))
  );
}

/**
 * Whether a release that was not seen is in its folder no more. A file that is there and was not looked for (a README
 * that had been given itself) keeps its releases; so does one that was found under another name (that of its folder in
 * front, when it was ingested with another folder) and failed under it.
 */
async function isGone(
  { folder, source }: KnownSource,
  { files }: SearchedPaths,
  failedFiles: ReadonlySet<string>,
): Promise<boolean> {
  const path = await fileOfSource(folder, source);
  if (path === null) {
    return true;
  }
  const readAs = files.get(path);
  return readAs !== undefined && !failedFiles.has(fileOf(readAs));
}

/**
 * The current releases not seen, and of no file or folder that failed to be read. A failed file keeps all its
 * releases, since a record that cannot be read may be any.
 */
function vanished(
  known: readonly KnownSource[],
  seen: { has(source: string): boolean },
  failedFiles: ReadonlySet<string>,
): readonly KnownSource[] {
  return known.filter(
    ({ source, status }) =>
      status === 'current' && !seen.has(source) && !pathsAbove(source).some((path) => failedFiles.has(path)),
  );
}

/** Whether a failed source is a whole ingested folder rather than something below one: which releases it held is not known. */
function isWholeFolder(source: string): boolean {
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
