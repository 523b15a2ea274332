import { ANALYSIS_VERSION } from './analysis/terms.ts';
import { settingsLine } from './index/settings.ts';
import type { Indexing } from './indexing.ts';
import { LocalEmbeddings } from './local-embeddings.ts';

/** @param embeddings those that questions are embedded with, too: their words are embedded once */
export function createLocalIndexing(embeddings: LocalEmbeddings): Indexing {
  const { model, dimensions } = LocalEmbeddings;
  const settings = settingsLine({ embeddingModel: model, dimensions, analysisVersion: ANALYSIS_VERSION });
  return {
    settings: async () => settings,
    prepare: async () => ({
      embeddings: {
        model,
        dimensions,
        embed: async (texts) => texts.map((text) => embeddings.embed(text)),
      },
      embedded: null,
    }),
  };
}
