export interface SeldomOptions {
  readonly now: () => Date;
  /** Milliseconds between two times for the same person. */
  readonly pause: number;
  /** So many people are remembered; of more, the one least lately due is forgotten. */
  readonly mostPeople?: number;
}

/** Says of each person whether it is time again for what happens to them once in a while. */
export interface Seldom {
  /** True at most once in a pause; begins the pause. */
  isDue(userId: number): boolean;
}

export function createSeldom({ now, pause, mostPeople = 10_000 }: SeldomOptions): Seldom {
  const lastTimes = new Map<number, number>();
  return {
    isDue(userId) {
      const time = now().getTime();
      const last = lastTimes.get(userId);
      if (last !== undefined && Math.abs(time - last) < pause) return false;
      lastTimes.delete(userId);
      lastTimes.set(userId, time);
      const [oldest] = lastTimes.keys();
      if (lastTimes.size > mostPeople && oldest !== undefined) lastTimes.delete(oldest);
      return true;
    },
  };
}
