import type { CitedSource } from '../check.ts';
import { daysPublished } from './days.ts';
import { lex } from './lexemes.ts';
import { readValues, type Values } from './read-values.ts';
import { SOME_DAY } from './sources.ts';

/** The values of a claim, whose "yesterday" is that of the first source with a date. */
export function readClaimValues(claim: string, cited: readonly CitedSource[]): Values {
  const written = cited.map(({ published }) => daysPublished(published)).find((days) => days !== null);
  return readValues(lex(claim), written?.first ?? SOME_DAY, true);
}
