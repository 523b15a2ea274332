import { detectLanguage } from '../../../archive/describing/language.ts';
import type { LanguageCode } from '../../../archive/release.ts';
import { quotationsOf } from '../quotes/quotations.ts';

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LETTER = /\p{L}/gu;
/** Letters beside a quotation that still show their own language. */
const ENOUGH = 12;

/**
 * The language of a claim, which is short and full of names: what it quotes may be in another and is left out, and Cyrillic
 * letters that show no language are taken for Russian. Null when nothing can be told.
 */
export function claimLanguage(claim: string): LanguageCode | null {
  let own = '';
  let last = 0;
  for (const { start, end } of quotationsOf(claim)) {
    own += claim.slice(last, start);
    last = end;
  }
  own += claim.slice(last);
  const text = count(own, LETTER) >= ENOUGH ? own : claim;
  const detected = detectLanguage(text);
  if (detected !== null) return detected;
  return count(text, CYRILLIC) * 2 > count(text, LETTER) ? 'ru' : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
