import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommuniqueError, ConfigError, IndexError, messageOf } from '../../errors.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { once } from './once.ts';
import {
  type FeatureExtraction,
  isFeatureExtraction,
  isTotalProgress,
  isTransformers,
} from './transformers-package.ts';

export interface TransformersOptions {
  /** A directory with a model (`config.json`, `tokenizer.json`, `onnx/model.onnx`), or its name on huggingface.co. */
  readonly model: string;
  /** Where models from the hub are kept. */
  readonly cacheDirectory: string;
}

/** Not among our own dependencies, so that no compiler looks for it. */
const PACKAGE: string = '@huggingface/transformers';
/** Models that were trained with a word in front that says what a text is. */
const E5 = /(?:^|[-_/])e5(?:[-_]|$)/i;
/** A model runs in threads of its own; larger batches take more memory and are no faster. */
const LIMITS = { inputs: 32, tokens: 16_000, requests: 1 };
const MEGABYTE = 1_000_000;
/** A model in this process may have to be read from the disk first, and cannot be away. */
const QUESTION_TIME_LIMIT = 60_000;

/** A model in ONNX format that runs in this process: from a directory, without any network, or downloaded once. */
export function createTransformersModel({ model, cacheDirectory }: TransformersOptions): EmbeddingModel {
  const directory = statSync(model, { throwIfNoEntry: false })?.isDirectory() ? path.resolve(model) : null;
  const named = directory === null ? model : path.basename(directory);
  const [forQuestion, forPassage] = E5.test(named) ? ['query: ', 'passage: '] : ['', ''];
  let onDownload: (done: number, total: number) => void = () => undefined;
  const extraction = once(load);

  async function load(): Promise<FeatureExtraction> {
    const transformers = await importPackage();
    transformers.env.allowRemoteModels = directory === null;
    try {
      const made = await transformers.pipeline('feature-extraction', directory ?? model, {
        dtype: directory === null ? 'fp32' : precisionIn(directory),
        cache_dir: cacheDirectory,
        local_files_only: directory !== null,
        progress_callback: (event) => {
          if (directory === null && isTotalProgress(event)) {
            onDownload(Math.floor(event.loaded / MEGABYTE), Math.ceil(event.total / MEGABYTE));
          }
        },
      });
      if (isFeatureExtraction(made)) return made;
      throw new TypeError('it is of another kind');
    } catch (error) {
      const remedy =
        directory === null
          ? 'see that EMBEDDING_MODEL is the name of a model on huggingface.co with ONNX files, or a directory that is there'
          : `see that ${directory} holds config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx`;
      throw new IndexError(`Cannot load the embedding model ${model}: ${messageOf(error)}; ${remedy}`, {
        cause: error,
      });
    }
  }

  async function embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const extract = await extraction();
    try {
      const { data, dims } = await extract([...texts], { pooling: 'mean', normalize: true });
      const [count, dimensions = 0] = dims;
      if (count !== texts.length || dimensions === 0)
        throw new TypeError(`it gave a tensor of ${dims.join(' × ')}`);
      return texts.map((_, row) => Float32Array.from(data.slice(row * dimensions, (row + 1) * dimensions)));
    } catch (error) {
      throw new IndexError(
        `Cannot embed with ${model}: ${messageOf(error)}; set EMBEDDING_MODEL to another model`,
        {
          cause: error,
        },
      );
    }
  }

  return {
    name: `transformers:${model}`,
    dimensions: null,
    limits: LIMITS,
    price: null,
    isPaid: false,
    questionTimeLimit: QUESTION_TIME_LIMIT,
    async prepare(report) {
      onDownload = report;
      await extraction();
    },
    // The model cuts texts itself, to what it reads.
    measure: async (texts) => texts.map((text) => ({ text, tokens: Math.ceil(text.length / 4) })),
    embed: (texts) => embed(texts.map((text) => forPassage + text)),
    async embedQuestion(text) {
      const [vector] = await embed([forQuestion + text]);
      return vector ?? new Float32Array();
    },
  };
}

async function importPackage() {
  try {
    const found: unknown = await import(PACKAGE);
    if (isTransformers(found)) return found;
  } catch (error) {
    if (!isMissing(error)) {
      throw new ConfigError(
        `EMBEDDINGS=transformers does not work here: ${PACKAGE} cannot be loaded: ${messageOf(error)}`,
        {
          cause: error,
        },
      );
    }
  }
  throw new ConfigError(
    `EMBEDDINGS=transformers needs a package that is not installed: run npm install ${PACKAGE}, or set EMBEDDINGS=local`,
  );
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    !(error instanceof CommuniqueError) &&
    /Cannot find|Failed to (?:load|resolve)/.test(error.message)
  );
}

/** A directory may hold the smaller, quantized form alone. */
function precisionIn(directory: string): 'fp32' | 'q8' {
  const has = (name: string) => existsSync(path.join(directory, 'onnx', name));
  return !has('model.onnx') && has('model_quantized.onnx') ? 'q8' : 'fp32';
}
