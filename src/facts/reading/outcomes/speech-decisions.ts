import type { Piece } from '../phrases/pieces.ts';
import { deedsIn } from './deeds.ts';
import { isDone } from './done.ts';
import { BEFORE, WE_DECIDED } from './words/decisions.ts';

/** "The board has cancelled …": who decides for others, right before the verb. */
const BODY_HAS =
  /(?<!\p{L})(?:board|government|cabinet|council|committee|commission|authorities|parties|sides|ministers|leaders|ministry|parliament|court|staff)\s(?:have|has)\s(?:also\s|now\s|today\s|just\s)?$|(?<!\p{L})(?:совет\p{L}*|правительств\p{L}*|комисси\p{L}|комитет\p{L}*|власти|органы|стороны|министры|министерств\p{L}|персонал)\s(?:\p{L}+\s){0,2}$|(?<!\p{L})(?:yeni )?(?:komite|sura|idare heyeti|hokumet|kabinet|nazirlik|terefler|kurul|kurulumuz|yonetim|hukumet|bakanlik|bakanligimiz|meclis|meclisimiz|taraflar)\s[^.;:]*$/u;

/** Without one of these nobody tells of themselves. */
const OF_US = /(?<!\p{L})(?:we|i|мы|мной|мною|я)(?!\p{L})|[dt][iu][kqm](?!\p{L})|m[iu]s[ae]m(?!\p{L})/u;

/** Whether somebody who speaks, or whoever writes for themselves, tells what "we" or a body decided now. */
export function isToldByDecider({ told, folded }: Piece, language: string | null): boolean {
  const isTold =
    (OF_US.test(folded) && WE_DECIDED.has(folded, language)) ||
    (told !== folded && isDecidedByBody(folded, language));
  return isTold && !BEFORE.has(folded, language);
}

function isDecidedByBody(folded: string, language: string | null): boolean {
  return deedsIn(folded, language).some(
    (deed) => BODY_HAS.test(folded.slice(Math.max(0, deed.start - 90), deed.start)) && isDone(folded, deed),
  );
}
