const BITS = 12;
const SIZE = 1 << BITS;

/** A fingerprint of each term: equal terms have equal ones, others nearly always different ones. */
export function printsOf(terms: readonly string[]): Uint16Array {
  return Uint16Array.from(terms, printOf);
}

/**
 * A set of terms that can be asked without comparing strings (Bloom 1970, with one hash): it may take a term for one of
 * its own, never the other way round. Nearly every word of a text meets none of a question's, and is told so at once.
 */
export function createTermSieve(terms: Iterable<string>): (prints: Uint16Array) => boolean {
  const present = new Uint8Array(SIZE);
  for (const term of terms) present[printOf(term)] = 1;
  return (prints) => {
    for (let index = 0; index < prints.length; index += 1) {
      if (present[prints[index] ?? 0] === 1) return true;
    }
    return false;
  };
}

/** FNV-1a, folded to twelve bits. */
function printOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 20) ^ (hash >>> 8) ^ hash) & (SIZE - 1);
}
