import type { EmbeddingLimits, MeasuredText } from './embedding-model.ts';

/** Splits texts, in order, into requests within the limits; a text beyond them is a request of its own. */
export async function* requestsOf<Item extends MeasuredText>(
  items: AsyncIterable<Item>,
  { inputs, tokens: mostTokens }: Pick<EmbeddingLimits, 'inputs' | 'tokens'>,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let tokens = 0;
  for await (const item of items) {
    if (batch.length >= inputs || (batch.length > 0 && tokens + item.tokens > mostTokens)) {
      yield batch;
      batch = [];
      tokens = 0;
    }
    batch.push(item);
    tokens += item.tokens;
  }
  if (batch.length > 0) yield batch;
}
