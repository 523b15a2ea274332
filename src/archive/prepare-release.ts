import { ReadError } from '../errors.ts';
import type { Cut, IncomingRelease, KnownSource } from './archive.ts';
import { fileOfSource } from './reading/file-of-source.ts';
import type { FoundRelease } from './reading/find-releases.ts';
import type { DescribedRelease, RawRelease } from './release.ts';

export interface Preparation {
  readonly describe: (raw: RawRelease) => DescribedRelease;
  readonly cut: Cut;
}

/** Describes and cuts a release. Throws what describing and cutting throw, and a ReadError when no text is left. */
export function prepareRelease(
  { release: raw, folder }: FoundRelease,
  hash: string,
  { describe, cut }: Preparation,
): IncomingRelease {
  const described = describe(raw);
  const release: DescribedRelease = {
    source: raw.source,
    title: wellFormed(described.title),
    publisher: described.publisher === null ? null : wellFormed(described.publisher),
    published: described.published,
    language: described.language,
    url: described.url === null ? null : wellFormed(described.url),
    body: wellFormed(described.body),
  };
  const passages = cut(release.body, release.language);
  if (passages.length === 0) {
    throw new ReadError(`Cannot keep ${raw.source}: it holds no text of its own; check what is in it`);
  }
  return { release, folder, contentHash: hash, passages };
}

/**
 * Throws a ReadError when a release would take the place of another one: its source was ingested from another folder,
 * and the file is still there. A file that is gone from there has moved, and what is found is its correction.
 */
export async function refuseToReplace(
  kept: KnownSource,
  { release, folder, path }: FoundRelease,
): Promise<void> {
  if (kept.folder === '' || kept.folder === folder) {
    return;
  }
  const other = await fileOfSource(kept.folder, kept.source);
  if (other !== null && other !== path) {
    throw new ReadError(
      `Cannot keep ${release.source} of ${folder}: another text of this name is already in the archive from ` +
        `${kept.folder}; rename one of them, or ingest their common parent folder ` +
        '(if the new one replaces the other, delete the other file first)',
    );
  }
}

/** With U+FFFD for each half of a character that stands alone: a text that every store gives back as it took it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
