import { describe, expect, it } from 'vitest';
import { otherMood } from '../../../../src/answering/checking/polarity/other-mood.ts';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

const differs = (claim: string, source: string) => {
  const evidence = evidenceOf(source);
  return otherMood(readText(claim, claimLanguage(claim, evidence.languages)), evidence) !== null;
};

const TO_PLAY = 'The coach charged the women to play better against Velinsk in October.';
const TO_CARRY = 'Müdür, hattın ilk yılında 30 bin yük beklediklerini anlattı.';
const HALLS = 'Nazir ümid etdiyini bildirdi ki, gələcəkdə iki şəhərin birgə salonu da açılacaq.';
const LIABLE = 'Any person found selling unmarked wool is liable to a fine of 200 crowns.';
const PAPERS = 'Dernekler üyelik evrakını 31 Mayıs akşamına kadar Birliğe ulaştırmak zorundadır.';
const DONE = 'The council opened the new tram line to Velinsk on Monday.';

describe('how a deed is told', () => {
  it.each([
    [
      'The women will play better against Velinsk in October.',
      'The women improved against Velinsk in October.',
      TO_PLAY,
    ],
    ['Hatta ilk yılında 30 bin yük bekleniyor.', 'Hat ilk yılında 30 bin yük taşıdı.', TO_CARRY],
    [
      'Nazir iki şəhərin birgə salonunun açılacağına ümid edir.',
      'Nazir iki şəhərin birgə salonunun açıldığını elan edib.',
      HALLS,
    ],
    [
      'A person found selling unmarked wool may be fined 200 crowns.',
      'A person found selling unmarked wool must be fined 200 crowns.',
      LIABLE,
    ],
    [
      'Dernekler üyelik evrakını 31 Mayıs akşamına kadar ulaştırmak zorunda.',
      'Dernekler üyelik evrakını dilerlerse 31 Mayıs akşamından sonra da ulaştırabilecek.',
      PAPERS,
    ],
    [
      'The council opened the tram line on Monday.',
      'The council will open the new tram line to Velinsk.',
      DONE,
    ],
  ])('%s / %s', (same, other, source) => {
    expect(differs(same, source)).toBe(false);
    expect(differs(other, source)).toBe(true);
  });

  it('leaves alone what was before a change that is to come', () => {
    const source = 'From May the toll will be 30 crowns; it is to rise by ten crowns.';
    expect(differs('Before that the toll stood at 20 crowns.', source)).toBe(false);
  });

  it('does not take what somebody foretells for the mood of a clause that only says so', () => {
    const source = '"The mill will never sell its wheel," the owner told the trustees on Friday.';
    expect(differs('The owner addressed the trustees on Friday.', source)).toBe(false);
  });
});
