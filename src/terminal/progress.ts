import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { IngestProgress } from '../app.ts';
import { printableLine } from './printable.ts';
import { count } from './words.ts';

/** Shows how far an ingest is. `stop` leaves the terminal clean for what is written next. */
export interface ProgressDisplay {
  report(event: IngestProgress): void;
  stop(): void;
}

const BAR_WIDTH = 24;

/** A bar for a person who watches: one line that is redrawn, and gone at the end. */
export function createProgressBar(stream: Writable): ProgressDisplay {
  let line = '';
  const bar = new SingleBar({
    stream,
    format: () => line,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
  });
  let running = false;
  return {
    report: (event) => {
      if (event.stage === 'failed') return;
      line = barLine(progressOf(event));
      if (!running) bar.start(event.total ?? 0, event.done);
      running = true;
      bar.update(event.done);
    },
    stop: () => {
      if (running) bar.stop();
      running = false;
    },
  };
}

/** "Reading ████░░░░ 12 of 40 a.txt"; without a total there is nothing that a bar could be a part of. */
export function barLine({ step, done, total, item }: Progress): string {
  if (total === null) return `${step} ${done} ${item}`;
  const full = total === 0 ? 0 : Math.round((Math.min(done, total) / total) * BAR_WIDTH);
  return `${step} ${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${done} of ${total} ${item}`;
}

/** Between two lines of the same step, in milliseconds: often enough to see that it lives, seldom enough to read. */
const INTERVAL = 5_000;

/** Lines for a log: the first of each step, then one every five seconds. `now`: a clock in milliseconds. */
export function createProgressLines(write: (text: string) => void, now: () => number): ProgressDisplay {
  let step = '';
  let last = 0;
  return {
    report: (event) => {
      if (event.stage === 'failed') return;
      const progress = progressOf(event);
      if (progress.step === step && now() - last < INTERVAL) return;
      step = progress.step;
      last = now();
      write(
        `${progress.step}: ${progress.total === null ? count(progress.done, 'release') : `${progress.done} of ${progress.total}`}\n`,
      );
    },
    stop: () => undefined,
  };
}

interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
  readonly item: string;
}

function progressOf(event: Exclude<IngestProgress, { stage: 'failed' }>): Progress {
  const { done, total } = event;
  if (event.stage === 'indexing')
    return { done, total, step: `Indexing (${printableLine(event.step)})`, item: '' };
  return { done, total, step: 'Reading', item: printableLine(event.source).slice(-40) };
}

/** The display that suits a stream: a bar on a terminal, lines elsewhere. */
export function createProgress(stream: Writable & { readonly isTTY?: boolean }): ProgressDisplay {
  if (stream.isTTY) return createProgressBar(stream);
  return createProgressLines((text) => stream.write(text), Date.now);
}
