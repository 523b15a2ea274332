import type { Output } from '../../src/terminal/output.ts';

/** Says on stderr how far a measurement is. */
export interface Progress {
  /** A new step begins. */
  step(text: string): Promise<void>;
  /** So many of the step's cases are done; said every few seconds. */
  at(done: number, total: number): Promise<void>;
}

const INTERVAL = 10_000;

/** @param now milliseconds of a clock that never goes back */
export function createProgress(stderr: Output, now: () => number): Progress {
  const started = now();
  let current = '';
  let last = started;
  const say = async (text: string) => {
    last = now();
    await stderr.write(`${`${((last - started) / 1000).toFixed(0)} s`.padStart(6)}  ${text}\n`);
  };
  return {
    async step(text) {
      current = text;
      await say(text);
    },
    async at(done, total) {
      if (now() - last < INTERVAL) return;
      await say(`${current}: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`);
    },
  };
}
