import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { EmbeddingModel } from './embedding-model.ts';
import { createServedModel, type ServedModelOptions } from './served-model.ts';

/** A server that makes vectors as OpenAI's does. */
export interface OpenAiEmbeddingsOptions {
  readonly apiKey: string | null;
  /** Null: OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** Null: as many as the model makes. */
  readonly dimensions: number | null;
  /** Dollars for a million tokens. */
  readonly price: number | null;
}

const OPENAI = 'https://api.openai.com/v1';
/** The SDK wants one; a server that asks for none does not look at it. */
const NO_KEY = 'none';
/** Milliseconds until a reply begins. */
const TIMEOUT = 60_000;

/** The embeddings of OpenAI or of a server that speaks as it does, by LangChain's client, which is loaded when first used. */
export function createOpenAiModel(
  { apiKey, baseUrl, model, dimensions, price }: OpenAiEmbeddingsOptions,
  timing: Pick<ServedModelOptions, 'patience' | 'wait'> & { readonly timeout?: number } = {},
): EmbeddingModel {
  const address = baseUrl ?? OPENAI;

  async function load(): Promise<EmbeddingsInterface<number[]>> {
    const { OpenAIEmbeddings } = await import('@langchain/openai');
    return new OpenAIEmbeddings({
      model,
      apiKey: apiKey ?? NO_KEY,
      ...(dimensions === null ? {} : { dimensions }),
      // As many as are given are one request, and as they are given; when to ask again is decided here.
      batchSize: Number.MAX_SAFE_INTEGER,
      maxConcurrency: Number.POSITIVE_INFINITY,
      maxRetries: 0,
      stripNewLines: false,
      // The SDK asks for another encoding by itself, and takes whatever comes for that.
      encodingFormat: 'float',
      timeout: timing.timeout ?? TIMEOUT,
      configuration: { baseURL: address, logLevel: 'off' },
    });
  }

  return createServedModel({
    name: `openai:${model}`,
    server: { model, host: new URL(address).host, apiKey },
    dimensions,
    price,
    load,
    ...timing,
  });
}
