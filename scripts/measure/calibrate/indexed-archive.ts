import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../../src/app.ts';
import { openArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { parseConfig } from '../../../src/config/config.ts';
import { ArchiveError } from '../../../src/errors.ts';
import type { Logger } from '../../../src/log.ts';
import { HybridRetriever } from '../../../src/search/hybrid-retriever.ts';
import { createIndexer } from '../../../src/search/indexer.ts';
import { LocalEmbeddings } from '../../../src/search/local-embeddings.ts';
import { createLocalIndexing } from '../../../src/search/local-indexing.ts';
import type { RankedRelease } from '../../../src/search/ranking/rank.ts';
import { type ReleaseRecord, writeRecords } from '../data/records.ts';

/** Releases that the product ingested, and its retriever on them. */
export interface IndexedArchive {
  readonly retriever: HybridRetriever;
  readonly passages: number;
  /** The id, as the record had it. */
  idOf(release: RankedRelease): string;
  close(): Promise<void>;
}

const RECORDS_FILE = 'releases.jsonl';

/** Questions that name "last week" mean the same week in each run. */
const NOW = new Date('2026-01-01T00:00:00Z');

/**
 * Ingests records through the product's own path, with its default settings, and opens what came of it as
 * `createApp` does: the retriever itself, since an app does not give what its answers rest on.
 *
 * @param folder a temporary one, of this archive alone
 */
export async function indexArchive(
  folder: string,
  records: readonly ReleaseRecord[],
  logger: Logger,
): Promise<IndexedArchive> {
  const now = () => NOW;
  const directory = join(folder, 'data');
  mkdirSync(folder, { recursive: true });
  await writeRecords(join(folder, RECORDS_FILE), records);
  const app = await createApp(parseConfig({ DATA_DIR: directory }), { logger, now });
  const { passages } = await app.ingest({ paths: [join(folder, RECORDS_FILE)] }).finally(() => app.close());

  const archive = await openArchive(directory, { now });
  const embeddings = new LocalEmbeddings();
  const indexer = createIndexer({
    archive,
    directory: join(directory, 'index'),
    indexing: createLocalIndexing(embeddings),
    logger,
    now,
    alone: () => {
      throw new ArchiveError(`Cannot search ${directory}: its index cannot be used just after it was made`);
    },
  });
  return {
    retriever: new HybridRetriever({ archive, index: indexer, embeddings, now }),
    passages,
    idOf: ({ release }) => release.source.slice(`${RECORDS_FILE}#`.length),
    async close() {
      await indexer.close();
      await archive.close();
    },
  };
}
