import type { AnswerBlock } from './answer-block.ts';
import { Html } from './html.ts';
import { releaseText } from './release-text.ts';
import { Rich } from './rich.ts';

/**
 * What the bot says about its answer, a line each; [] for nothing to say. Words of a question in it may be such that
 * Telegram would make links of them.
 */
export function remarks(texts: readonly string[]): AnswerBlock[] {
  if (texts.length === 0) return [];
  const lines = texts.map((text) => releaseText(text, (part) => Html.italic(part)));
  return [
    {
      html: Html.join(lines, '\n'),
      rich: () => Rich.join(lines.map((line) => Rich.paragraph(Rich.text(line)))),
    },
  ];
}
