import { Embeddings, type EmbeddingsParams } from '@langchain/core/embeddings';
import { saysLittle } from './analysis/function-words.ts';
import { nameKey } from './analysis/name-key.ts';
import { eachWritten, formOf, isNumber } from './analysis/tokens.ts';

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

  readonly #buckets = new Map<string, Float64Array>();

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
      const buckets = this.#bucketsOf(written);
      const scale = Math.sqrt(count);
      for (let index = 0; index < buckets.length; index += 2) {
        const bucket = buckets[index] ?? 0;
        vector[bucket] = (vector[bucket] ?? 0) + scale * (buckets[index + 1] ?? 0);
      }
    }
    const length = Math.hypot(...vector);
    return Float32Array.from(vector, (value) => (length === 0 ? 0 : value / length));
  }

  /** Pairs of bucket and signed weight. */
  #bucketsOf(written: string): Float64Array {
    let buckets = this.#buckets.get(written);
    if (buckets === undefined) {
      buckets = bucketsOfWord(written);
      if (this.#buckets.size >= CACHED_WORDS) this.#buckets.clear();
      this.#buckets.set(written, buckets);
    }
    return buckets;
  }
}

function bucketsOfWord(written: string): Float64Array {
  const form = formOf(written);
  if (form === null) return new Float64Array();
  const key = isNumber(form.word) ? '' : nameKey(form.raw);
  const weight = saysLittle(form.word) ? FUNCTION_WORD_WEIGHT : 1;
  return Float64Array.from([
    ...bucketsOfGrams(form.word, '', weight),
    ...bucketsOfGrams(key, '~', weight * KEY_WEIGHT),
  ]);
}

function bucketsOfGrams(word: string, namespace: string, weight: number): number[] {
  if (word === '') return [];
  const grams = gramsOf(` ${word} `);
  const share = weight / Math.sqrt(grams.length);
  return grams.flatMap((gram) => {
    const hash = hashOf(namespace + gram);
    return [hash % DIMENSIONS, hash >>> 31 === 1 ? share : -share];
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
