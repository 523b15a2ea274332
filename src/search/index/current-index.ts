import type { Archive, Generation } from '../../archive/archive.ts';
import { IndexError, messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { createLexicalCache } from './lexical-table.ts';
import { openGeneration } from './open-generation.ts';
import type { IndexReader } from './ports.ts';

const LOOK_EVERY_MILLISECONDS = 500;
/** A generation that could not be opened is left alone for so long, unless there is a newer one. */
const RETRY_AFTER_MILLISECONDS = 30_000;

export interface CurrentIndexOptions {
  readonly archive: Pick<Archive, 'currentGeneration'>;
  readonly directory: string;
  readonly expectedSettings: string;
  readonly logger: Logger;
  readonly lookEveryMilliseconds?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly clock?: () => number;
}

/** A reader that stays as it is until it is released. */
export interface AcquiredIndex {
  readonly reader: IndexReader;
  /** Once; the reader may be closed from then on. */
  release(): void;
}

export interface CurrentIndex {
  /**
   * The newest generation that is open. A newer one is opened in the background and used by later calls, so no call waits
   * for it or fails because of it. Rejects with IndexError only when none could be opened at all.
   */
  acquire(): Promise<AcquiredIndex>;
  /** Looks for a newer generation now; resolves when it is in use, or was found not to open (which is logged). */
  refresh(): Promise<void>;
  /** Closes the reader once those who have it have released it. */
  close(): Promise<void>;
}

interface Held {
  readonly reader: IndexReader;
  users: number;
  isRetired: boolean;
}

/** Follows the current generation of an archive, also when another process publishes it. */
export function createCurrentIndex(options: CurrentIndexOptions): CurrentIndex {
  const { archive, directory, expectedSettings, logger } = options;
  const { lookEveryMilliseconds = LOOK_EVERY_MILLISECONDS, clock = () => performance.now() } = options;
  const cache = createLexicalCache();
  let held: Held | null = null;
  let looking: Promise<void> | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let failed: { readonly number: number; readonly at: number } | null = null;
  let isClosed = false;

  async function acquire(): Promise<AcquiredIndex> {
    if (isClosed) throw new IndexError('Cannot search: the index has been closed');
    if (held === null) await look(true);
    else if (clock() - lookedAt >= lookEveryMilliseconds) void refresh();
    if (held === null) throw new IndexError('Cannot search: the index has been closed');
    return lend(held);
  }

  /** One look at a time; a second caller waits for the first one's. */
  function look(isFirst: boolean): Promise<void> {
    looking ??= openNewest(isFirst).finally(() => {
      looking = null;
    });
    return looking;
  }

  async function refresh(): Promise<void> {
    try {
      await look(false);
    } catch (error) {
      logger.error({ reason: messageOf(error) }, 'cannot look for a newer index; staying with this one');
    }
  }

  async function openNewest(isFirst: boolean): Promise<void> {
    lookedAt = clock();
    const generation = await archive.currentGeneration();
    if (generation === null) {
      if (held !== null) return;
      throw new IndexError('Cannot search: nothing has been ingested yet; run npm run ingest');
    }
    if (generation.number === held?.reader.generation.number) return;
    if (!isFirst && failed?.number === generation.number && clock() - failed.at < RETRY_AFTER_MILLISECONDS)
      return;
    try {
      use(await openGeneration({ directory, generation, expectedSettings, cache }));
    } catch (error) {
      failed = { number: generation.number, at: clock() };
      if (held === null) throw error;
      logFailure(generation, error);
    }
  }

  function use(reader: IndexReader): void {
    const before = held;
    const { number, passages } = reader.generation;
    held = { reader, users: 0, isRetired: false };
    failed = null;
    if (before !== null) {
      logger.info({ generation: number, passages }, 'a new generation of the indexes is in use');
      retire(before);
    }
    if (isClosed) retire(held);
  }

  function logFailure(generation: Generation, error: unknown): void {
    logger.error(
      { generation: generation.number, staying: held?.reader.generation.number, reason: messageOf(error) },
      'cannot open the new generation of the indexes; staying with the one before',
    );
  }

  function lend(from: Held): AcquiredIndex {
    from.users += 1;
    let isReleased = false;
    return {
      reader: from.reader,
      release() {
        if (isReleased) return;
        isReleased = true;
        from.users -= 1;
        closeUnused(from);
      },
    };
  }

  function retire(old: Held): void {
    old.isRetired = true;
    closeUnused(old);
  }

  function closeUnused(old: Held): void {
    if (!old.isRetired || old.users > 0) return;
    old.reader.close().catch((error: unknown) => {
      logger.warn({ reason: messageOf(error) }, 'cannot close an old index');
    });
  }

  return {
    acquire,
    refresh,
    async close() {
      isClosed = true;
      await looking?.catch(() => undefined);
      if (held !== null && !held.isRetired) retire(held);
    },
  };
}
