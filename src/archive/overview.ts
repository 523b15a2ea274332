import type { Archive, PublisherOverview } from './archive.ts';
import { type LastIngest, lastIngest } from './last-ingest.ts';

/** The archive at a glance. */
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
}

export async function overviewOf(archive: Archive): Promise<Overview> {
  const [{ releases, from, to }, passages, publishers, generation, ingest] = await Promise.all([
    archive.counts(),
    archive.passageCount(),
    archive.publisherOverview(),
    archive.currentGeneration(),
    lastIngest(archive),
  ]);
  const index =
    generation === null ? null : { generation: generation.number, updatedAt: generation.createdAt };
  return { releases, passages, from, to, publishers, index, lastIngest: ingest };
}
