/** Waits for a burst of changes to end. */
export interface Settling {
  /** A change happened. */
  touch(): void;
  /** True once a change has happened since the last call and none since `quiet`; false when stopped before. */
  settled(): Promise<boolean>;
}

/** @param quiet milliseconds without a change after which a burst is over. */
export function createSettling(quiet: number, stop: AbortSignal): Settling {
  let touched = false;
  let timer: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  const expire = () => {
    timer = undefined;
    wake?.();
  };
  stop.addEventListener('abort', () => {
    clearTimeout(timer);
    expire();
  });
  return {
    touch: () => {
      touched = true;
      clearTimeout(timer);
      timer = setTimeout(expire, quiet);
    },
    settled: async () => {
      while (!stop.aborted && (!touched || timer !== undefined)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      touched = false;
      return !stop.aborted;
    },
  };
}
