import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, isMissing } from './failure-reason.ts';
import { withFolderName } from './walk.ts';

/**
 * The real path of the file that a source names below the folder it was ingested from, or null when it is not there
 * any more. A file that cannot be looked at counts as there: nothing is to be withdrawn or replaced on a guess.
 */
export async function fileOfSource(folder: string, source: string): Promise<string | null> {
  for (const below of pathsOf(folder, source)) {
    const path = join(folder, below);
    try {
      if ((await stat(path)).isFile()) {
        return await realpath(path);
      }
    } catch (error) {
      if (!isNoPath(error)) {
        return path;
      }
    }
  }
  return null;
}

/**
 * The paths below the folder that a source may stand for: the file itself or the file of a record; without the
 * folder's name, which it has in front when another file had its own; composed as in the archive, or decomposed as
 * some systems write names.
 */
function pathsOf(folder: string, source: string): string[] {
  const ends = [source.length, ...[...source.matchAll(/#/g)].map(({ index }) => index)];
  const files = ends.map((end) => source.slice(0, end));
  const prefix = withFolderName(folder, '');
  const own = files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  return [...files, ...own].flatMap((file) => [...new Set([file, file.normalize('NFD')])]);
}

/** Whether an error says that there is no such file: it is missing, or the text is no path at all, as a record's id may be none. */
function isNoPath(error: unknown): boolean {
  return isMissing(error) || ['ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error));
}
