import { describe, expect, it } from 'vitest';
import { readMasthead } from '../../../src/archive/describing/masthead.ts';

describe('readMasthead', () => {
  it.each([
    'Xəbərlər 24 noyabr 2022, 14:30',
    '24 ноября 2022',
    'Thursday, 24 November 2022 | Press release',
    'Tarix: 24.11.2022 Sayı: 14',
    'Press Release No. 45/2023, 24 November 2022',
  ])('knows that "%s" is a date and no headline', (line) => {
    expect(readMasthead(line)).toEqual({ banner: null, organisation: null, dated: true, certain: true });
  });

  it.each([
    ['Ministry of Transport | 14 July 2023', 'Ministry of Transport'],
    ['MINISTRY OF FINANCE — PRESS RELEASE — 5 MARCH 2024', 'MINISTRY OF FINANCE'],
    ['14 июля 2023 года, Министерство обороны Республики Велмора', 'Министерство обороны Республики Велмора'],
    ['Savunma Bakanlığı | Basın Servisi', 'Savunma Bakanlığı'],
    ['5 марта 2024 г., Торвин, Министерство финансов', 'Министерство финансов'],
  ])('reads the organisation of "%s"', (line, organisation) => {
    expect(readMasthead(line)).toMatchObject({ organisation, certain: true });
  });

  it('reads whose press service a line names beside its date', () => {
    expect(readMasthead('Səhiyyə Nazirliyinin Mətbuat xidməti, 17 yanvar 2024')).toEqual({
      banner: 'Səhiyyə Nazirliyi',
      organisation: null,
      dated: true,
      certain: true,
    });
  });

  it('does not count the day of a change', () => {
    expect(readMasthead('Last updated: 24 November 2022')).toMatchObject({ dated: false });
  });

  it.each(['Ministry of Transport', 'Ministry of Health, Ministry of Justice', 'Victory Day, 9 May 2023'])(
    'says that "%s" may be a headline',
    (line) => {
      expect(readMasthead(line)).toMatchObject({ certain: false });
    },
  );

  it.each([
    'Talks were held on 24 November 2022',
    'Ceremony of 14 July 2023, Ministry of Defence',
    'Exhibition, 14 July 2023 – 20 July 2023',
    'Ministry of Health launches campaign | 14 July 2023',
    '2023',
    '',
  ])('takes "%s" for text', (line) => {
    expect(readMasthead(line)).toBeNull();
  });
});
