import type { Span } from '../../../archive/release.ts';
import type { CitedSource } from '../check.ts';
import { meetingOf } from './amounts.ts';
import { isRemainder } from './derived.ts';
import { lex } from './lexemes.ts';
import { readValues } from './read-values.ts';
import { readCited, SOME_DAY } from './sources.ts';

/**
 * The numbers of a claim that no cited sentence says, but that two of its numbers leave over: where they stand, a claim
 * may deny what the source affirms of the others (29 proposed, 24 accepted: five were not). Offsets are UTF-16 units into
 * the claim in NFC.
 */
export function remaindersOf(claim: string, cited: readonly CitedSource[]): readonly Span[] {
  const values = readValues(lex(claim), SOME_DAY, true);
  const sentences = readCited(cited).map((sentence) => sentence.values);
  return values.figures
    .filter(
      (figure) =>
        figure.role === 'count' &&
        sentences.every(({ figures }) =>
          figures.every((stated) => meetingOf(figure, stated, true) !== 'same'),
        ) &&
        sentences.some((sentence) => isRemainder(figure, values, sentence)),
    )
    .map(({ start, end }) => ({ start, end }));
}
