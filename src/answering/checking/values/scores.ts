import type { Figure } from './figure.ts';
import { isPaired } from './paired.ts';
import type { Values } from './read-values.ts';
import type { Surroundings } from './surroundings.ts';

/** What a score counts. */
const SCORED =
  /^(?:goals?|points?|sets?|games?|frames?|pins?|runs?|tries|rounds?|gol(?:l[ae]\p{L}*|u|un)?|qol(?:l[ae]\p{L}*|u|un)?|top(?:la|u|un)?|xal\p{L}*|sayi(?:yla|nin|si)?|puan\p{L}*|set(?:l[ae]|i|in)?|oyun(?:la|u|un)?|raund\p{L}*|гол(?:а|ов|ами)?|мяч\p{L}*|очк\p{L}*|сет(?:а|ов)?|шайб\p{L}*|раунд\p{L}*)$/u;
/** Whether a claim means a score: "5-2", "by five goals". */
export function isOfScore({ first, unit }: Figure, own: Surroundings | null, { lexed }: Values): boolean {
  if (unit?.dimension === 'point' || isPaired(lexed.lexemes, first, /^[-–—]$/u)) return true;
  const [thing] = own?.things ?? [];
  return thing !== undefined && SCORED.test(lexed.folded.slice(thing.start, thing.end));
}
