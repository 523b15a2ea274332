import { foldWord } from './fold.ts';
import { withoutApostropheEnding, withoutEnding } from './name-endings.ts';
import { INITIAL_GLIDES, isTurkicSpelling, LETTERS, MULTIGRAPHS, type Multigraph } from './name-letters.ts';

const VOWEL_RUN = /[aiu][aiuy]+|y[aiuy]*/g;
const DOUBLED_CONSONANT = /([bcdfjklmnprstvxz])\1+/g;
const USUAL_LETTERS = /^[a-zəıöüçşğа-яё]*$/;
const LONGEST_WORD = 64;

/**
 * A key on which the spellings of one name meet across Azerbaijani, English, Russian and Turkish: Ceyhun = Jeyhun =
 * Джейхун, Həsənov = Hasanov = Гасанов. Lower-case ASCII letters; `''` for what is not one word of Latin or Cyrillic
 * letters, and for words too short to be told apart (fewer than two consonants and fewer than three letters).
 *
 * Sounds that one script cannot tell apart are one letter of the key: all of k, q, g, ğ, h, x (Russian writes h as г or
 * х, q as г or к); c, j, zh, дж, ж; vowels in three classes, open `a`, close `i`, round `u`.
 */
export function nameKey(word: string): string {
  const sounds = soundsOf(word);
  const key = softenedEnd(sounds);
  return key.length >= 3 || (key.length === 2 && !/[aiuy]/.test(key)) ? key : '';
}

/**
 * The key of the name of which a Russian word in -а or -я may be the genitive (Закира Гасанова, of Закир Гасанов), else
 * `''`. A second term for an index that wants to find it; it cannot decide whether two names are one person, since
 * Гафарова may also be her own name.
 */
export function genitiveNameKey(word: string): string {
  return /^[а-яё-]{4,}(?:[бвгджзкмнпрстфхцчшщл]а|[лнр]я)$/iu.test(word) ? nameKey(word.slice(0, -1)) : '';
}

/**
 * Whether two names can be one person's or place's: every word of the shorter one meets a word of the longer, in order.
 * An initial meets any word that begins with its sound, but at least one whole word has to meet.
 */
export function namesMatch(a: string, b: string): boolean {
  const first = wordsOf(a);
  const second = wordsOf(b);
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  let wholeWords = 0;
  let next = 0;
  for (const word of shorter) {
    const found = longer.findIndex((other, index) => index >= next && wordsMeet(word, other));
    if (found < 0) return false;
    if (!isInitial(word) && !isInitial(longer[found] ?? '')) wholeWords += 1;
    next = found + 1;
  }
  return wholeWords > 0;
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .split(/[\s.,]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

function wordsMeet(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return soundsOf(a).charAt(0) === soundsOf(b).charAt(0);
  if (foldWord(a) === foldWord(b)) return true;
  const key = nameKey(a);
  return key !== '' && key === nameKey(b);
}

/** One letter, or the pair of letters that stands for one letter of another script (Sh., Дж.). */
function isInitial(word: string): boolean {
  return word.length === 1 || /^(?:[CSKGZ]h|Y[aeu]|Ts|Dzh|Дж)$/.test(word);
}

/** The word in lower case, each letter one that has a sound of its own where there is one (ş), plain otherwise (é). */
function lettersOf(word: string): string {
  const lower = word.replaceAll('İ', 'i').toLowerCase();
  if (USUAL_LETTERS.test(lower)) return lower;
  const nominative = withoutApostropheEnding(lower.normalize('NFKC'));
  return nominative.replace(/[^a-zа-яё]/g, (letter) =>
    LETTERS.has(letter) ? letter : letter === '-' ? '' : foldWord(letter),
  );
}

/** The word as sounds, before what only its end does to it. */
function soundsOf(word: string): string {
  if (word.length > LONGEST_WORD) return '';
  const spelling = word.normalize('NFC');
  const letters = withoutEnding(lettersOf(spelling));
  const turkic = isTurkicSpelling(spelling);
  let sounds = '';
  for (let index = 0; index < letters.length; ) {
    const letter = letters.charAt(index);
    const multigraph = multigraphAt(letters, index, turkic);
    if (multigraph !== undefined) {
      sounds += multigraph.sound;
      index += multigraph.spelling.length;
      continue;
    }
    const sound = (index === 0 ? INITIAL_GLIDES.get(letter) : undefined) ?? LETTERS.get(letter);
    if (sound === undefined) return '';
    const isDoubled = index > 0 && letter === letters.charAt(index - 1);
    if (!isDoubled) sounds += sound;
    index += 1;
  }
  const steady = sounds.replace(VOWEL_RUN, steadyVowels).replace(DOUBLED_CONSONANT, '$1');
  return steady.replaceAll('kd', 'kt');
}

function multigraphAt(letters: string, index: number, turkic: boolean): Multigraph | undefined {
  const candidates = MULTIGRAPHS.get(letters.charAt(index));
  if (candidates === undefined) return undefined;
  for (const candidate of candidates) {
    if (letters.startsWith(candidate.spelling, index) && candidate.applies(letters, index, turkic))
      return candidate;
  }
  return undefined;
}

/**
 * Glides come and go with the script (Mustafayev, Mustafaev, Мустафаев; Sumqayıt, Сумгаит; Vasilyev, Vasiliev,
 * Васильев), so a run of vowels keeps them only before a consonant, at its end, or as the beginning of the word.
 */
function steadyVowels(run: string, offset: number, word: string): string {
  if (run.length === 1) return run === 'y' ? 'i' : run;
  if (run.length === 2 && !run.includes('y') && !run.includes('i')) return run;
  const isInitialGlide = offset === 0 && run.startsWith('y') && run.charAt(1) !== 'i';
  const vowels = run
    .replace(/y+(?=.)/g, '')
    .replace(/y$/, 'i')
    .replace(/i+/g, 'i');
  const open = vowels.replace(/(?<=[au])i(?=[au])/g, '');
  const isFirstOfWord = !/[aiuy]/.test(word.slice(0, offset));
  const steady = isFirstOfWord ? open : open.replace(/^i(?=[au])/, '');
  return isInitialGlide ? `y${steady}` : steady;
}

/** Ahmet is Əhməd, Recep is Rəcəb, Aleksandr is Alexander. */
function softenedEnd(sounds: string): string {
  const last = sounds.charAt(sounds.length - 1);
  if (last === 'd') return `${sounds.slice(0, -1)}t`;
  if (last === 'b') return `${sounds.slice(0, -1)}p`;
  if (last === 'j') return `${sounds.slice(0, -1)}c`;
  if (last === 'r' && /[^aiuyr]r$/.test(sounds)) return `${sounds.slice(0, -1)}ar`;
  return sounds;
}
