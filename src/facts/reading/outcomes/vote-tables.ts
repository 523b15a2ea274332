import { numberWord } from '../../../answering/checking/values/number-words.ts';
import type { Piece } from '../phrases/pieces.ts';

/** "Anna Brook – 46 votes – elected", "Anna Brook — 80". */
const VOTES =
  /\s[–—-]\s*\d{1,6}(?<unit>\s?(?:votes?|голос\p{L}*|oy|ses)(?!\p{L}))?(?:\s?\([^)]*\)|\s[–—-]\s.*|,.*)?$/u;
const CHOSEN = /(?<!(?:not|не) )(?<!\p{L})(?:(?:re-?)?elected|избран[аоы]?|secildi|secilib)(?!\p{L})/u;
const NOT_CHOSEN =
  /(?<!\p{L})(?:not elected|не избран\p{L}*|secilmedi|kecmedi|secilemedi|informal|invalid|spoilt|spoiled|abstentions?|испорчен\p{L}*|недействительн\p{L}*|воздержал\p{L}*|etibarsiz|bitaraf|gecersiz|bos|cekimser)(?!\p{L})/u;
/** "(two places)", "(первые пять)", "(ilk beş)": how many are elected to what a table is headed by. */
const PLACES =
  /\((?:the |ilk |первые )?(?<count>\d{1,3}|\p{L}+)(?:\s(?:places?|seats?|vacanc\p{L}+|мест\p{L}*|yer\p{L}*|sandalye|uye|uzv))?\)/u;

/** The lines of tables of votes, each with whether it tells who was elected; none where nothing says that votes are counted. */
export function votesIn(pieces: readonly Piece[], language: string | null): ReadonlyMap<Piece, boolean> {
  const tables: { readonly head: Piece; readonly lines: Piece[] }[] = [];
  let isElection = false;
  for (const [place, piece] of pieces.entries()) {
    if (!piece.isHeading) continue;
    const votes = VOTES.exec(piece.told);
    if (votes === null) {
      if (NOT_CHOSEN.test(piece.told)) continue;
      const next = pieces[place + 1];
      if (next?.isHeading === true && VOTES.test(next.told)) tables.push({ head: piece, lines: [] });
      continue;
    }
    tables.at(-1)?.lines.push(piece);
    isElection ||= votes.groups?.unit !== undefined || CHOSEN.test(piece.told);
  }
  const told = new Map<Piece, boolean>();
  if (!isElection) return told;
  for (const { head, lines } of tables) {
    const isTold = lines.some((line) => CHOSEN.test(line.told));
    let left = placesOf(head, language);
    for (const line of lines) {
      const isElected = isTold
        ? CHOSEN.test(line.told)
        : left > 0 && !NOT_CHOSEN.test(line.told.split('\n')[0] ?? '');
      left -= line.text.split('\n').length;
      told.set(line, isElected);
    }
  }
  return told;
}

function placesOf({ told, text }: Piece, language: string | null): number {
  const match = PLACES.exec(told);
  const count = match?.groups?.count;
  if (match === null || count === undefined) return 1;
  if (/^\d/u.test(count)) return Number(count);
  const start = match.index + match[0].indexOf(count);
  return numberWord(text.slice(start, start + count.length), count, language)?.value ?? 1;
}
