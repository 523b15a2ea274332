import type { Archive, Embargo, PublisherOverview } from './archive.ts';
import { dayOf, embargoFilter } from './embargo.ts';
import { type LastIngest, lastIngest } from './last-ingest.ts';

/** The archive at a glance: what may be shown today. */
export interface Overview {
  readonly releases: number;
  readonly passages: number;
  /** Earliest and latest stated date, null when none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Most releases first; releases without a stated publisher are under null. */
  readonly publishers: readonly PublisherOverview[];
  readonly index: { readonly generation: number; readonly updatedAt: string } | null;
  readonly lastIngest: LastIngest | null;
  /** What is dated in the future, and counted nowhere above. */
  readonly embargo: Embargo;
}

export async function overviewOf(archive: Archive, now: Date): Promise<Overview> {
  const filter = await embargoFilter(archive, now);
  const [embargo, { releases, from, to }, passages, publishers, generation, ingest] = await Promise.all([
    archive.embargo(dayOf(now)),
    archive.counts(filter),
    archive.passageCount(filter),
    archive.publisherOverview(filter),
    archive.currentGeneration(),
    lastIngest(archive),
  ]);
  const index =
    generation === null ? null : { generation: generation.number, updatedAt: generation.createdAt };
  return { releases, passages, from, to, publishers, index, lastIngest: ingest, embargo };
}
