import { setImmediate as breathe } from 'node:timers/promises';
import type { Archive } from '../../archive/archive.ts';
import { IndexError, ModelError } from '../../errors.ts';
import { textToEmbed } from '../index/passage-vectors.ts';
import type { Embedded, PreparationStep } from '../indexing.ts';
import { type EmbeddingModel, type MeasuredText, vectorModel } from './embedding-model.ts';
import { keepDimensions, knownDimensions } from './known-dimensions.ts';
import { requestsOf } from './requests.ts';

interface Text extends MeasuredText {
  readonly id: number;
}

/** Texts read and measured at a time. Measuring blocks: 256 passages some 200 ms, so it is done in smaller pieces. */
const READ = 256;
const MEASURED = 32;

/**
 * Has a model embed every text of the archive whose vector is not kept yet. Each reply is kept before another is asked for
 * in its place, so a run that is killed or fails goes on where it was. Equal texts are embedded once.
 *
 * @throws ModelError when the model fails for good; what came until then is kept.
 */
export async function embedArchive(
  archive: Archive,
  model: EmbeddingModel,
  onProgress: (done: number, total: number, step: PreparationStep) => void,
): Promise<Embedded> {
  let dimensions = await knownDimensions(archive, model);
  const missing = await missingTexts(archive, model);
  const requests = requestsOf(measured(archive, model, missing), model.limits);
  let failure: { readonly error: unknown } | null = null;
  let passages = 0;
  let tokens = 0;

  async function embed(texts: readonly Text[]): Promise<void> {
    const vectors = await model.embed(texts.map(({ text }) => text));
    dimensions ??= await keepDimensions(archive, model, vectors);
    const made = new Map(texts.map(({ id }, index) => [id, fitting(vectors[index], dimensions ?? 0, model)]));
    await archive.keepVectors(vectorModel(model.name, dimensions), made, { areLasting: true });
    passages += texts.length;
    tokens += texts.reduce((sum, text) => sum + text.tokens, 0);
    onProgress(passages, missing.length, 'embedding');
  }

  /** Requests that are under way when one fails are paid for: they come to their end, and no other is begun. */
  async function work(): Promise<void> {
    while (failure === null) {
      try {
        const { value: texts, done } = await requests.next();
        if (done === true) return;
        await embed(texts);
      } catch (error) {
        failure ??= { error };
      }
    }
  }

  // The first one alone: it tells the dimensions, or that the key is wrong.
  if (missing.length > 0) {
    await model.prepare((done, total) => onProgress(done, total, 'downloading the model, MB'));
  }
  const first = missing.length === 0 ? null : await requests.next();
  if (first !== null && first.done !== true) {
    onProgress(0, missing.length, 'embedding');
    await embed(first.value);
    await Promise.all(Array.from({ length: model.limits.requests }, work));
  }
  if (failure !== null) throw withProgress(failureOf(failure), passages, missing.length);
  return { passages, tokens };
}

/** Ids of passages, one of each text that has no vector of this model. */
async function missingTexts(archive: Archive, model: EmbeddingModel): Promise<readonly number[]> {
  const dimensions = await knownDimensions(archive, model);
  return archive.unembedded(vectorModel(model.name, dimensions ?? 0));
}

async function* measured(
  archive: Archive,
  model: EmbeddingModel,
  ids: readonly number[],
): AsyncGenerator<Text> {
  for (let start = 0; start < ids.length; start += READ) {
    const passages = await archive.indexable(ids.slice(start, start + READ));
    for (let place = 0; place < passages.length; place += MEASURED) {
      const some = passages.slice(place, place + MEASURED);
      const texts = await model.measure(some.map(textToEmbed));
      for (const [index, { id }] of some.entries()) yield { id, text: '', tokens: 0, ...texts[index] };
      await breathe();
    }
  }
}

function fitting(
  vector: Float32Array | undefined,
  dimensions: number,
  { name }: EmbeddingModel,
): Float32Array {
  if (vector?.length === dimensions) return vector;
  throw new IndexError(
    `Cannot embed passages with ${name}: it made a vector of ${vector?.length ?? 0} dimensions, and ${dimensions} before; ` +
      'a server that has another model under this name needs another OPENAI_EMBEDDING_MODEL',
  );
}

function failureOf({ error }: { readonly error: unknown }): unknown {
  return error;
}

/** So that nobody starts anew what only has to go on. */
function withProgress(error: unknown, done: number, total: number): unknown {
  if (!(error instanceof ModelError) || done === 0) return error;
  const { failure, retryAfter } = error;
  return new ModelError(
    `${error.message}. ${done} of ${total} texts are embedded and kept: the next ingest goes on from there`,
    { failure, retryAfter, cause: error },
  );
}
