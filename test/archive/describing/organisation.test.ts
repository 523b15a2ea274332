import { describe, expect, it } from 'vitest';
import { isOrganisation, isState } from '../../../src/archive/describing/organisation.ts';

describe('isOrganisation', () => {
  it.each([
    'Ministry of Justice of the Republic of Veldania',
    'SUPREME ASSEMBLY OF THE REPUBLIC OF VELDANIA',
    'State Security Service',
    "Port Salen Mayor's Office",
    'Office of the Prosecutor General',
    'Embassy of Velmora in Oskanya',
    '"Velmora Railways" OJSC',
    'Torvian Airlines JSC',
    'Velmora Mərkəzi Bankı',
    '"Velmora Dəmir Yolları" ASC',
    'VELMORA RESPUBLİKASININ MİLLİ MƏCLİSİ',
    'Salen Büyükşehir Belediyesi',
    'Velmora Enerji A.Ş.',
    'Государственный комитет по туризму',
    'Министерство торговли и промышленности',
    'Министерство внутренних дел Велморы',
    'ОАО «Велморские железные дороги»',
  ])('knows "%s"', (line) => {
    expect(isOrganisation(line)).toBe(true);
  });

  it.each([
    'Ministry of Justice opened a new office',
    'Ministry of Health Launches Vaccination Campaign',
    'COMMITTEE SENDS CULTURAL HERITAGE BILL TO SECOND READING',
    'New Court of Appeal',
    'Annual report of the Central Bank',
    'Union of Architects and Ministry of Culture agree on old town',
    'Nazirlikdə görüş keçirilib',
    'Bakanlık yeni destek paketini açıkladı',
    'Министерство обороны проводит учения',
    'Комитет по туризму подвёл итоги сезона',
    'ЦЕНТРАЛЬНЫЙ БАНК ВЫПУСКАЕТ НОВУЮ БАНКНОТУ',
    'Парламент о бюджете',
    '',
  ])('takes "%s" for a headline or text', (line) => {
    expect(isOrganisation(line)).toBe(false);
  });
});

describe('isState', () => {
  it('knows the name of a state above its office', () => {
    expect(['T.C.', 'TORVİYA CUMHURİYETİ', 'Республика Велмора', 'Republic of Velmora'].map(isState)).toEqual(
      [true, true, true, true],
    );
    expect(isState('Republic of Velmora marks its day')).toBe(false);
  });
});
