import type { ChangedPiece } from './changed-words.ts';
import { BLANK_LINES, MOST_PARAGRAPHS } from './marked-body.ts';

/** Pieces of two texts as paragraphs: a blank line in any of them begins the next one. */
export function changedParagraphs(pieces: readonly ChangedPiece[]): readonly (readonly ChangedPiece[])[] {
  const paragraphs: ChangedPiece[][] = [[]];
  for (const { text, change } of pieces) {
    for (const [index, part] of text.split(BLANK_LINES).entries()) {
      if (index > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ text: part, change });
    }
  }
  if (paragraphs.length > MOST_PARAGRAPHS) return [pieces];
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
}
