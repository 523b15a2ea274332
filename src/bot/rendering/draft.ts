import type { Draft } from '../../answering/answer.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { claimBlocks } from './claim.ts';
import { Html, html } from './html.ts';
import { joinBlocks, LONGEST_MESSAGE, packBlocks } from './pack.ts';
import { remarks } from './remarks.ts';
import { Rich } from './rich.ts';
import { sourcesOfCitations } from './sources.ts';

/** Stands where a draft goes on beyond what one message holds. */
const MORE = '…';

/**
 * An answer as far as it is written, in one message: its claims with the numbers of their sources below a line that says
 * that it is not done yet. Null while there is nothing to read.
 */
export function renderDraft({ claims, citations }: Draft, words: Words): Outgoing | null {
  const sources = sourcesOfCitations(citations);
  const written = claims.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return null;
  const blocks = [
    ...remarks([words.say('answer-draft')]),
    ...written.flatMap((claim) => claimBlocks(claim, sources, words)),
  ];
  const [shown = [], ...others] = packBlocks(blocks, LONGEST_MESSAGE - MORE.length - 2);
  const text = joinBlocks(shown);
  const rich = shown.map((block) => block.rich(new Set()));
  if (others.length === 0) return { html: text, rich: Rich.join(rich).message() };
  return {
    html: html`${text}\n\n${MORE}`,
    rich: Rich.join([...rich, Rich.paragraph(Rich.text(Html.text(MORE)))]).message(),
  };
}
