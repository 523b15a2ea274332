import { checkAttribution } from './attribution/check-attribution.ts';
import { checkDoers } from './attribution/check-doers.ts';
import { checkRoles } from './attribution/check-roles.ts';
import type { CitedSource, Problem } from './check.ts';
import { checkBearing } from './details/check-bearing.ts';
import { checkCauses } from './details/check-causes.ts';
import { checkDetails } from './details/check-details.ts';
import { checkKinds } from './details/check-kinds.ts';
import { checkNames } from './names/check-names.ts';
import { checkOrganisations } from './organisations/check-organisations.ts';
import { checkTitles } from './people/check-titles.ts';
import { checkPolarity } from './polarity/check-polarity.ts';
import { checkQuotes } from './quotes/check-quotes.ts';
import { claimLanguage } from './reading/claim-language.ts';
import { readEvidence } from './reading/evidence.ts';
import { readText } from './reading/read-text.ts';
import { checkSenses, checkValues } from './values/check-values.ts';
import { readClaimValues } from './values/claim-values.ts';
import { remaindersOf } from './values/remainders.ts';

/**
 * What a claim says that its sources do not: [] when it is supported as far as rules can tell. Pure, without a model. A cited
 * sentence repeated whole is supported by itself.
 */
export function checkClaim(claim: string, cited: readonly CitedSource[]): readonly Problem[] {
  if (cited.length === 0) {
    return [{ kind: 'uncited', words: claim, reason: 'The claim cites no source.' }];
  }
  if (cited.some(({ text }) => withoutBlanks(text) === withoutBlanks(claim))) return [];
  const values = readClaimValues(claim, cited);
  const evidence = readEvidence(cited);
  const read = readText(claim, claimLanguage(claim, evidence.languages));
  return [
    ...checkValues(values, cited),
    ...checkSenses(values, read, cited),
    ...checkNames(read, evidence),
    ...checkTitles(read, evidence),
    ...checkOrganisations(read, evidence),
    ...checkQuotes(read, evidence),
    ...checkPolarity(read, evidence, remaindersOf(values, cited)),
    ...checkAttribution(read, evidence),
    ...checkDoers(read, evidence),
    ...checkRoles(read, evidence),
    ...checkDetails(read, evidence, values),
    ...checkCauses(read, evidence),
    ...checkKinds(read, evidence),
    ...checkBearing(read, evidence, values),
  ];
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
