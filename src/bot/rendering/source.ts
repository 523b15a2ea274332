import type { Citation } from '../../answering/answer.ts';
import type { Words } from '../locales/words.ts';
import type { AnswerBlock } from './answer-block.ts';
import { continued } from './continued.ts';
import { commandOf, headingOf, type LinkTo, linkOf, titleOf } from './heading.ts';
import { Html, html } from './html.ts';
import { LONGEST_MESSAGE, packBlocks } from './pack.ts';
import { Rich } from './rich.ts';
import type { Source } from './sources.ts';

/**
 * A release that an answer cites: title, publisher and date, the quotes to the letter, and how to open it, in one
 * quotation that the reader unfolds; in several where the quotes are longer than a message.
 */
export function sourceBlocks(source: Source, words: Words, linkTo: LinkTo): AnswerBlock[] {
  const before = `[${source.number}] `;
  const heading = headingOf(source, words, before);
  const footer = footerOf(source, words, linkTo, Html.text);
  const quotes = eachOnce(source.citations).flatMap(({ quote }) =>
    continued(quote, words, words.say('source-quote-open'), words.say('source-quote-close')),
  );
  const room = LONGEST_MESSAGE - heading.length - footer.length - 4;
  const groups = packBlocks(
    quotes.map((quote) => ({ html: quote })),
    room,
  );
  return groups.map((group, index) => {
    const isFirst = index === 0;
    const above = isFirst
      ? heading
      : html`${titleOf(source, before)} ${Html.italic(Html.text(words.say('answer-continued')))}`;
    const shownQuotes = group.map((quote) => quote.html);
    const below = index === groups.length - 1 ? [footer] : [];
    return {
      html: Html.quotation(Html.join([above, ...shownQuotes, ...below], '\n'), true),
      rich: () =>
        Rich.join([
          Rich.paragraph(isFirst ? Rich.note(source.number, Rich.text(above)) : Rich.text(above)),
          Rich.details(words.say('source-quotes', { count: shownQuotes.length }), [
            ...shownQuotes.map((quote) => Rich.quotation(Rich.text(quote))),
            ...below.map(() => Rich.paragraph(Rich.text(footerOf(source, words, linkTo, Html.code)))),
          ]),
        ]),
      ...(isFirst ? { note: source.number } : {}),
    };
  });
}

/** A sentence that several claims cite is quoted once. */
function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ start, end }) => {
    const place = `${start}-${end}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** In rich form, where nothing is detected, the command is code: to be copied, since it cannot be pressed. */
function footerOf(source: Source, words: Words, linkTo: LinkTo, form: (command: string) => Html): Html {
  const link = linkOf(source, words, linkTo, source.citations[0]);
  const command = form(commandOf(source.releaseId));
  return link === null ? command : html`${link} · ${command}`;
}
