import { shown } from './html.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Hostile or plain text on one line, `most` UTF-16 units at the most; where it is cut, it ends in "…". */
export function cut(text: string, most: number): string {
  const line = shown(text).replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, characterBorder(line, most - 1)).trimEnd()}…`;
}

/** The last place, `most` units in at the most, that is not inside a character as a reader sees it; above 0. */
export function characterBorder(text: string, most: number): number {
  const near = text.slice(0, most + 64);
  const border = GRAPHEMES.segment(near).containing(most)?.index ?? near.length;
  if (border > 0) return border;
  // One character of endless parts: between two code points, then.
  return most > 1 && /[\udc00-\udfff]/.test(text.charAt(most)) ? most - 1 : most;
}
