import { performance } from 'node:perf_hooks';
import type { Archive } from '../archive/archive.ts';
import { noteBegun, noteFinished } from '../archive/first-ingest.ts';
import { type IngestPathsOptions, ingestPaths, type ReadingProgress } from '../archive/ingest-paths.ts';
import { type IngestSummary, keepLastIngest, summariseIngest } from '../archive/last-ingest.ts';
import { acquireIngestLock } from '../archive/store/ingest-lock.ts';
import { archiveExists, openMemoryArchive } from '../archive/store/sqlite-archive.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { type EmbeddingModel, priceOf } from './embeddings/embedding-model.ts';
import { createEstimate } from './embeddings/estimate.ts';
import type { Indexer } from './indexer.ts';

export interface IngestOptions extends Omit<IngestPathsOptions, 'onProgress'> {
  readonly onProgress?: (event: IngestProgress) => void;
}

export type IngestProgress =
  | ReadingProgress
  | { readonly stage: 'indexing'; readonly step: string; readonly done: number; readonly total: number };

export interface IngestTools {
  readonly dataDirectory: string;
  /** Opens the archive and its index when first called. */
  readonly opened: () => Promise<{ readonly archive: Archive; readonly indexer: Indexer }>;
  /** Null: the embeddings that need no model. */
  readonly embeddingModel: EmbeddingModel | null;
  /** What else is made of the releases that were kept, before the ingest says that it is done. */
  readonly afterIndexing: (onProgress: (done: number, total: number) => void) => Promise<void>;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Of the releases that an ingest left withdrawn, so many are named in the log. */
const HELD_NAMED = 10;

/** Reads releases into the archive and makes the next generation of its index; with `dryRun` only says what it would do. */
export function createIngest(tools: IngestTools): (options: IngestOptions) => Promise<IngestSummary> {
  const { dataDirectory, opened, embeddingModel, logger, now } = tools;
  return async (options) => {
    const started = performance.now();
    if (options.dryRun === true) return rehearse(tools, options, started);
    const lock = acquireIngestLock(dataDirectory, now);
    try {
      const { archive, indexer } = await opened();
      if (options.rebuild !== true) await indexer.checkEmbeddings();
      await noteBegun(archive);
      // Fewer may be kept than when they were written.
      await archive.trimRevisions();
      const report = await ingestPaths(archive, options);
      if (report.held.length > 0) {
        logger.info(
          { releases: report.held.length, sources: report.held.slice(0, HELD_NAMED) },
          'found, and left withdrawn as an administrator decided',
        );
      }
      const embedded = await indexer.update(options.rebuild === true, (done, total, step) =>
        options.onProgress?.({ stage: 'indexing', step, done, total }),
      );
      await tools.afterIndexing((done, total) =>
        options.onProgress?.({ stage: 'indexing', step: 'facts', done, total }),
      );
      if (options.rebuild === true && options.prune === true) await archive.forgetUnusedVectors();
      const embedding =
        embedded === null || embeddingModel?.isPaid !== true
          ? null
          : { ...embedded, price: priceOf(embeddingModel, embedded.tokens) };
      const summary = await summariseIngest(archive, report, secondsSince(started), now(), embedding);
      await keepLastIngest(archive, summary, now(), report.stopped);
      if (report.stopped !== null) throw report.stopped;
      await noteFinished(archive);
      return summary;
    } finally {
      lock.release();
    }
  };
}

/** A dry run: reads everything and writes nothing, not even a data directory, and asks no model. */
async function rehearse(
  { dataDirectory, opened, embeddingModel, logger, now }: IngestTools,
  options: IngestOptions,
  started: number,
): Promise<IngestSummary> {
  const search = archiveExists(dataDirectory) ? await opened() : null;
  if (search !== null && options.rebuild !== true) {
    await search.indexer.checkEmbeddings().catch((error: unknown) => logger.warn({}, messageOf(error)));
  }
  const archive = search?.archive ?? openMemoryArchive();
  const estimate = embeddingModel?.isPaid === true ? createEstimate(archive, embeddingModel) : null;
  const report = await ingestPaths(archive, {
    ...options,
    ...(estimate === null ? {} : { foresight: estimate }),
  });
  if (report.stopped !== null) throw report.stopped;
  const embedding = await estimate?.total((done, total) =>
    options.onProgress?.({ stage: 'indexing', step: 'counting tokens', done, total }),
  );
  return summariseIngest(archive, report, secondsSince(started), now(), embedding ?? null);
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}
