/** A text as a model is sent it: cut to what the model reads. */
export interface MeasuredText {
  readonly text: string;
  /** As near as they can be counted here; 0 where nobody counts them. */
  readonly tokens: number;
}

/** What one request may hold at the most, and how many may be under way. */
export interface EmbeddingLimits {
  readonly inputs: number;
  readonly tokens: number;
  readonly requests: number;
}

/** A model whose vectors cost money or time, so that each is made once and kept. */
export interface EmbeddingModel {
  /** Provider and model; vectors are kept under it and the number of their dimensions. */
  readonly name: string;
  /** Null: as many as the first vector turns out to have. */
  readonly dimensions: number | null;
  readonly limits: EmbeddingLimits;
  /** Dollars for a million tokens; null where nobody said, or where it costs nothing. */
  readonly price: number | null;
  /** Whether it costs money, so that a dry run says how much. */
  readonly isPaid: boolean;
  /** Milliseconds that a question waits for its vector at the most. */
  readonly questionTimeLimit: number;
  /** Gets ready to embed passages; told how many megabytes of a download are there. */
  prepare(onDownload: (done: number, total: number) => void): Promise<void>;
  /** Loads what counts tokens, once. */
  measure(texts: readonly string[]): Promise<readonly MeasuredText[]>;
  /**
   * A vector for each text, in order; asked again and again while that has a prospect. Rejects with ModelError, or with
   * IndexError when what comes is no vector.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** Asked once. Rejects as `embed` does. */
  embedQuestion(text: string): Promise<Float32Array>;
}

/** What the vectors of a model with so many dimensions are kept under, and what an index is told by. */
export function vectorModel(name: string, dimensions: number): string {
  return `${name}, ${dimensions}`;
}

/** Dollars; null where nobody said what a token costs. */
export function priceOf({ price }: Pick<EmbeddingModel, 'price'>, tokens: number): number | null {
  return price === null ? null : (tokens / 1_000_000) * price;
}
