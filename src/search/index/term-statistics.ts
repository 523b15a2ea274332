import { IndexError } from '../../errors.ts';
import { hashOfTerm, type TermTally } from './term-tally.ts';

const BYTES_PER_TERM = 12;

/**
 * In how many passages each term stands. Terms are kept as 53-bit hashes in order, 12 bytes each: among a million terms
 * the chance that any two share a hash is one in 18,000, and would only blur two frequencies.
 */
export class TermStatistics {
  static readonly empty = new TermStatistics(new Float64Array(), new Uint32Array());

  readonly #hashes: Float64Array;
  readonly #counts: Uint32Array;

  constructor(hashes: Float64Array, counts: Uint32Array) {
    this.#hashes = hashes;
    this.#counts = counts;
  }

  /** Number of distinct terms. */
  get size(): number {
    return this.#hashes.length;
  }

  documentFrequency(term: string): number {
    const hash = hashOfTerm(term);
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return this.#hashes[low] === hash ? (this.#counts[low] ?? 0) : 0;
  }

  /** These statistics with the changes of a tally applied; terms that stand nowhere any more are left out. */
  changedBy(tally: TermTally): TermStatistics {
    const changed = tally.changed();
    const hashes = new Float64Array(this.size + changed.length);
    const counts = new Uint32Array(hashes.length);
    let size = 0;
    const put = (hash: number, count: number): void => {
      if (count <= 0) return;
      hashes[size] = hash;
      counts[size] = count;
      size += 1;
    };
    let own = 0;
    for (const hash of changed) {
      for (; own < this.size && (this.#hashes[own] ?? 0) < hash; own += 1) {
        put(this.#hashes[own] ?? 0, this.#counts[own] ?? 0);
      }
      const known = this.#hashes[own] === hash;
      put(hash, tally.changeOf(hash) + (known ? (this.#counts[own] ?? 0) : 0));
      if (known) own += 1;
    }
    for (; own < this.size; own += 1) put(this.#hashes[own] ?? 0, this.#counts[own] ?? 0);
    return new TermStatistics(hashes.slice(0, size), counts.slice(0, size));
  }

  /** All hashes, then all counts, in the processor's order of bytes. */
  encode(): readonly Uint8Array[] {
    return [bytesOf(this.#hashes), bytesOf(this.#counts)];
  }

  static decode(content: Uint8Array): TermStatistics {
    const size = content.byteLength / BYTES_PER_TERM;
    if (!Number.isInteger(size)) {
      throw new IndexError(
        `Cannot read the statistics of terms: ${content.byteLength} bytes are no whole terms`,
      );
    }
    // Copied, since a buffer of a file may begin at an address that numbers may not.
    const aligned = Uint8Array.from(content).buffer;
    return new TermStatistics(new Float64Array(aligned, 0, size), new Uint32Array(aligned, size * 8, size));
  }
}

function bytesOf(numbers: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
