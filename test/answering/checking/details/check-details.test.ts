import { describe, expect, it } from 'vitest';
import { checkDetails } from '../../../../src/answering/checking/details/check-details.ts';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { readClaimValues } from '../../../../src/answering/checking/values/claim-values.ts';
import { evidenceOf } from '../cited.ts';

const SOURCE = 'The team in swimming won nine medals, and the mayor praised the coach.';
const adds = (claim: string, source = SOURCE) =>
  checkDetails(readText(claim, claimLanguage(claim)), evidenceOf(source), readClaimValues(claim, [])).length >
  0;

describe('a detail', () => {
  it.each([
    'The team won nine medals after gruelling altitude camps abroad.',
    'The mayor praised the coach because taxpayers demanded gratitude.',
    'Volcanic ash grounded every plane in the region.',
  ])('that the sources do not know is a problem: %s', (claim) => {
    expect(adds(claim)).toBe(true);
  });

  it('that stands where the sources have another thing is a problem', () => {
    expect(adds('The team in judo won nine medals.')).toBe(true);
    expect(adds('Старое здание передадут библиотеке.', 'Старое здание передадут музею.')).toBe(true);
  });

  it.each([
    'The swimming team gained nine medals altogether.',
    'Nine medals went to the swimmers of the team.',
    'The coach was commended by the mayor.',
  ])('is not what says the same in other words: %s', (claim) => {
    expect(adds(claim)).toBe(false);
  });

  it('is left to names across languages', () => {
    expect(adds('Вулканический пепел остановил полёты над всей областью.')).toBe(false);
  });
});
