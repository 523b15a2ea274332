import { onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import type { EmbeddingModel } from '../../../src/search/embeddings/embedding-model.ts';
import { createOpenAiModel } from '../../../src/search/embeddings/openai.ts';
import { incoming } from '../../archive/store/incoming-fixture.ts';
import { createOpenAiServer, type OpenAiServer, type OpenAiServerOptions } from '../../openai/server.ts';

export const SMALL = 'text-embedding-3-small';

/** A server that makes short vectors, closed when the test ends. */
export async function serving(options: OpenAiServerOptions = {}): Promise<OpenAiServer> {
  const server = await createOpenAiServer({ embeddingModels: { [SMALL]: 24, other: 16 }, ...options });
  onTestFinished(() => server.close());
  return server;
}

export interface AskedModel extends EmbeddingModel {
  /** Milliseconds of each pause that was made between requests. */
  readonly pauses: readonly number[];
}

/** A model of that server that does not wait between its requests, but says how long it would have. */
export function modelOf(
  { baseUrl, apiKey }: OpenAiServer,
  {
    model = SMALL,
    dimensions = null,
    key = apiKey,
    timeout = 10_000,
  }: { model?: string; dimensions?: number | null; key?: string | null; timeout?: number } = {},
): AskedModel {
  const pauses: number[] = [];
  const made = createOpenAiModel(
    { apiKey: key, baseUrl, model, dimensions, price: 0.02 },
    { timeout, wait: async (milliseconds) => void pauses.push(milliseconds) },
  );
  // Loading what counts tokens takes a third of a second, which tokens.test.ts spends once.
  const measure = async (texts: readonly string[]) =>
    texts.map((text) => ({ text, tokens: Math.ceil(text.length / 4) }));
  return { ...made, measure, pauses };
}

/** Every text that was sent to be embedded, in requests that were answered or not. */
export function sentTexts({ requests }: OpenAiServer): string[] {
  return requests
    .filter(({ endpoint }) => endpoint === 'embeddings')
    .flatMap(({ body: { input } }) => (Array.isArray(input) ? input.map(String) : [String(input)]));
}

/** An archive in memory with releases of one passage each, of these texts. */
export async function archiveOf(...texts: readonly string[]): Promise<Archive> {
  const archive = openMemoryArchive();
  await archive.keepAll(texts.map(releaseOf));
  return archive;
}

export function releaseOf(text: string, index: number) {
  return incoming({ source: `${index}.txt`, title: 'Of the ministry', body: text });
}

/** A request of at most two texts, one at a time: so that a test can count requests. */
export function inPairs<Model extends EmbeddingModel>(model: Model, requests = 1): Model {
  return { ...model, limits: { inputs: 2, tokens: 1000, requests } };
}
