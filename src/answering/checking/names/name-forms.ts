import { nameKey } from '../../../search/analysis/name-key.ts';

const CYRILLIC = /[\u0400-\u04ff]/;
const CYRILLIC_VOWEL = /[аеёиоуыэюя]/;
const SHORTEST = 3;

/** Case endings of Russian names, the adjectival ones of surnames in -ский and -ая among them. */
const CYRILLIC_ENDINGS = (
  'ами ями ого его ому ему ыми ими ой ей ою ею ом ем ём ым им ую юю ая яя ий ый ое ее ие ые ов ев ам ям ах ях ' +
  'их ых а я у ю е и ы о ь й'
).split(' ');

/** Case endings that Azerbaijani writes without an apostrophe, folded (`ı`, `ü` and their like as `i`, `u`, `ə` as `a`). */
const TURKIC_ENDING =
  /(?:l[ae]r)?(?:s[iu]|[iu])?(?:n[iu]n|[iu]n|n?d[ae]n?|n?t[ae]n?|y?l[ae]|n[iuae]|y[iuae]|[iuae])(?:k[iu]|d[iu]r)?$/;
const TURKIC_LETTERS = /[əƏğĞışŞçÇİıöÖüÜ]/;

const APOSTROPHE_TAIL = /['’ʼ`].*$/u;

/**
 * A name and what it may be without the ending that a case gave it, as written. The first is the word itself; which of
 * the others is the name cannot be told from the word alone.
 */
export function baseForms(raw: string): readonly string[] {
  const word = raw.replace(APOSTROPHE_TAIL, '');
  const forms = CYRILLIC.test(word) ? cyrillicBases(word.toLowerCase()) : latinBases(word);
  return [word, ...forms];
}

/** Keys by sound (`nameKey`) of some forms of a name. `[]` for what has no key. */
export function nameKeysOf(forms: readonly string[]): readonly string[] {
  // The key takes c before some letters for an English k (Oruclu), which only a letter of Turkic alphabets would tell it.
  const turkic = forms.filter((form) => /c/i.test(form)).map((form) => form.replaceAll(/c(?!h)/gi, 'j'));
  // Turkic letters spell щ with two (Radişçeva).
  const hushed = forms.filter((form) => /ş[çş]/i.test(form)).map((form) => form.replaceAll(/ş[çş]/gi, 'ş'));
  return [...new Set([...forms, ...turkic, ...hushed].map(nameKey).filter((key) => key !== ''))];
}

/** Adjectives that Russian makes of places: ханлыгалинский, велинский. */
const OF_PLACE = /^(\p{L}{3,}?)(?:ин|ов|ев|ий|ан)?ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/u;

function cyrillicBases(word: string): readonly string[] {
  const bases: string[] = [];
  const place = OF_PLACE.exec(word)?.[1];
  if (place !== undefined) bases.push(place, `${place}ск`, `${place}а`);
  for (const ending of CYRILLIC_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < SHORTEST) continue;
    bases.push(base, `${base}а`);
    const isCluster = !CYRILLIC_VOWEL.test(base.slice(-1)) && !CYRILLIC_VOWEL.test(base.slice(-2, -1));
    // Льва is of Лев, Павла of Павел: the vowel drops out.
    if (isCluster) bases.push(`${base.slice(0, -1).replace(/ь$/, '')}е${base.slice(-1)}`);
  }
  return bases;
}

function latinBases(word: string): readonly string[] {
  const folded = word.replaceAll('İ', 'i').toLowerCase();
  const plain = folded.replace(/[ıüöə]/g, (letter) => ({ ı: 'i', ü: 'u', ö: 'o', ə: 'a' })[letter] ?? letter);
  if (plain.length !== word.length) return [];
  const bases: string[] = [];
  // Every ending that the word may have, since any of them may be a part of the name itself.
  for (let length = Math.max(SHORTEST, word.length - 9); length < word.length; length += 1) {
    const rest = plain.slice(length);
    if (rest.length === 1 && length < 4) continue;
    const match = TURKIC_ENDING.exec(rest);
    if (match !== null && match.index === 0) bases.push(word.slice(0, length));
  }
  return bases;
}

