/** Apostrophes of all keyboards and transliterations, and characters that show nothing: neither tells words apart. */
const UNSEEN = /['`´‘’‛ʹʻʼʽˈ′＇\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A breve over и is part of the letter й; every other mark of this block is a spelling habit. */
const MARKS = /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f]/g;

/** Letters that Unicode does not take apart. Dotless ı and Azerbaijani ə meet the letters they are replaced by. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ə', 'a'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ς', 'σ'],
]);
const WHOLE_LETTER = new RegExp(`[${[...WHOLE_LETTERS.keys()].join('')}]`, 'g');

/**
 * One form for all spellings of a word that differ in case, diacritics, apostrophes or compatibility characters: İ, I, ı
 * and i meet as `i`, ə as `a`, ё as `е`; й stays. Cyrillic stays Cyrillic. Any string is taken; folding twice changes
 * nothing more.
 */
export function foldWord(word: string): string {
  if (isLowerAscii(word)) return word;
  const lower = word.normalize('NFKC').toLowerCase().normalize('NFD').replace(MARKS, '');
  const plain = lower.replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS.get(letter) ?? letter);
  return plain.replace(UNSEEN, '').normalize('NFKC');
}

/** The folded form of one word, which holds no white space: folding takes a few letters apart into several words (ﷺ, ﹴ). */
export function foldedTerm(word: string): string {
  return foldWord(word).replaceAll(' ', '');
}

/** Most words of an English archive: nothing to fold, so nothing is allocated. */
function isLowerAscii(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}
