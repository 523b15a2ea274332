import type { ModelError, ModelFailure } from '../../errors.ts';

/** How a request went, for the server: `unknown` where the caller gave up before it could be told. */
export type Verdict =
  | 'well'
  | 'unknown'
  | {
      readonly error: ModelError;
      /** The caller waited for so little that a slow server would have failed as well. */
      readonly isHasty: boolean;
    };

/** Leave to make one request. Say how it went, whatever happens: nobody else may ask while a trial is under way. */
export interface Permit {
  settle(verdict: Verdict): void;
}

export interface Breaker {
  /** null: the server is to be left alone now. */
  enter(): Permit | null;
  readonly isResting: boolean;
  /** Instant in milliseconds from which it is asked again; null while nothing is wrong. */
  readonly restsUntil: number | null;
  /** What it rests after; null while nothing is wrong. */
  readonly restsAfter: ModelError | null;
}

/** Failures in a row after which a server is tired. */
const PATIENCE = 3;
const SHORTEST_REST = 30_000;
const LONGEST_REST = 600_000;
/** A server that asks for more is asked again all the same. */
const LONGEST_WISH = 3_600_000;

/** What one more request does not change: somebody has to do something about it. */
const LASTING: ReadonlySet<ModelFailure> = new Set(['rejected-key', 'forbidden', 'unknown-model', 'quota']);

/** What the next asker would have to wait for, too. */
const SLOW: ModelFailure = 'timeout';

/**
 * Leaves a server alone after three failures in a row, one of a kind that lasts, one that was waited for in vain, or when it
 * asks for it by `retry-after`:
 * for 30 s, twice as long after each trial that fails, 10 min at the most and for a rejected key. Then one request may try;
 * when it goes well, all may. What was asked before a rest and ends during it is not counted; what was waited for in haste is
 * counted, and makes nobody rest by itself.
 */
export function createBreaker({ now }: { readonly now: () => number }): Breaker {
  let inARow = 0;
  let rests = 0;
  let rest: { readonly until: number; readonly after: ModelError } | null = null;
  let isOnTrial = false;
  /** Counts the times that the server was sent to rest or found well again. */
  let chapter = 0;

  function recover(): void {
    if (rest !== null) chapter += 1;
    rest = null;
    inARow = 0;
    rests = 0;
  }

  function count({ error: after, isHasty }: Exclude<Verdict, string>): void {
    inARow += 1;
    if (isHasty) return;
    const wish = Math.min(after.retryAfter ?? 0, LONGEST_WISH);
    const isTired =
      rest !== null || inARow >= PATIENCE || after.failure === SLOW || LASTING.has(after.failure);
    if (!isTired && wish === 0) return;
    const usual =
      after.failure === 'rejected-key' ? LONGEST_REST : Math.min(LONGEST_REST, SHORTEST_REST * 2 ** rests);
    rest = { until: now() + (isTired ? Math.max(usual, wish) : wish), after };
    if (isTired) rests += 1;
    chapter += 1;
  }

  return {
    enter: () => {
      const isTrial = rest !== null;
      if (rest !== null && (isOnTrial || now() < rest.until)) return null;
      if (isTrial) isOnTrial = true;
      const entered = chapter;
      let isSettled = false;
      return {
        settle: (verdict) => {
          if (isSettled) return;
          isSettled = true;
          if (isTrial) isOnTrial = false;
          if (entered !== chapter || verdict === 'unknown') return;
          if (verdict === 'well') recover();
          else count(verdict);
        },
      };
    },
    get isResting() {
      return rest !== null && (isOnTrial || now() < rest.until);
    },
    get restsUntil() {
      return rest?.until ?? null;
    },
    get restsAfter() {
      return rest?.after ?? null;
    },
  };
}
