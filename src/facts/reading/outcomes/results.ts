import type { Piece } from '../phrases/pieces.ts';
import { RESULTS } from './words/decisions.ts';

/** UTF-16 units of a heading as "Election results (four-year term):". */
const LONGEST_HEADING = 60;
/** "1st place – Acme", "II yer – …": who came where, however it is headed. */
const PLACED =
  /^(?:(?:i{1,3}|[1-3]|1st|2nd|3rd|first|second|third|birinci|ikinci|ucuncu|перв\p{L}+|втор\p{L}+|треть\p{L}+)[-\s.]{1,2}(?:prize|place|yer|место|место|степени|премия|odul|derece)|birincilik|ikincilik|ucunculuk|mansiyon|гран-при|grand prix|grand prize|winners?|runners?-up|gold|silver|bronze|победител\p{L}+|qalib|kazanan)\s?(?:[–—:-])\s?\S/u;
/** "Anna Brook – 46 votes – elected", "… (seçildi)". */
const CHOSEN =
  /[\s(](?:not |не )?(?:(?:re-?)?elected|избран[аоы]?|secildi(?:ler)?|secilmedi|secilib|secilmeyib)(?: unopposed| единогласно)?\)?\.?$/u;

/** "President – Anna Brook" among lines. */
export function isLine({ isHeading, text }: Piece): boolean {
  return isHeading && /\s[–—-]\s|:\s|\S\s\(/u.test(text);
}

/** A line that tells who was elected or came first. */
export function isResult(piece: Piece): boolean {
  return (piece.isHeading || piece.hasBullet) && (PLACED.test(piece.told) || isChosen(piece));
}

function isChosen(piece: Piece): boolean {
  return isLine(piece) && CHOSEN.test(piece.told);
}

/** The lines below a heading of winners or of the elected, or none where a piece is no such heading. */
export function resultsBehind(
  pieces: readonly Piece[],
  place: number,
  language: string | null,
  votes: ReadonlyMap<Piece, boolean>,
): readonly Piece[] {
  const head = pieces[place];
  if (head === undefined || !isHeadOfResults(head, language)) return [];
  const lines: Piece[] = [];
  for (let index = place + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (piece === undefined || votes.has(piece) || (next !== undefined && votes.has(next))) break;
    if (!(isLine(piece) || piece.hasBullet) || isHeadOfResults(piece, language)) break;
    if (piece.paragraph - (lines.at(-1) ?? head).paragraph > 1 || (lines.length > 0 && isApart(piece, lines)))
      break;
    lines.push(piece);
  }
  return lines;
}

/** Lines of names end where a paragraph of other fields begins. */
function isApart(piece: Piece, lines: readonly Piece[]): boolean {
  return piece.paragraph !== lines.at(-1)?.paragraph && !piece.hasBullet;
}

function isHeadOfResults({ text, told, isHeading }: Piece, language: string | null): boolean {
  if (text.length > LONGEST_HEADING || !(isHeading || text.endsWith(':'))) return false;
  return !isLineText(text) && RESULTS.has(told, language);
}

function isLineText(text: string): boolean {
  return /\s[–—-]\s|:\s/u.test(text);
}
