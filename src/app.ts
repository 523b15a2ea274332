import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Answer } from './answering/answer.ts';
import { createAnswerer } from './answering/answerer.ts';
import type { Archive, ReleaseFilter } from './archive/archive.ts';
import type { IngestReport } from './archive/ingest.ts';
import { type IngestPathsOptions, ingestPaths, type ReadingProgress } from './archive/ingest-paths.ts';
import type { Passage, Release } from './archive/release.ts';
import { acquireIngestLock } from './archive/store/ingest-lock.ts';
import { archiveExists, openArchive, openMemoryArchive } from './archive/store/sqlite-archive.ts';
import type { Config } from './config/config.ts';
import { createLogger, type Logger } from './log.ts';
import { HybridRetriever } from './search/hybrid-retriever.ts';
import { createIndexer } from './search/indexer.ts';
import { LocalEmbeddings } from './search/local-embeddings.ts';
import { createLocalIndexing } from './search/local-indexing.ts';
import { matchPublishers } from './search/publishers.ts';
import { type SearchResult, searchResults } from './search/search-results.ts';

export type { SearchResult } from './search/search-results.ts';

/** Options of a question. `publisher`: a person's words, matched against the archive's publishers. */
export interface AskOptions {
  /** Inclusive YYYY-MM-DD: a hard filter, never widened. */
  readonly from?: string;
  readonly to?: string;
  readonly publisher?: string;
  /** Exact spelling: names are not met across scripts and spellings. */
  readonly exact?: boolean;
}

export interface IngestOptions extends Omit<IngestPathsOptions, 'onProgress'> {
  readonly onProgress?: (event: IngestProgress) => void;
}

export type IngestProgress =
  | ReadingProgress
  | { readonly stage: 'indexing'; readonly step: string; readonly done: number; readonly total: number };

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
}

export interface ShownRelease {
  readonly release: Release;
  readonly passages: readonly Passage[];
}

/** Everything but a process around it: what the scripts, the terminal and the bot call. */
export interface App {
  ingest(options: IngestOptions): Promise<IngestSummary>;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  search(query: string, options?: AskOptions & { readonly limit?: number }): Promise<readonly SearchResult[]>;
  show(releaseId: string): Promise<ShownRelease | null>;
  counts(filter?: ReleaseFilter): Promise<{ readonly releases: number }>;
  /** Nothing was ever ingested: not the same as an archive of which everything was withdrawn. */
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}

export interface AppOverrides {
  readonly logger?: Logger;
  readonly now?: () => Date;
}

const DEFAULT_LIMIT = 10;

/**
 * Wires archive, indexes and answering. Nothing is opened or created before it is needed, so that a dry run leaves no
 * trace.
 */
export async function createApp(config: Config, overrides: AppOverrides = {}): Promise<App> {
  const { dataDirectory } = config;
  const logger = overrides.logger ?? createLogger(config.logLevel);
  const now = overrides.now ?? (() => new Date());
  let opening: Promise<Opened> | null = null;

  function opened(): Promise<Opened> {
    opening ??= open(dataDirectory, logger, now).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function filterOf(options: AskOptions, archive: Archive): Promise<ReleaseFilter> {
    const { from, to, publisher } = options;
    const names = publisher === undefined ? null : (await archive.publishers()).map(({ name }) => name);
    return {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(publisher === undefined || names === null ? {} : { publishers: matchPublishers(publisher, names) }),
    };
  }

  return {
    async ingest(options) {
      const started = performance.now();
      if (options.dryRun === true) return rehearse(options, dataDirectory, opened, started);
      const lock = acquireIngestLock(dataDirectory, now);
      try {
        const { archive, indexer } = await opened();
        const report = await ingestPaths(archive, options);
        await indexer.update(options.rebuild === true, (done, total) =>
          options.onProgress?.({ stage: 'indexing', step: 'passages', done, total }),
        );
        const summary = await summarise(archive, report, started);
        await archive.setMeta('lastIngest', JSON.stringify({ at: now().toISOString(), ...summary }));
        if (report.stopped !== null) throw report.stopped;
        return summary;
      } finally {
        lock.release();
      }
    },
    async ask(question, options = {}) {
      const { archive, answerer } = await opened();
      return answerer.ask(question, {
        filter: await filterOf(options, archive),
        exact: options.exact === true,
      });
    },
    async search(query, { limit = DEFAULT_LIMIT, ...options } = {}) {
      const { archive, retriever } = await opened();
      const filter = await filterOf(options, archive);
      const { releases } = await retriever.retrieve(query, {
        filter,
        exact: options.exact === true,
        breadth: limit,
      });
      return searchResults(releases, limit);
    },
    async show(releaseId) {
      const { archive } = await opened();
      const release = await archive.release(releaseId);
      return release === null ? null : { release, passages: await archive.passagesOf(releaseId) };
    },
    async counts(filter) {
      const { archive } = await opened();
      return archive.counts(filter);
    },
    async isEmpty() {
      const { archive } = await opened();
      return (await archive.sources()).length === 0;
    },
    async close() {
      if (opening === null) return;
      const { archive, indexer } = await opening;
      await indexer.close();
      await archive.close();
    },
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function open(dataDirectory: string, logger: Logger, now: () => Date) {
  const archive = await openArchive(dataDirectory, { now });
  const embeddings = new LocalEmbeddings();
  const indexer = createIndexer({
    archive,
    directory: path.join(dataDirectory, 'index'),
    ...createLocalIndexing(embeddings),
    logger,
    now,
    alone: async (work) => {
      const lock = acquireIngestLock(dataDirectory, now);
      try {
        return await work();
      } finally {
        lock.release();
      }
    },
  });
  const retriever = new HybridRetriever({ archive, index: indexer, embeddings, now });
  return { archive, indexer, retriever, answerer: createAnswerer({ archive, retriever }) };
}

/** A dry run: reads everything and writes nothing, not even a data directory. */
async function rehearse(
  options: IngestOptions,
  dataDirectory: string,
  opened: () => Promise<Opened>,
  started: number,
): Promise<IngestSummary> {
  const archive = archiveExists(dataDirectory) ? (await opened()).archive : openMemoryArchive();
  const report = await ingestPaths(archive, options);
  if (report.stopped !== null) throw report.stopped;
  return summarise(archive, report, started);
}

async function summarise(archive: Archive, report: IngestReport, started: number): Promise<IngestSummary> {
  const { added, updated, unchanged, withdrawn, failed, notPruned } = report;
  return {
    added,
    updated,
    unchanged,
    withdrawn,
    failed,
    notPruned,
    passages: (await archive.passageIds()).length,
    generation: (await archive.currentGeneration())?.number ?? 0,
    seconds: Math.round(performance.now() - started) / 1000,
  };
}
