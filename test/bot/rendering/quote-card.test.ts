import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWords } from '../../../src/bot/locales/words.ts';
import { shown } from '../../../src/bot/rendering/html.ts';
import { renderQuoteCard } from '../../../src/bot/rendering/quote-card.ts';
import { checkHtml } from './check-message.ts';
import { hostileText } from './hostile-text.ts';
import { anyLink, anyWords, citation } from './samples.ts';

it('says who said it and when, with a link where there is one', () => {
  expect(
    renderQuoteCard(citation(1), createWords('az'), () => ({ own: 'https://ministry.example/a', page: null }))
      .source,
  ).toBe(
    [
      '<blockquote>“The parties signed the agreement.”</blockquote>',
      '<b>Agreement signed</b> — Ministry of Peace, 24 noyabr 2022',
      '<a href="https://ministry.example/a">Məlumatı açın</a>',
    ].join('\n'),
  );
});

it('says that a quote goes on when it is too long for a message', () => {
  const { source } = renderQuoteCard(citation(1, { quote: 'word '.repeat(2000) }), createWords('en'), () => ({
    own: null,
    page: null,
  }));
  expect(source).toContain('The quote goes on; it is longer than a message.');
  expect(source).not.toContain('”');
});

it('is one that Telegram takes, with the quote to the letter, whatever it says', () => {
  fc.assert(
    fc.property(hostileText(2900), hostileText(600), anyWords, anyLink, (quote, title, words, link) => {
      const card = renderQuoteCard(citation(1, { quote, title, publisher: title }), words, () => ({
        own: link,
        page: null,
      }));
      expect(checkHtml(card).text).toContain(shown(quote));
    }),
  );
});
