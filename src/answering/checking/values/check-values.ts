import type { CitedSource, Problem } from '../check.ts';
import type { ReadText } from '../reading/read-text.ts';
import { checkFigures } from './check-figures.ts';
import { checkMoments } from './check-moments.ts';
import { checkOffsets } from './check-offsets.ts';
import { checkSides } from './check-sides.ts';
import { checkCourses } from './courses.ts';
import { checkDateBounds } from './date-bounds.ts';
import { checkDateOwners } from './date-owners.ts';
import { checkDateParts } from './date-parts.ts';
import type { Values } from './read-values.ts';
import { readAround, readCited, type SourceSentence } from './sources.ts';
import { checkPartOfWhole, checkWholes } from './wholes.ts';

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

/**
 * Values of a claim that stand in its cited sentences and say there the opposite of what the claim makes of them: before
 * for after, from nine to seven for from seven to nine, the injured for the dead.
 */
export function checkSenses(
  claim: Values,
  read: ReadText,
  cited: readonly CitedSource[],
): readonly Problem[] {
  const { figures, moments, times } = claim;
  if (cited.length === 0) return [];
  const sources = readCited(cited);
  return [
    ...checkOffsets(claim, sources),
    ...(moments.length > 0 ? checkDateBounds(claim, sources) : []),
    ...(moments.length > 0 ? checkDateParts(claim, sources) : []),
    ...(moments.length + times.length > 0 ? checkDateOwners(claim, sources) : []),
    ...(figures.length > 0 ? checkCourses(claim, sources) : []),
    ...(figures.length > 0 ? checkWholes(claim, sources) : []),
    ...(figures.length > 0 ? checkPartOfWhole(claim, sources) : []),
    ...checkSides(claim, read, sources),
  ];
}
