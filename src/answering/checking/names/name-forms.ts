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
 * Keys under which a name meets its other forms: as it stands and without the ending that a case gave it, by sound
 * (`nameKey`). `[]` for what has no key.
 */
export function nameKeysOf(raw: string): readonly string[] {
  const word = raw.replace(APOSTROPHE_TAIL, '');
  const keys = new Set<string>();
  add(keys, word);
  if (CYRILLIC.test(word)) addCyrillicBases(keys, word.toLowerCase());
  else addLatinBases(keys, word);
  return [...keys];
}

function addCyrillicBases(keys: Set<string>, word: string): void {
  for (const ending of CYRILLIC_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < SHORTEST) continue;
    add(keys, base);
    add(keys, `${base}а`);
    const beforeLast = base.slice(0, -1);
    const isCluster = !CYRILLIC_VOWEL.test(base.slice(-1)) && !CYRILLIC_VOWEL.test(base.slice(-2, -1));
    // Льва is of Лев, Павла of Павел: the vowel drops out.
    if (isCluster) add(keys, `${beforeLast.replace(/ь$/, '')}е${base.slice(-1)}`);
  }
}

function addLatinBases(keys: Set<string>, word: string): void {
  const folded = word.replaceAll('İ', 'i').toLowerCase();
  const plain = folded.replace(/[ıüöə]/g, (letter) => ({ ı: 'i', ü: 'u', ö: 'o', ə: 'a' })[letter] ?? letter);
  if (plain.length !== word.length) return;
  // Every ending that the word may have, since any of them may be a part of the name itself.
  for (let length = Math.max(SHORTEST, word.length - 9); length < word.length; length += 1) {
    const rest = plain.slice(length);
    if (rest.length === 1 && length < 4) continue;
    const match = TURKIC_ENDING.exec(rest);
    if (match !== null && match.index === 0) add(keys, word.slice(0, length));
  }
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

/**
 * Further keys of a name in plain Latin letters, read as English: Whitcombe is Uitkomb and Уиткомб, Alice is Элис. They
 * are looked at only across languages, where a name may have been written by its sound.
 */
export function englishSoundKeysOf(raw: string): readonly string[] {
  if (CYRILLIC.test(raw) || TURKIC_LETTERS.test(raw)) return [];
  const word = raw.replace(APOSTROPHE_TAIL, '').toLowerCase();
  if (!/^[a-z]{3,}$/.test(word)) return [];
  let sounds = word;
  for (const [spelling, sound] of ENGLISH_SOUNDS) sounds = sounds.replace(spelling, sound);
  const keys = new Set<string>();
  // Hughes is Хьюз with g left alone, Roger is Роджер with it softened.
  for (const form of [sounds, sounds.replaceAll('w', 'u'), word.replaceAll('w', 'u'), word.replace(/e$/, '')]) {
    add(keys, form);
  }
  return [...keys];
}

/** Consonants of a key, with sounds that spelling mixes up as one: s and z, c and j. */
export function skeletonOf(key: string): string {
  return key.replace(/[aiuy]/g, '').replace(/z/g, 's').replace(/j/g, 'c').replace(/(.)\1+/g, '$1');
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
  return key.replaceAll('y', 'i').split(/[^aiu]+/);
}
