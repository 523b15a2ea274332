import type { Archive, ReleaseFilter } from '../archive/archive.ts';
import type { Release, Span } from '../archive/release.ts';
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
 * `isStillThere` does not find to the letter. `widen`: what is quoted in its place, given the whole text; null: nothing.
 */
export async function quotationOf(
  archive: Pick<Archive, 'release'>,
  { releaseId, revision, start, end }: FoundSpan,
  isStillThere: (quote: string) => boolean,
  widen: (release: Release, span: Span) => Span | null = (_, span) => span,
): Promise<Quotation | null> {
  const release: Release | null = await archive.release(releaseId);
  if (release === null || release.status !== 'current' || release.revision !== revision) return null;
  if (!isStillThere(release.body.slice(start, end))) return null;
  const span = widen(release, { start, end });
  if (span === null) return null;
  const { title, publisher, published, source, url } = release;
  const quote = release.body.slice(span.start, span.end);
  return { releaseId, title, publisher, published, source, url, quote, start: span.start, end: span.end };
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
