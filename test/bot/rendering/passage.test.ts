import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPassages } from '../../../src/archive/cutting/passages.ts';
import type { Passage, Release } from '../../../src/archive/release.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { shown } from '../../../src/bot/rendering/html.ts';
import { renderPassage } from '../../../src/bot/rendering/passage.ts';
import { checkMessage } from './check-message.ts';
import { readHtml } from './read-html.ts';
import { anyLink, anyRelease, anyWords, idOf, release } from './samples.ts';

const words = createWords('en');
const BODY = Array.from(
  { length: 150 },
  (_, index) => `Sentence number ${index} of the release is here.`,
).join(' ');

function passagesOf({ id, body }: Release): Passage[] {
  return cutIntoPassages(body, 'en').map((cut, index) => ({ ...cut, id: index + 1, releaseId: id }));
}

function render(shownRelease: Release, ordinal: number, cited = '', passages = passagesOf(shownRelease)) {
  const start = shownRelease.body.indexOf(cited);
  const message = renderPassage(
    {
      release: shownRelease,
      passages,
      ordinal,
      marked: [{ start, end: start + cited.length }],
      userId: 777,
      answerId: 12,
    },
    words,
    () => ({ own: null, page: null }),
  );
  const data = message.keyboard?.flat().map((button) => 'callback_data' in button && button.callback_data);
  return { source: message.html.source, text: readHtml(message.html.source).text, data };
}

describe('a passage', () => {
  it('marks what is cited, among its sentences', () => {
    const { source, text } = render(release({ body: BODY }), 1, 'Sentence number 25 of the release is here.');
    expect(source).toContain(
      'Sentence number 24 of the release is here. <b><u>Sentence number 25 of the release is here.</u></b> Sentence number 26',
    );
    expect(text).toMatch(
      /^Agreement signed\nMinistry of Peace, 24 November 2022\nPassage 2 of \d\n\n… Sentence/u,
    );
    expect(text).toMatch(/ …$/u);
  });

  it('has the sentence before it and the one after it', () => {
    const body = 'First passage ends. Second passage. Third passage begins.';
    const spans = [
      [0, 19],
      [20, 35],
      [36, 57],
    ] as const;
    const passages = spans.map(([start, end], ordinal) => ({
      ordinal,
      start,
      end,
      id: ordinal,
      releaseId: idOf(0),
      sentences: [{ start, end }],
    }));
    expect(render(release({ body }), 1, 'Second passage.', passages).source).toMatch(
      /\n\nFirst passage ends\. <b><u>Second passage\.<\/u><\/b> Third passage begins\.$/u,
    );
  });

  it('steps to the passages beside it, and opens the page of the release that it stands on', () => {
    expect(render(release({ body: BODY }), 1).data).toEqual([
      `p:ll:${idOf(0)}:0:12`,
      `p:ll:${idOf(0)}:2:12`,
      `r:ll:${idOf(0)}:0`,
      `b:ll:${idOf(0)}`,
      `m:ll:${idOf(0)}`,
    ]);
    expect(render(release({ body: BODY }), 0).data?.[0]).toBe(`p:ll:${idOf(0)}:1:12`);
    const last = passagesOf(release({ body: BODY })).length - 1;
    // Far from what is cited, the first button leads back to it.
    expect(render(release({ body: BODY }), 99).data?.slice(0, 3)).toEqual([
      `p:ll:${idOf(0)}:0:12`,
      `p:ll:${idOf(0)}:${last - 1}:12`,
      `r:ll:${idOf(0)}:1`,
    ]);
  });

  it('keeps the sentences next to what is cited when it is too long, and says so', () => {
    const sentences = Array.from(
      { length: 100 },
      (_, index) => `Sentence ${index} is ${'very '.repeat(15)}long.`,
    );
    const body = sentences.join(' ');
    let start = 0;
    const spans = sentences.map((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end + 1;
      return span;
    });
    const passages = [
      { ordinal: 0, start: 0, end: body.length, id: 1, releaseId: idOf(0), sentences: spans },
    ];
    const { text } = render(release({ body }), 0, sentences[50], passages);
    expect(text).toContain('Shortened to fit a message');
    expect(text).toContain(`${sentences[49]} ${sentences[50]} ${sentences[51]}`);
    expect(text).not.toContain(sentences[0]);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text.length).toBeGreaterThan(3500);
  });

  it('sets an address as code that the end of what is cited cuts in two', () => {
    const body = 'Write to press@minis\u0333try.az today.';
    const middle = body.indexOf('.az');
    const passage = { ordinal: 0, start: 0, end: body.length, id: 1, releaseId: idOf(0) };
    const sentences = [
      { start: 0, end: middle },
      { start: middle, end: body.length },
    ];
    const { source } = render(release({ body }), 0, body.slice(0, middle), [{ ...passage, sentences }]);
    expect(source).toContain('<b><u>Write to </u></b><code>press@ministry.az</code> today.');
  });

  it('is not shown of a release that was withdrawn', () => {
    const { text, data } = render(release({ status: 'withdrawn' }), 0);
    expect(text).toBe('This release has been withdrawn and is no longer shown.');
    expect(data).toBeUndefined();
  });

  it('is one that Telegram takes, with what is cited whole, whatever the release says', () => {
    fc.assert(
      fc.property(anyRelease, anyWords, anyLink, fc.nat(), fc.nat(), (any, anyLanguage, link, one, other) => {
        const passages = passagesOf(any);
        const ordinal = passages.length === 0 ? 0 : one % passages.length;
        const sentences = passages[ordinal]?.sentences ?? [];
        const cited = sentences[other % Math.max(1, sentences.length)];
        const marked = cited === undefined ? [] : [cited, ...sentences.slice(0, 1)];
        const message = renderPassage(
          { release: any, passages, ordinal, marked, userId: 2 ** 40, answerId: 2 ** 40 },
          anyLanguage,
          () => ({ own: link, page: null }),
        );
        const { text } = checkMessage(message);
        if (cited !== undefined) expect(text).toContain(shown(any.body.slice(cited.start, cited.end)));
      }),
      { numRuns: 60 },
    );
  });
});
