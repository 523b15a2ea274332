import type { CitedSource, Problem } from '../check.ts';
import { checkFigures } from './check-figures.ts';
import { checkMoments } from './check-moments.ts';
import { daysPublished } from './days.ts';
import { lex } from './lexemes.ts';
import { readValues } from './read-values.ts';
import { readAround, readCited, SOME_DAY, type SourceSentence } from './sources.ts';

/**
 * What a claim says of how many, how much and when that its sources do not: numbers in digits or words, percentages,
 * money, measures, dates and times of day in English, Azerbaijani, Russian and Turkish. A value may stand in the cited
 * sentence, in its passage or title, follow from the release's date, or follow from what is cited by counting or simple
 * arithmetic. A number that the source gives for something else is a problem only on clear evidence.
 */
export function checkValues(claim: string, cited: readonly CitedSource[]): readonly Problem[] {
  if (cited.length === 0) return [];
  const written = cited.map(({ published }) => daysPublished(published)).find((days) => days !== null);
  const values = readValues(lex(claim), written?.first ?? SOME_DAY, true);
  const check = (sources: readonly SourceSentence[]) => [
    ...checkFigures(values, sources),
    ...checkMoments(values, sources),
  ];
  // More sources only make more stand, so that the passage is read for what the sentence leaves open.
  return check(readCited(cited)).length === 0 ? [] : check(readAround(cited));
}
