import type { Span } from '../../../archive/release.ts';
import type { Piece, ReleaseReading } from '../phrases/pieces.ts';

/** Sentences that belong to one quotation, or a sentence alone. */
export interface Unit extends Span {
  readonly pieces: readonly Piece[];
  readonly paragraph: number;
  /** Folded, with blanks for what is said in quotation marks. */
  readonly told: string;
  /** Parts of quotations that lie in it. */
  readonly speech: readonly Span[];
  /** Nothing but what is said. */
  readonly isAllSaid: boolean;
}

/** UTF-16 units behind which a quotation that never closes is no longer one statement. */
const LONGEST = 6_000;

/** The body as units, in order, headings left out. */
export function unitsOf({ pieces, speech, told }: ReleaseReading): readonly Unit[] {
  const groups: Piece[][] = [];
  let quotation = 0;
  let last: Piece | undefined;
  for (const piece of pieces) {
    const group = groups.at(-1);
    const border = last?.end ?? 0;
    while ((speech[quotation]?.end ?? Number.POSITIVE_INFINITY) <= border) quotation += 1;
    const goesOn = (speech[quotation]?.start ?? Number.POSITIVE_INFINITY) < border;
    const belongs =
      last !== undefined &&
      group !== undefined &&
      last.paragraph === piece.paragraph &&
      !piece.isHeading &&
      piece.end - (group[0]?.start ?? 0) < LONGEST &&
      (goesOn || (!hasLetters(piece.told) && (isSaid(last) || /:\s*$/u.test(last.text))));
    if (belongs) group.push(piece);
    else if (!piece.isHeading || piece.told !== piece.folded) groups.push([piece]);
    last = piece;
  }
  let from = 0;
  return groups.map((group) => {
    const start = group[0]?.start ?? 0;
    const end = group.at(-1)?.end ?? start;
    while ((speech[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    const own: Span[] = [];
    for (let index = from; (speech[index]?.start ?? Number.POSITIVE_INFINITY) < end; index += 1) {
      const one = speech[index];
      if (one !== undefined) own.push(one);
    }
    const ownTold = told.slice(start, end);
    return {
      start,
      end,
      pieces: group,
      paragraph: group[0]?.paragraph ?? 0,
      told: ownTold,
      speech: own,
      isAllSaid: own.length > 0 && !hasLetters(ownTold),
    };
  });
}

function isSaid(piece: Piece): boolean {
  return piece.told !== piece.folded;
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
