import { IndexError } from '../../errors.ts';

const BYTES_PER_TERM = 12;
const SMALLEST_TABLE = 1 << 12;

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
    const changes = tally.sorted();
    const hashes: number[] = [];
    const counts: number[] = [];
    const put = (hash: number, count: number): void => {
      if (count <= 0) return;
      hashes.push(hash);
      counts.push(count);
    };
    let own = 0;
    for (const { hash, change } of changes) {
      for (; own < this.size && (this.#hashes[own] ?? 0) < hash; own += 1) {
        put(this.#hashes[own] ?? 0, this.#counts[own] ?? 0);
      }
      const known = this.#hashes[own] === hash;
      put(hash, change + (known ? (this.#counts[own] ?? 0) : 0));
      if (known) own += 1;
    }
    for (; own < this.size; own += 1) put(this.#hashes[own] ?? 0, this.#counts[own] ?? 0);
    return new TermStatistics(Float64Array.from(hashes), Uint32Array.from(counts));
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

/**
 * Counts passages by term: an open-addressed table of hashes, so that counting holds on to no piece of any text and costs
 * a few nanoseconds a term.
 */
export class TermTally {
  #hashes = new Float64Array(SMALLEST_TABLE).fill(-1);
  #changes = new Int32Array(SMALLEST_TABLE);
  #lastPassage = new Uint32Array(SMALLEST_TABLE);
  #used = 0;
  #passage = 0;

  /** Counts a passage; a term that it repeats counts once. */
  add(terms: readonly string[]): void {
    this.#count(terms, 1);
  }

  /** Takes back a passage. */
  remove(terms: readonly string[]): void {
    this.#count(terms, -1);
  }

  /** Terms whose count changed, by ascending hash. */
  sorted(): readonly { readonly hash: number; readonly change: number }[] {
    const found: { hash: number; change: number }[] = [];
    for (const [slot, hash] of this.#hashes.entries()) {
      const change = this.#changes[slot] ?? 0;
      if (hash >= 0 && change !== 0) found.push({ hash, change });
    }
    return found.sort((one, other) => one.hash - other.hash);
  }

  #count(terms: readonly string[], change: 1 | -1): void {
    this.#passage += 1;
    for (const term of terms) {
      const slot = this.#slotOf(hashOfTerm(term));
      if (this.#lastPassage[slot] === this.#passage) continue;
      this.#lastPassage[slot] = this.#passage;
      this.#changes[slot] = (this.#changes[slot] ?? 0) + change;
    }
  }

  #slotOf(hash: number): number {
    let slot = this.#find(hash);
    if (this.#hashes[slot] === hash) return slot;
    if (this.#used * 2 >= this.#hashes.length) {
      this.#grow();
      slot = this.#find(hash);
    }
    this.#hashes[slot] = hash;
    this.#used += 1;
    return slot;
  }

  #find(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = (hash >>> 0) & mask;
    while (this.#hashes[slot] !== hash && this.#hashes[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, changes, lastPassage] = [this.#hashes, this.#changes, this.#lastPassage];
    this.#hashes = new Float64Array(hashes.length * 2).fill(-1);
    this.#changes = new Int32Array(hashes.length * 2);
    this.#lastPassage = new Uint32Array(hashes.length * 2);
    for (const [old, hash] of hashes.entries()) {
      if (hash < 0) continue;
      const slot = this.#find(hash);
      this.#hashes[slot] = hash;
      this.#changes[slot] = changes[old] ?? 0;
      this.#lastPassage[slot] = lastPassage[old] ?? 0;
    }
  }
}

/** Two FNV-1a hashes of 32 bits over UTF-16 units, of other primes, with a final mix; 53 bits of them. */
function hashOfTerm(term: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < term.length; index += 1) {
    const unit = term.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  low ^= low >>> 16;
  low = Math.imul(low, 0x85ebca6b);
  low ^= low >>> 13;
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

function bytesOf(numbers: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
