import type { Logger } from '../../log.ts';
import { NO_FACTS } from '../fact.ts';
import { type Reading, type ReadingThread, startReadingThread } from './reading-thread.ts';
import type { ReadingBounds } from './reading-watch.ts';
import type { ReleaseToRead, WrittenFacts } from './reading-work.ts';
import { writeFacts } from './stored-facts.ts';

/** What the rules read of a release: nothing at all where they failed of it. */
export interface RulesRead extends WrittenFacts {
  readonly hasFailed: boolean;
}

/** Reads facts by rules in a thread of its own, which starts with the first release and ends when no more come. */
export interface RulesReader {
  /**
   * Reads a release after those asked for before it. One that the rules throw of, or that takes more than the bounds
   * allow, is named in the log and has no facts; a fresh thread reads those after it.
   * @throws Error when the thread cannot be started, or the reader is closed
   */
  read(release: ReleaseToRead & { readonly source: string }): Promise<RulesRead>;
  /** Ends the thread at once, whatever it is doing. */
  close(): Promise<void>;
}

export interface RulesReaderOptions {
  readonly logger: Logger;
  /** For one release. */
  readonly bounds?: ReadingBounds;
  /** The module that the thread runs. */
  readonly entry?: URL;
}

interface Request {
  readonly source: string;
  readonly release: ReleaseToRead;
  readonly resolve: (read: RulesRead) => void;
  readonly reject: (error: unknown) => void;
}

const BOUNDS: ReadingBounds = { seconds: 30, megabytes: 512 };
const ENTRY = new URL('./reading-worker.ts', import.meta.url);
/** A thread without work is kept for so many milliseconds: who asks for one release soon asks for another. */
const IDLE = 5_000;
const CLOSED = 'Facts are not read any more: the archive is being closed';
const NOTHING: RulesRead = { facts: writeFacts(NO_FACTS), names: [], hasFailed: true };

export function createRulesReader({
  logger,
  bounds = BOUNDS,
  entry = ENTRY,
}: RulesReaderOptions): RulesReader {
  const requests: Request[] = [];
  let thread: ReadingThread | null = null;
  let idle: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isClosed = false;

  async function work(): Promise<void> {
    isWorking = true;
    clearTimeout(idle);
    try {
      for (let request = requests[0]; request !== undefined; request = requests[0]) {
        const reading = await readFirst();
        if (isClosed) throw new Error(CLOSED);
        requests.shift();
        request.resolve(readOf(reading, request.source));
      }
    } catch (error) {
      await stop();
      for (const { reject } of requests.splice(0)) reject(error);
    } finally {
      isWorking = false;
      idle = setTimeout(() => void stop(), IDLE).unref();
    }
  }

  async function readFirst(): Promise<Reading> {
    if (thread === null) {
      thread = startReadingThread(entry, bounds);
      for (const { release } of requests) thread.send(release);
    }
    const reading = await thread.receive();
    // The next thread is started when this one has given back its memory.
    if (reading.kind === 'ended') await stop();
    return reading;
  }

  function readOf(reading: Reading, source: string): RulesRead {
    if (reading.kind === 'read') return { facts: reading.facts, names: reading.names, hasFailed: false };
    logger.error(
      { source, reason: reading.reason },
      'the rules read no facts of this release: it is searched and quoted as ever, and the next version of the rules reads it again',
    );
    return NOTHING;
  }

  async function stop(): Promise<void> {
    const stopped = thread;
    thread = null;
    await stopped?.stop();
  }

  return {
    read({ source, title, body, publisher, published, language }) {
      if (isClosed) return Promise.reject(new Error(CLOSED));
      const release = { title, body, publisher, published, language };
      return new Promise((resolve, reject) => {
        requests.push({ source, release, resolve, reject });
        thread?.send(release);
        if (!isWorking) void work();
      });
    },
    async close() {
      isClosed = true;
      clearTimeout(idle);
      await stop();
    },
  };
}
