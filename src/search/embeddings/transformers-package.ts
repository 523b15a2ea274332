/** What is used of @huggingface/transformers, which is installed by those who want it. */
export interface Transformers {
  readonly env: { allowRemoteModels: boolean };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: {
      readonly dtype: 'fp32' | 'q8';
      readonly cache_dir: string;
      readonly local_files_only: boolean;
      readonly progress_callback: (event: unknown) => void;
    },
  ): Promise<unknown>;
}

/** Gives a vector for each text, one after the other in `data`; `dims` are their count and their length. */
export type FeatureExtraction = (
  texts: readonly string[],
  options: { readonly pooling: 'mean'; readonly normalize: boolean },
) => Promise<{ readonly data: Float32Array; readonly dims: readonly number[] }>;

export function isTransformers(found: unknown): found is Transformers {
  return (
    isRecord(found) &&
    typeof found.pipeline === 'function' &&
    isRecord(found.env) &&
    'allowRemoteModels' in found.env
  );
}

export function isFeatureExtraction(found: unknown): found is FeatureExtraction {
  return typeof found === 'function';
}

/** Bytes of all files of a model. */
export function isTotalProgress(
  event: unknown,
): event is { readonly loaded: number; readonly total: number } {
  return (
    isRecord(event) &&
    event.status === 'progress_total' &&
    typeof event.loaded === 'number' &&
    typeof event.total === 'number'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
