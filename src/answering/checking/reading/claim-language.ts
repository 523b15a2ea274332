import { detectLanguage } from '../../../archive/describing/language.ts';
import type { LanguageCode } from '../../../archive/release.ts';
import { quotationsOf } from '../quotes/quotations.ts';

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LETTER = /\p{L}/gu;
/** Letters beside a quotation that still show their own language. */
const ENOUGH = 12;

/** Letters that Azerbaijani has and Turkish has not. */
const AZERBAIJANI = /[əxq]/iu;
/** It tells in the perfect what Turkish tells in the past. */
const AZERBAIJANI_VERB = /[ıiuü]b(?:l[aə]r)?(?!\p{L})/u;

/** Hardly a sentence in English has none of these, */
const ENGLISH =
  /(?<!\p{L})(?:the|an?|of|in|to|and|was|were|is|are|by|on|for|at|from|with|has|had|have|not|that|will|be)(?!\p{L})/iu;
/** nor any of those: small words of Turkish and Azerbaijani, and endings behind an apostrophe. */
const TURKIC =
  /(?<!\p{L})(?:ile|ilə|ve|və|bir|için|üçün|oldu|olub|edib|etti)(?!\p{L})|['’](?:n?[ıiuü]n|[dt][ae]n?|y?[ae]|y?[ıiuü])(?!\p{L})/iu;

/**
 * The language of a claim, which is short and full of names: what it quotes may be in another and is left out; Cyrillic
 * letters that show no language are taken for Russian; and what may be Turkish or Azerbaijani is taken for the one of the
 * two that its sources (`others`) are in. Null when nothing can be told.
 */
export function claimLanguage(
  claim: string,
  others: ReadonlySet<LanguageCode> = new Set(),
): LanguageCode | null {
  let own = '';
  let last = 0;
  for (const { start, end } of quotationsOf(claim)) {
    own += claim.slice(last, start);
    last = end;
  }
  own += claim.slice(last);
  const text = count(own, LETTER) >= ENOUGH ? own : claim;
  const detected = detectLanguage(text);
  if (detected === 'tr' && !others.has('tr') && others.has('az') && AZERBAIJANI_VERB.test(text)) return 'az';
  if (detected === 'az' && !others.has('az') && others.has('tr') && !AZERBAIJANI.test(text)) return 'tr';
  if (detected === 'en' && !ENGLISH.test(text) && TURKIC.test(text))
    return others.has('az') && !others.has('tr') ? 'az' : 'tr';
  if (detected !== null) return detected;
  return count(text, CYRILLIC) * 2 > count(text, LETTER) ? 'ru' : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
