import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/archive/reading/dom.ts';
import { readFields } from '../../../src/archive/reading/html-fields.ts';

const dateOf = (head: string, body = '', language = ''): string | null =>
  readFields(parseDocument(`<html lang="${language}"><head>${head}</head><body>${body}</body></html>`)).date;

const TEXT = '<p>The minister received the delegation and spoke of the depth of the channel at length.</p>';

describe('the date of a page', () => {
  it.each([
    ['<meta property="article:published_time" content="2022-11-24T10:00:00+04:00">', '2022-11-24'],
    ['<meta name="DC.date.issued" content="20221124">', '2022-11-24'],
    ['<meta name="pubdate" content="Thu, 24 Nov 2022 08:00:00 +0400">', '2022-11-24'],
    [
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2022-11-24"}</script>',
      '2022-11-24',
    ],
    ['<link rel="canonical" href="https://x.example/2022/11/24/quay">', '2022-11-24'],
    ['<link rel="canonical" href="https://x.example/20221124/quay">', '2022-11-24'],
  ])('is stated by %s', (head, date) => {
    expect(dateOf(head)).toBe(date);
  });

  it.each([
    '24 November 2022',
    'November 24, 2022',
    '24 noyabr 2022',
    '24 ноября 2022 г., 15:30',
    '24 Kasım 2022 Perşembe',
    '24.11.2022',
    '24/11/2022',
    'Published: 2022-11-24 15:30',
  ])('stands by the headline: %s', (line) => {
    expect(dateOf('', `<h1>Quay opened</h1><div>${line}</div>${TEXT}`)).toBe('2022-11-24');
  });

  it('is stated by <time> and microdata', () => {
    expect(
      dateOf('', '<time datetime="2021-01-01" class="updated"></time><time datetime="2022-11-24"></time>'),
    ).toBe('2022-11-24');
    expect(dateOf('', '<span itemprop="datePublished">24.11.2022</span>')).toBe('2022-11-24');
  });

  it('is the day where it was published, when the metadata has the day in UTC', () => {
    const head = '<meta property="article:published_time" content="2022-11-23T21:30:00Z">';
    expect(dateOf(head, `<h1>Quay opened</h1><p>24 November 2022</p>${TEXT}`)).toBe('2022-11-24');
    expect(dateOf(`${head}<link rel="canonical" href="https://x.example/2022/11/24/quay">`)).toBe(
      '2022-11-24',
    );
  });

  it.each([
    ['the day of a change', '<meta property="article:modified_time" content="2022-11-24">', ''],
    ['a changed page', '', '<h1>Quay opened</h1><p>Last updated: 24 November 2022</p>'],
    ['a copyright line', '', '<footer>© 24.11.2022 Ministry</footer>'],
    [
      'the day of an event in the first sentence',
      '',
      `<h1>Quay opened</h1><p>On 24 November 2022 the minister received the delegation and spoke at length of it.</p>`,
    ],
    ['one of several days', '', '<p>1 March 2022</p><p>2 April 2022</p>'],
    ['a day that may be another', '', '<h1>Quay opened</h1><p>03/04/2022</p>'],
    ['the beginning of Unix time', '<meta name="date" content="1970-01-01">', ''],
    ['a day that does not exist', '<meta name="date" content="2022-02-30">', ''],
  ])('is not %s', (_, head, body) => {
    expect(dateOf(head, body)).toBeNull();
  });

  it('written with slashes is read as the page, or its language, writes them', () => {
    expect(dateOf('', '<h1>Quay</h1><p>03/04/2022</p>', 'en-US')).toBe('2022-03-04');
    expect(dateOf('', '<h1>Quay</h1><p>03/04/2022</p>', 'az')).toBe('2022-04-03');
    expect(
      dateOf(
        '',
        '<h1>Quay</h1><p>03/04/2022</p><p>The next is on 25/12/2022, as was said before by all of them there, twice.</p>',
      ),
    ).toBe('2022-04-03');
  });
});
