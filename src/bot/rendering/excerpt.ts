import type { CutPassage, Span } from '../../archive/release.ts';
import { splitText } from './split-text.ts';

interface Wanted {
  readonly body: string;
  readonly passage: Pick<CutPassage, 'start' | 'end' | 'sentences'>;
  /** The passages before and after it. */
  readonly neighbours: readonly (Pick<CutPassage, 'sentences'> | undefined)[];
  readonly marked: readonly Span[];
  /** UTF-16 units. */
  readonly most: number;
}

/**
 * What is shown of a body: a passage with a sentence before and after it; where that is too long the passage; where that
 * is too long, what is marked of it (else its beginning) with as many sentences around it as fit; at the least as many of
 * its words.
 */
export function excerptOf({ body, passage, neighbours, marked, most }: Wanted): Span {
  const around = neighbours.flatMap((neighbour) => neighbour?.sentences ?? []);
  const before = around.findLast(({ end }) => end <= passage.start);
  const after = around.find(({ start }) => start >= passage.end);
  const wide = { start: before?.start ?? passage.start, end: after?.end ?? passage.end };
  if (lengthOf(wide) <= most) return wide;
  if (lengthOf(passage) <= most) return { start: passage.start, end: passage.end };
  const core = markedIn(passage, marked) ?? passage.sentences[0] ?? passage;
  const [piece] = splitText(body.slice(core.start, core.end), most);
  if (lengthOf(core) > most) return { start: core.start, end: core.start + (piece?.end ?? 0) };
  return grown(core, passage.sentences, most);
}

/** The core with as many whole sentences before and after it as fit, about as much on either side. */
function grown(core: Span, sentences: readonly Span[], most: number): Span {
  let shown: Span = { start: core.start, end: core.end };
  for (;;) {
    const { start, end } = shown;
    const before = sentences.findLast((sentence) => sentence.start < start);
    const after = sentences.find((sentence) => sentence.end > end);
    const wider = [
      { start: before?.start ?? start, end },
      { start, end: after?.end ?? end },
    ];
    if (core.start - start > end - core.end) wider.reverse();
    const next = wider.find((span) => lengthOf(span) > lengthOf(shown) && lengthOf(span) <= most);
    if (next === undefined) return shown;
    shown = next;
  }
}

/** From the first to the last mark in a passage; null where none is in it. */
function markedIn(passage: Span, marked: readonly Span[]): Span | null {
  const inside = marked
    .map((span) => ({ start: Math.max(span.start, passage.start), end: Math.min(span.end, passage.end) }))
    .filter((span) => lengthOf(span) > 0);
  if (inside.length === 0) return null;
  return {
    start: Math.min(...inside.map(({ start }) => start)),
    end: Math.max(...inside.map(({ end }) => end)),
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
