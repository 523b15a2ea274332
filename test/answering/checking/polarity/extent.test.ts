import { describe, expect, it } from 'vitest';
import { otherExtent } from '../../../../src/answering/checking/polarity/extent.ts';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

const differs = (claim: string, source: string) => {
  const evidence = evidenceOf(source);
  return otherExtent(readText(claim, claimLanguage(claim, evidence.languages)), evidence) !== null;
};

const SHEEP = 'Most sheep of the valley were shorn in May.';
const BOATS = 'Limandakı 60 qayıqdan 18-i təmir olunub.';

describe('how much of something', () => {
  it.each([
    ['Most sheep of the valley were shorn in May.', 'All sheep of the valley were shorn in May.', SHEEP],
    ['Bu vadideki koyunların çoğu mayısta kırkıldı.', 'Vadideki koyunların hepsi mayısta kırkıldı.', SHEEP],
    ['Limandakı 60 qayıqdan 18-i təmir edilib.', 'Limandakı 60 qayığın hamısı təmir edilib.', BOATS],
    [
      'The ferry runs on Sunday.',
      'The ferry runs only on Sunday.',
      'The ferry runs on Sunday and on holidays.',
    ],
    [
      'Портрет считался утраченным.',
      'Портрет по-прежнему считается утраченным.',
      'Показан портрет, считавшийся утраченным.',
    ],
  ])('%s / %s', (same, other, source) => {
    expect(differs(same, source)).toBe(false);
    expect(differs(other, source)).toBe(true);
  });

  it('takes "some 140 prints" for a number and "not only" for no limit', () => {
    expect(
      differs('Some 140 prints of all halls are shown.', 'About 140 prints of all halls are shown.'),
    ).toBe(false);
    expect(differs('Not only wool is sold at the fair.', 'Wool and cheese are sold at the fair.')).toBe(
      false,
    );
  });
});
