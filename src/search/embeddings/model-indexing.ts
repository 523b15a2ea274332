import type { Archive } from '../../archive/archive.ts';
import { IndexError } from '../../errors.ts';
import { ANALYSIS_VERSION } from '../analysis/terms.ts';
import { settingsLine } from '../index/settings.ts';
import type { Indexing } from '../indexing.ts';
import { embedArchive } from './archive-vectors.ts';
import { type EmbeddingModel, vectorModel } from './embedding-model.ts';
import { knownDimensions } from './known-dimensions.ts';

/** Indexes of a model's vectors, each of which is made once and kept in the archive. */
export function createModelIndexing(archive: Archive, model: EmbeddingModel): Indexing {
  const { name } = model;
  return {
    settings: async () =>
      settingsLine({
        embeddingModel: name,
        dimensions: await knownDimensions(archive, model),
        analysisVersion: ANALYSIS_VERSION,
      }),
    async prepare(onProgress) {
      const embedded = await embedArchive(archive, model, onProgress);
      const dimensions = await knownDimensions(archive, model);
      return {
        embeddings: {
          // An archive without passages has no use for any.
          model: vectorModel(name, dimensions ?? 0),
          dimensions: dimensions ?? 0,
          areLasting: true,
          embed: async (texts) => {
            throw new IndexError(
              `Cannot make the vectors of ${texts.length} passages with ${name}: the archive has changed meanwhile; run it again`,
            );
          },
        },
        embedded,
      };
    },
  };
}
