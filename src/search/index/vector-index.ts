import type { HierarchicalNSW } from 'hnswlib-node';
import { IndexError } from '../../errors.ts';
import type { CompactVectors } from './compact-vectors.ts';
import type { Hit } from './ports.ts';

/** Vectors that a filtered search of the graph visits, times the share that the filter lets through; measured. */
const VISITS = 1200;
/** What a visit with a question to the filter costs, in comparisons of compact vectors; measured. */
const COST_OF_VISIT = 6;

/** Nearest vectors of one generation: by the graph, or one by one inside a narrow filter. */
export class VectorIndex {
  readonly #graph: HierarchicalNSW;
  readonly #compact: CompactVectors;

  constructor(graph: HierarchicalNSW, compact: CompactVectors) {
    this.#graph = graph;
    this.#compact = compact;
  }

  get ids(): Float64Array {
    return this.#compact.ids;
  }

  /** Best first; a question without direction (all zeros) is near to nothing. Throws IndexError for another length. */
  search(query: Float32Array, limit: number, allowed?: (id: number) => boolean): Hit[] {
    if (query.length !== this.#compact.dimensions) {
      throw new IndexError(
        `Cannot search vectors of ${this.#compact.dimensions} dimensions with one of ${query.length}: ` +
          'set EMBEDDINGS back to what the index was made with, or run npm run ingest -- --rebuild',
      );
    }
    if (limit <= 0 || query.every((value) => value === 0)) return [];
    if (allowed === undefined) return this.#searchGraph(query, limit);
    const positions = this.#positionsOf(allowed);
    if (positions.length ** 2 <= VISITS * COST_OF_VISIT * this.ids.length) {
      return this.#compact.nearest(query, limit, positions);
    }
    return this.#searchGraph(query, limit, allowed);
  }

  #searchGraph(query: Float32Array, limit: number, allowed?: (id: number) => boolean): Hit[] {
    const count = Math.min(limit, this.ids.length);
    const { neighbors, distances } = this.#graph.searchKnn(Array.from(query), count, allowed);
    return neighbors.map((id, index) => ({ id, score: 1 - (distances[index] ?? 1) }));
  }

  #positionsOf(allowed: (id: number) => boolean): Uint32Array {
    const positions = new Uint32Array(this.ids.length);
    let count = 0;
    for (const [position, id] of this.ids.entries()) {
      if (allowed(id)) {
        positions[count] = position;
        count += 1;
      }
    }
    return positions.subarray(0, count);
  }
}
