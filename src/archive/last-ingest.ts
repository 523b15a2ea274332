import { messageOf } from '../errors.ts';
import type { Archive, Embargo } from './archive.ts';
import { dayOf } from './embargo.ts';
import type { IngestReport } from './ingest.ts';

/** What an ingest did. */
export interface IngestSummary {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly failed: readonly { readonly source: string; readonly error: string }[];
  /** Why nothing was withdrawn though `prune` was asked; null otherwise. */
  readonly notPruned: string | null;
  /** Passages in the archive after it. */
  readonly passages: number;
  /** The generation that is current after it. */
  readonly generation: number;
  readonly seconds: number;
  /** What a model was asked to embed, or in a dry run would be; null or absent where it costs nothing. */
  readonly embedding?: IngestEmbedding | null;
  /** What is dated in the future after it. Absent in what an earlier version wrote. */
  readonly embargo?: Embargo;
}

export interface IngestEmbedding {
  /** Of different texts. */
  readonly passages: number;
  readonly tokens: number;
  /** Dollars; null where nobody said what a token costs. */
  readonly price: number | null;
}

export interface LastIngest extends IngestSummary {
  /** ISO 8601 instant at which it ended. */
  readonly at: string;
  /** Why it ended before its end; absent when it did not. */
  readonly stopped?: string;
}

const KEY = 'lastIngest';

export async function summariseIngest(
  archive: Archive,
  report: IngestReport,
  seconds: number,
  now: Date,
  embedding: IngestEmbedding | null = null,
): Promise<IngestSummary> {
  const { added, updated, unchanged, withdrawn, failed, notPruned } = report;
  return {
    added,
    updated,
    unchanged,
    withdrawn,
    failed,
    notPruned,
    passages: await archive.passageCount(),
    generation: (await archive.currentGeneration())?.number ?? 0,
    seconds,
    embedding,
    embargo: await archive.embargo(dayOf(now)),
  };
}

/** `stopped`: why it ended before its end; null when it did not. */
export async function keepLastIngest(
  archive: Archive,
  summary: IngestSummary,
  at: Date,
  stopped: Error | null,
): Promise<void> {
  const ingest: LastIngest = {
    at: at.toISOString(),
    ...summary,
    ...(stopped === null ? {} : { stopped: messageOf(stopped) }),
  };
  await archive.setMeta(KEY, JSON.stringify(ingest));
}

/** Null before the first one, and for what another version wrote in another form. */
export async function lastIngest(archive: Archive): Promise<LastIngest | null> {
  const kept = await archive.meta(KEY);
  const found: unknown = kept === null ? null : JSON.parse(kept);
  return isLastIngest(found) ? found : null;
}

function isLastIngest(found: unknown): found is LastIngest {
  if (typeof found !== 'object' || found === null) return false;
  const fields = new Map<string, unknown>(Object.entries(found));
  const numbers = ['added', 'updated', 'unchanged', 'withdrawn', 'passages', 'generation', 'seconds'];
  const failed = fields.get('failed');
  const notPruned = fields.get('notPruned');
  return (
    typeof fields.get('at') === 'string' &&
    numbers.every((name) => typeof fields.get(name) === 'number') &&
    ['string', 'undefined'].includes(typeof fields.get('stopped')) &&
    (notPruned === null || typeof notPruned === 'string') &&
    Array.isArray(failed) &&
    failed.every((one) => typeof one?.source === 'string' && typeof one.error === 'string')
  );
}
