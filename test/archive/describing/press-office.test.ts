import { describe, expect, it } from 'vitest';
import {
  bannerPublisher,
  gluedBannerStart,
  isPressOffice,
} from '../../../src/archive/describing/press-office.ts';

describe('bannerPublisher', () => {
  it.each([
    ['İnformation of the Press service of the Harbour Security Service', 'Harbour Security Service'],
    ['Press Service of the Ministry of Defence', 'Ministry of Defence'],
    ['Ministry of Justice Press Office', 'Ministry of Justice'],
    ["Water Agency's press service", 'Water Agency'],
    ['Müdafiə Nazirliyinin Mətbuat xidməti', 'Müdafiə Nazirliyi'],
    ['LİMAN XİDMƏTİNİN MƏTBUAT XİDMƏTİ', 'LİMAN XİDMƏTİ'],
    ['Su Təsərrüfatı Agentliyinin İctimaiyyətlə əlaqələr şöbəsi', 'Su Təsərrüfatı Agentliyi'],
    ['Mərkəzi Bankın Mətbuat xidmətinin məlumatı', 'Mərkəzi Bank'],
    ['Daxili İşlər Nazirliyinin Mətbuat Xidmətindən verilən məlumat', 'Daxili İşlər Nazirliyi'],
    ['Prezidentin Mətbuat Xidmətinin məlumatı', 'Prezidentin Mətbuat Xidməti'],
    ['Savunma Bakanlığı Basın Müşavirliği', 'Savunma Bakanlığı'],
    ['Пресс-служба Министерства обороны', 'Министерство обороны'],
    ['Пресс-служба Государственной службы безопасности', 'Государственная служба безопасности'],
    ['Пресс-служба Таможенного комитета сообщает', 'Таможенный комитет'],
    ['Пресс-служба Президента Республики Велмора', 'Пресс-служба Президента Республики Велмора'],
    ['Пресс-служба главы района', 'Пресс-служба главы района'],
    ['Департамент информации и печати МИД Велморы', 'МИД Велморы'],
    ['Publisher: Ministry of Health', 'Ministry of Health'],
    ['Published by the Ministry of Culture', 'Ministry of Culture'],
  ])('reads "%s"', (line, publisher) => {
    expect(bannerPublisher(line)).toBe(publisher);
  });

  it.each([
    'Press service of the Ministry of Defence announced a tender',
    'Press service of the ministry under new head',
    'Пресс-служба Министерства обороны опубликовала отчет',
    'Пресс-служба под новым руководством',
    'Mətbuat və ictimaiyyətlə əlaqələr şöbəsi',
    'New head appointed to the ministry press service',
    'The minister met the press.',
    'Talks held',
    '',
  ])('takes no publisher from "%s"', (line) => {
    expect(bannerPublisher(line)).toBeNull();
  });
});

describe('isPressOffice', () => {
  it.each([
    'Press Service',
    'Department of Press and Public Relations',
    'Mətbuat xidməti',
    'İctimaiyyətlə əlaqələr və informasiya şöbəsi',
    'İl Basın ve Halkla İlişkiler Müdürlüğü',
    'Пресс-центр',
    'Отдел по связям с общественностью и СМИ',
  ])('knows "%s", which does not say whose', (line) => {
    expect(isPressOffice(line)).toBe(true);
  });

  it('takes no headline for one', () => {
    expect(isPressOffice('Press service moves to a new building')).toBe(false);
  });
});

describe('gluedBannerStart', () => {
  it('finds a banner that lost its line break', () => {
    const line =
      'They spoke of communication.İnformation of the Press service of the Harbour Security Service';
    expect(line.slice(gluedBannerStart(line) ?? 0)).toBe(
      'İnformation of the Press service of the Harbour Security Service',
    );
    const long = `${'It was said again. '.repeat(50)}${line}`;
    expect(long.slice(gluedBannerStart(long) ?? 0)).toMatch(/^İnformation of the Press/);
    expect(gluedBannerStart('They spoke of communication. The press service was there.')).toBeNull();
  });
});
