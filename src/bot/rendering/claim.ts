import type { Claim } from '../../answering/answer.ts';
import type { Words } from '../locales/words.ts';
import type { AnswerBlock } from './answer-block.ts';
import { continued } from './continued.ts';
import { Html, html } from './html.ts';
import { Rich } from './rich.ts';
import { numbersOf, type Source } from './sources.ts';

/** What is shown of a claim; one that is still being written has no verdict yet. */
type ShownClaim = Pick<Claim, 'text' | 'markers'> & Partial<Pick<Claim, 'support'>>;

/** A claim with the numbers of its sources, and a word where a check did not support it; in pieces where it is very long. */
export function claimBlocks(claim: ShownClaim, sources: readonly Source[], words: Words): AnswerBlock[] {
  const numbers = numbersOf(claim.markers, sources);
  const doubt = claim.support === 'unverified' ? html` ${Html.italic(unverified(words))}` : Html.empty;
  const pieces = continued(claim.text, words);
  return pieces.map((piece, index) => {
    if (index < pieces.length - 1) return { html: piece, rich: () => Rich.paragraph(Rich.text(piece)) };
    const markers = numbers.map((number) => `[${number}]`).join('');
    return {
      html: html`${piece}${markers === '' ? '' : ` ${markers}`}${doubt}`,
      rich: (notes) =>
        Rich.paragraph(
          Rich.text(html`${piece} `),
          ...numbers.map((number) => mark(number, notes)),
          Rich.text(doubt),
        ),
    };
  });
}

function unverified(words: Words): Html {
  return Html.text(words.say('answer-unverified'));
}

/** The number of a source in rich form: where the message has its note, it leads there. */
export function mark(number: number, notes: ReadonlySet<number>): Rich {
  const label = `[${number}]`;
  return notes.has(number) ? Rich.mark(number, label) : Rich.text(label);
}
