/** Tells waiters that something happened. Nobody polls and nobody sleeps: a condition is looked at after each change. */
export interface Changes {
  happened(): void;
  /**
   * The first truthy value of `condition`, looked at now and after each change.
   *
   * @param milliseconds real time before it gives up with what `explain` says
   */
  until<T>(condition: () => T, milliseconds: number, explain: () => string): Promise<NonNullable<T>>;
  /** Gives up every wait, when the server closes. */
  stop(): void;
}

export function createChanges(): Changes {
  const waiting = new Set<{ check: () => void; stop: () => void }>();
  return {
    happened() {
      for (const waiter of [...waiting]) waiter.check();
    },
    stop() {
      for (const waiter of [...waiting]) waiter.stop();
    },
    until(condition, milliseconds, explain) {
      return new Promise((resolve, reject) => {
        const done = () => {
          waiting.delete(waiter);
          clearTimeout(timer);
        };
        const check = () => {
          try {
            const value = condition();
            if (!value) return;
            done();
            resolve(value);
          } catch (error) {
            done();
            reject(error);
          }
        };
        const stop = () => {
          done();
          reject(new Error(`the Telegram server was closed while waiting: ${explain()}`));
        };
        const waiter = { check, stop };
        const timer = setTimeout(() => {
          done();
          reject(new Error(explain()));
        }, milliseconds);
        waiting.add(waiter);
        check();
      });
    },
  };
}
