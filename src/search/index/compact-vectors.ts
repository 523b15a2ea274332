import { IndexError } from '../../errors.ts';
import type { Hit } from './ports.ts';

const LARGEST_CODE = 127;

/**
 * Every vector again, at a byte a number: for searches inside a narrow filter. A graph that has to skip most of what it
 * meets visits nearly all of it and asks about each (measured, 86,000 vectors, filter of 1%: 88 ms, of 0.1%: 140 ms); these
 * are compared one by one (860: 0.3 ms). A cosine is off by some thousandths. Ids ascend.
 */
export class CompactVectors {
  readonly ids: Float64Array;
  readonly dimensions: number;
  readonly #scales: Float32Array;
  readonly #codes: Int8Array;

  constructor(ids: Float64Array, scales: Float32Array, codes: Int8Array) {
    this.ids = ids;
    this.dimensions = ids.length === 0 ? 0 : codes.length / ids.length;
    this.#scales = scales;
    this.#codes = codes;
  }

  static readonly empty = new CompactVectors(new Float64Array(), new Float32Array(), new Int8Array());

  /** `vectors`: one after another, of any length each; the direction is kept. */
  static of(ids: Float64Array, vectors: Float32Array): CompactVectors {
    const dimensions = ids.length === 0 ? 0 : vectors.length / ids.length;
    const scales = new Float32Array(ids.length);
    const codes = new Int8Array(vectors.length);
    for (let row = 0; row < ids.length; row += 1) {
      const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
      let largest = 0;
      for (const value of vector) largest = Math.max(largest, Math.abs(value));
      if (largest === 0) continue;
      let squares = 0;
      for (const [index, value] of vector.entries()) {
        const code = Math.round((value / largest) * LARGEST_CODE);
        codes[row * dimensions + index] = code;
        squares += code * code;
      }
      scales[row] = 1 / Math.sqrt(squares);
    }
    return new CompactVectors(ids, scales, codes);
  }

  /** The nearest by cosine among these positions (indexes into `ids`), best first. */
  nearest(query: Float32Array, limit: number, positions: Uint32Array): Hit[] {
    const length = Math.hypot(...query);
    if (length === 0 || limit <= 0) return [];
    const { dimensions } = this;
    const codes = this.#codes;
    const best: { position: number; score: number }[] = [];
    let worst = Number.NEGATIVE_INFINITY;
    for (const position of positions) {
      let product = 0;
      const start = position * dimensions;
      for (let index = 0; index < dimensions; index += 1) {
        product += (codes[start + index] ?? 0) * (query[index] ?? 0);
      }
      const score = (product * (this.#scales[position] ?? 0)) / length;
      if (best.length === limit && score <= worst) continue;
      if (best.length === limit) best.pop();
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
      best.splice(at, 0, { position, score });
      worst = best.at(-1)?.score ?? worst;
    }
    return best.map(({ position, score }) => ({ id: this.ids[position] ?? 0, score }));
  }

  /** Without some ids, with others (which replace equal ones), in order again. */
  changedBy(removed: ReadonlySet<number>, added: readonly CompactVectors[]): CompactVectors {
    const rows = new Map<number, { from: CompactVectors; row: number }>();
    for (const from of [this, ...added]) {
      for (const [row, id] of from.ids.entries()) {
        if (from !== this || !removed.has(id)) rows.set(id, { from, row });
      }
    }
    const dimensions = [this, ...added].find(({ ids }) => ids.length > 0)?.dimensions ?? 0;
    const ids = Float64Array.from(rows.keys()).sort();
    const scales = new Float32Array(ids.length);
    const codes = new Int8Array(ids.length * dimensions);
    for (const [target, id] of ids.entries()) {
      const source = rows.get(id);
      if (source === undefined) continue;
      const { from, row } = source;
      scales[target] = from.#scales[row] ?? 0;
      codes.set(from.#codes.subarray(row * dimensions, (row + 1) * dimensions), target * dimensions);
    }
    return new CompactVectors(ids, scales, codes);
  }

  /** Count of vectors and dimensions (64-bit), ids, scales, codes, in the processor's order of bytes. */
  encode(): readonly Uint8Array[] {
    const header = Float64Array.of(this.ids.length, this.dimensions);
    return [header, this.ids, this.#scales, this.#codes].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    );
  }

  static decode(content: Uint8Array): CompactVectors {
    // Copied, since a buffer of a file may begin at an address that numbers may not.
    const { buffer } = Uint8Array.from(content);
    const [count = 0, dimensions = 0] = new Float64Array(buffer, 0, Math.min(2, content.byteLength >> 3));
    if (content.byteLength !== 16 + count * (12 + dimensions)) {
      throw new IndexError(
        `Cannot read compact vectors: ${content.byteLength} bytes are not ${count} of them`,
      );
    }
    return new CompactVectors(
      new Float64Array(buffer, 16, count),
      new Float32Array(buffer, 16 + count * 8, count),
      new Int8Array(buffer, 16 + count * 12, count * dimensions),
    );
  }
}
