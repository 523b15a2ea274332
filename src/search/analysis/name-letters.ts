/**
 * What a letter or a group of letters sounds like in a name key. Letters of the key: consonants b c(ç) d f j k l m n p r
 * s t v x(ş) z, vowels a i u by class, y for a glide.
 */
export interface Multigraph {
  readonly spelling: string;
  readonly sound: string;
  applies(letters: string, index: number, turkic: boolean): boolean;
}

const always = () => true;

/** In Azerbaijani and Turkish spelling s and h, k and h are two sounds (İshaq). */
const outsideTurkic = (_letters: string, _index: number, turkic: boolean) => !turkic;

const followedBy = (length: number, following: RegExp) => (letters: string, index: number) =>
  following.test(letters.charAt(index + length));

const atEnd = (length: number) => (letters: string, index: number) => index + length === letters.length;

const atStart = (_letters: string, index: number) => index === 0;

/** x is ks in Alexey and Felix, kh in Orxan and texnika. */
const betweenVowels = (letters: string, index: number) => /^[aeiou]?$/.test(letters.charAt(index + 2));

const MULTIGRAPH_LIST: readonly Multigraph[] = [
  { spelling: 'shch', sound: 'x', applies: always },
  { spelling: 'sch', sound: 'x', applies: always },
  { spelling: 'sh', sound: 'x', applies: outsideTurkic },
  {
    spelling: 'sc',
    sound: 's',
    applies: (letters, index, turkic) => !turkic && /[eiy]/.test(letters.charAt(index + 2)),
  },
  { spelling: 'sc', sound: 'sk', applies: outsideTurkic },
  { spelling: 'tch', sound: 'c', applies: (letters, index) => /^[aeiouy]?$/.test(letters.charAt(index - 1)) },
  { spelling: 'ts', sound: 's', applies: always },
  { spelling: 'tz', sound: 's', applies: always },
  { spelling: 'th', sound: 't', applies: always },
  { spelling: 'ch', sound: 'k', applies: followedBy(2, /[rl]/) },
  { spelling: 'ch', sound: 'c', applies: outsideTurkic },
  { spelling: 'ck', sound: 'k', applies: always },
  { spelling: 'cc', sound: 'k', applies: outsideTurkic },
  // c is j in Azerbaijani and Turkish, and nothing but its neighbours tells Cavid from Clinton.
  {
    spelling: 'c',
    sound: 'k',
    applies: (letters, index, turkic) => !turkic && /[lrtsqo]/.test(letters.charAt(index + 1)),
  },
  { spelling: 'ic', sound: 'ik', applies: (letters, index, turkic) => !turkic && atEnd(2)(letters, index) },
  { spelling: 'dzh', sound: 'j', applies: always },
  { spelling: 'dj', sound: 'j', applies: always },
  { spelling: 'kh', sound: 'k', applies: outsideTurkic },
  { spelling: 'gh', sound: 'k', applies: outsideTurkic },
  // Gandhi, Riyadh, Abu Dhabi: Russian writes д (Ганди), Azerbaijani and Turkish d.
  { spelling: 'dh', sound: 'd', applies: outsideTurkic },
  { spelling: 'zh', sound: 'j', applies: outsideTurkic },
  { spelling: 'ph', sound: 'f', applies: always },
  { spelling: 'ex', sound: 'aks', applies: betweenVowels },
  { spelling: 'ix', sound: 'iks', applies: atEnd(2) },
  { spelling: 'ee', sound: 'aa', applies: followedBy(2, /v/) },
  { spelling: 'ee', sound: 'i', applies: always },
  { spelling: 'ou', sound: 'u', applies: always },
  { spelling: 'llah', sound: 'la', applies: atEnd(4) },
  { spelling: 'eh', sound: 'a', applies: atEnd(2) },
  { spelling: 'ye', sound: 'a', applies: atStart },
  { spelling: 'дж', sound: 'j', applies: always },
  { spelling: 'тх', sound: 't', applies: always },
  { spelling: 'ее', sound: 'aa', applies: always },
  { spelling: 'ллах', sound: 'la', applies: atEnd(4) },
];

/** By first letter, in order of preference. */
export const MULTIGRAPHS: ReadonlyMap<string, readonly Multigraph[]> = byFirstLetter(MULTIGRAPH_LIST);

function byFirstLetter(multigraphs: readonly Multigraph[]): Map<string, Multigraph[]> {
  const groups = new Map<string, Multigraph[]>();
  for (const multigraph of multigraphs) {
    const first = multigraph.spelling.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), multigraph]);
  }
  return groups;
}

/** Letters by the sound they stand for, Latin and Cyrillic; ъ and ь have none. */
const SPELLINGS: Readonly<Record<string, string>> = {
  a: 'aeəäæаэеәєя',
  i: 'iıиыі',
  u: 'ouöüоуюёөүұ',
  y: 'yйїј',
  b: 'bб',
  c: 'çčćч',
  d: 'dđд',
  f: 'fф',
  j: 'cjžжҹ',
  k: 'kqgğhxкгхґқғһҝ',
  l: 'lłл',
  m: 'mм',
  n: 'nñнң',
  p: 'pп',
  r: 'rр',
  s: 'sßсц',
  t: 'tт',
  v: 'vwвў',
  x: 'şšшщ',
  z: 'zз',
  '': 'ъь',
};

export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([sound, spellings]) =>
    [...spellings].map((letter) => [letter, sound] as const),
  ),
);

/** At the beginning of a word these are heard with a glide, which Latin spells (Яшар, Yaşar). */
export const INITIAL_GLIDES: ReadonlyMap<string, string> = new Map([
  ['я', 'ya'],
  ['ю', 'yu'],
  ['ё', 'yu'],
]);

/** Whether a word is spelled as Azerbaijani or Turkish for certain; without these letters it may be any language. */
export function isTurkicSpelling(word: string): boolean {
  return /[əƏğĞışŞçÇİ]/.test(word);
}
