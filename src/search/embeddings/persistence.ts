import { ModelError } from '../../errors.ts';

/** How long to go on with requests that fail. Times in milliseconds. */
export interface Patience {
  readonly attempts: number;
  /** While nothing has succeeded yet, so that a wrong address is not tried for a minute. */
  readonly firstAttempts: number;
  /** Doubled at each attempt up to `longestPause`, where the server does not say how long to wait. */
  readonly pause: number;
  readonly longestPause: number;
  /** A server that wants to be left alone for longer than this is not waited for. */
  readonly longestWait: number;
}

export const PATIENCE: Patience = {
  attempts: 8,
  firstAttempts: 3,
  pause: 500,
  longestPause: 30_000,
  longestWait: 120_000,
};

const PASSING: readonly string[] = ['rate-limited', 'server-error', 'timeout', 'unreachable'];

/** Repeats requests while their failures may pass. */
export interface Persistence {
  /** Rejects with the last error. */
  run<Result>(attempt: () => Promise<Result>): Promise<Result>;
}

/**
 * A server that asks to be left alone is left alone by all requests, not only by the one that it told so.
 *
 * @param wait resolves after so many milliseconds
 */
export function createPersistence(
  patience: Patience,
  wait: (milliseconds: number) => Promise<unknown>,
): Persistence {
  let hasSucceeded = false;
  let rest: Promise<unknown> = Promise.resolve();

  return {
    async run(attempt) {
      for (let attempts = 1; ; attempts += 1) {
        await rest;
        try {
          const result = await attempt();
          hasSucceeded = true;
          return result;
        } catch (error) {
          if (!(error instanceof ModelError) || !PASSING.includes(error.failure)) throw error;
          const isNew = !hasSucceeded && error.failure !== 'rate-limited';
          if (attempts >= (isNew ? patience.firstAttempts : patience.attempts)) throw error;
          if ((error.retryAfter ?? 0) > patience.longestWait) throw error;
          const grown = Math.min(patience.longestPause, patience.pause * 2 ** (attempts - 1));
          // Not all at the same moment again.
          const pause = error.retryAfter ?? grown * (1 + Math.random() / 4);
          const waited = wait(pause);
          if (error.failure === 'rate-limited') rest = Promise.all([rest, waited]);
          await waited;
        }
      }
    },
  };
}
