import type { Piece } from '../phrases/pieces.ts';

/** That somebody was born, studied and worked: a life is told. */
const LIFE =
  /(?<!\p{L})(?:(?:was|were) born|born (?:in|on)|graduated|is a graduate of|studied at|(?:his|her) career|worked (?:as|in|at|for)|has served (?:as|in)|родил(?:ся|ась)|окончил[аи]?|выпускни\p{L}+|трудов\p{L}+ (?:деятельность|путь)|карьер\p{L}+|работал[аи]?|прошел путь|dogdu|dogumlu\p{L}*|dogan|mezun\p{L}*|kariyer\p{L}*|anadan olub|anadan olmusdur|bitirib|tehsil alib|isleyib|fealiyyetine)(?!\p{L})/u;
/** What careers are made of. */
const STATIONS =
  /(?<!\p{L})(?:appointed|elected|awarded|named|promoted|dismissed|recalled|confirmed|chosen|designated|decorated|назнач\p{L}+|избр\p{L}+|избир\p{L}+|награж\p{L}+|присво\p{L}+|утвержд\p{L}+|отозван\p{L}*|atan(?:di|mis)\p{L}*|secil\p{L}+|getiril\p{L}+|gorevlendiril\p{L}+|odul\p{L}*|teyin|secilib|teltif|layiq)(?!\p{L})/u;

/** The sentences that tell the stations of somebody's life, behind one of their paragraph that begins to tell it. */
export function stationsIn(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const stations = new Set<Piece>();
  let told: number | null = null;
  for (const piece of pieces) {
    if (told === piece.paragraph && STATIONS.test(piece.told)) stations.add(piece);
    if (LIFE.test(piece.told) && !STATIONS.test(piece.told)) told = piece.paragraph;
  }
  return stations;
}
