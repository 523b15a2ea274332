import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemTurkish } from '@orama/stemmers/turkish';
import type { LanguageCode } from '../../archive/release.ts';
import { foldedTerm } from './fold.ts';
import { isNumber } from './tokens.ts';

const CYRILLIC = /[\u0400-\u04ff]/;

/**
 * Snowball stems of a word (https://snowballstem.org). Script and language choose the stemmer; a word of unknown language
 * in Latin letters gets the English and the Turkish stem, since a short question does not show its language. Azerbaijani
 * has no stemmer of its own: the Turkish one, fed `e` for `ə`, takes off most of its endings.
 */
export function stemsOf(raw: string, word: string, language: LanguageCode | null): readonly string[] {
  if (isNumber(word)) return [word];
  if (CYRILLIC.test(word)) return [stemRussian(word)];
  const stems = new Set<string>();
  if (language !== 'tr' && language !== 'az') stems.add(stemEnglish(word));
  if (language === 'tr' || language === 'az' || language === null) stems.add(turkishStem(raw));
  return [...stems];
}

/** The stemmer needs ı, ş and their like, so it is given the word as written; `İ` lower-cases to two characters. */
function turkishStem(raw: string): string {
  const lower = raw.replaceAll('İ', 'i').toLowerCase().replaceAll('ə', 'e');
  return foldedTerm(stemTurkish(lower));
}
