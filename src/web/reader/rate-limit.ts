import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const REQUESTS_A_MINUTE = 120;
const MINUTE = 60;
const SECOND = 1000;

/** Counts the requests of each visitor; resolves to null, or to the seconds after which a further one is answered. */
export function createRateLimit(): (visitor: string) => Promise<number | null> {
  const limiter = new RateLimiterMemory({ points: REQUESTS_A_MINUTE, duration: MINUTE });
  return async (visitor) => {
    try {
      await limiter.consume(visitor);
      return null;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / SECOND));
      throw error;
    }
  };
}
