import { skeletonOf, soundAlike } from '../names/name-forms.ts';
import type { Evidence } from './evidence.ts';
import type { ReadText, ReadWord } from './read-text.ts';

/** Letters of a word that, met at the beginning of another, make it one of the same family. */
const FAMILY_LETTERS = 5;

/** Positions in a text of words that are this name: the same letters, or the same sounds up to case endings. */
export function namePositions(name: ReadWord, text: ReadText): readonly number[] {
  const positions = new Set(text.index.word.get(name.word) ?? []);
  for (const key of name.keys) for (const position of text.index.key.get(key) ?? []) positions.add(position);
  return [...positions];
}

/** The same, and words that may be the name written by ear in another language. */
export function soundPositions(name: ReadWord, text: ReadText): readonly number[] {
  const exact = namePositions(name, text);
  if (exact.length > 0) return exact;
  const keys = [...name.keys, ...name.englishKeys];
  return text.words
    .filter((word) => !word.isFunction && !word.isNumber && areSpelledAlike(keys, word))
    .map(({ index }) => index);
}

function areSpelledAlike(keys: readonly string[], word: ReadWord): boolean {
  const others = [...word.keys, ...word.englishKeys];
  return others.some((other) =>
    keys.some((key) => skeletonOf(key) === skeletonOf(other) && soundAlike(key, other)),
  );
}

/** Whether some text holds the name; `byEar` also as another language may write it. */
export function holdsName(name: ReadWord, texts: readonly ReadText[], byEar: boolean): boolean {
  return texts.some((text) => (byEar ? soundPositions : namePositions)(name, text).length > 0);
}

/** Whether some text holds the word in any form, a word of its family, its translation or near synonym, or its sound. */
export function holdsWord(word: ReadWord, texts: readonly ReadText[]): boolean {
  return texts.some((text) => wordPositions(word, text).length > 0);
}

/** Positions of the words of a text that the word meets, by whatever means. */
export function wordPositions(word: ReadWord, text: ReadText): readonly number[] {
  const { index } = text;
  const positions = new Set(index.word.get(word.word) ?? []);
  if (word.isFunction) return [...positions];
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
