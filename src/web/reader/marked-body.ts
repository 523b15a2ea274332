import type { Span } from '../../archive/release.ts';

/** A stretch of a paragraph, cited or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Between two paragraphs. */
export const BLANK_LINES = /\n[^\S\n]*\n\s*/gu;

/** A text of more is one paragraph, which the style sheet shows with its lines: to make so many takes seconds. */
export const MOST_PARAGRAPHS = 20_000;

/** A body as paragraphs of pieces: nothing of it is left out but the blank lines between them. */
export function markedParagraphs(body: string, marked: Span | null): readonly (readonly Piece[])[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(BLANK_LINES)) {
    paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  paragraphs.push({ start, end: body.length });
  const spans = paragraphs.length > MOST_PARAGRAPHS ? [{ start: 0, end: body.length }] : paragraphs;
  return spans
    .filter((span) => body.slice(span.start, span.end).trim() !== '')
    .map((span) => piecesOf(body, span, marked));
}

function piecesOf(body: string, { start, end }: Span, marked: Span | null): readonly Piece[] {
  const from = Math.min(end, Math.max(start, marked?.start ?? end));
  const to = Math.max(from, Math.min(end, marked?.end ?? from));
  const pieces = [
    { text: body.slice(start, from), isMarked: false },
    { text: body.slice(from, to), isMarked: true },
    { text: body.slice(to, end), isMarked: false },
  ];
  return pieces.filter(({ text }) => text !== '');
}
