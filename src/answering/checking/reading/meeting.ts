import { skeletonOf, soundAlike } from '../names/name-forms.ts';
import { type Sound, soundSame, soundsOf } from '../names/sounds.ts';
import type { Evidence } from './evidence.ts';
import { FAMILY_LETTERS, isName, type ReadText, type ReadWord, type WordIndex } from './read-text.ts';

const NONE: readonly number[] = [];

/**
 * Positions in a text of words that are this name, up to case endings: by letters in a text of the same language, where a
 * name is always spelled alike, by sound in another.
 */
export function namePositions(name: ReadWord, text: ReadText, byLetters: boolean): readonly number[] {
  const positions = new Set(text.index.word.get(name.word) ?? NONE);
  addAll(positions, byLetters ? text.index.base : text.index.key, byLetters ? name.bases : name.keys);
  return [...positions];
}

/** Positions of the name in a text of any language; in another than the claim's also as it may be written by ear. */
export function findName(name: ReadWord, claim: ReadText, text: ReadText): readonly number[] {
  const isSame = claim.language !== null && claim.language === text.language;
  return remembered(`${isSame ? 'n' : 'e'}${name.raw}`, text, () => {
    const exact = namePositions(name, text, isSame);
    return isSame || exact.length > 0 ? exact : heardPositions(name, text);
  });
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
const OF_SYNONYMS = /^(?:deed|opposite|body|subject|known|place|kind):/;

/** Positions of the words of a text that the word of a claim meets, by whatever means. */
export function wordPositions(word: ReadWord, claim: ReadText, text: ReadText): readonly number[] {
  if (word.isFunction) return text.index.word.get(word.word) ?? NONE;
  const ids = synonymsOf(claim).get(word.index) ?? '';
  return remembered(`w${word.raw} ${ids}`, text, () => {
    const { index } = text;
    const positions = new Set(index.word.get(word.word) ?? NONE);
    if (ids !== '') addAll(positions, index.meaning, ids.split(' '));
    addAll(positions, index.stem, word.stems);
    addAll(positions, index.concept, word.concepts);
    addAll(positions, index.key, word.keys);
    if (word.word.length >= FAMILY_LETTERS)
      addAll(positions, index.family, [word.word.slice(0, FAMILY_LETTERS)]);
    return [...positions];
  });
}

/** Words of a claim that stand for something the evidence holds under another name: МИД for the foreign ministry. */
export function sharedMeanings(claim: ReadText, evidence: Evidence): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { id, from, to } of claim.meanings) {
    if (!evidence.all.some(({ index }) => index.meaning.has(id))) continue;
    for (let index = from; index < to; index += 1) positions.add(index);
  }
  return positions;
}

function addAll(positions: Set<number>, map: WordIndex['word'], keys: readonly string[]): void {
  for (const key of keys) for (const position of map.get(key) ?? NONE) positions.add(position);
}

const synonyms = new WeakMap<ReadText, ReadonlyMap<number, string>>();

/** Ids of the tables that each word of a claim stands for, with spaces between. */
function synonymsOf(claim: ReadText): ReadonlyMap<number, string> {
  const known = synonyms.get(claim);
  if (known !== undefined) return known;
  const ids = new Map<number, string>();
  for (const { id, from, to } of claim.meanings) {
    if (!OF_SYNONYMS.test(id)) continue;
    for (let index = from; index < to; index += 1) {
      const before = ids.get(index);
      ids.set(index, before === undefined ? id : `${before} ${id}`);
    }
  }
  synonyms.set(claim, ids);
  return ids;
}

const MOST_REMEMBERED = 2_000;
const found = new WeakMap<ReadText, Map<string, readonly number[]>>();

/** Answers are asked for again by every check of a claim, and by the next claim that uses the same words. */
function remembered(key: string, text: ReadText, find: () => readonly number[]): readonly number[] {
  let ofText = found.get(text);
  if (ofText === undefined || ofText.size >= MOST_REMEMBERED) {
    ofText = new Map();
    found.set(text, ofText);
  }
  const known = ofText.get(key);
  if (known !== undefined) return known;
  const positions = find();
  ofText.set(key, positions);
  return positions;
}

/** Names of a text by what they sound like. */
interface SoundIndex {
  readonly byConsonants: ReadonlyMap<string, readonly { readonly position: number; readonly sound: Sound }[]>;
  readonly bySkeleton: ReadonlyMap<string, readonly { readonly position: number; readonly key: string }[]>;
}

const soundIndexes = new WeakMap<ReadText, SoundIndex>();

function heardPositions(name: ReadWord, text: ReadText): readonly number[] {
  const index = soundIndexOf(text);
  const positions = new Set<number>();
  for (const sound of name.forms.flatMap(soundsOf)) {
    for (const other of index.byConsonants.get(sound.consonants) ?? []) {
      if (!positions.has(other.position) && soundSame([sound], [other.sound])) positions.add(other.position);
    }
  }
  for (const key of [...name.keys, ...name.englishKeys]) {
    for (const other of index.bySkeleton.get(skeletonOf(key)) ?? []) {
      if (!positions.has(other.position) && soundAlike(key, other.key)) positions.add(other.position);
    }
  }
  return [...positions];
}

function soundIndexOf(text: ReadText): SoundIndex {
  const known = soundIndexes.get(text);
  if (known !== undefined) return known;
  const byConsonants = new Map<string, { position: number; sound: Sound }[]>();
  const bySkeleton = new Map<string, { position: number; key: string }[]>();
  for (const word of text.words) {
    if ((word.isFunction && !isName(word)) || word.isNumber || (text.tellsNames && !word.isCapital)) continue;
    const position = word.index;
    for (const sound of word.forms.flatMap(soundsOf))
      push(byConsonants, sound.consonants, { position, sound });
    for (const key of [...word.keys, ...word.englishKeys])
      push(bySkeleton, skeletonOf(key), { position, key });
  }
  const index = { byConsonants, bySkeleton };
  soundIndexes.set(text, index);
  return index;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
