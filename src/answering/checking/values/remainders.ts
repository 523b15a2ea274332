import type { Span } from '../../../archive/release.ts';
import type { CitedSource } from '../check.ts';
import { meetingOf } from './amounts.ts';
import { isRemainder } from './derived.ts';
import type { Values } from './read-values.ts';
import { readCited } from './sources.ts';

/**
 * The numbers of a claim that no cited sentence says, but that two of its numbers leave over: where they stand, a claim
 * may deny what the source affirms of the others (29 proposed, 24 accepted: five were not). Offsets are UTF-16 units into
 * the claim in NFC.
 */
export function remaindersOf(claim: Values, cited: readonly CitedSource[]): readonly Span[] {
  const counts = claim.figures.filter(({ role }) => role === 'count');
  if (counts.length === 0) return [];
  const sentences = readCited(cited).map((sentence) => sentence.values);
  return counts
    .filter(
      (figure) =>
        sentences.every(({ figures }) =>
          figures.every((stated) => meetingOf(figure, stated, () => true) !== 'same'),
        ) && sentences.some((sentence) => isRemainder(figure, claim, sentence)),
    )
    .map(({ start, end }) => ({ start, end }));
}
