import type { PassageEmbeddings } from './index/passage-vectors.ts';

/** What an ingest had a model embed. */
export interface Embedded {
  readonly passages: number;
  readonly tokens: number;
}

export type PreparationStep = 'downloading the model, MB' | 'embedding';

/** What an indexer needs to make and to know indexes of certain embeddings. */
export interface Indexing {
  /** The settings line of such an index, as far as it is known by now. */
  settings(): Promise<string>;
  /**
   * Has everything embedded and kept that costs money or time, before any index is begun. `embedded`: null where nothing
   * does.
   */
  prepare(
    onProgress: (done: number, total: number, step: PreparationStep) => void,
  ): Promise<{ readonly embeddings: PassageEmbeddings; readonly embedded: Embedded | null }>;
}
