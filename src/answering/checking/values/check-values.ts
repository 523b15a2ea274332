import type { CitedSource, Problem } from '../check.ts';
import { checkFigures } from './check-figures.ts';
import { checkMoments } from './check-moments.ts';
import type { Values } from './read-values.ts';
import { readAround, readCited, type SourceSentence } from './sources.ts';

/**
 * What a claim says of how many, how much and when that its sources do not: numbers in digits or words, percentages,
 * money, measures, dates and times of day in English, Azerbaijani, Russian and Turkish. A value may stand in the cited
 * sentence, in its passage or title, follow from the release's date, or follow from what is cited by counting or simple
 * arithmetic. A number that the source gives for something else is a problem only on clear evidence.
 */
export function checkValues(claim: Values, cited: readonly CitedSource[]): readonly Problem[] {
  const { figures, moments, times } = claim;
  if (cited.length === 0 || figures.length + moments.length + times.length === 0) return [];
  const check = (sources: readonly SourceSentence[]) => [
    ...checkFigures(claim, sources),
    ...checkMoments(claim, sources),
  ];
  // More sources only make more stand, so that the passage is read for what the sentence leaves open.
  return check(readCited(cited)).length === 0 ? [] : check(readAround(cited));
}
