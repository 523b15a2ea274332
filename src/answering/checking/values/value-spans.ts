import type { Span } from '../../../archive/release.ts';
import type { Values } from './read-values.ts';

/**
 * The stretches of a text that are numbers with their units, dates or times of day, in order and without overlaps: what
 * `checkValues` checks, and what is no name and no detail of its own. Offsets are UTF-16 units into `text`.
 */
export function valueSpans(text: string, { figures, moments, times }: Values): readonly Span[] {
  const spans = [...figures, ...moments, ...times].map(({ start, end }) => ({ start, end }));
  spans.sort((a, b) => a.start - b.start);
  const separate: Span[] = [];
  for (const span of spans) {
    const last = separate.at(-1);
    if (last !== undefined && span.start < last.end) {
      separate[separate.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else separate.push(span);
  }
  return text === text.normalize('NFC') ? separate : separate.map((span) => inOriginal(text, span));
}

/** Back from offsets into the composed text to those of the text as it came. */
function inOriginal(text: string, { start, end }: Span): Span {
  let composed = 0;
  const found = { start: text.length, end: text.length };
  let isStarted = false;
  for (const match of text.matchAll(/\P{M}\p{M}*/gsu)) {
    if (!isStarted && composed >= start) {
      found.start = match.index;
      isStarted = true;
    }
    if (composed >= end) return { ...found, end: match.index };
    composed += match[0].normalize('NFC').length;
  }
  return found;
}
