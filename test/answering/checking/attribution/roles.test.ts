import { describe, expect, it } from 'vitest';
import { checkRoles } from '../../../../src/answering/checking/attribution/check-roles.ts';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

const differs = (claim: string, source: string) => {
  const evidence = evidenceOf(source);
  return checkRoles(readText(claim, claimLanguage(claim, evidence.languages)), evidence).length > 0;
};

const MOTION = 'The motion came from Councillor Ana Reyes and was seconded by Council President Tom Hart.';
const COINS =
  'The coins of the sisters Ana and Iris Reyes were found in 2011 by the local historian Tom Hart.';
const HELD = 'Dükkân sahibi C.K. sevk edildiği mahkemece tutuklanmış, usta R.Y. hakkında işlem yapılmıştır.';

describe('who does it to whom', () => {
  it.each([
    ['Tom Hart seconded the motion.', 'Ana Reyes seconded the motion.', MOTION],
    ['The motion was seconded by Tom Hart.', 'The motion was seconded by Ana Reyes.', MOTION],
    ['Монеты нашёл Том Харт.', 'Монеты нашла Айрис Рейес.', COINS],
    ['C.K. tutuklandı.', 'R.Y. tutuklandı.', HELD],
  ])('%s / %s', (same, other, source) => {
    expect(differs(same, source)).toBe(false);
    expect(differs(other, source)).toBe(true);
  });

  it('leaves open whose the verb is that several names before it share', () => {
    const source = 'Golleri 11. dakikada Kerem Altay, 87. dakikada Bekir Uzun attı.';
    expect(differs('Kerem Altay gol attı.', source)).toBe(false);
  });
});
