import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import type { PersonSentence } from './person-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

export interface PlacedTitle {
  readonly sentence: PersonSentence;
  readonly phrase: TitlePhrase;
}

/** Whether all words of a title stand in another in some form, so that it says nothing more. */
export function isInside(one: PlacedTitle, other: PlacedTitle): boolean {
  const others = wordsOf(other);
  const own = wordsOf(one);
  if (!own.every((word) => others.some((longer) => isFormOf(word, longer)))) return false;
  // "Foreign Minister" and "Minister of Foreign Affairs" are two ways to call an office.
  if (one.sentence.family !== 'english' || own.length < 2) return true;
  let last = -1;
  return own.every((word) => {
    const place = others.findIndex((longer, index) => index > last && isFormOf(word, longer));
    last = place;
    return place >= 0;
  });
}

function wordsOf({ sentence, phrase }: PlacedTitle): readonly ReadWord[] {
  return sentence.words.slice(phrase.from, phrase.to).filter(({ isFunction }) => !isFunction);
}

const SHORTEST = 4;
/** "Bakan" says no more than "Kültür Bakanlığı". */
const LONG = 4;

function isFormOf(word: ReadWord, longer: ReadWord): boolean {
  if (word.word === longer.word || word.snowball === longer.snowball) return true;
  if (word.stems.some((stem) => longer.stems.includes(stem) && stem.length >= SHORTEST)) return true;
  if (word.word.length >= LONG && longer.word.startsWith(word.word)) return true;
  return word.bases.some((base) => base.length >= SHORTEST && longer.bases.includes(base));
}
