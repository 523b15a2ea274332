import type { Token } from './tokens.ts';

/** Words in a row that are compared; fewer stand together by chance. */
export const RUN = 4;
/** Shorter questions quote nothing long enough to tell one release from another. */
const LEAST_WORDS = 20;

/**
 * Every run of four words of a question that is long enough to be an excerpt, or null. ("Shingles", Broder 1997.)
 */
export function runsOf(tokens: readonly Token[]): ReadonlySet<string> | null {
  if (tokens.length < LEAST_WORDS) return null;
  const words = tokens.map(({ word }) => word);
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}
