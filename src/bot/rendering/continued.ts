import type { Words } from '../locales/words.ts';
import { Html, html } from './html.ts';
import { releaseText } from './release-text.ts';
import { splitText } from './split-text.ts';

/** UTF-16 units of a text that are shown in one piece: with heading, marks and footer it fits a message. */
const LONGEST_PIECE = 3000;

/**
 * A text to the letter in as many pieces as need a message each, one as a rule. Between two of them the bot says, in
 * italics, that it goes on. `before` and `after` stand at the ends of the whole (quotation marks).
 */
export function continued(text: string, words: Words, before = '', after = ''): readonly Html[] {
  const pieces = splitText(text, LONGEST_PIECE);
  const goesOn = html` … ${Html.italic(Html.text(words.say('answer-continues')))}`;
  const wentOn = html`${Html.italic(Html.text(words.say('answer-continued')))} … `;
  return pieces.map(({ start, end }, index) => {
    const isLast = index === pieces.length - 1;
    return Html.join([
      index === 0 ? Html.text(before) : wentOn,
      releaseText(text.slice(start, end)),
      isLast ? Html.text(after) : goesOn,
    ]);
  });
}
