/** Lets a few answers be made at once and the others wait their turn, first come, first served. */
export interface AnswerQueue {
  /**
   * Runs work when its turn comes. `onWaiting` is called once, at once, where it has to wait: its place in the line, from
   * 1. Rejects with what the work throws.
   */
  run<Result>(work: () => Promise<Result>, onWaiting?: (place: number) => void): Promise<Result>;
  /** In progress and waiting. */
  readonly active: number;
  readonly waiting: number;
}

export function createAnswerQueue(mostAtOnce: number): AnswerQueue {
  const line: (() => void)[] = [];
  let active = 0;
  return {
    async run(work, onWaiting) {
      if (active >= mostAtOnce) {
        const turn = new Promise<void>((resolve) => line.push(resolve));
        onWaiting?.(line.length);
        await turn;
      } else {
        active += 1;
      }
      try {
        return await work();
      } finally {
        const next = line.shift();
        // The place is handed on rather than given up, so that nobody who comes later takes it.
        if (next === undefined) active -= 1;
        else next();
      }
    },
    get active() {
      return active;
    },
    get waiting() {
      return line.length;
    },
  };
}
