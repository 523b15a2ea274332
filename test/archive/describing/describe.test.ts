import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRelease } from '../../../src/archive/describing/describe.ts';
import type { DescribedRelease, RawRelease } from '../../../src/archive/release.ts';
import { ReadError } from '../../../src/errors.ts';

const BODY =
  'The head of the service received the delegation in the capital on Tuesday. The sides spoke of cooperation and agreed to meet again on 3 June 2023 in the same place.';

function described(text: string, stated: Partial<RawRelease> = {}): DescribedRelease {
  const none = { title: null, publisher: null, date: null, language: null, url: null };
  return describeRelease({ source: 'a.txt', ...none, ...stated, text });
}

describe('describeRelease', () => {
  it('reads a banner, a section with a date, a headline and trailing navigation as sites give them', () => {
    const text = `\n\nİnformation of the Press service of the Harbour Service\n\nEvents 24 November 2022\n\n\nA ceremony "Days of the sea" held  \n\n${BODY}\n\n\n\n${BODY}\n\nOther news\nAnother ceremony\n25 November 2022`;
    expect(described(text)).toEqual({
      source: 'a.txt',
      title: 'A ceremony "Days of the sea" held',
      publisher: 'Harbour Service',
      published: { value: '2022-11-24', precision: 'day' },
      language: 'en',
      url: null,
      body: `${BODY}\n\n${BODY}`,
    });
  });

  it('takes the first line for the headline, and states no date or publisher that the text does not', () => {
    const release = described(
      `A meeting on the results of 2023 was held at the Harbour Service\n\n${BODY}\n${BODY}`,
    );
    expect(release.title).toBe('A meeting on the results of 2023 was held at the Harbour Service');
    expect(release.published).toEqual({ value: null, precision: 'unknown' });
    expect(release.publisher).toBeNull();
    expect(release.body).toBe(`${BODY}\n${BODY}`);
  });

  it('lets the first words stand for a headline that is missing, and keeps the body whole', () => {
    const release = described(`${BODY}\n\n${BODY}`);
    expect(release.title).toBe('The head of the service received the delegation in the capital on…');
    expect(release.body).toBe(`${BODY}\n\n${BODY}`);
  });

  it('joins a headline that was wrapped', () => {
    const release = described(
      `A long headline that the old editor of the agency wrapped over\ntwo lines\n\n${BODY}`,
    );
    expect(release.title).toBe('A long headline that the old editor of the agency wrapped over two lines');
    expect(release.body).toBe(BODY);
  });

  it.each([
    [
      'Müdafiə Nazirliyinin Mətbuat xidməti\nAna səhifə / Xəbərlər\n24 noyabr 2022, 14:30\nNazir görüş keçirdi',
      'Digər xəbərlər\nBaşqa xəbər',
      'Müdafiə Nazirliyi',
      'Nazir görüş keçirdi',
    ],
    [
      'Savunma Bakanlığı Basın Müşavirliği\nAna Sayfa > Haberler\n24 Kasım 2022 Perşembe\nBakan toplantı yaptı',
      'Diğer haberler\nPaylaş',
      'Savunma Bakanlığı',
      'Bakan toplantı yaptı',
    ],
    [
      'Пресс-служба Министерства обороны\nГлавная / Новости\n24 ноября 2022 г.\nМинистр провёл встречу',
      'Поделиться\nДругие новости',
      'Министерство обороны',
      'Министр провёл встречу',
    ],
  ])('reads the furniture of a page: %s', (header, footer, publisher, title) => {
    expect(described(`${header}\n${BODY}\n\n${footer}`)).toMatchObject({
      title,
      publisher,
      published: { value: '2022-11-24', precision: 'day' },
      body: BODY,
    });
  });

  it('cuts off a press service glued to the last sentence, and reads it', () => {
    const release = described(`Talks held\n\n${BODY}İnformation of the Press service of the Harbour Service`);
    expect(release.body).toBe(BODY);
    expect(release.publisher).toBe('Harbour Service');
  });

  it('prefers what the file states, and does not repeat the title in the body', () => {
    const release = described(`# “Talks held”\n\nPublished: 1 May 2020\n\n${BODY}`, {
      title: 'Talks held',
      publisher: ' Ministry of  Trade ',
      date: '2022-11-24T01:00:00+04:00',
      language: 'en-GB',
      url: 'https://example.org/1',
    });
    expect(release).toMatchObject({
      title: 'Talks held',
      publisher: 'Ministry of Trade',
      published: { value: '2022-11-24' },
      language: 'en',
      url: 'https://example.org/1',
      body: BODY,
    });
  });

  it('leaves a stated date that it cannot read unknown, whatever the text says', () => {
    expect(described(`Talks held\n24 November 2022\n${BODY}`, { date: 'soon' }).published.value).toBeNull();
  });

  it('keeps a single line as title and body', () => {
    expect(described('Talks held')).toMatchObject({ title: 'Talks held', body: 'Talks held' });
  });

  it('keeps a headline of the text under a different stated title', () => {
    expect(described(`Talks held\n\n${BODY}`, { title: 'News of the day' }).body).toBe(
      `Talks held\n\n${BODY}`,
    );
  });

  it.each(['', '\n\n', 'Home | News | Contact\nShare\nPrint', 'Ana səhifə\n24 noyabr 2022'])(
    'refuses a text of nothing but navigation: "%s"',
    (text) => {
      expect(() => described(text)).toThrow(ReadError);
      expect(() => described(text)).toThrow(/a\.txt.*only navigation/);
    },
  );

  it('never rewords: the lines of a body are lines of the text, in their order', () => {
    const line = fc.constantFrom(
      '',
      '  ',
      'Talks held',
      BODY,
      'Share',
      'Events 24 November 2022',
      'Cafe\u0301 opened',
      'Other news',
      '# Heading',
      'and more of it',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        try {
          const { body, title } = described(text);
          expect(body.trim()).toBe(body);
          expect(body).not.toBe('');
          expect(title).not.toBe('');
          expect(body).not.toMatch(/\n{3}|\0/);
          expect(body.normalize('NFC')).toBe(body);
          const tidy = text
            .normalize('NFC')
            .split('\n')
            .map((each) => each.trimEnd())
            .join('\n')
            .replace(/\n{3,}/g, '\n\n');
          expect(tidy).toContain(body);
        } catch (error) {
          if (!(error instanceof ReadError)) throw error;
        }
      }),
    );
  });
});
