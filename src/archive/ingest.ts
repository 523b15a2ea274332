import { performance } from 'node:perf_hooks';
import { messageOf, ReadError } from '../errors.ts';
import type { Archive, IncomingRelease, KeepOutcome, KnownSource, MovedRelease } from './archive.ts';
import { contentHash } from './content-hash.ts';
import { foresee } from './foresee.ts';
import { type Preparation, prepareRelease, refuseToReplace, wellFormed } from './prepare-release.ts';
import { planPrune } from './prune.ts';
import type { FoundRelease, FoundResult, SearchedPaths } from './reading/find-releases.ts';

/** One commit holds at most so many releases, and waits at most so many milliseconds for the next one. */
const BATCH_SIZE = 50;
const BATCH_TIME = 200;

export interface IngestFailure {
  readonly source: string;
  /** What went wrong and what to do, for a person. */
  readonly error: string;
}

/** Told of each release, once what became of it is committed. */
export type IngestEvent =
  | { readonly source: string; readonly outcome: KeepOutcome | 'withdrawn' }
  | { readonly source: string; readonly outcome: 'failed'; readonly error: string };

export interface IngestInput extends Preparation {
  readonly archive: Archive;
  readonly items: AsyncIterable<FoundResult>;
  /** Reports what would be done, and writes nothing. */
  readonly dryRun?: boolean;
  /** Describes and cuts even what has not changed since it was kept: after an update of the program. */
  readonly again?: boolean;
  /** Withdraws the releases of these paths that the items no longer hold; absent or null: none. */
  readonly prune?: SearchedPaths | null;
  readonly onProgress?: (event: IngestEvent) => void;
  /** In a dry run: told of each release that would be written, before `onProgress` is. */
  readonly onForeseen?: (incoming: IncomingRelease) => Promise<void>;
}

export interface IngestReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly failed: readonly IngestFailure[];
  /** Sources of what was found and stays withdrawn, since an administrator decided so; among the unchanged ones. */
  readonly held: readonly string[];
  /** Passages of the releases added and updated. */
  readonly passages: number;
  /** Why it ended early (the folder or the archive failed); what is counted above is kept all the same. */
  readonly stopped: Error | null;
  /** Why nothing was withdrawn though `prune` was asked. */
  readonly notPruned: string | null;
}

/**
 * Reads, describes, cuts and keeps releases. What has not changed since it was kept is skipped; what fails is reported
 * and the rest goes on. It never rejects for a release, a folder or a database that fails: the report says so.
 */
export async function ingestReleases(input: IngestInput): Promise<IngestReport> {
  const run = createRun(input);
  let stopped: Error | null = null;
  let notPruned: string | null = null;
  try {
    await run.begin();
    for await (const item of input.items) {
      await run.take(item);
    }
    await run.commit();
    notPruned = input.prune ? await run.prune(input.prune) : null;
  } catch (error) {
    stopped = error instanceof Error ? error : new ReadError(`Cannot read the releases: ${messageOf(error)}`);
    notPruned = input.prune ? 'the ingest ended early' : null;
    // What was cut before the folder failed is sound; when it was the archive that failed, this fails likewise.
    await run.commit().catch(() => undefined);
  }
  return { ...run.totals(), stopped, notPruned };
}

type Totals = Omit<IngestReport, 'stopped' | 'notPruned'>;

interface Run {
  begin(): Promise<void>;
  take(item: FoundResult): Promise<void>;
  commit(): Promise<void>;
  /** Withdraws what vanished, or says why not. */
  prune(searched: SearchedPaths): Promise<string | null>;
  totals(): Totals;
}

