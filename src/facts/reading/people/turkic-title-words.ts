import type { PersonSentence } from './person-sentence.ts';

/** Words of quality that belong to an office, folded. */
export const QUALITIES: ReadonlySet<string> = new Set(
  'emekli donemin tekniki bas icraci mesul masul bagimsiz fahri birinci ikinci ucuncu genel ilk eski yeni sabiq kecmis avvalki onceki hazirki indiki yuksek boyuk kicik yuce kurucu milli onursal fexri faxri umumi saglik amakdar mali idari ticari bilimsel akademik elmi fardi'.split(
    ' ',
  ),
);

/** Offices and nouns whose last letter is no possessive ending. */
export const ENDS_IN_VOWEL =
  /^(?:(?:buyuk)?elci|(?:bas)?savci|vali|memari?|yargici?|sozcu|temsilci|gozlemci|isci|gorevli|milli|dini|ilmi|elmi|harbi|askeri|iqtisadi|iktisadi|resmi|rasmi|siyasi|tarixi|tarihi|huquqi|hukuki|mali|merkezi|markazi|xarici|daxili|ictimai|sosyal|mahalli|adli|madani|manavi|cinayi|icrai|hayati|ali|umumi|xususi|qeyri|gayri)$/;

/** Nouns of places and bodies, with small letters, that only end like a word in a case. */
export const BARE =
  /^(?:mahall[ae]|ail[ae]|lise|kulu[bp]|klub|orman|liman|vatan|plan|hazine|xazina|bina|posta|gida|qida|oda|usta|maden|madan|meydan|meydan[cs]a|insan|divan|hastane|xastaxana|eczane|kutuphane|kitabxana|okul|bolge|ilce|daire|spor)$/;

/** A noun of several, in any case. */
export function isPluralWord(word: string): boolean {
  return /l[ae]r(?:[iu]|[iu]n|[iu]m[iu]z(?:[iu]n)?|d[ae]n|[iu]nd[ae]n)?$/.test(word);
}

/** A noun with the ending of what is of something, in any case. */
export function isPossessive(word: string): boolean {
  const bare = word.replace(/(?<=.{3}[iu])(?:d[iu]r|yd[iu])$/, '');
  return /[iu](?:n(?:[iu]n|[aeiu]|d[ae]n?)?)?$|m[iu]z(?:[iu]n|[aeiu]|d[ae]n?)?$/.test(bare);
}

/** "CEO'su". */
export function hasWrittenEnding({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && /['’]s?[ıiuü](?:n\p{L}*)?$/u.test(text.text.slice(word.start, word.end));
}

const DUTIES = /^(?:vazifasini|salahiyyatlarini|gorevini|vazifesini)$/;
const MOST_OF_DUTY = 4;

/** "Direktor vəzifəsini müvəqqəti aparan X", "görevini yürüten X": position behind the participle; the same where none is. */
export function endOfBearing({ words, roles }: PersonSentence, index: number): number {
  if (!DUTIES.test(words[index]?.word ?? '')) return index;
  for (let to = index + 2; to <= index + MOST_OF_DUTY; to += 1) {
    const isParticiple = /[ae]n$/.test(words[to - 1]?.word ?? '') && words[to - 1]?.isCapital === false;
    if (isParticiple && ['name', 'initial', 'honorific', 'rank'].includes(roles[to] ?? '')) return to;
  }
  return index;
}
