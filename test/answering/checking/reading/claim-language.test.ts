import { expect, it } from 'vitest';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';

it.each([
  ['The weaver is quoted as saying: "Biz bu xalçaları yaşamaq üçün toxuyuruq".', 'en'],
  ['Ильгар Тагыбейли, Станислав Ремизов', 'ru'],
  ['Vali Nur Ak köprünün hazır olduğunu söyledi.', 'tr'],
  ['Nazir təmirin bitdiyini bildirib.', 'az'],
  ['', null],
  ['12 345', null],
])('the language of %s', (claim, language) => {
  expect(claimLanguage(claim)).toBe(language);
});

it('what may be Turkish or Azerbaijani is taken for the one that its sources are in', () => {
  const claim = 'Nazir körpünün hazır olduğunu bildirib.';
  expect(claimLanguage(claim, new Set(['az']))).toBe('az');
  expect(claimLanguage(claim, new Set(['tr']))).toBe('tr');
  expect(claimLanguage('Nazir təmirin bitdiyini bildirib.', new Set(['tr']))).toBe('az');
});
