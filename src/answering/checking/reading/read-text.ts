import { LRUCache } from 'lru-cache';
import type { LanguageCode } from '../../../archive/release.ts';
import { detectLanguage } from '../../../archive/describing/language.ts';
import { tokenize } from '../../../search/analysis/tokens.ts';
import type { Meaning } from '../words/lexicon.ts';
import { VOCABULARY } from '../words/vocabulary.ts';
import { type WordForm, wordFormOf } from './word-form.ts';

/** A word where it stands. */
export interface ReadWord extends WordForm {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before it and this one. */
  readonly gap: string;
  /** Counted from 0; sentences end in . ! ? … or a line feed. */
  readonly sentence: number;
  /** Counted from 0 through the whole text; clauses end at any punctuation but that within a word or number. */
  readonly clause: number;
  /** First of a sentence or of a quotation, so that a capital letter says nothing. */
  readonly isFirst: boolean;
}

/** A text taken apart once, for all questions that are asked of it. */
export interface ReadText {
  readonly text: string;
  readonly language: LanguageCode | null;
  readonly words: readonly ReadWord[];
  readonly meanings: readonly Meaning[];
  /** Whether capital letters mark names in it: not in a heading in capitals, nor in a line all in lower case. */
  readonly tellsNames: boolean;
  readonly index: WordIndex;
}

/** Where each form of a word stands, by positions of words. */
export interface WordIndex {
  readonly word: ReadonlyMap<string, readonly number[]>;
  readonly stem: ReadonlyMap<string, readonly number[]>;
  readonly concept: ReadonlyMap<string, readonly number[]>;
  readonly key: ReadonlyMap<string, readonly number[]>;
}

const LONGEST_TEXT = 6_000;
const texts = new LRUCache<string, ReadText>({ max: 500 });

/** Takes a text apart, or remembers having done so: the same passages are cited again and again. At most 6,000 UTF-16 units are read. */
export function readText(text: string, language: LanguageCode | null): ReadText {
  const key = `${language ?? ''}\n${text}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const read = takeApart(text.slice(0, LONGEST_TEXT), language);
  texts.set(key, read);
  return read;
}

const ENDS_SENTENCE = /[.!?…]["'»”’)\]]*\s|\n/u;
const ABBREVIATED = /^\.\s?$/;
const ENDS_CLAUSE = /[,;:.!?…()«»“”„"\n]|\s[-–—]\s/u;
const OPENS = /(?:^|[\s(])["'«“„‘—–-]\s*$|[:«“„]\s*["'«“„]?\s*$/u;

function takeApart(text: string, stated: LanguageCode | null): ReadText {
  const tokens = tokenize(text);
  const words: ReadWord[] = [];
  let sentence = 0;
  let clause = 0;
  let last = 0;
  for (const [index, token] of tokens.entries()) {
    const gap = text.slice(last, token.start);
    last = token.end;
    const before = words[index - 1];
    // "Col. Gen. Rauf", "И. о.": a stop behind so short a word ends no sentence.
    const isShort = ABBREVIATED.test(gap) && before !== undefined && before.raw.length <= 3 && !before.isNumber;
    const ends = before !== undefined && ENDS_SENTENCE.test(gap) && !isShort;
    if (ends) sentence += 1;
    if (before !== undefined && ENDS_CLAUSE.test(gap) && !isShort) clause += 1;
    words.push({
      ...wordFormOf(token.raw),
      index,
      start: token.start,
      end: token.end,
      gap,
      sentence,
      clause,
      isFirst: before === undefined || ends || OPENS.test(gap),
    });
  }
  return {
    text,
    language: stated ?? detectLanguage(text),
    words,
    meanings: VOCABULARY.find(words),
    tellsNames: tellsNames(words),
    index: indexOf(words),
  };
}

/** From so many words of content on, a stray small letter does not make a sentence of a heading. */
const LONG = 10;
const MOST_CAPITALS = 0.85;

function tellsNames(words: readonly ReadWord[]): boolean {
  const content = words.filter((word) => !word.isFunction && !word.isNumber && !word.isFirst);
  const capitals = content.filter((word) => word.isCapital).length;
  if (capitals === 0 || content.filter((word) => word.isAllCapitals).length > content.length / 2) return false;
  return content.length < LONG ? capitals < content.length : capitals <= content.length * MOST_CAPITALS;
}

function indexOf(words: readonly ReadWord[]): WordIndex {
  const index = {
    word: new Map<string, number[]>(),
    stem: new Map<string, number[]>(),
    concept: new Map<string, number[]>(),
    key: new Map<string, number[]>(),
  };
  for (const word of words) {
    add(index.word, word.word, word.index);
    for (const stem of word.stems) add(index.stem, stem, word.index);
    for (const concept of word.concepts) add(index.concept, concept, word.index);
    for (const key of word.keys) add(index.key, key, word.index);
  }
  return index;
}

function add(map: Map<string, number[]>, key: string, position: number): void {
  const positions = map.get(key);
  if (positions === undefined) map.set(key, [position]);
  else positions.push(position);
}
