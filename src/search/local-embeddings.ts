import { Embeddings, type EmbeddingsParams } from '@langchain/core/embeddings';
import { saysLittle } from './analysis/function-words.ts';
import { nameKey } from './analysis/name-key.ts';
import { detached, eachWritten, formOf, isNumber } from './analysis/tokens.ts';

/** Raise it when a text would get another vector than before: indexes are then rebuilt. */
const VERSION = 1;
const DIMENSIONS = 256;
const GRAM = 4;
const FUNCTION_WORD_WEIGHT = 0.15;
const KEY_WEIGHT = 0.6;
const CACHED_WORDS = 120_000;

/**
 * Embeddings that need no model, no key and no download, and give the same vector for the same text everywhere.
 *
 * What they are: letters in groups of four, of each word and of its name key, hashed into 256 signed buckets (Weinberger
 * et al. 2009, "Feature hashing"), words of grammar nearly left out, the whole scaled to length 1. Two texts are near when
 * their words are spelled alike, so they bridge endings, compounds, slips and, through the name key, scripts.
 *
 * What they are not: they know no meaning. "Physician" is as far from "doctor" as from anything else; only an embedding
 * model brings those together.
 */
export class LocalEmbeddings extends Embeddings<number[]> {
  static readonly model = `local-${VERSION}-${DIMENSIONS}`;
  static readonly dimensions = DIMENSIONS;

  readonly #words = new WordBuckets();

  constructor(parameters: EmbeddingsParams = {}) {
    super(parameters);
  }

  override async embedDocuments(documents: string[]): Promise<number[][]> {
    return documents.map((document) => Array.from(this.embed(document)));
  }

  override async embedQuery(document: string): Promise<number[]> {
    return Array.from(this.embed(document));
  }

  /** Unit length, except for a text without words: all zeros. */
  embed(text: string): Float32Array {
    const counts = new Map<string, number>();
    eachWritten(text, (written) => counts.set(written, (counts.get(written) ?? 0) + 1));
    const vector = new Float64Array(DIMENSIONS);
    for (const [written, count] of counts) {
      this.#words.addTo(vector, written, Math.sqrt(count));
    }
    const length = Math.hypot(...vector);
    return Float32Array.from(vector, (value) => (length === 0 ? 0 : value / length));
  }
}

/**
 * The buckets of words, each word taken apart once. They stand in one array, since an object for each word would take ten
 * times the memory: how many are of the word's own letters (negative for a function word), how many of its key, and then
 * each of them, counted from 1 and negative when that is its sign.
 */
class WordBuckets {
  readonly #places = new Map<string, number>();
  #numbers = new Int32Array(1 << 14);
  #used = 0;

  addTo(vector: Float64Array, written: string, scale: number): void {
    const place = this.#places.get(written) ?? this.#learn(written);
    const letters = this.#numbers[place] ?? 0;
    const weight = letters < 0 ? FUNCTION_WORD_WEIGHT : 1;
    const start = place + 2;
    const middle = start + Math.abs(letters);
    const end = middle + (this.#numbers[place + 1] ?? 0);
    this.#addShares(vector, start, middle, scale * (weight / Math.sqrt(middle - start)));
    this.#addShares(vector, middle, end, scale * ((weight * KEY_WEIGHT) / Math.sqrt(end - middle)));
  }

  #addShares(vector: Float64Array, start: number, end: number, share: number): void {
    for (let index = start; index < end; index += 1) {
      const signed = this.#numbers[index] ?? 0;
      const bucket = Math.abs(signed) - 1;
      vector[bucket] = (vector[bucket] ?? 0) + (signed < 0 ? -share : share);
    }
  }

  #learn(written: string): number {
    const numbers = numbersOfWord(written);
    if (this.#places.size >= CACHED_WORDS) {
      this.#places.clear();
      this.#used = 0;
    }
    const place = this.#used;
    this.#used += numbers.length;
    if (this.#used > this.#numbers.length) {
      const larger = new Int32Array(2 * this.#used);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(numbers, place);
    this.#places.set(detached(written), place);
    return place;
  }
}

function numbersOfWord(written: string): readonly number[] {
  const form = formOf(written);
  if (form === null) return [0, 0];
  const letters = bucketsOfGrams(form.word, '');
  const key = bucketsOfGrams(isNumber(form.word) ? '' : nameKey(form.raw), '~');
  return [saysLittle(form.word) ? -letters.length : letters.length, key.length, ...letters, ...key];
}

function bucketsOfGrams(word: string, namespace: string): number[] {
  if (word === '') return [];
  return gramsOf(` ${word} `).map((gram) => {
    const hash = hashOf(namespace + gram);
    const bucket = (hash % DIMENSIONS) + 1;
    return hash >>> 31 === 1 ? bucket : -bucket;
  });
}

function gramsOf(padded: string): string[] {
  if (padded.length <= GRAM) return [padded];
  return Array.from({ length: padded.length - GRAM + 1 }, (_, index) => padded.slice(index, index + GRAM));
}

/** FNV-1a over UTF-16 units, with a final mix so that low and high bits are both usable. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
