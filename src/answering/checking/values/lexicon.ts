import { foldLetters } from '../../../archive/describing/fold.ts';
import type { LanguageCode } from '../../../archive/release.ts';

/** Case, number, possession and copula after a Turkic noun, in any order: what follows a number is seldom anything else. */
const TURKIC_ENDINGS =
  /^(?:l[iu][kqgy]?|s[iu]z|l[ae]r|[iu]|s[iu]|n?[iu]n|[yn][iuae]|[ae]|n?[dt][ae]n?|y?l[ae]|[dt][iu]r|k[iu]|c[ae]|y?[dt][iu]|m[iu]s|y?[ae]d[ae]k|d[ae]k|'){0,6}$/;
const RUSSIAN_ENDINGS =
  ' а я ы и у ю е ие ия ии ию ием иями иях ой ей ом ем ам ям ами ями ах ях ов ев ь ью ий ый ая яя ое ее ые ие ого его ому ему ым им ыми ими ую юю ых их'.split(
    ' ',
  );

/** Words of a meaning in the four languages, dictionary forms or stems separated by spaces. */
export interface LexiconEntry<Meaning> {
  readonly meaning: Meaning;
  /** Every form as it is, a plural in -s too. */
  readonly english?: string;
  /** Dictionary forms, met with any chain of endings. */
  readonly azerbaijani?: string;
  /** Stems, met with any ending of a noun or adjective. */
  readonly russian?: string;
  readonly turkish?: string;
  /** Met as they are, in every language. */
  readonly exact?: string;
}

export interface Lexicon<Meaning> {
  /** The meaning of a word folded by `foldLetters`, or null. A null language reads Latin letters as any of the three. */
  find(foldedWord: string, language: LanguageCode | null): Meaning | null;
}

export function createLexicon<Meaning>(entries: readonly LexiconEntry<Meaning>[]): Lexicon<Meaning> {
  const exact = new Map<string, Meaning>();
  const english = new Map<string, Meaning>();
  const turkic = { az: new Map<string, Meaning>(), tr: new Map<string, Meaning>() };
  for (const entry of entries) {
    for (const word of wordsOf(entry.exact)) exact.set(word, entry.meaning);
    for (const word of wordsOf(entry.english)) {
      english.set(word, entry.meaning);
      if (!english.has(`${word}s`)) english.set(`${word}s`, entry.meaning);
    }
    for (const stem of wordsOf(entry.russian)) {
      for (const ending of RUSSIAN_ENDINGS) exact.set(stem + ending, entry.meaning);
    }
    for (const word of wordsOf(entry.azerbaijani)) turkic.az.set(word, entry.meaning);
    for (const word of wordsOf(entry.turkish)) turkic.tr.set(word, entry.meaning);
  }
  return {
    find(word, language) {
      const sure = exact.get(word);
      if (sure !== undefined) return sure;
      if (language !== 'az' && language !== 'tr') {
        const found = english.get(word);
        if (found !== undefined) return found;
        if (language !== null) return null;
      }
      const own = language === 'tr' ? turkic.tr : turkic.az;
      const neighbour = own === turkic.az ? turkic.tr : turkic.az;
      const found = beginningOf(own, word) ?? beginningOf(neighbour, word, language);
      // Names keep their English: "60 Minutes".
      return found ?? (word.length >= 4 ? (english.get(word) ?? null) : null);
    },
  };
}

function beginningOf<Meaning>(
  words: ReadonlyMap<string, Meaning>,
  word: string,
  language: LanguageCode | null = null,
): Meaning | null {
  // What the neighbouring language calls it is met too, save the short words that mean something else there (il).
  const shortest = language === null ? 2 : 4;
  for (let length = word.length; length >= shortest; length -= 1) {
    const found = words.get(word.slice(0, length));
    if (found !== undefined && TURKIC_ENDINGS.test(word.slice(length))) return found;
  }
  return null;
}

function wordsOf(list = ''): string[] {
  return foldLetters(list.normalize('NFC')).split(/\s+/u).filter(Boolean);
}
