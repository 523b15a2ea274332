import type { DayRange } from '../../archive/archive.ts';
import type { IndexFilter, TermGroup } from './ports.ts';

/** What an unknown date is kept as: wider than any filter, hence outside of each. */
export const UNKNOWN_DAYS: DayRange = { first: 0, last: 99_999_999 };

/** What an unknown publisher is kept as. */
export const UNKNOWN_PUBLISHER = '';

const MOST_REPETITIONS = 4;

export interface LexicalQuery {
  /** Terms separated by single spaces; one that weighs more stands there several times. */
  readonly terms: string;
  /** A score of the index divided by this is the weighted sum that was asked for. */
  readonly scale: number;
}

/**
 * Groups of terms as one bag of words, in which a term that counts double stands twice. LanceDB scores that as it would a
 * Boolean query of boosted clauses, to the digit, but finds the best without visiting all matches (measured on 86,000
 * passages: 2 ms against 16 ms for a question, 7 ms against 69 ms for an excerpt). So a weight is rounded to a ratio of
 * numbers up to four. Null when nothing is asked.
 */
export function lexicalQuery(groups: readonly TermGroup[]): LexicalQuery | null {
  const counting = groups.filter(({ terms, weight }) => terms.length > 0 && weight > 0);
  const heaviest = Math.max(0, ...counting.map(({ weight }) => weight));
  if (heaviest === 0) return null;
  const shares = counting.map(({ weight }) => weight / heaviest);
  const repetitions = bestRepetitions(shares);
  const terms = counting.flatMap((group, index) =>
    Array.from({ length: repetitions.counts[index] ?? 1 }, () => [...new Set(group.terms)]).flat(),
  );
  return { terms: terms.join(' '), scale: repetitions.highest / heaviest };
}

/** How often each group stands there, the heaviest at most `MOST_REPETITIONS` times, with the least error. */
function bestRepetitions(shares: readonly number[]): { highest: number; counts: readonly number[] } {
  let best = { highest: 1, counts: shares.map(() => 1), error: Number.POSITIVE_INFINITY };
  for (let highest = 1; highest <= MOST_REPETITIONS; highest += 1) {
    const counts = shares.map((share) => Math.max(1, Math.round(share * highest)));
    const errors = counts.map((count, index) => Math.abs(count / highest - (shares[index] ?? 0)));
    const error = Math.max(...errors);
    // Only a clear gain is worth reading the same lists of passages once more.
    if (error < best.error - 0.02) best = { highest, counts, error };
  }
  return best;
}

/** The filter as a condition in SQL; null when it lets everything through. */
export function filterCondition(filter: IndexFilter): string | null {
  const conditions: string[] = [];
  // Both columns in either case, so that an unknown date, which is wider than any range, stays outside.
  if (filter.first !== undefined) conditions.push(`first_day >= ${dayNumber(filter.first)}`);
  if (filter.last !== undefined) conditions.push(`last_day <= ${dayNumber(filter.last)}`);
  // An unknown date begins before any day.
  if (filter.asOf !== undefined) conditions.push(`first_day <= ${dayNumber(filter.asOf)}`);
  if (filter.publishers !== undefined) {
    const names = filter.publishers.map((name) => `'${name.replaceAll("'", "''")}'`);
    conditions.push(names.length === 0 ? 'false' : `publisher IN (${names.join(', ')})`);
  }
  return conditions.length === 0 ? null : conditions.join(' AND ');
}

function dayNumber(day: number): number {
  if (!Number.isInteger(day)) throw new RangeError(`A day of a filter is YYYYMMDD, not ${day}`);
  return day;
}
