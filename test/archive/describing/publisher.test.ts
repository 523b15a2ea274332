import { describe, expect, it } from 'vitest';
import {
  bannerPublisher,
  copyrightPublisher,
  gluedBannerStart,
  isOrganisation,
} from '../../../src/archive/describing/publisher.ts';
import { runOnPublisher } from '../../../src/archive/describing/run-on-publisher.ts';

describe('bannerPublisher', () => {
  it.each([
    ['İnformation of the Press service of the Harbour Security Service', 'Harbour Security Service'],
    ['Press Service of the Ministry of Defence', 'Ministry of Defence'],
    ['Ministry of Justice Press Office', 'Ministry of Justice'],
    ["Water Agency's press service", 'Water Agency'],
    ['Müdafiə Nazirliyinin Mətbuat xidməti', 'Müdafiə Nazirliyi'],
    ['LİMAN XİDMƏTİNİN MƏTBUAT XİDMƏTİ', 'LİMAN XİDMƏTİ'],
    ['Su Təsərrüfatı Agentliyinin İctimaiyyətlə əlaqələr şöbəsi', 'Su Təsərrüfatı Agentliyi'],
    ['Savunma Bakanlığı Basın Müşavirliği', 'Savunma Bakanlığı'],
    ['Пресс-служба Министерства обороны', 'Министерство обороны'],
    ['Пресс-служба Государственной службы безопасности', 'Государственная служба безопасности'],
    ['Пресс-служба Таможенного комитета сообщает', 'Таможенный комитет'],
    ['Publisher: Ministry of Health', 'Ministry of Health'],
  ])('reads "%s"', (line, publisher) => {
    expect(bannerPublisher(line)).toBe(publisher);
  });

  it.each([
    'Press service of the Ministry of Defence announced a tender',
    'Пресс-служба Министерства обороны опубликовала отчет',
    'New head appointed to the ministry press service',
    'The minister met the press.',
    'Talks held',
    '',
  ])('takes no publisher from "%s"', (line) => {
    expect(bannerPublisher(line)).toBeNull();
  });
});

describe('other statements of a publisher', () => {
  it('finds a banner that lost its line break', () => {
    const line =
      'They spoke of communication.İnformation of the Press service of the Harbour Security Service';
    expect(line.slice(gluedBannerStart(line) ?? 0)).toBe(
      'İnformation of the Press service of the Harbour Security Service',
    );
    expect(gluedBannerStart('They spoke of communication. The press service was there.')).toBeNull();
  });

  it('reads a copyright line', () => {
    expect(copyrightPublisher('© 2022 Ministry of Health. All rights reserved.')).toBe('Ministry of Health');
    expect(copyrightPublisher('All rights reserved')).toBeNull();
  });

  it('knows an organisation from a headline', () => {
    expect(isOrganisation('Ministry of Justice of the Republic of Veldania')).toBe(true);
    expect(isOrganisation('Ministry of Justice opened a new office')).toBe(false);
  });

  it('reads headers without line breaks', () => {
    expect(
      runOnPublisher('Ministry of Health Press Releases August 1 2007 New clinic opens The minister'),
    ).toBe('Ministry of Health');
    expect(
      runOnPublisher('New Clinic Opens from the Office of Governor Ann Lee Monday August 1 2007 The'),
    ).toBe('Governor Ann Lee');
    expect(runOnPublisher('New Clinic Opens Press Releases August 1 2007 The')).toBeNull();
  });
});