function add(keys: Set<string>, word: string): void {
  const key = nameKey(word);
  if (key !== '') keys.add(key);
}

/** What English spelling hides from a reader of its letters, before any other rule. */
const ENGLISH_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/wh/g, 'w'],
  [/ight/g, 'ait'],
  [/ght/g, 't'],
  [/ough|augh/g, 'o'],
  [/tch/g, 'ç'],
  [/sch/g, 'ş'],
  [/ck/g, 'k'],
  [/sh/g, 'ş'],
  [/ch/g, 'ç'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/qu/g, 'kv'],
  [/dge/g, 'j'],
  [/g(?=[ei])/g, 'j'],
  [/x/g, 'ks'],
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
  [/mb$/, 'm'],
  [/(?<=[^aeiou])e$/, ''],
  [/(?<=[^aeiou])es$/, 's'],
  [/oo/g, 'u'],
];

/** The same of French, whose last consonants are silent (Thibault is Тибо, Moreau Мору). */
const FRENCH_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:aux?|eaux?|ault|auld|aud|aut)$/, 'o'],
  [/eau|au/g, 'o'],
  [/oi/g, 'ua'],
  [/ou/g, 'u'],
  [/ch/g, 'ş'],
  [/qu/g, 'k'],
  [/gn/g, 'n'],
  [/th/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/(?<=[a-z])(?:es|e|s|t|d|x|z|p)$/, ''],
];

/**
 * Further keys of a name in plain Latin letters, read as English or French: Whitcombe is Uitkomb and Уиткомб, Alice is Элис. They
 * are looked at only across languages, where a name may have been written by its sound.
 */
export function englishSoundKeysOf(raw: string): readonly string[] {
  if (CYRILLIC.test(raw) || TURKIC_LETTERS.test(raw)) return [];
  const word = raw.replace(APOSTROPHE_TAIL, '').toLowerCase();
  if (!/^[a-z]{3,}$/.test(word)) return [];
  let sounds = word;
  for (const [spelling, sound] of ENGLISH_SOUNDS) sounds = sounds.replace(spelling, sound);
  let french = word;
  for (const [spelling, sound] of FRENCH_SOUNDS) french = french.replace(spelling, sound);
  const keys = new Set<string>();
  // Hughes is Хьюз with g left alone, Roger is Роджер with it softened.
  for (const form of [
    sounds,
    sounds.replaceAll('w', 'u'),
    word.replaceAll('w', 'u'),
    word.replace(/e$/, ''),
    french,
  ]) {
    add(keys, form);
  }
  return [...keys];
}

/** Consonants of a key, with sounds that spelling mixes up as one: s and z, c and j. */
export function skeletonOf(key: string): string {
  return key
    .replace(/[aiuy]/g, '')
    .replace(/z/g, 's')
    .replace(/j/g, 'c')
    .replace(/(.)\1+/g, '$1');
}

const SHORTEST_SKELETON = 2;

/**
 * Whether two keys are so alike that one name may have been written by ear: the same consonants in the same order, and
 * vowels that differ in one place at most. Hasanov and Huseynov are two names: they differ in two.
 */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const skeleton = skeletonOf(a);
  if (skeleton.length < SHORTEST_SKELETON || skeleton !== skeletonOf(b)) return false;
  const first = vowelsOf(a);
  const second = vowelsOf(b);
  let differences = 0;
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const one = first[index] ?? '';
    const other = second[index] ?? '';
    if (one === other) continue;
    // A diphthong is spelled with any of its vowels; a silent end is not spelled at all.
    const isNear = one !== '' && other !== '' && (one.includes(other) || other.includes(one));
    differences += isNear ? 0.5 : 1;
  }
  return differences <= (skeleton.length > 2 ? 1 : 0.5);
}

/** The vowels before each consonant and behind the last. */
function vowelsOf(key: string): readonly string[] {
  return key.replaceAll('y', 'i').split(/[^aiu]/);
}
