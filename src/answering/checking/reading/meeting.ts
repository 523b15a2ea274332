import { soundAlike } from '../names/name-forms.ts';
import { soundSame, soundsOf } from '../names/sounds.ts';
import type { Evidence } from './evidence.ts';
import type { ReadText, ReadWord } from './read-text.ts';

/** Letters of a word that, met at the beginning of another, make it one of the same family. */
const FAMILY_LETTERS = 5;

/**
 * Positions in a text of words that are this name, up to case endings: by letters in a text of the same language, where a
 * name is always spelled alike, by sound in another.
 */
export function namePositions(name: ReadWord, text: ReadText, byLetters: boolean): readonly number[] {
  const positions = new Set(text.index.word.get(name.word) ?? []);
  const add = (map: ReadonlyMap<string, readonly number[]>, keys: readonly string[]) => {
    for (const key of keys) for (const position of map.get(key) ?? []) positions.add(position);
  };
  if (byLetters) add(text.index.base, name.bases);
  else add(text.index.key, name.keys);
  return [...positions];
}

/** Positions of the name in a text of any language; in another than the claim's also as it may be written by ear. */
export function findName(name: ReadWord, claim: ReadText, text: ReadText): readonly number[] {
  const isSame = claim.language !== null && claim.language === text.language;
  const exact = namePositions(name, text, isSame);
  if (isSame) return exact;
  if (exact.length > 0) return exact;
  return text.words
    .filter((word) => (word.isCapital || !text.tellsNames) && isSpelledAlike(name, word))
    .map(({ index }) => index);
}

function isSpelledAlike(name: ReadWord, word: ReadWord): boolean {
  if (word.isFunction || word.isNumber) return false;
  if (soundSame(name.forms.flatMap(soundsOf), word.forms.flatMap(soundsOf))) return true;
  const keys = [...name.keys, ...name.englishKeys];
  return [...word.keys, ...word.englishKeys].some((other) => keys.some((key) => soundAlike(key, other)));
}

/** Whether some text holds the name. */
export function holdsName(name: ReadWord, claim: ReadText, texts: readonly ReadText[]): boolean {
  return texts.some((text) => findName(name, claim, text).length > 0);
}

/** Whether some text holds the word in any form, a word of its family, its translation or near synonym, or its sound. */
export function holdsWord(word: ReadWord, claim: ReadText, texts: readonly ReadText[]): boolean {
  return texts.some((text) => wordPositions(word, claim, text).length > 0);
}

/** Tables of which a shared entry makes two words say the same; the others group what is merely of one kind. */
const OF_SYNONYMS = /^(?:deed|opposite|body|known):/;

/** Positions of the words of a text that the word of a claim meets, by whatever means. */
export function wordPositions(word: ReadWord, claim: ReadText, text: ReadText): readonly number[] {
  const { index } = text;
  const positions = new Set(index.word.get(word.word) ?? []);
  if (word.isFunction) return [...positions];
  for (const { id, from, to } of claim.meanings) {
    if (from > word.index || word.index >= to || !OF_SYNONYMS.test(id)) continue;
    for (const position of index.meaning.get(id) ?? []) positions.add(position);
  }
  const add = (map: ReadonlyMap<string, readonly number[]>, keys: readonly string[]) => {
    for (const key of keys) for (const position of map.get(key) ?? []) positions.add(position);
  };
  add(index.stem, word.stems);
  add(index.concept, word.concepts);
  add(index.key, word.keys);
  if (word.word.length >= FAMILY_LETTERS) {
    const beginning = word.word.slice(0, FAMILY_LETTERS);
    for (const other of text.words) if (other.word.startsWith(beginning)) positions.add(other.index);
  }
  return [...positions];
}

/** Words of a claim that stand for something the evidence holds under another name: МИД for the foreign ministry. */
export function sharedMeanings(claim: ReadText, evidence: Evidence): ReadonlySet<number> {
  const ids = new Set<string>();
  for (const text of evidence.all) for (const { id } of text.meanings) ids.add(id);
  const positions = new Set<number>();
  for (const { id, from, to } of claim.meanings) {
    if (!ids.has(id)) continue;
    for (let index = from; index < to; index += 1) positions.add(index);
  }
  return positions;
}
