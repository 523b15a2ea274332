import { RUN } from '../analysis/runs.ts';
import type { ReadPassage, ReadText } from './passage-match.ts';
import type { Vocabulary } from './vocabulary.ts';

const NONE = new Uint32Array();

/**
 * The share of the question's runs that stand to the word in the passages of one release, 0 to 1: which release an
 * excerpt is from.
 */
export function verbatimShare(
  runs: ReadonlySet<string> | null,
  passages: readonly ReadPassage[],
  vocabulary: Vocabulary,
): number {
  if (runs === null) return 0;
  const asked = new Set([...runs].flatMap((run) => run.split(' ')));
  const found = new Set<string>();
  for (const [place, { words }] of passages.entries()) {
    const lead = leadInto(passages[place - 1], passages[place]);
    const all = [...lead, ...words];
    let inARow = 0;
    for (const [index, number] of all.entries()) {
      inARow = asked.has(vocabulary.word(number).word) ? inARow + 1 : 0;
      if (inARow < RUN) continue;
      const run = all
        .slice(index - RUN + 1, index + 1)
        .map((one) => vocabulary.word(one).word)
        .join(' ');
      if (runs.has(run)) found.add(run);
    }
  }
  return found.size / runs.size;
}

/** The last words before a passage that begins where the one before it ends, so that no run is lost at the border. */
function leadInto(before: ReadPassage | undefined, next: ReadPassage | undefined): ReadText['words'] {
  if (before === undefined || next === undefined) return NONE;
  const areNeighbours = next.passage.ordinal === before.passage.ordinal + 1;
  return areNeighbours && next.passage.start >= before.passage.end ? before.words.slice(1 - RUN) : NONE;
}
