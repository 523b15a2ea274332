/**
 * Which endings turn an Azerbaijani or Turkish dictionary form into a word of a text. All in folded letters (`foldWord`),
 * in which vowel harmony leaves two classes, `[ae]` and `[iu]`. What follows the entry has to be a whole chain of endings,
 * each in the form that it takes after a vowel or a consonant: a word that merely begins like an entry (`bar`, `barmaq`)
 * is no form of it. After A. Göksel and C. Kerslake, "Turkish: A Comprehensive Grammar" (2005), with the
 * Azerbaijani endings that differ.
 */

const AFTER_VOWEL = '(?<=[aeiou])';
const AFTER_CONSONANT = '(?<![aeiou])';
/** Where two vowels would meet, y stands between them. */
const LINK = `(?:${AFTER_VOWEL}y|${AFTER_CONSONANT})`;

const DERIVATION = '(?:l[iu][kqgy]?|s[iu]z|c[iu])';
const PLURAL = '(?:l[ae]r)';
const POSSESSIVE = oneOf([
  `${AFTER_CONSONANT}[iu](?:m(?:[iu]z)?|n(?:[iu]z)?)?`, // görüşüm, görüşünüz, görüşü
  `${AFTER_VOWEL}(?:m(?:[iu]z)?|n(?:[iu]z)?|s[iu])`, // komitəmiz, komitəsi
]);
const CASE = oneOf([
  `${AFTER_CONSONANT}(?:[iu]n?|[ae])`, // görüşü, görüşün, görüşə
  `${AFTER_VOWEL}(?:n[iu]n|[yn][iu]|[yn][ae])`, // komitənin, komitəni, komiteye
  `(?:${AFTER_VOWEL}n)?[dt][ae]n?`, // görüşdə, komitəsindən
  `(?:${AFTER_VOWEL}y)?l[ae]`, // görüşlə, komiteyle
  'n?c[ae]', // almanca, görüşünce
]);
const RELATIVE = `(?:k[iu]${PLURAL}?${CASE}?)`;
const COPULA = '(?:[dt][iu]r(?:l[ae]r)?|y?[dt][iu]|y?m[iu]s|y?s[ae]|y?k[ae]n)';
const NOMINAL = `${DERIVATION}{0,2}${PLURAL}?${POSSESSIVE}?${CASE}?${RELATIVE}?${COPULA}?`;

const VOICE = `(?:${AFTER_CONSONANT}[iu][lns]|${AFTER_VOWEL}[lns]|[dt][iu]r|t)`;
const NEGATION = '(?:m[aeiu])';
const ABILITY = `(?:${LINK}[ae](?:bil|m[ae]))`;
const VERBAL = oneOf([
  '[dt][iu][kqgy]?', // imzaladı, imzaladığı
  'm[iu]s', // imzalamış
  `${LINK}[iu][bp]`, // imzalayıb, imzalayıp
  `${LINK}[ae]c[ae][kqgy]`, // imzalayacaq
  `${LINK}[iu]r`, // imzalayır
  `(?:${AFTER_VOWEL}|${AFTER_CONSONANT}[iuae])r`, // imzalar
  '[iu]?yor', // imzalıyor
  'm[ae]kt[ae]', // imzalamakta
  'm[ae]l[iu]', // imzalamalı
  's[ae]', // imzalasa
  `${LINK}[ae]n`, // imzalayan
  'm[ae][kqgy]?', // imzalamaq, imzalama
  `${LINK}[iu]s`, // açılış
  `${LINK}[ae]r[ae][kq]`, // imzalayaraq
  `${LINK}[iu]nc[ae]`, // imzalayınca
]);

/** Tested on the word from the last letter of the stem on, which decides between the forms. */
const NOUN_ENDING = new RegExp(`^.(?=.)${NOMINAL}$`);
const VERB_ENDING = new RegExp(`^.${VOICE}{0,3}${NEGATION}?${ABILITY}?${VERBAL}${NOMINAL}$`);
const SOFTENED_NOUN_ENDING = new RegExp(`^.(?=[aeiu])${NOMINAL}$`);
const SOFTENED_VERB_ENDING = new RegExp(`^.(?=[aeiu])${VERB_ENDING.source.slice(2)}`);
const NARROWED_VERB_ENDING = new RegExp(`^.[iu]yor${NOMINAL}$`);

/** Shorter ones begin too many other words. */
const SHORTEST_STEM = 3;
/** Of the short verb stems in -t, hardly any softens (git-, et-). */
const SHORTEST_SOFTENED_VERB = 5;

/** Final consonants that soften before a vowel (hazırlıq → hazırlığı, kitap → kitabı, ürək → ürəyi). */
const SOFTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['k', ['g', 'y']],
  ['q', ['g']],
  ['t', ['d']],
  ['p', ['b']],
]);

/** The beginning of a word, and the endings that make a form of the entry out of it. */
export class TurkicStem {
  readonly beginning: string;
  readonly #ending: RegExp;

  constructor(beginning: string, ending: RegExp) {
    this.beginning = beginning;
    this.#ending = ending;
  }

  /** Whether `word`, which begins with this stem, is an inflected form of the entry. */
  isStemOf(word: string): boolean {
    return this.#ending.test(word.slice(this.beginning.length - 1));
  }
}

/** All stems of a folded dictionary form; an infinitive (-maq, -mək, -mak, -mek) gives those of its verb. */
export function turkicStems(lemma: string): readonly TurkicStem[] {
  const verb = /^(.+)(?:ma[kq]|mek)$/.exec(lemma)?.[1];
  const stem = verb ?? lemma;
  if (stem.length < SHORTEST_STEM) return [];
  return verb === undefined ? nounStems(stem) : verbStems(stem);
}

function nounStems(stem: string): readonly TurkicStem[] {
  const softened = SOFTENED.get(stem.slice(-1)) ?? [];
  return [
    new TurkicStem(stem, NOUN_ENDING),
    ...softened.map((letter) => new TurkicStem(stem.slice(0, -1) + letter, SOFTENED_NOUN_ENDING)),
  ];
}

function verbStems(stem: string): readonly TurkicStem[] {
  const stems = [new TurkicStem(stem, VERB_ENDING)];
  const shortened = stem.slice(0, -1);
  if (stem.endsWith('t') && stem.length >= SHORTEST_SOFTENED_VERB) {
    stems.push(new TurkicStem(`${shortened}d`, SOFTENED_VERB_ENDING));
  }
  if (/[ae]$/.test(stem)) stems.push(new TurkicStem(shortened, NARROWED_VERB_ENDING));
  return stems;
}

function oneOf(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}
