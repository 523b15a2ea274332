import path from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { EmbeddingModel } from './embedding-model.ts';
import { createOpenAiModel, type OpenAiEmbeddingsOptions } from './openai.ts';
import { createServedModel } from './served-model.ts';
import { createTransformersModel } from './transformers.ts';

/** Which embeddings an index is made of. */
export type EmbeddingsOptions =
  | { readonly provider: 'local' }
  | (OpenAiEmbeddingsOptions & { readonly provider: 'openai' })
  | { readonly provider: 'transformers'; readonly model: string };

/** Any embeddings of LangChain's, in place of those that the configuration names. */
export interface GivenEmbeddings {
  /** Should retry by itself no more than its user wants to wait: what fails is asked again here. */
  readonly model: EmbeddingsInterface<number[]>;
  /** Names the vectors: another model needs another name. */
  readonly name: string;
  readonly dimensions: number;
}

/** The model that embeds, which is neither loaded nor asked yet; null: the embeddings that need none. */
export function createEmbeddingModel(
  options: EmbeddingsOptions,
  dataDirectory: string,
  given: GivenEmbeddings | null = null,
): EmbeddingModel | null {
  if (given !== null) {
    const { model, name, dimensions } = given;
    return createServedModel({
      name,
      server: { model: name, host: null, apiKey: null },
      dimensions,
      price: null,
      load: async () => model,
    });
  }
  if (options.provider === 'openai') return createOpenAiModel(options);
  if (options.provider === 'transformers') {
    const cacheDirectory = path.join(dataDirectory, 'models');
    return createTransformersModel({ model: options.model, cacheDirectory });
  }
  return null;
}
