import { UsageError } from '../../src/errors.ts';

/** The most that a list can be asked for with --limit. */
export const MOST_RESULTS = 1_000;

/**
 * The value of --limit; null when it is not given.
 *
 * @throws UsageError for what is no whole number from 1 to `MOST_RESULTS`.
 */
export function readLimit(text: string | null): number | null {
  if (text === null) return null;
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit >= 1 && limit <= MOST_RESULTS) return limit;
  throw new UsageError(`--limit must be a whole number from 1 to ${MOST_RESULTS}`);
}
