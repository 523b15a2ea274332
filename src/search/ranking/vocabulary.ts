import type { LanguageCode } from '../../archive/release.ts';
import { isWrittenLikeName, TERM_KINDS, termsOf, type WordTerms } from '../analysis/terms.ts';
import { detached, eachSpan, formOf, isNumber } from '../analysis/tokens.ts';
import { printsOf } from './fingerprints.ts';

/** A word of a text, taken apart. */
export interface Word {
  /** Folded. */
  readonly word: string;
  readonly terms: WordTerms;
  /** Fingerprints of all its terms. */
  readonly prints: Uint16Array;
  readonly isNumber: boolean;
  readonly isWrittenLikeName: boolean;
}

/** What a vocabulary keeps for characters that are no word. */
const NO_WORD = -1;

/**
 * The words of the texts that were read, each taken apart once and known by its number from then on, counted from 0: a
 * text is then a row of numbers, and what is asked of a hundred thousand words is looked up in a table of bytes.
 */
export class Vocabulary {
  readonly #words: Word[] = [];
  readonly #tables = new Map<LanguageCode | null, Spellings>();

  /** How many words it has; their numbers are below this. */
  get size(): number {
    return this.#words.length;
  }

  /** The word of a number that this vocabulary gave. */
  word(number: number): Word {
    const word = this.#words[number];
    if (word === undefined) throw new RangeError(`There is no word ${number} in this vocabulary`);
    return word;
  }

  /** Visits the words of a text in this language, each with its offset. */
  eachWord(
    text: string,
    language: LanguageCode | null,
    visit: (number: number, start: number) => void,
  ): void {
    let spellings = this.#tables.get(language);
    if (spellings === undefined) {
      spellings = new Spellings((written) => this.#add(written, language));
      this.#tables.set(language, spellings);
    }
    const known = spellings;
    eachSpan(text, (start, end) => {
      const number = known.numberOf(text, start, end);
      if (number !== NO_WORD) visit(number, start);
    });
  }

  #add(written: string, language: LanguageCode | null): number {
    const form = formOf(written);
    if (form === null) return NO_WORD;
    const terms = termsOf(form.raw, form.word, language);
    this.#words.push({
      word: form.word,
      terms,
      prints: printsOf(TERM_KINDS.flatMap((kind) => terms[kind])),
      isNumber: isNumber(form.word),
      isWrittenLikeName: isWrittenLikeName(form.raw),
    });
    return this.#words.length - 1;
  }
}

const FIRST_SLOTS = 1 << 12;

/**
 * Numbers by spelling: a hash table with open addressing that is asked with a stretch of a text. A Map would want a string
 * made for each question, which takes three times as long as the search.
 */
class Spellings {
  readonly #numberOfNew: (written: string) => number;
  /** Places in `#written`, counted from one; 0: free. The slots are a power of two, more than half of them free. */
  #slots = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS);
  readonly #written: string[] = [];
  readonly #numbers: number[] = [];

  constructor(numberOfNew: (written: string) => number) {
    this.#numberOfNew = numberOfNew;
  }

  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let place = this.#slots[slot] ?? 0; place !== 0; place = this.#slots[slot] ?? 0) {
      if (this.#hashes[slot] === hash) {
        const written = this.#written[place - 1] ?? '';
        if (written.length === end - start && text.startsWith(written, start)) {
          return this.#numbers[place - 1] ?? NO_WORD;
        }
      }
      slot = (slot + 1) & last;
    }
    const written = detached(text.slice(start, end));
    const number = this.#numberOfNew(written);
    this.#slots[slot] = this.#written.push(written);
    this.#hashes[slot] = hash;
    this.#numbers.push(number);
    if (2 * this.#written.length > last) this.#grow();
    return number;
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Int32Array(2 * slots.length);
    this.#hashes = new Int32Array(2 * slots.length);
    const last = this.#slots.length - 1;
    for (const [old, place] of slots.entries()) {
      if (place === 0) continue;
      const hash = hashes[old] ?? 0;
      let slot = hash & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = place;
      this.#hashes[slot] = hash;
    }
  }
}

/** FNV-1a over UTF-16 units, high bits brought down. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
