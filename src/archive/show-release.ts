import type { Archive } from './archive.ts';
import { embargoedUntil, isEmbargoed } from './embargo.ts';
import type { Passage, Release } from './release.ts';

export interface ShownRelease {
  readonly release: Release;
  readonly passages: readonly Passage[];
  /** YYYY-MM-DD: before that day it is shown to nobody else. Absent once it has come. */
  readonly embargoedUntil?: string;
}

export interface ShowOptions {
  /** For whoever may see what is dated in the future before its day. */
  readonly withEmbargoed?: boolean;
}

/**
 * One release, withdrawn ones too; null for one that is not there or, unless it is asked for, may not be shown yet.
 *
 * @param today YYYY-MM-DD
 */
export async function showRelease(
  archive: Archive,
  releaseId: string,
  today: string,
  { withEmbargoed = false }: ShowOptions = {},
): Promise<ShownRelease | null> {
  const release = await archive.release(releaseId);
  if (release === null) return null;
  const until = embargoedUntil(release, today);
  if (until !== null && !withEmbargoed) return null;
  const passages = await archive.passagesOf(releaseId);
  if (withEmbargoed) return { release, passages, ...(until === null ? {} : { embargoedUntil: until }) };
  // Nobody is led to a release of the same text that may not be shown yet.
  const original = release.duplicateOf === null ? null : await archive.release(release.duplicateOf);
  const isHidden = original !== null && isEmbargoed(original, today);
  return { release: isHidden ? { ...release, duplicateOf: null } : release, passages };
}
