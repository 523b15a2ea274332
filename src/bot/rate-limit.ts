export interface RateLimitOptions {
  readonly now: () => Date;
  /** Questions that a person may ask in a minute, in the long run. */
  readonly perMinute?: number;
  /** Questions that they may ask at once after a rest. */
  readonly burst?: number;
  /** They may ask as much as they like. */
  readonly adminUserIds?: readonly number[];
  /** So many people are remembered; of more, the one who asked least lately is forgotten. */
  readonly mostPeople?: number;
}

export type Allowance =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly retryAfterSeconds: number };

/** Keeps one person from asking for all: a token bucket each. */
export interface RateLimit {
  /** Counts a question, or says in how many whole seconds (1 at least) the next one is taken. */
  take(userId: number): Allowance;
}

interface Bucket {
  readonly tokens: number;
  /** Milliseconds. */
  readonly at: number;
}

const ALLOWED: Allowance = { allowed: true };

export function createRateLimit({
  now,
  perMinute = 20,
  burst = perMinute,
  adminUserIds = [],
  mostPeople = 10_000,
}: RateLimitOptions): RateLimit {
  const buckets = new Map<number, Bucket>();
  const perMillisecond = perMinute / 60_000;

  return {
    take(userId) {
      if (adminUserIds.includes(userId)) return ALLOWED;
      const at = now().getTime();
      const tokens = refilled(buckets.get(userId) ?? { tokens: burst, at }, at);
      if (tokens < 1) {
        const seconds = (1 - tokens) / perMillisecond / 1000;
        return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(seconds)) };
      }
      // Last in the map: those in front have rested the longest, and lose the least by being forgotten.
      buckets.delete(userId);
      buckets.set(userId, { tokens: tokens - 1, at });
      const [oldest] = buckets.keys();
      if (buckets.size > mostPeople && oldest !== undefined) buckets.delete(oldest);
      return ALLOWED;
    },
  };

  /** A clock that is set back takes nothing away and gives nothing. */
  function refilled({ tokens, at }: Bucket, time: number): number {
    return Math.min(burst, tokens + Math.max(0, time - at) * perMillisecond);
  }
}
