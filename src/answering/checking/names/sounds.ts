/**
 * What a name sounds like to whoever writes it down in another language, coarser than `nameKey` and only for comparing a
 * name with one of another language: Rosenstein, Rozenşteyn and Розенштейн; Humphreys, Hamfriys and Хамфриз; Will and Uill.
 *
 * Letters of a sound: p t k s x(any hushing sound) f v m n l r, vowels a(a e) u(o u) i. Nothing stands for ь and ъ.
 */

type Rule = readonly [RegExp, string];

/** Capital letters stand for sounds that are read in several ways (`READINGS`), or that no rule touches any more. */
const LATIN_RULES: readonly Rule[] = [
  [/'|’/g, ''],
  [/^(?:kn|gn)(?=[aeiou])/, 'n'],
  [/^wr/, 'r'],
  [/wh/g, 'w'],
  [/igh(?=t)/g, 'ai'],
  [/ght/g, 't'],
  [/(?:sch|sh|tch|zh|dzh|ş|č|š|ž|ś|ć)/g, 'X'],
  [/ch|ç/g, 'C'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?:kh|gh|ğ)/g, 'k'],
  [/ck/g, 'k'],
  [/qu/g, 'kv'],
  [/ee|ea(?=[^u])/g, 'i'],
  [/x(?=[aeiouəöü]|$)/g, 'K'],
  [/x/g, 'ks'],
  [/g(?=[eiy])/g, 'G'],
  [/j/g, 'J'],
  [/c/g, 'S'],
];

const CYRILLIC_RULES: readonly Rule[] = [
  [/(?:дж|тч|[жчшщ])/g, 'X'],
  [/[ьъ]/g, ''],
];

/** Each of a claim's readings takes one way for a sound throughout the name. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  C: ['x', 'k'],
  S: ['k', 's', 'x'],
  G: ['k', 'x'],
  J: ['x', 'i'],
  h: ['k', ''],
  w: ['v', 'u'],
};

const VOWELS: Readonly<Record<string, string>> = {
  a: 'a',
  e: 'a',
  ə: 'a',
  ä: 'a',
  é: 'a',
  è: 'a',
  ê: 'a',
  á: 'a',
  à: 'a',
  o: 'u',
  u: 'u',
  ö: 'u',
  ü: 'u',
  ó: 'u',
  ø: 'u',
  i: 'i',
  ı: 'i',
  y: 'i',
  í: 'i',
  а: 'a',
  е: 'a',
  э: 'a',
  я: 'a',
  о: 'u',
  у: 'u',
  ю: 'u',
  ё: 'u',
  и: 'i',
  ы: 'i',
  й: 'i',
};

const CONSONANTS: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  q: 'k',
  h: 'h',
  s: 's',
  z: 's',
  f: 'f',
  v: 'v',
  w: 'w',
  m: 'm',
  n: 'n',
  l: 'l',
  r: 'r',
  ß: 's',
  ł: 'l',
  ñ: 'n',
  đ: 't',
  б: 'p',
  п: 'p',
  д: 't',
  т: 't',
  г: 'k',
  к: 'k',
  х: 'h',
  с: 's',
  з: 's',
  ц: 's',
  ф: 'f',
  в: 'v',
  м: 'm',
  н: 'n',
  л: 'l',
  р: 'r',
};

/** A name as the consonants it sounds of and the vowels around them. */
export interface Sound {
  readonly consonants: string;
  readonly vowels: readonly string[];
}

const LONGEST = 40;
const CYRILLIC = /[\u0400-\u04ff]/;

const MOST_KNOWN = 20_000;
const known = new Map<string, readonly Sound[]>();

/** Every way in which a name may be heard; `[]` for what is no word of Latin or Cyrillic letters. */
export function soundsOf(name: string): readonly Sound[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const sounds = readingsOf(name.slice(0, LONGEST))
    .filter((reading) => reading !== '')
    .map(soundOf);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, sounds);
  return sounds;
}

function readingsOf(name: string): readonly string[] {
  const lower = name.replaceAll('İ', 'i').toLowerCase().normalize('NFC');
  const rules = CYRILLIC.test(lower) ? CYRILLIC_RULES : LATIN_RULES;
  const spelled = rules.reduce((text, [spelling, sound]) => text.replace(spelling, sound), lower);
  let readings: readonly string[] = [
    [...spelled]
      .map((letter) => CONSONANTS[letter] ?? VOWELS[letter] ?? (/[A-Z]/.test(letter) ? letter : ''))
      .join(''),
  ];
  for (const [mark, ways] of Object.entries(READINGS)) {
    if (!readings.some((reading) => reading.includes(mark))) continue;
    readings = readings.flatMap((reading) => ways.map((way) => reading.replaceAll(mark, way)));
  }
  return [...new Set(readings.map((reading) => reading.replaceAll('X', 'x').replaceAll('K', 'k')))];
}

function soundOf(letters: string): Sound {
  // "st" is heard as "scht" in German names.
  const plain = letters.replace(/(.)\1+/g, '$1').replaceAll('xt', 'st');
  const consonants = plain.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1');
  return { consonants, vowels: plain.split(/[^aiu]+/) };
}

const LONG_ENOUGH = 3;
const LONG = 5;

/** Whether two names may be one, heard and written down: the same consonants, and vowels that hardly differ. */
export function soundSame(first: readonly Sound[], second: readonly Sound[]): boolean {
  return first.some((a) => second.some((b) => areAlike(a, b)));
}

function areAlike(a: Sound, b: Sound): boolean {
  if (a.consonants !== b.consonants) return false;
  let differences = 0;
  for (let index = 0; index < Math.max(a.vowels.length, b.vowels.length); index += 1) {
    const one = a.vowels[index] ?? '';
    const other = b.vowels[index] ?? '';
    if (one === other) continue;
    const isLast = index > 0 && index >= Math.max(a.vowels.length, b.vowels.length) - 1;
    // A diphthong is spelled with any of its vowels; the last vowel of a name is often silent, or an ending.
    const isNear = isLast || (one !== '' && other !== '' && [...one].some((vowel) => other.includes(vowel)));
    differences += isNear ? 0.34 : 1;
  }
  if (a.consonants.length >= LONG) return differences <= 2;
  return differences <= (a.consonants.length >= LONG_ENOUGH ? 1.1 : a.consonants.length === 2 ? 0.7 : 0);
}
