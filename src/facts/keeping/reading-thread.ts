import { on } from 'node:events';
import type { ResourceLimits } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { startThread } from '../../search/start-thread.ts';
import { createReadingWatch, type ReadingBounds } from './reading-watch.ts';
import type { ReadingReply, ReleaseToRead, WrittenFacts } from './reading-work.ts';

/** What became of a release; after 'ended' the thread is gone, and with it what else was sent to it. */
export type Reading =
  | ({ readonly kind: 'read' } & WrittenFacts)
  | { readonly kind: 'failed' | 'ended'; readonly reason: string };

/** A thread that reads facts. One that has nothing to read keeps no process alive. */
export interface ReadingThread {
  /** Releases may be sent before the last one is read. */
  send(release: ReleaseToRead): void;
  /**
   * What became of the first release that was sent and not received yet. One caller waits at a time.
   * @throws Error when the thread cannot be started
   */
  receive(): Promise<Reading>;
  /** Ends it at once, whatever it is doing; whoever waits is told. */
  stop(): Promise<void>;
}

/**
 * Twice the bound, since what goes beyond a limit of V8 at one go takes the process along. The more it may have, the more
 * garbage it lets lie.
 */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 };

export function startReadingThread(entry: URL, bounds: ReadingBounds): ReadingThread {
  const worker = startThread(entry, { resourceLimits: LIMITS });
  const replies = on(worker, 'message', { close: ['exit'] });
  const lengths: number[] = [];
  let isReady = false;
  let tooMuch: string | null = null;
  const watch = createReadingWatch(bounds, (what) => {
    tooMuch = what;
    void worker.terminate();
  });

  /** Null when the thread has ended without an error. */
  async function next(): Promise<ReadingReply | null> {
    const { value, done } = await replies.next();
    return done === true ? null : value[0];
  }

  async function receive(): Promise<Reading> {
    if (!isReady) isReady = (await next())?.kind === 'ready';
    if (!isReady) throw new Error('it ended before it had begun');
    watch.begin(lengths.shift() ?? 0);
    const reply = await next();
    if (reply === null || reply.kind === 'ready') return { kind: 'ended', reason: tooMuch ?? 'was stopped' };
    return reply;
  }

  return {
    send(release) {
      lengths.push(release.body.length);
      worker.postMessage(release);
    },
    async receive() {
      worker.ref();
      try {
        return await receive();
      } catch (error) {
        if (isReady) return { kind: 'ended', reason: `ended the thread: ${messageOf(error)}` };
        throw new Error(`Cannot start the thread that reads facts: ${messageOf(error)}`, { cause: error });
      } finally {
        watch.rest();
        worker.unref();
      }
    },
    async stop() {
      await worker.terminate();
    },
  };
}
