/** Telegram's time. It stands still unless somebody acts or a test moves it, so that dates in tests are the same each run. */
export interface Clock {
  /** Unix seconds. */
  now(): number;
  /** Moves the time on; hours pass at once. */
  advance(seconds: number): void;
}

/** @param start Unix seconds; 15 January 2026, 09:00 UTC unless told otherwise */
export function createClock(start = Date.UTC(2026, 0, 15, 9) / 1000): Clock {
  let now = start;
  return {
    now: () => now,
    advance(seconds) {
      now += seconds;
    },
  };
}
