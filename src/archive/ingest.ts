import { performance } from 'node:perf_hooks';
import { messageOf, ReadError } from '../errors.ts';
import type { Archive, IncomingRelease, KeepOutcome, KeepResult, KnownSource } from './archive.ts';
import { contentHash } from './content-hash.ts';
import { isWholeFolder, vanished } from './prune.ts';
import type { ReadResult } from './reading/reader.ts';
import type { CutPassage, DescribedRelease, LanguageCode, RawRelease } from './release.ts';
import { isKept } from './store/incoming.ts';

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

export interface IngestInput {
  readonly archive: Archive;
  readonly items: AsyncIterable<ReadResult>;
  readonly describe: (raw: RawRelease) => DescribedRelease;
  readonly cut: (body: string, language: LanguageCode | null) => readonly CutPassage[];
  /** Reports what would be done, and writes nothing. */
  readonly dryRun?: boolean;
  /** Describes and cuts even what has not changed since it was kept: after an update of the program. */
  readonly again?: boolean;
  /** Withdraws the releases in `scope` that the items no longer hold. */
  readonly prune?: boolean;
  /** Whether a source belongs to what is ingested; without it, every source does. */
  readonly scope?: (source: string) => boolean;
  readonly onProgress?: (event: IngestEvent) => void;
}

export interface IngestReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly failed: readonly IngestFailure[];
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
    notPruned = input.prune === true ? await run.prune() : null;
  } catch (error) {
    stopped = error instanceof Error ? error : new ReadError(`Cannot read the releases: ${messageOf(error)}`);
    notPruned = input.prune === true ? 'the ingest ended early' : null;
    // What was cut before the folder failed is sound; when it was the archive that failed, this fails likewise.
    await run.commit().catch(() => undefined);
  }
  return { ...run.totals(), stopped, notPruned };
}

type Totals = Omit<IngestReport, 'stopped' | 'notPruned'>;

interface Run {
  begin(): Promise<void>;
  take(item: ReadResult): Promise<void>;
  commit(): Promise<void>;
  /** Withdraws what vanished, or says why not. */
  prune(): Promise<string | null>;
  totals(): Totals;
}

function createRun(input: IngestInput): Run {
  const { archive, dryRun = false, again = false } = input;
  const known = new Map<string, KnownSource>();
  const seen = new Map<string, string>();
  const failed: IngestFailure[] = [];
  const counts = { added: 0, updated: 0, unchanged: 0, withdrawn: 0, failed: 0 };
  let passages = 0;
  let batch: IncomingRelease[] = [];
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
    batch = [];
    if (incoming.length === 0) {
      return;
    }
    const results = dryRun ? await foresee(archive, known, incoming) : await archive.keepAll(incoming);
    for (const [index, { release, passages: cut }] of incoming.entries()) {
      const result = results[index];
      if (result === undefined || 'error' in result) {
        settle({ source: release.source, outcome: 'failed', error: messageOf(result?.error) });
        continue;
      }
      passages += result.outcome === 'unchanged' ? 0 : cut.length;
      settle({ source: release.source, outcome: result.outcome });
    }
  }

  async function takeRelease(raw: RawRelease): Promise<void> {
    const { source } = raw;
    const hash = contentHash(raw);
    const before = seen.get(source);
    if (before !== undefined) {
      if (before !== hash) {
        const error = `Cannot keep ${source}: another release of this ingest has the same source; rename one of them`;
        settle({ source, outcome: 'failed', error });
      }
      return;
    }
    seen.set(source, hash);
    const kept = known.get(source);
    if (!again && kept?.status === 'current' && kept.contentHash === hash) {
      settle({ source, outcome: 'unchanged' });
      return;
    }
    let incoming: IncomingRelease;
    try {
      incoming = prepare(raw, hash, input);
    } catch (error) {
      settle({ source, outcome: 'failed', error: messageOf(error) });
      return;
    }
    if (batch.push(incoming) === 1) {
      batchStarted = performance.now();
    }
    if (batch.length >= BATCH_SIZE || performance.now() - batchStarted >= BATCH_TIME) {
      await commit();
    }
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
        await takeRelease({ ...item.release, source: wellFormed(item.release.source) });
      }
    },
    commit,
    async prune() {
      if (seen.size === 0) {
        return 'no release was found; an empty folder may be a mistake';
      }
      const failedSources = failed.map(({ source }) => source);
      const folder = failedSources.find(isWholeFolder);
      if (folder !== undefined) {
        return `the folder ${folder} could not be read`;
      }
      const gone = vanished([...known.values()], input.scope ?? (() => true), seen, failedSources);
      if (!dryRun) {
        await archive.withdraw(gone.map(({ id }) => id));
      }
      for (const { source } of gone) {
        settle({ source, outcome: 'withdrawn' });
      }
      return null;
    },
    totals: () => ({ ...counts, failed, passages }),
  };
}

function prepare(raw: RawRelease, hash: string, { describe, cut }: IngestInput): IncomingRelease {
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
  return { release, contentHash: hash, passages };
}

/** What keeping would come to, without keeping. */
function foresee(
  archive: Archive,
  known: ReadonlyMap<string, KnownSource>,
  incoming: readonly IncomingRelease[],
): Promise<KeepResult[]> {
  return Promise.all(
    incoming.map(async (one) => {
      const before = known.get(one.release.source);
      if (before?.status !== 'current') {
        return { outcome: 'added' };
      }
      const kept = await archive.release(before.id);
      return {
        outcome: kept && isKept(kept, await archive.passagesOf(before.id), one) ? 'unchanged' : 'updated',
      };
    }),
  );
}

/** With U+FFFD for each half of a character that stands alone: a text that every store gives back as it took it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
