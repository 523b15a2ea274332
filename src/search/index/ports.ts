import type { DayRange, Generation } from '../../archive/archive.ts';

/** One row of the lexical index. `terms`: what the analysis made of title and text, separated by single spaces. */
export interface LexicalDocument {
  readonly id: number;
  readonly terms: string;
  readonly publisher: string | null;
  readonly days: DayRange | null;
}

/** Restricts a search inside the index, before ranking. */
export interface IndexFilter {
  /** Both inclusive, YYYYMMDD; a row is inside only if its whole DayRange is. */
  readonly first?: number;
  readonly last?: number;
  readonly publishers?: readonly string[];
  /** YYYYMMDD: a row is inside only if its DayRange has begun by then, or is not known. */
  readonly asOf?: number;
}

/** Terms that count alike; several groups of one query add up, each times its weight. */
export interface TermGroup {
  readonly terms: readonly string[];
  readonly weight: number;
}

export interface Hit {
  /** Passage id. */
  readonly id: number;
  /** Lexical: BM25. Vector: cosine similarity. Higher is better. */
  readonly score: number;
}

/** A read-only view of one generation of both indexes and of the statistics of terms. Searches never see another one. */
export interface IndexReader {
  readonly generation: Generation;
  lexical(groups: readonly TermGroup[], limit: number, filter?: IndexFilter): Promise<readonly Hit[]>;
  /** `allowed` keeps the search inside a hard filter. */
  vector(query: Float32Array, limit: number, allowed?: (id: number) => boolean): Promise<readonly Hit[]>;
  /** In how many passages a term stands; 0 for one never seen. */
  documentFrequency(term: string): number;
  close(): Promise<void>;
}
