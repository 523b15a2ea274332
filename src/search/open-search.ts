import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { acquireIngestLock } from '../archive/store/ingest-lock.ts';
import { openArchive } from '../archive/store/sqlite-archive.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { EmbeddingModel } from './embeddings/embedding-model.ts';
import { createModelIndexing } from './embeddings/model-indexing.ts';
import { createQuestionEmbeddings } from './embeddings/question-embeddings.ts';
import { HybridRetriever } from './hybrid-retriever.ts';
import { createIndexer, type Indexer } from './indexer.ts';
import { LocalEmbeddings } from './local-embeddings.ts';
import { createLocalIndexing } from './local-indexing.ts';

/** The archive of a data directory and the indexes beside it. */
export interface OpenSearch {
  readonly archive: Archive;
  readonly indexer: Indexer;
  readonly retriever: HybridRetriever;
  /**
   * Makes the index what the archive says after a change of a few releases. Never rejects: what is withdrawn is out of
   * reach already, and where another process holds the ingest lock, its own update or the next start does the rest.
   */
  refreshIndex(): Promise<void>;
  close(): Promise<void>;
}

export interface SearchSettings {
  /** What embeds passages and questions; null: the embeddings that need no model. */
  readonly model?: EmbeddingModel | null;
  /** So many earlier revisions are kept of each release. */
  readonly keepRevisions?: number;
}

export async function openSearch(
  dataDirectory: string,
  logger: Logger,
  now: () => Date,
  { model = null, keepRevisions }: SearchSettings = {},
): Promise<OpenSearch> {
  const archive = await openArchive(dataDirectory, {
    now,
    ...(keepRevisions === undefined ? {} : { keepRevisions }),
  });
  const { embeddings, indexing } = embeddingsOf(archive, model, logger);
  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const lock = acquireIngestLock(dataDirectory, now);
    try {
      return await work();
    } finally {
      lock.release();
    }
  }
  const indexer = createIndexer({
    archive,
    directory: path.join(dataDirectory, 'index'),
    indexing,
    logger,
    now,
    alone,
  });
  // One after the other: an update that began before a change may not know of it.
  let refreshing = Promise.resolve();
  return {
    archive,
    indexer,
    retriever: new HybridRetriever({ archive, index: indexer, embeddings, now }),
    refreshIndex() {
      refreshing = refreshing.then(() =>
        alone(async () => void (await indexer.update(false))).catch((error: unknown) => {
          logger.warn({ reason: messageOf(error) }, 'the index stays older than the archive for now');
        }),
      );
      return refreshing;
    },
    async close() {
      await refreshing;
      await indexer.close();
      await archive.close();
    },
  };
}

function embeddingsOf(archive: Archive, model: EmbeddingModel | null, logger: Logger) {
  if (model === null) {
    const embeddings = new LocalEmbeddings();
    return { embeddings, indexing: createLocalIndexing(embeddings) };
  }
  return {
    embeddings: createQuestionEmbeddings({ archive, model, logger }),
    indexing: createModelIndexing(archive, model),
  };
}
