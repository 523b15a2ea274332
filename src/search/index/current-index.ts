import type { Archive } from '../../archive/archive.ts';
import { IndexError, messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { createLexicalCache } from './lexical-table.ts';
import { openGeneration } from './open-generation.ts';
import type { IndexReader } from './ports.ts';

const LOOK_EVERY_MILLISECONDS = 500;
/** After so long without a question, one waits for a newer generation rather than be answered from an old one. */
const IDLE_AFTER_MILLISECONDS = 5_000;
/** A generation that could not be opened is left alone for so long, unless there is a newer one. */
const RETRY_AFTER_MILLISECONDS = 30_000;

export interface CurrentIndexOptions {
  readonly archive: Pick<Archive, 'currentGeneration'>;
  readonly directory: string;
  /** The settings of an index that can answer, as far as they are known by now. */
  readonly expectedSettings: () => Promise<string>;
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
   * The newest generation that is open. A busy process opens a newer one in the background and uses it for later calls, so
   * no call waits for it or fails because of it; one that was idle waits. Rejects with IndexError only when none could be
   * opened at all.
   */
  acquire(): Promise<AcquiredIndex>;
  /**
   * Looks for a newer generation now; resolves when it is in use, or was found not to open (which is logged). Before the
   * first question there is nothing to do: that one opens the newest.
   */
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
  let opening: Promise<void> | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let failed: { readonly number: number; readonly at: number } | null = null;
  /** Why a newer index cannot be taken up: it is of other settings than this process. `by`: its number. */
  let superseded: { readonly by: number; readonly error: unknown } | null = null;
  let isClosed = false;

  async function acquire(): Promise<AcquiredIndex> {
    if (isClosed) throw closedError();
    if (held === null) await openNewest();
    else if (clock() - lookedAt >= lookEveryMilliseconds) await look(held.reader.generation.number);
    if (held === null || isClosed) throw closedError();
    // What it holds in memory would go on answering without anything that was ingested since.
    if (superseded !== null && superseded.by > held.reader.generation.number + 1) throw superseded.error;
    return lend(held);
  }

  /** Opens a newer generation, in the background if the one in use can do meanwhile. */
  async function look(inUse: number): Promise<void> {
    const isIdle = clock() - lookedAt >= IDLE_AFTER_MILLISECONDS;
    lookedAt = clock();
    const newest = await archive.currentGeneration().catch((error: unknown) => {
      logger.error({ reason: messageOf(error) }, 'cannot look for a newer index; staying with this one');
      return null;
    });
    if (newest === null || newest.number === inUse) return;
    const refreshed = refresh();
    // The files of any but the current generation and the one before may be gone.
    if (isIdle || newest.number > inUse + 1) await refreshed;
  }

  async function refresh(): Promise<void> {
    if (held === null) return;
    try {
      await openNewest();
    } catch (error) {
      logger.error(
        { staying: held.reader.generation.number, reason: messageOf(error) },
        'cannot open the new generation of the indexes; staying with the one before',
      );
    }
  }

  /** One at a time; a second caller waits for the first one's. */
  function openNewest(): Promise<void> {
    opening ??= openCurrent().finally(() => {
      opening = null;
    });
    return opening;
  }

  async function openCurrent(): Promise<void> {
    lookedAt = clock();
    const generation = await archive.currentGeneration();
    if (generation === null) {
      throw new IndexError('Cannot search: nothing has been ingested yet; run npm run ingest');
    }
    if (generation.number === held?.reader.generation.number) return;
    const isTooSoon = failed?.number === generation.number && clock() - failed.at < RETRY_AFTER_MILLISECONDS;
    if (held !== null && isTooSoon) return;
    const settings = await expectedSettings();
    try {
      use(await openGeneration({ directory, generation, expectedSettings: settings, cache }));
    } catch (error) {
      failed = { number: generation.number, at: clock() };
      if (generation.settings !== settings) superseded = { by: generation.number, error };
      throw error;
    }
  }

  function use(opened: IndexReader): void {
    const before = held;
    const { number, passages } = opened.generation;
    const reader: IndexReader = {
      ...opened,
      // Its files last for one more generation; a process that cannot take up a newer one is told why.
      lexical: (groups, limit, filter) =>
        opened.lexical(groups, limit, filter).catch((error: unknown) => {
          throw superseded?.error ?? error;
        }),
    };
    held = { reader, users: 0, isRetired: false };
    failed = null;
    superseded = null;
    if (before !== null) {
      logger.info({ generation: number, passages }, 'a new generation of the indexes is in use');
      retire(before);
    }
    if (isClosed) retire(held);
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
      await opening?.catch(() => undefined);
      if (held !== null && !held.isRetired) retire(held);
    },
  };
}

function closedError(): IndexError {
  return new IndexError('Cannot search: the index has been closed');
}