function createRun(input: IngestInput): Run {
  const { archive, dryRun = false, again = false } = input;
  const known = new Map<string, KnownSource>();
  const seen = new Map<string, string>();
  const seenFolders = new Set<string>();
  const failed: IngestFailure[] = [];
  const held: string[] = [];
  const counts = { added: 0, updated: 0, unchanged: 0, withdrawn: 0, failed: 0 };
  let passages = 0;
  let batch: IncomingRelease[] = [];
  let moved: (MovedRelease & { readonly source: string })[] = [];
  let batchStarted = 0;

  function settle(event: IngestEvent): void {
    counts[event.outcome] += 1;
    if (event.outcome === 'failed') {
      failed.push({ source: event.source, error: event.error });
    }
    input.onProgress?.(event);
  }

  async function commit(): Promise<void> {
    const incoming = batch;
    const elsewhere = moved;
    batch = [];
    moved = [];
    if (elsewhere.length > 0 && !dryRun) {
      await archive.move(elsewhere);
    }
    for (const { source } of elsewhere) {
      settle({ source, outcome: 'unchanged' });
    }
    if (incoming.length === 0) {
      return;
    }
    const results = dryRun ? await foresee(archive, known, incoming) : await archive.keepAll(incoming);
    for (const [index, one] of incoming.entries()) {
      const { release, passages: cut } = one;
      const result = results[index];
      if (result === undefined || 'error' in result) {
        settle({ source: release.source, outcome: 'failed', error: messageOf(result?.error) });
        continue;
      }
      passages += result.outcome === 'unchanged' ? 0 : cut.length;
      if (dryRun && result.outcome !== 'unchanged') await input.onForeseen?.(one);
      settle({ source: release.source, outcome: result.outcome });
    }
  }

  async function commitWhenDue(): Promise<void> {
    const waiting = batch.length + moved.length;
    if (waiting === 1) {
      batchStarted = performance.now();
    }
    if (waiting >= BATCH_SIZE || performance.now() - batchStarted >= BATCH_TIME) {
      await commit();
    }
  }

  async function takeRelease(found: FoundRelease): Promise<void> {
    const { folder, release: raw } = found;
    const { source } = raw;
    const hash = contentHash(raw);
    const before = seen.get(source);
    seenFolders.add(folder);
    if (before !== undefined) {
      if (before !== hash) {
        const error = `Cannot keep ${source}: another release of this ingest has the same source; rename one of them`;
        settle({ source, outcome: 'failed', error });
      }
      return;
    }
    seen.set(source, hash);
    const kept = known.get(source);
    const stands = kept?.status === 'current' || kept?.isHeld === true;
    if (kept?.isHeld === true) {
      held.push(source);
    }
    if (!again && stands && kept.contentHash === hash) {
      if (kept.folder === folder) {
        settle({ source, outcome: 'unchanged' });
      } else {
        moved.push({ id: kept.id, source, folder });
        await commitWhenDue();
      }
      return;
    }
    try {
      if (stands && kept.contentHash !== hash) {
        await refuseToReplace(kept, found);
      }
      batch.push(prepareRelease(found, hash, input));
    } catch (error) {
      settle({ source, outcome: 'failed', error: messageOf(error) });
      return;
    }
    await commitWhenDue();
  }

  return {
    async begin() {
      for (const one of await archive.sources()) {
        known.set(one.source, one);
      }
    },
    async take(item) {
      if (item.kind === 'failure') {
        settle({ source: item.source, outcome: 'failed', error: item.error });
      } else {
        await takeRelease({
          ...item,
          release: { ...item.release, source: wellFormed(item.release.source) },
        });
      }
    },
    commit,
    async prune(searched) {
      const failedSources = failed.map(({ source }) => source);
      const plan = await planPrune({
        known: [...known.values()],
        searched,
        seen,
        seenFolders,
        failedSources,
      });
      if ('refusal' in plan) {
        return plan.refusal;
      }
      const { gone } = plan;
      if (!dryRun) {
        await archive.withdraw(gone.map(({ id }) => id));
      }
      for (const { source } of gone) {
        settle({ source, outcome: 'withdrawn' });
      }
      return null;
    },
    totals: () => ({ ...counts, failed, held, passages }),
  };
}
