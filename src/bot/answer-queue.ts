/** Lets a few answers be made at once and the others wait their turn, first come, first served. */
export interface AnswerQueue {
  /**
   * Runs work when its turn comes. `onWaiting` is called once, where it has waited for some time and still waits: its
   * place in the line then, from 1. Rejects with what the work throws.
   */
  run<Result>(work: () => Promise<Result>, onWaiting?: (place: number) => void): Promise<Result>;
  /** In progress and waiting. */
  readonly active: number;
  readonly waiting: number;
}

/** In milliseconds: a shorter wait is not worth a message of its own, of which Telegram takes only so many. */
const PATIENCE = 3_000;

export function createAnswerQueue(mostAtOnce: number, patience = PATIENCE): AnswerQueue {
  const line: (() => void)[] = [];
  let active = 0;

  function turn(onWaiting: (place: number) => void): Promise<void> {
    return new Promise((resolve) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => onWaiting(line.indexOf(begin) + 1), patience);
      line.push(begin);
    });
  }

  return {
    async run(work, onWaiting = () => undefined) {
      if (active >= mostAtOnce) await turn(onWaiting);
      else active += 1;
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
