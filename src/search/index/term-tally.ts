const SMALLEST_TABLE = 1 << 12;

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

  /** Hashes of the terms whose count changed, ascending. */
  changed(): Float64Array {
    return this.#hashes.filter((hash, slot) => hash >= 0 && this.#changes[slot] !== 0).sort();
  }

  /** By how much the count of a term changed. */
  changeOf(hash: number): number {
    return this.#changes[this.#find(hash)] ?? 0;
  }

  /** Forgets all counts, and the memory that they took. */
  clear(): void {
    this.#hashes = new Float64Array(SMALLEST_TABLE).fill(-1);
    this.#changes = new Int32Array(SMALLEST_TABLE);
    this.#lastPassage = new Uint32Array(SMALLEST_TABLE);
    this.#used = 0;
    this.#passage = 0;
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

/** 53 bits of two FNV-1a hashes of 32 bits over UTF-16 units, of other primes, with a final mix. */
export function hashOfTerm(term: string): number {
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
