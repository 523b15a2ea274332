import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { LRUCache } from 'lru-cache';
import type { Archive } from '../../archive/archive.ts';
import { IndexError, messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { knownDimensions } from './known-dimensions.ts';

export interface QuestionEmbeddingsOptions {
  readonly archive: Pick<Archive, 'meta'>;
  readonly model: EmbeddingModel;
  readonly logger: Logger;
  /** Milliseconds that a question waits for its vector; without it, as the model says. */
  readonly timeLimit?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly clock?: () => number;
}

/** Milliseconds for which a model that failed is left alone, twice as long at each further failure. */
const SHORTEST_REST = 10_000;
const LONGEST_REST = 300_000;
/** Of 1,536 dimensions some 6 kB each. */
const REMEMBERED = 1_000;

/**
 * Vectors of questions by a model that may be slow or away. No question fails or waits long for it: without a vector it is
 * given one of zeros, which is near to nothing, and so is answered from the full-text index alone. The log says so once,
 * until the model is back.
 */
export function createQuestionEmbeddings(options: QuestionEmbeddingsOptions): EmbeddingsInterface<number[]> {
  const {
    archive,
    model,
    logger,
    timeLimit = model.questionTimeLimit,
    clock = () => performance.now(),
  } = options;
  const remembered = new LRUCache<string, Promise<Float32Array>>({ max: REMEMBERED });
  let failures = 0;
  let restsUntil = Number.NEGATIVE_INFINITY;

  function ask(text: string): Promise<Float32Array> {
    const asked = remembered.get(text);
    if (asked !== undefined) return asked;
    const vector = embed(text);
    remembered.set(text, vector);
    // A later question may do better. Who waits for this one is told by the promise itself.
    vector.catch(() => remembered.delete(text));
    return vector;
  }

  async function embed(text: string): Promise<Float32Array> {
    const vector = await model.embedQuestion(text);
    const dimensions = await knownDimensions(archive, model);
    if (vector.length === dimensions) return vector;
    throw new IndexError(
      `Cannot search with ${model.name}: it makes vectors of ${vector.length} dimensions now, and ${dimensions} before`,
    );
  }

  async function embedQuery(text: string): Promise<number[]> {
    if (clock() >= restsUntil || remembered.has(text)) {
      try {
        const vector = await within(timeLimit, ask(text));
        succeeded();
        return Array.from(vector);
      } catch (error) {
        failed(error);
      }
    }
    return new Array<number>((await knownDimensions(archive, model)) ?? 0).fill(0);
  }

  function succeeded(): void {
    if (failures > 0) logger.info({ model: model.name }, 'questions are embedded again');
    failures = 0;
    restsUntil = Number.NEGATIVE_INFINITY;
  }

  function failed(error: unknown): void {
    // Of questions that waited together the first one counts.
    if (clock() < restsUntil) return;
    failures += 1;
    restsUntil = clock() + Math.min(LONGEST_REST, SHORTEST_REST * 2 ** (failures - 1));
    if (failures > 1) return;
    logger.warn(
      { model: model.name, reason: messageOf(error) },
      'questions are not embedded for now: answering from the full-text index alone',
    );
  }

  return {
    embedQuery,
    embedDocuments: (texts) => Promise.all(texts.map(embedQuery)),
  };
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new IndexError(`no vector of the question within ${milliseconds / 1000} seconds`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
