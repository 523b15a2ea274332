/** How much the reading of one release may take. */
export interface ReadingBounds {
  /** For each half a million characters begun; a release rarely has a tenth of that. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Looks at the reading of one release after the other. */
export interface ReadingWatch {
  /** The next release, of so many characters, is being read from now on. */
  begin(length: number): void;
  /** None is. */
  rest(): void;
}

const CHARACTERS = 500_000;
const LOOKS_A_SECOND = 10;
const MEGABYTE = 2 ** 20;

/**
 * A limit of V8 is not enough for the memory: a table that grows beyond it at one go takes the whole process with it. So
 * this looks how much the process has grown, its main thread's own heap aside. Time is counted in looks rather than by a
 * clock: neither a machine that slept nor a main thread that was busy makes a reading late.
 * @param exceeded told what a release took too much of, in the words of a log
 */
export function createReadingWatch(
  { seconds, megabytes }: ReadingBounds,
  exceeded: (what: string) => void,
): ReadingWatch {
  let timer: NodeJS.Timeout | null = null;
  let looks = 0;
  let allowed = seconds;
  let before = 0;

  function look(): void {
    const now = outsideOfHeap();
    if (looks === 0) before = now;
    looks += 1;
    if (now - before > megabytes * MEGABYTE) exceeded(`took more than ${megabytes} MB of memory`);
    else if (looks > allowed * LOOKS_A_SECOND) exceeded(`did not end within ${allowed} s`);
  }

  return {
    begin(length) {
      looks = 0;
      allowed = seconds * Math.max(1, Math.ceil(length / CHARACTERS));
      timer ??= setInterval(look, 1000 / LOOKS_A_SECOND);
    },
    rest() {
      if (timer !== null) clearInterval(timer);
      timer = null;
    },
  };
}

/** Bytes of the process that are not of the main thread: other threads', and those of native libraries. */
function outsideOfHeap(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}
