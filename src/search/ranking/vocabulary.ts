import type { LanguageCode } from '../../archive/release.ts';
import { saysLittle } from '../analysis/function-words.ts';
import { isWrittenLikeName, type TermKind, termsOf, type WordTerms } from '../analysis/terms.ts';
import { detached, eachSpan, formOf, isNumber } from '../analysis/tokens.ts';

/** A word of a text, taken apart. */
export interface Word {
  /** Folded. */
  readonly word: string;
  readonly terms: WordTerms;
  readonly isWrittenLikeName: boolean;
  /** What it says, whatever its ending; null for a word of grammar. */
  readonly stem: string | null;
}

/** Words that share a term share one of these: whoever has the same form has the same first letters, too. */
const SHARED_KINDS: readonly TermKind[] = ['stem', 'prefix', 'name', 'concept'];
const NOBODY: readonly number[] = [];

/** How a word looks, by itself. */
export const PLAIN = 0;
export const NUMBER = 1;
export const NAME = 2;

/** The number of characters that are no word. */
const NO_WORD = 0;

/**
 * The words of the texts that were read, each taken apart once and known by its number from then on, counted from 1: a
 * text is then a row of numbers, and what is asked of a hundred thousand words is looked up in a table of bytes.
 */
export class Vocabulary {
  /** The first is none. */
  readonly #words: (Word | null)[] = [null];
  #looks = new Uint8Array(1 << 12);
  readonly #tables = new Map<LanguageCode | null, Spellings>();
  /** By term the numbers of the words that have it: one alone, or several. */
  readonly #bearers = new Map<string, number | number[]>();

  /** Numbers of its words are below this. */
  get size(): number {
    return this.#words.length;
  }

  /** The word of a number that this vocabulary gave. */
  word(number: number): Word {
    const word = this.#words[number];
    if (word == null) throw new RangeError(`There is no word ${number} in this vocabulary`);
    return word;
  }

  /** How each word looks: `PLAIN`, `NUMBER` or `NAME`, by its number. */
  get looks(): Uint8Array {
    return this.#looks.subarray(0, this.size);
  }

  /** The words that have this term, of any kind but the form of a word itself. */
  bearersOf(term: string): readonly number[] {
    const bearers = this.#bearers.get(term) ?? NOBODY;
    return typeof bearers === 'number' ? [bearers] : bearers;
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
    const number = this.#words.length;
    const word = {
      word: form.word,
      terms,
      isWrittenLikeName: isWrittenLikeName(form.raw),
      stem: saysLittle(form.word) ? null : (terms.stem[0] ?? null),
    };
    this.#words.push(word);
    if (number === this.#looks.length) {
      const more = new Uint8Array(2 * number);
      more.set(this.#looks);
      this.#looks = more;
    }
    this.#looks[number] = isNumber(form.word) ? NUMBER : word.isWrittenLikeName ? NAME : PLAIN;
    for (const kind of SHARED_KINDS) for (const term of terms[kind]) this.#addBearer(term, number);
    return number;
  }

  #addBearer(term: string, number: number): void {
    const bearers = this.#bearers.get(term);
    if (bearers === undefined) this.#bearers.set(term, number);
    else if (typeof bearers === 'number') this.#bearers.set(term, [bearers, number]);
    else bearers.push(number);
  }
}

const FIRST_SLOTS = 1 << 12;
/** Of each slot: the two halves of a hash, and a number counted from one, 0 where the slot is free. */
const SLOT = 3;

/**
 * Numbers by spelling: a hash table with open addressing that is asked with a stretch of a text. A Map would want a string
 * made for each question, and the spellings themselves are not looked at either: two of 100,000 share a hash of 64 bits
 * with a chance of one in three thousand million, and would then count as one word in a ranking, nowhere else.
 */
class Spellings {
  readonly #numberOfNew: (written: string) => number;
  /** A power of two of slots, more than half of them free. */
  #table = new Int32Array(SLOT * FIRST_SLOTS);
  #taken = 0;

  constructor(numberOfNew: (written: string) => number) {
    this.#numberOfNew = numberOfNew;
  }

  numberOf(text: string, start: number, end: number): number {
    const table = this.#table;
    let high = 0x811c9dc5;
    let low = 0x9e3779b9;
    for (let index = start; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low + unit, 0x85ebca6b) ^ (low >>> 15);
    }
    high ^= high >>> 15;
    low |= 0;
    let slot = SLOT * (high & (table.length / SLOT - 1));
    for (let number = table[slot + 2] ?? 0; number !== 0; number = table[slot + 2] ?? 0) {
      if (table[slot] === high && table[slot + 1] === low) return number - 1;
      slot += SLOT;
      if (slot === table.length) slot = 0;
    }
    const number = this.#numberOfNew(detached(text.slice(start, end)));
    table[slot] = high;
    table[slot + 1] = low;
    table[slot + 2] = number + 1;
    this.#taken += 1;
    if (2 * SLOT * this.#taken > table.length) this.#grow();
    return number;
  }

  #grow(): void {
    const before = this.#table;
    const table = new Int32Array(2 * before.length);
    for (let old = 0; old < before.length; old += SLOT) {
      if (before[old + 2] === 0) continue;
      let slot = SLOT * ((before[old] ?? 0) & (table.length / SLOT - 1));
      while (table[slot + 2] !== 0) slot = (slot + SLOT) % table.length;
      table.set(before.subarray(old, old + SLOT), slot);
    }
    this.#table = table;
  }
}
