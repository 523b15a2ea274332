import { setTimeout as wait } from 'node:timers/promises';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { IndexError, ModelError } from '../../errors.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { type EmbeddingServer, embeddingFailure } from './failure.ts';
import { once } from './once.ts';
import { createPersistence, PATIENCE, type Patience } from './persistence.ts';
import { loadTokens, type Tokens } from './tokens.ts';

export interface ServedModelOptions {
  readonly name: string;
  readonly server: EmbeddingServer;
  readonly dimensions: number | null;
  readonly price: number | null;
  /** A client that asks once, without retries of its own; loaded when first used. */
  readonly load: () => Promise<EmbeddingsInterface<number[]>>;
  readonly patience?: Patience;
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** What OpenAI's models read of one text. */
const TEXT_TOKENS = 8191;
/**
 * Of 300,000 tokens and 2,048 texts that OpenAI takes in a request: a request that was paid for and whose reply is lost, as
 * when the process is killed, is small, and so is what the server has to do before it replies.
 */
const LIMITS = { inputs: 256, tokens: 100_000, requests: 4 };
/** Milliseconds. */
const QUESTION_TIME_LIMIT = 2_000;
/** A text that is too long for a model is not cut to less than this. */
const SHORTEST_CUT = 200;

/** A model behind LangChain's interface that is asked over a network, or may be. */
export function createServedModel(options: ServedModelOptions): EmbeddingModel {
  const { server, dimensions } = options;
  const persistence = createPersistence(options.patience ?? PATIENCE, options.wait ?? wait);
  const client = once(options.load);
  const tokens = once<Tokens>(loadTokens);
  /** What a model that reads less than others has been found to read. */
  let mostCharacters = Number.POSITIVE_INFINITY;

  async function ask(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const embeddings = await client();
    return persistence.run(async () => {
      const made = await embeddings.embedDocuments([...texts]).catch((error: unknown) => {
        throw embeddingFailure(error, server);
      });
      return vectorsOf(made, texts.length);
    });
  }

  /** As few texts at a time as the server takes, and as much of one as the model reads. */
  async function askFitting(texts: readonly string[]): Promise<readonly Float32Array[]> {
    try {
      return await ask(texts.map((text) => beginning(text, mostCharacters)));
    } catch (error) {
      if (!(error instanceof ModelError) || error.failure !== 'too-long') throw error;
      const half = Math.ceil(texts.length / 2);
      if (texts.length > 1) {
        return [...(await askFitting(texts.slice(0, half))), ...(await askFitting(texts.slice(half)))];
      }
      const [text = ''] = texts;
      const characters = Math.floor(Math.min(text.length, mostCharacters) / 2);
      if (characters < SHORTEST_CUT) throw error;
      mostCharacters = characters;
      return askFitting(texts);
    }
  }

  function vectorsOf(made: unknown, count: number): readonly Float32Array[] {
    const vectors = Array.isArray(made) ? made.map(toVector) : [];
    if (vectors.length === count && vectors.every((vector) => vector !== null)) return vectors;
    throw embeddingFailure(new TypeError(`${count} vectors were expected`), server);
  }

  function toVector(made: unknown): Float32Array | null {
    if (!Array.isArray(made) && !(made instanceof Float32Array)) return null;
    const vector = Float32Array.from(made, Number);
    if (vector.length === 0 || !vector.every(Number.isFinite)) return null;
    if (dimensions === null || vector.length === dimensions) return vector;
    throw new IndexError(
      `Cannot embed with ${server.model}: it makes vectors of ${vector.length} dimensions and not of ${dimensions}; ` +
        `set OPENAI_EMBEDDING_DIMENSIONS to ${vector.length}, or leave it empty`,
    );
  }

  return {
    name: options.name,
    dimensions,
    limits: LIMITS,
    price: options.price,
    isPaid: true,
    questionTimeLimit: QUESTION_TIME_LIMIT,
    prepare: async () => undefined,
    async measure(texts) {
      const { measure } = await tokens();
      return texts.map((text) => measure(text, TEXT_TOKENS));
    },
    embed: askFitting,
    async embedQuestion(text) {
      const embeddings = await client();
      const made: unknown = await embeddings.embedQuery(text).catch((error: unknown) => {
        throw embeddingFailure(error, server);
      });
      const [vector] = vectorsOf([made], 1);
      return vector ?? new Float32Array();
    },
  };
}

/** A text's first characters, none of them cut in half. */
function beginning(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return text.slice(0, characters).replace(/[\uD800-\uDBFF]$/u, '');
}
