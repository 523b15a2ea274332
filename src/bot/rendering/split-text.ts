import type { Span } from '../../archive/release.ts';
import { characterBorder } from './cut.ts';

/** Where a reader minds a cut least, best first. A border lies behind its white space. */
const BORDERS = [/\n[^\S\n]*\n\s*/gu, /\n\s*/gu, /[\p{Sentence_Terminal}…]["'”’»)\]]*\s+/gu, /\s+/gu];

/**
 * Cuts a text into pieces of `most` UTF-16 units at the most: where a paragraph ends, else a line, a sentence, a word,
 * and inside a word only where nothing else is. Together the pieces are the text, to the letter; at least one.
 */
export function splitText(text: string, most: number): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > most) {
    const end = start + lastBorder(text.slice(start, start + most + 64), most);
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: text.length }];
}

function lastBorder(text: string, most: number): number {
  for (const pattern of BORDERS) {
    const border = Math.max(0, ...[...text.matchAll(pattern)].map(endOf).filter((end) => end <= most));
    // A piece of less than half the length is worth it nowhere.
    if (border > most / 2) return border;
  }
  return characterBorder(text, most);
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
