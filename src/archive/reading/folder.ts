import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadError } from '../../errors.ts';
import { failureReason, isMissing } from './failure-reason.ts';
import { KNOWN_EXTENSIONS, readerOf } from './media-types.ts';
import { failure, type ReadFailure } from './reader.ts';

/** A file to read. `source` names it in the archive: the path below the given folder, with `/`, in NFC. */
export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  /** The same without links. */
  readonly realPath: string;
  readonly source: string;
  /** Real path of the given folder; of a file that is given itself, of the folder it is in. */
  readonly folder: string;
}

export type Found = FoundFile | ReadFailure;

/** Files of operating systems and editors that lie about in every folder. */
const LITTER = /^(thumbs\.db|desktop\.ini|.*~|~\$.*|.*\.(tmp|swp|bak|part|crdownload))$/i;

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || /^readme(\.|$)/i.test(name) || LITTER.test(name);
}

interface Place {
  readonly path: string;
  /** Path below the folder given, with `/`; empty for that folder itself. */
  readonly below: string;
  /** Real paths of the folders above it, by which a circle is seen. */
  readonly above: readonly string[];
}

export interface FolderContent {
  readonly found: readonly Found[];
  /** Whether something in it had been found before, below another folder. */
  readonly isCovered: boolean;
}

/**
 * The files below a folder, sorted by source. `visited` holds the real paths of what was found before, here or below
 * another folder, and takes those found now: nothing is found twice. What has no link in its path comes first, so that
 * a link never gives a file its name when the file itself is there.
 */
export async function findInFolder(folder: string, visited: Set<string>): Promise<FolderContent> {
  const found: Found[] = [];
  let isCovered = false;
  const realFolder = await realpath(folder);
  const folders: Place[] = [{ path: folder, below: '', above: [] }];
  const links: Place[] = [];

  const visitFolder = async (place: Place): Promise<void> => {
    const real = await realpath(place.path);
    if (place.above.includes(real)) {
      found.push(
        failure(place.below, 'the link leads back to a folder above it, in a circle; remove the link'),
      );
      return;
    }
    if (visited.has(real)) {
      isCovered = true;
      return;
    }
    visited.add(real);
    const entries = await readdir(place.path, { withFileTypes: true });
    entries.sort((one, other) => compare(one.name, other.name));
    for (const entry of entries) {
      if (isPassedOver(entry.name)) continue;
      const name = entry.name.normalize('NFC');
      const inside: Place = {
        path: join(place.path, entry.name),
        below: place.below === '' ? name : `${place.below}/${name}`,
        above: [...place.above, real],
      };
      if (entry.isSymbolicLink()) links.push(inside);
      else if (entry.isDirectory()) folders.push(inside);
      else await attempt(inside, () => visitFile(inside, entry));
    }
  };
  const visitFile = async ({ path, below }: Place, kind: Dirent | Stats): Promise<void> => {
    if (!kind.isFile()) found.push(failure(below, 'it is no regular file; remove it'));
    else if (readerOf(path) === null) found.push(failure(below, unknownKind(path)));
    else {
      const real = await realpath(path);
      if (visited.has(real)) isCovered = true;
      else found.push({ kind: 'file', path, realPath: real, source: below, folder: realFolder });
      visited.add(real);
    }
  };

  const attempt = async (place: Place, visit: () => Promise<void>): Promise<void> => {
    try {
      await visit();
    } catch (error) {
      found.push(failure(place.below || place.path, failureReason(error)));
    }
  };
  const visitAny = async (place: Place): Promise<void> => {
    const kind = await stat(place.path).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      throw new ReadError('the symbolic link leads to nothing; mend or remove it', { cause: error });
    });
    await (kind.isDirectory() ? visitFolder(place) : visitFile(place, kind));
  };

  for (let place = folders.pop(); place !== undefined; place = folders.pop() ?? links.shift()) {
    const next = place;
    await attempt(next, () => visitAny(next));
  }
  found.sort((one, other) => compare(one.source, other.source));
  return { found, isCovered };
}

/** The order of code units: the same in every locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Why a file is not read that no reader is for. */
export function unknownKind(path: string): string {
  const extension = /\.[^./\\]+$/.exec(path)?.[0] ?? 'no extension';
  return `not a known kind of release file: ${extension}; known: ${KNOWN_EXTENSIONS.join(' ')}`;
}
