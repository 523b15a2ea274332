import type { Archive, ReleaseFilter } from '../archive/archive.ts';
import type { Release } from '../archive/release.ts';
import type { Retrieval } from '../search/hybrid-retriever.ts';
import type { RankedRelease } from '../search/ranking/rank.ts';
import type { Citation, NearRelease, Searched } from './answer.ts';

/** A stretch of a release as it was when it was found. */
export interface FoundSpan {
  readonly releaseId: string;
  readonly revision: number;
  readonly start: number;
  readonly end: number;
}

/** A citation without its number. */
export type Quotation = Omit<Citation, 'marker'>;

/**
 * Reads a quote anew from the archive: null for what was withdrawn or corrected since the index was made, or for what
 * `isStillThere` does not find to the letter.
 */
export async function quotationOf(
  archive: Archive,
  { releaseId, revision, start, end }: FoundSpan,
  isStillThere: (quote: string) => boolean,
): Promise<Quotation | null> {
  const release: Release | null = await archive.release(releaseId);
  if (release === null || release.status !== 'current' || release.revision !== revision) return null;
  const quote = release.body.slice(start, end);
  if (!isStillThere(quote)) return null;
  const { title, publisher, published, source, url } = release;
  return { releaseId, title, publisher, published, source, url, quote, start, end };
}

export async function searchedOf(
  archive: Archive,
  filter: ReleaseFilter,
  { generation }: Retrieval,
): Promise<Searched> {
  const counts = await archive.counts(filter);
  return {
    releases: counts.releases,
    undated: counts.undated,
    publishers: counts.publishers,
    from: filter.from ?? counts.from,
    to: filter.to ?? counts.to,
    indexUpdatedAt: generation.createdAt,
    generation: generation.number,
  };
}

export function nearRelease({ release }: RankedRelease): NearRelease {
  const { id, title, publisher, published, source } = release;
  return { releaseId: id, title, publisher, published, source };
}
