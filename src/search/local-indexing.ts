import { ANALYSIS_VERSION } from './analysis/terms.ts';
import type { PassageEmbeddings } from './index/passage-vectors.ts';
import { settingsLine } from './index/settings.ts';
import { LocalEmbeddings } from './local-embeddings.ts';

/** What an indexer needs to make and to know indexes of local embeddings. */
export interface LocalIndexing {
  readonly embeddings: PassageEmbeddings;
  /** The settings line of such an index. */
  readonly settings: string;
}

/** @param embeddings those that questions are embedded with, too: their words are embedded once */
export function createLocalIndexing(embeddings: LocalEmbeddings): LocalIndexing {
  const { model, dimensions } = LocalEmbeddings;
  return {
    embeddings: {
      model,
      dimensions,
      embed: async (texts) => texts.map((text) => embeddings.embed(text)),
    },
    settings: settingsLine({ embeddingModel: model, dimensions, analysisVersion: ANALYSIS_VERSION }),
  };
}
