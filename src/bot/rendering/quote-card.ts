import type { Words } from '../locales/words.ts';
import { type Described, headingOf, type LinkTo, linkOf } from './heading.ts';
import { Html, html } from './html.ts';
import { releaseText } from './release-text.ts';
import { splitText } from './split-text.ts';

/** Words of a release that are sent to another chat. */
export interface QuoteCard extends Described {
  readonly quote: string;
  readonly releaseId: string;
  readonly url: string | null;
}

/** UTF-16 units of a quote; with all that stands around it, it fits a message. */
const LONGEST_QUOTE = 3000;

/** A quote to the letter with where it is from, for a chat that does not know the bot. One too long is cut, and says so. */
export function renderQuoteCard(card: QuoteCard, words: Words, linkTo: LinkTo): Html {
  const [piece, ...rest] = splitText(card.quote, LONGEST_QUOTE);
  const quote = releaseText(card.quote.slice(piece?.start, piece?.end));
  const open = words.say('source-quote-open');
  const close = words.say('source-quote-close');
  const link = linkOf(card, words, linkTo);
  return Html.join(
    [
      Html.quotation(rest.length === 0 ? html`${open}${quote}${close}` : html`${open}${quote}…`, false),
      ...(rest.length === 0 ? [] : [Html.italic(Html.text(words.say('source-cut')))]),
      headingOf(card, words),
      ...(link === null ? [] : [link]),
    ],
    '\n',
  );
}
