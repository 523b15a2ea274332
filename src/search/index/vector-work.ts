import type { Fingerprint } from './durable-files.ts';

/** What the worker is started with. */
export interface VectorTask {
  readonly dimensions: number;
  /** Files to write. */
  readonly graphFile: string;
  readonly compactFile: string;
  /** The generation to go on from, checked already; null: begin anew. */
  readonly base: { readonly graphFile: string; readonly compactFile: string } | null;
  readonly removed: readonly number[];
  /** How many vectors will be added at most. */
  readonly additions: number;
}

export type VectorRequest =
  | { readonly kind: 'add'; readonly ids: Float64Array; readonly vectors: Float32Array }
  | { readonly kind: 'finish' };

export interface WrittenVectors {
  readonly graph: Fingerprint;
  readonly compact: Fingerprint;
  /** Vectors in the graph, deleted ones included. */
  readonly graphEntries: number;
}

export type VectorReply = { readonly kind: 'added' } | ({ readonly kind: 'written' } & WrittenVectors);
