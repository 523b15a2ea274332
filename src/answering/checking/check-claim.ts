import type { CitedSource, Problem } from './check.ts';
import { checkAttribution } from './attribution/check-attribution.ts';
import { checkNames } from './names/check-names.ts';
import { checkOrganisations } from './organisations/check-organisations.ts';
import { checkTitles } from './people/check-titles.ts';
import { checkPolarity } from './polarity/check-polarity.ts';
import { checkQuotes } from './quotes/check-quotes.ts';
import { readEvidence } from './reading/evidence.ts';
import { readText } from './reading/read-text.ts';

export function checkClaim(claim: string, cited: readonly CitedSource[]): readonly Problem[] {
  if (cited.length === 0) {
    return [{ kind: 'uncited', words: claim, reason: 'The claim cites no source.' }];
  }
  const evidence = readEvidence(cited);
  const read = readText(claim, null);
  return [
    ...checkNames(read, evidence),
    ...checkTitles(read, evidence),
    ...checkOrganisations(read, evidence),
    ...checkQuotes(read, evidence),
    ...checkPolarity(read, evidence),
    ...checkAttribution(read, evidence),
  ];
}
