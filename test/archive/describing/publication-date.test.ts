import { describe, expect, it } from 'vitest';
import { findPublicationDate } from '../../../src/archive/describing/publication-date.ts';

const BODY =
  'The minister received a delegation in the capital. The sides agreed to hold the next round of talks on 3 June 2023.';

describe('findPublicationDate', () => {
  it.each([
    ['a section and a date above the headline', `Events 24 November 2022\n\nTalks held\n\n${BODY}`],
    ['a date line with a time', `Talks held\n24.11.2022 | 14:30\n${BODY}`],
    ['a date line with a weekday', `Görüşmeler yapıldı\n24 Kasım 2022 Perşembe\n${BODY}`],
    ['an English label', `Talks held\nPublished: 24 November 2022\n${BODY}`],
    ['an Azerbaijani label', `Danışıqlar\nTarix: 24 noyabr 2022-ci il\n${BODY}`],
    ['a Russian label', `Переговоры\nДата публикации: 24 ноября 2022 г.\n${BODY}`],
    ['a Turkish label', `Görüşme\nYayın tarihi: 24 Kasım 2022\n${BODY}`],
    ['a place and a date on a line', `Talks held\nBaku, 24 November 2022\n${BODY}`],
    ['a closing date line', `Talks held\n\n${BODY}\n\n24 November 2022`],
    ['a dateline', `BAKU, November 24, 2022 — ${BODY}`],
    ['a dateline in brackets', `BAKU (Nov. 24, 2022) – ${BODY}`],
    ['a release line', `FOR IMMEDIATE RELEASE November 24, 2022 Contact: Press Office Talks held ${BODY}`],
    ['a dateline that ends a sentence', `Баку, 24 ноября 2022 года. ${BODY}`],
    ['a dateline of two sentences', `Talks held\n\nPort Salen. 24 November 2022. ${BODY}`],
    ['an organisation beside it', `Talks held\n24 ноября 2022 года, Министерство обороны\n${BODY}`],
    ['a press service beside it', `Nazirliyin Mətbuat xidməti, 24 noyabr 2022\n\nDanışıqlar\n\n${BODY}`],
    ['the number of a release', `No: 145, 24 Kasım 2022, Görüşmeler Hk.\n\n${BODY}`],
    [
      'the day of publication, not of a change',
      `Yayınlanma: 24.11.2022 - 12:40 | Güncelleme: 25.11.2022\n${BODY}`,
    ],
    ['the last words of a text', `Talks held\n\n${BODY} 24 ноября 2022 г.`],
    ['a date in brackets below a text', `Talks held\n\n${BODY}\n\n(24 November 2022)`],
    ['a header without line breaks', `Talks held in Baku November 24 2022 BAKU ${BODY}`],
  ])('takes %s', (_, text) => {
    expect(findPublicationDate(text)).toEqual({ value: '2022-11-24', precision: 'day' });
  });

  it.each([
    ['an event of the text', 'The election will be held on February 7, 2024.'],
    [
      'an event in the headline',
      'Results of the conference of 24 November 2022\n\nThe service summed it up.',
    ],
    ['an event at the start of a sentence', 'On 24 November 2022, the conference opened.'],
    ['an Azerbaijani event', '24 noyabr 2022-ci il tarixində konfrans keçirilib.'],
    ['a Russian event', 'С 24 ноября 2022 года вводится новый порядок.'],
    ['a Turkish event', '24 Kasım 2022 tarihinde konferans düzenlendi.'],
    ['a year', 'A meeting on the results of 2023 was held'],
    ['a day without a year', 'On November 23, the conference began'],
    ['the day a page was shown', 'Today: 24 November 2022\nTalks held\nThe minister received a delegation.'],
    ['the day a page was changed', 'Talks held\nLast updated: 24 November 2022\nThe minister spoke.'],
    [
      'a date deep in the text',
      `${'The minister spoke of trade. '.repeat(60)}\n24 November 2022\n${'And more. '.repeat(60)}`,
    ],
    ['a letter of the text', `Senators wrote to the agency November 24, 2022 The Honorable Ann Lee ${BODY}`],
    [
      'a letter announced before it',
      `The text of the letter follows November 24, 2022 Agency of Water ${BODY}`,
    ],
    ['an event at the end of a headline', `Victory parade in the capital 24 November 2022 Baku\n\n${BODY}`],
    ['a period', `Talks held\n24 November 2022 - 26 November 2022\n${BODY}`],
    ['a meeting beside an organisation', `Meeting of 24 November 2022, Ministry of Defence\n\n${BODY}`],
    ['no date', 'Talks held'],
    ['no text', ''],
  ])('does not take %s', (_, text) => {
    expect(findPublicationDate(text)).toEqual({ value: null, precision: 'unknown' });
  });

  it('trusts a label more than a date line', () => {
    expect(findPublicationDate(`1 May 2023\nTalks held\nPublished: 24 November 2022\n${BODY}`).value).toBe(
      '2022-11-24',
    );
  });
});
