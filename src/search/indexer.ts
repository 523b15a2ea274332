import type { Archive, Generation } from '../archive/archive.ts';
import { IndexError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createPassageAnalyser } from './analysis/terms.ts';
import { buildGeneration } from './index/build-generation.ts';
import { type AcquiredIndex, type CurrentIndex, createCurrentIndex } from './index/current-index.ts';
import { checkEmbeddings, haveSameEmbeddings } from './index/settings.ts';
import type { Embedded, Indexing, PreparationStep } from './indexing.ts';

export interface IndexerOptions {
  readonly archive: Archive;
  /** The index directory, below the data directory. */
  readonly directory: string;
  readonly indexing: Indexing;
  readonly logger: Logger;
  /** Runs work while no other process ingests into the data directory; throws ArchiveError when one does. */
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly now: () => Date;
}

/** Keeps the indexes what the archive says, and gives searches the newest one. */
export interface Indexer extends CurrentIndex {
  /**
   * Makes the next generation when anything changed. The caller holds the ingest lock. Returns what a model was asked to
   * embed, null where none is. Rejects as `checkEmbeddings` does, unless all is made anew.
   */
  update(rebuild: boolean, onProgress?: IndexingProgress): Promise<Embedded | null>;
  /** Rejects with IndexError when the current index is of other embeddings. */
  checkEmbeddings(): Promise<void>;
}

/** Told how much of a step is done: texts that a model embeds, then passages that are indexed. */
export type IndexingProgress = (done: number, total: number, step: PreparationStep | 'passages') => void;

/**
 * An index that is missing, torn or of an older analysis is made again from the archive, with a line in the log. One of
 * other embeddings is not: that costs money or time that somebody has to agree to, so it is an IndexError.
 */
export function createIndexer(options: IndexerOptions): Indexer {
  const { archive, directory, indexing, logger } = options;
  const current = createCurrentIndex({ archive, directory, expectedSettings: indexing.settings, logger });
  let mending: Promise<void> | null = null;
  let checked: Promise<void> | null = null;

  async function checkOwn(): Promise<void> {
    checkEmbeddings(await archive.currentGeneration(), await indexing.settings());
  }

  async function update(rebuild: boolean, onProgress?: IndexingProgress): Promise<Embedded | null> {
    if (!rebuild) await checkOwn();
    const { embeddings, embedded } = await indexing.prepare((done, total, step) =>
      onProgress?.(done, total, step),
    );
    await buildGeneration({
      archive,
      directory,
      embeddings,
      createAnalyser: createPassageAnalyser,
      settings: await indexing.settings(),
      rebuild,
      logger,
      now: options.now,
      onProgress: (done, total) => onProgress?.(done, total, 'passages'),
    });
    await archive.setMeta(INDEXED, await stateOf(archive));
    // A process that only ingests has no use for an open index, and opening one takes memory.
    if (checked !== null) await current.refresh();
    return embedded;
  }

  /**
   * An ingest that was killed after it kept releases leaves an index that does not know them. Noticed when the index is
   * first used; while another ingest runs, that one brings it up to date.
   */
  async function catchUp(): Promise<void> {
    if ((await archive.meta(INDEXED)) === (await stateOf(archive))) return;
    const generation = await archive.currentGeneration();
    if (generation === null || !haveSameEmbeddings(generation.settings, await indexing.settings())) return;
    try {
      await options.alone(async () => {
        logger.warn({}, 'the index is older than the archive: bringing it up to date');
        await update(false);
      });
    } catch (error) {
      logger.warn({ reason: messageOf(error) }, 'the index is older than the archive and stays so for now');
    }
  }

  async function mend(cause: IndexError): Promise<void> {
    const generation = await archive.currentGeneration();
    if (!canMend(generation, await indexing.settings())) throw cause;
    logger.warn({ reason: cause.message }, 'the index cannot be used: making it again from the archive');
    await options.alone(() => update(generation !== null));
  }

  return {
    async acquire(): Promise<AcquiredIndex> {
      checked ??= catchUp();
      await checked;
      try {
        return await current.acquire();
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
        mending ??= mend(error).finally(() => {
          mending = null;
        });
        await mending;
        return current.acquire();
      }
    },
    refresh: () => current.refresh(),
    close: () => current.close(),
    update,
    checkEmbeddings: checkOwn,
  };
}

const INDEXED = 'indexed';

/** Tells one state of the archive's passages from another: ids are never used again, so their number and the last suffice. */
async function stateOf(archive: Archive): Promise<string> {
  const ids = await archive.passageIds();
  return `${ids.length} passages, last ${ids.at(-1) ?? 'none'}`;
}

function canMend(generation: Generation | null, settings: string): boolean {
  return generation === null || haveSameEmbeddings(generation.settings, settings);
}
