import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/bot/locales/words.ts';
import { Html } from '../../../src/bot/rendering/html.ts';
import { renderReleaseList } from '../../../src/bot/rendering/release-list.ts';
import { checkMessage } from './check-message.ts';
import { hostileText } from './hostile-text.ts';
import { readHtml } from './read-html.ts';
import { anyWords, idOf } from './samples.ts';

const words = createWords('en');
const LIST = { heading: Html.bold(Html.text('Found')), page: 0, pages: 1, listId: 5, userId: 777 };

function item(index: number, change = {}) {
  return {
    releaseId: idOf(index),
    title: `Title ${index}`,
    publisher: 'Ministry',
    published: '2022-11-24',
    ...change,
  };
}

describe('a list of releases', () => {
  it('numbers them, each with what it is, a line of it and its command', () => {
    const items = [
      item(1, { excerpt: 'The parties\nsigned.' }),
      item(2, { publisher: null, published: null }),
    ];
    const { html, keyboard } = renderReleaseList({ ...LIST, items }, words);
    expect(readHtml(html.source).text).toBe(
      [
        'Found',
        `1. Title 1 — Ministry, 24 November 2022\nThe parties signed.\n/release_${idOf(1)}`,
        `2. Title 2 — publisher not stated, date not stated\n/release_${idOf(2)}`,
      ].join('\n\n'),
    );
    expect(keyboard).toBeUndefined();
  });

  it('is leafed through', () => {
    const { html, keyboard } = renderReleaseList(
      { ...LIST, items: [item(1)], page: 1, pages: 3, firstNumber: 11 },
      words,
    );
    expect(html.source).toContain('Page 2 of 3');
    expect(html.source).toContain('<b>11. Title 1</b>');
    expect(keyboard?.flat()).toEqual([
      { text: '‹ Back', callback_data: 'l:ll:5:0' },
      { text: 'More ›', callback_data: 'l:ll:5:2' },
    ]);
  });

  it('says how many of a page do not fit', () => {
    const items = Array.from({ length: 100 }, (_, index) => item(index));
    const { text } = checkMessage(renderReleaseList({ ...LIST, items }, words));
    const shownItems = text.match(/\/release_/g)?.length ?? 0;
    expect(text).toContain(`${100 - shownItems} more releases of this page do not fit here.`);
  });

  it('shows a page of ten whole, whatever the releases are called', () => {
    const any = fc.record({
      title: hostileText(800),
      publisher: fc.option(hostileText(400)),
      excerpt: hostileText(800),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 10 }), anyWords, (items, anyLanguage) => {
        const view = { ...LIST, items: items.map((change, index) => item(index, change)), pages: 2 };
        const { text } = checkMessage(renderReleaseList(view, anyLanguage));
        for (const { releaseId } of view.items) expect(text).toContain(`/release_${releaseId}`);
      }),
    );
  });
});
