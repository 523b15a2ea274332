import { describe, expect, it } from 'vitest';
import { describeRelease } from '../../../src/archive/describing/describe.ts';

const BODY =
  'The harbour master received the crews of both vessels on Tuesday and thanked them for their work. They will sail again on 3 June 2025, he said.';

function headerOf(text: string): readonly [title: string, publisher: string | null, date: string | null] {
  const none = { title: null, publisher: null, date: null, language: null, url: null };
  const { title, publisher, published, body } = describeRelease({ source: 'a.txt', ...none, text });
  expect(body).toBe(BODY);
  return [title, publisher, published.value];
}

describe('what stands above a headline', () => {
  it.each([
    ['Ministry of Transport of Velmora\nPress Office', 'Ministry of Transport of Velmora', null],
    [
      'SUPREME ASSEMBLY OF VELMORA\nDepartment of Press and Public Relations\n14 July 2023',
      'SUPREME ASSEMBLY OF VELMORA',
      '2023-07-14',
    ],
    ['"Velmora Railways" OJSC\nPublic Relations Department', '"Velmora Railways" OJSC', null],
    ['Velmora Mərkəzi Bankı\nMƏTBUAT RELİZİ\n14 iyul 2023-cü il', 'Velmora Mərkəzi Bankı', '2023-07-14'],
    ['Ədliyyə Nazirliyinin Mətbuat xidməti, 14 iyul 2023', 'Ədliyyə Nazirliyi', '2023-07-14'],
    ['T.C.\nSALEN VALİLİĞİ\nİl Basın ve Halkla İlişkiler Müdürlüğü', 'SALEN VALİLİĞİ', null],
    ['Ulaştırma Bakanlığı | Basın Müşavirliği | 14 Temmuz 2023', 'Ulaştırma Bakanlığı', '2023-07-14'],
    [
      'Центральный банк Велморы\nИнформационное сообщение\n14 июля 2023 г.',
      'Центральный банк Велморы',
      '2023-07-14',
    ],
    [
      'Министерство финансов\nДепартамент бюджетной политики\n14 июля 2023 г.',
      'Министерство финансов',
      '2023-07-14',
    ],
    ['Министерство финансов\nДепартамент бюджетной политики', 'Министерство финансов', null],
    ['Home | Contact us | Site map | Press releases | Photo gallery | Video | News', null, null],
    ['14.07.2023 15:40\nState Maritime Agency', 'State Maritime Agency', '2023-07-14'],
    ['Press Release No. 45/2023\nPort Salen, 14 July 2023', null, '2023-07-14'],
    ['FOR IMMEDIATE RELEASE\nContact: Ann Lee, +900 555 01 22', null, null],
    ['State Maritime Agency', 'State Maritime Agency', null],
  ])('is its header: %s', (header, publisher, date) => {
    expect(headerOf(`${header}\n\nCrews thanked for rescue\n\n${BODY}`)).toEqual([
      'Crews thanked for rescue',
      publisher,
      date,
    ]);
  });

  it.each(['Ministry of Health Launches Campaign', 'Independence Day, 28 May 2023', 'Council on Tourism'])(
    'may be the headline itself: %s',
    (headline) => {
      expect(headerOf(`${headline}\n\n${BODY}`)).toEqual([headline, null, null]);
    },
  );
});

describe('what stands below a headline', () => {
  it.each([
    ['14 July 2023 | Ministry of Transport', 'Ministry of Transport', '2023-07-14'],
    ['14 июля 2023 года, Министерство обороны Велморы', 'Министерство обороны Велморы', '2023-07-14'],
    ['Ministry of Finance, Press Department\n14 July 2023', 'Ministry of Finance', '2023-07-14'],
    ['Ministry of Finance', 'Ministry of Finance', null],
    ['Salen – 14 Temmuz 2023', null, '2023-07-14'],
  ])('is its header: %s', (header, publisher, date) => {
    expect(headerOf(`Crews thanked\n\n${header}\n\n${BODY}`)).toEqual(['Crews thanked', publisher, date]);
  });
});

describe('what stands below a text', () => {
  it.each([
    [
      'Ministry of Foreign Affairs of Velmora\nPort Salen, 14 July 2023',
      'Ministry of Foreign Affairs of Velmora',
      '2023-07-14',
    ],
    ['Пресс-служба МВД Торвии, 14.07.2023', 'МВД Торвии', '2023-07-14'],
    ['— Press Office, Ministry of Finance', 'Ministry of Finance', null],
    ['г. Торвин, 14 июля 2023 года', null, '2023-07-14'],
  ])('is its signature: %s', (footer, publisher, date) => {
    expect(headerOf(`Crews thanked\n\n${BODY}\n\n${footer}`)).toEqual(['Crews thanked', publisher, date]);
  });

  it('names no publisher where it is a list', () => {
    const none = { title: null, publisher: null, date: null, language: null, url: null };
    const text = `Crews thanked\n\n${BODY}\n\nTaking part:\nMinistry of Defence\nMinistry of Health`;
    const release = describeRelease({ source: 'a.txt', ...none, text });
    expect(release.publisher).toBeNull();
    expect(release.body).toMatch(/Ministry of Health$/);
  });

  it('names no publisher where it heads the parts of a digest', () => {
    const none = { title: null, publisher: null, date: null, language: null, url: null };
    const text = `Weekly digest\n\nMinistry of Health\n\n${BODY}\n\nMinistry of Justice\n\n${BODY}`;
    expect(describeRelease({ source: 'a.txt', ...none, text }).publisher).toBeNull();
  });
});
