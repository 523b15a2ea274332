import { saysLittle } from '../../search/analysis/function-words.ts';
import { nameKey } from '../../search/analysis/name-key.ts';
import { termsOf } from '../../search/analysis/terms.ts';
import { tokenize } from '../../search/analysis/tokens.ts';
import type { Piece } from './marked-body.ts';

/** A text with the words of a query marked, in whatever ending, spelling or script they stand there. */
export function matchedPieces(text: string, query: string): readonly Piece[] {
  const wanted = new Set(
    tokenize(query)
      .filter(({ word }) => !saysLittle(word))
      .flatMap(({ raw, word }) => keysOf(raw, word)),
  );
  const pieces: Piece[] = [];
  let last = 0;
  for (const { raw, word, start, end } of tokenize(text)) {
    if (!keysOf(raw, word).some((key) => wanted.has(key))) continue;
    pieces.push(
      { text: text.slice(last, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    );
    last = end;
  }
  pieces.push({ text: text.slice(last), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function keysOf(raw: string, word: string): readonly string[] {
  const key = nameKey(raw);
  return [word, ...termsOf(raw, word, null).stem, ...(key === '' ? [] : [`name ${key}`])];
}
