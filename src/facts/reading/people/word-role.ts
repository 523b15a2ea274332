import type { ReadText, ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { isHonorific } from '../../../answering/checking/words/honorifics.ts';
import type { LanguageCode } from '../../../archive/release.ts';
import { isCountryAbbreviation, isParticle, isPatronymicEnd } from './name-words.ts';

/** What a word may be part of. */
export type WordRole =
  | 'office'
  | 'rank'
  | 'honorific'
  | 'body'
  | 'initial'
  | 'name'
  | 'particle'
  | 'function'
  | 'plain';

/** What the words of a table may be part of; null for tables of other things. */
export function roleOfTable(table: string): WordRole | null {
  if (table === 'office' || table === 'qualifier') return 'office';
  if (table === 'rank') return 'rank';
  return table === 'body' || table === 'subject' || table === 'known' || table === 'part' ? 'body' : null;
}

/** Abbreviations that stand before places and references, not before people. */
const OF_PLACES: ReadonlySet<string> = new Set(
  'st mt ft ch sh cf approx cad sok bul mah apt universite ул пр просп пер наб пл бул оз обл респ пос дер гор напр см ср корр'.split(
    ' ',
  ),
);

/** What a word may be part of by itself, before the meanings of the sentence are laid over it. */
export function roleOfWord(word: ReadWord, own: readonly string[], { text, language }: ReadText): WordRole {
  if (!OF_PLACES.has(word.word) && isHonorific(word.raw) && !(own.includes('office') || own.includes('rank')))
    return 'honorific';
  if (isParticle(word.raw) || isPatronymicEnd(word.raw) || isArabicArticle(word, text)) return 'particle';
  if (word.isNumber) return 'plain';
  // "H.E. Colin Draper".
  if (word.raw === 'HE' && word.end - word.start > word.raw.length) return 'honorific';
  if (isInitial(word, text)) return 'initial';
  if (word.isFunction && !isNameOfFunction(word, language)) return 'function';
  if (!word.isCapital || isCalendarWord(word.word)) return 'plain';
  return 'name';
}

/** "es-Suveydi", "ash-Sharif": the article of an Arabic name. */
function isArabicArticle({ raw, end }: ReadWord, text: string): boolean {
  return (
    /^(?:[ae][bdlnrstz]|eş|ash|esh)$/.test(raw) && text[end] === '-' && /\p{Lu}/u.test(text[end + 1] ?? '')
  );
}

/** Within a sentence "Will" is a name, and so are words that are small ones in another language (Var, Ona). */
function isNameOfFunction(
  { word, raw, isCapital, isFirst }: ReadWord,
  language: LanguageCode | null,
): boolean {
  if (!isCapital || isFirst || raw.length < 2) return false;
  if (language === 'ru') return true;
  return raw.length > 2 && (word === 'will' || language === 'az' || language === 'tr');
}

const ROMAN = /^[IVX]{2,}$/;

const INITIALS = /^(?:\p{Lu}{1,3}|Ma|[CSKGZ]h|Y[aeu]|Ts|Dzh|Дж|Ш|Ю|Я)$/u;

/** One to three letters with a stop behind each. */
function isInitial({ raw, start, end }: ReadWord, text: string): boolean {
  if (!INITIALS.test(raw) || isCountryAbbreviation(raw) || ROMAN.test(raw)) return false;
  return text[end] === '.' || end - start > raw.length;
}
