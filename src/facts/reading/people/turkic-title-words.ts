import type { PersonSentence } from './person-sentence.ts';

/** Words of quality that belong to an office, folded. */
export const QUALITIES: ReadonlySet<string> = new Set(
  'emekli donemin tekniki bas icraci mesul masul bagimsiz fahri birinci ikinci ucuncu genel ilk eski yeni sabiq kecmis avvalki onceki hazirki indiki yuksek boyuk kicik yuce kurucu milli onursal fexri faxri umumi saglik amakdar'.split(
    ' ',
  ),
);

/** A noun of several, in any case. */
export function isPluralWord(word: string): boolean {
  return /l[ae]r(?:[iu]|[iu]n|[iu]m[iu]z(?:[iu]n)?|d[ae]n|[iu]nd[ae]n)?$/.test(word);
}

/** A noun with the ending of what is of something, in any case. */
export function isPossessive(word: string): boolean {
  return /[iu](?:n(?:[iu]n|[aeiu]|d[ae]n?)?)?$|m[iu]z(?:[iu]n|[aeiu]|d[ae]n?)?$/.test(word);
}

/** "CEO'su". */
export function hasWrittenEnding({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && /['’]s?[ıiuü](?:n\p{L}*)?$/u.test(text.text.slice(word.start, word.end));
}
