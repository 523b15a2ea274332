import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/bot/locales/words.ts';
import { shown } from '../../../src/bot/rendering/html.ts';
import { pageOf, renderRelease } from '../../../src/bot/rendering/release.ts';
import { checkMessage } from './check-message.ts';
import { readHtml } from './read-html.ts';
import { anyLink, anyRelease, anyWords, idOf, release } from './samples.ts';

const words = createWords('en');
const LONG = Array.from({ length: 400 }, (_, index) => `Sentence number ${index} of the release.`).join(' ');

function render(change: Parameters<typeof release>[0], page = 0) {
  const { message, pages } = renderRelease({ release: release(change), page, userId: 777 }, words, () => ({
    own: null,
    page: null,
  }));
  const labels = message.keyboard
    ?.flat()
    .map((button) => [button.text, 'callback_data' in button && button.callback_data]);
  return { text: readHtml(message.html.source).text, pages, labels };
}

describe('a release', () => {
  it('shows what it is above its whole text', () => {
    const { text, pages, labels } = render({ published: { value: '2022-11', precision: 'month' } });
    expect(text).toBe(
      'Agreement signed\nMinistry of Peace, November 2022 (day not stated)\n\nThe parties signed the agreement.',
    );
    expect(pages).toBe(1);
    expect(labels).toEqual([
      ['Brief of this meeting', `b:ll:${idOf(0)}`],
      ['More like this', `m:ll:${idOf(0)}`],
    ]);
  });

  it('says that it was corrected, or has the text of another', () => {
    const { text } = render({ revision: 3, duplicateOf: idOf(5) });
    expect(text).toContain(
      `\nCorrected on 1 March 2026; revision 3\nThe same text as /release_${idOf(5)}\n\n`,
    );
  });

  it('is paged, with the way back and on', () => {
    const { text, pages, labels } = render({ body: LONG }, 1);
    expect(pages).toBeGreaterThan(2);
    expect(text).toContain(`Page 2 of ${pages}`);
    expect(labels?.map(([, data]) => data)).toEqual([
      `r:ll:${idOf(0)}:0`,
      `r:ll:${idOf(0)}:2`,
      `b:ll:${idOf(0)}`,
      `m:ll:${idOf(0)}`,
    ]);
    expect(render({ body: LONG }, 999).text).toContain(`Page ${pages} of ${pages}`);
  });

  it('finds the page of a place', () => {
    const place = LONG.indexOf('Sentence number 250');
    expect(render({ body: LONG }, pageOf(LONG, place)).text).toContain('Sentence number 250');
  });

  it('is not shown when it was withdrawn', () => {
    const { text, labels } = render({ status: 'withdrawn' });
    expect(text).toBe('This release has been withdrawn and is no longer shown.');
    expect(labels).toBeUndefined();
  });

  it('is whole when its pages are put together, and Telegram takes each', () => {
    fc.assert(
      fc.property(anyRelease, anyWords, anyLink, (shownRelease, anyLanguage, link) => {
        const view = (page: number) =>
          renderRelease({ release: shownRelease, page, userId: 1 }, anyLanguage, () => ({
            own: link,
            page: null,
          }));
        const { pages } = view(0);
        let body = '';
        for (let page = 0; page < pages; page += 1) {
          const { text } = checkMessage(view(page).message);
          body += text.slice(text.indexOf('\n\n') + 2);
        }
        // Marks that only count between two pages cannot be told from the text.
        const bare = (text: string) => shown(text).replace(/\s+/gu, '');
        expect(bare(body)).toBe(bare(shownRelease.body));
      }),
      { numRuns: 60 },
    );
  });
});
