import { describe, expect, it } from 'vitest';
import { checkOrganisations } from '../../../../src/answering/checking/organisations/check-organisations.ts';
import { claimLanguage } from '../../../../src/answering/checking/reading/claim-language.ts';
import { readText } from '../../../../src/answering/checking/reading/read-text.ts';
import { evidenceOf } from '../cited.ts';

const differs = (claim: string, source: string) =>
  checkOrganisations(readText(claim, claimLanguage(claim)), evidenceOf(source)).length > 0;

describe('a body', () => {
  it.each([
    ['Об этом сообщило Министерство труда.', 'The Ministry of Health reported it.'],
    ['Bunu Təhsil Nazirliyi bildirib.', 'The Ministry of Health reported it.'],
    ['Bunu Maliye Bakanlığı duyurdu.', 'Об этом сообщило Министерство юстиции.'],
    ['Проверена танковая бригада.', 'Dağ briqadası yoxlanılıb.'],
    ['The case went to the Constitutional Court.', 'The case went to the Supreme Court.'],
    ['It was bought by the National Library.', 'It was bought by the National Museum.'],
  ])('%s is not %s', (claim, source) => {
    expect(differs(claim, source)).toBe(true);
  });

  it.each([
    ['Об этом сообщило Министерство здравоохранения.', 'The Ministry of Health reported it.'],
    ['Об этом сообщил МИД.', 'Xarici İşlər Nazirliyi bu barədə məlumat verib.'],
    ['The Ministry of Defence reported it.', 'Savunma Bakanı bunu duyurdu.'],
    ['The World Health Organization helps.', 'DSÖ, yani Dünya Sağlık Örgütü yardım ediyor.'],
    ['The Department of Justice reported it.', 'Adalet Bakanlığı bunu duyurdu.'],
    ['Hospitals and investigators look for him.', 'Xəstəxanalar onu axtarır.'],
  ])('%s may be %s', (claim, source) => {
    expect(differs(claim, source)).toBe(false);
  });
});
