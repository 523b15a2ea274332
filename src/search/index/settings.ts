import type { Generation } from '../../archive/archive.ts';
import { IndexError } from '../../errors.ts';

export interface IndexSettings {
  readonly embeddingModel: string;
  readonly dimensions: number;
  /** Raised by the analysis when a text gets other terms than before. */
  readonly analysisVersion: number;
}

/** One line that names what an index depends on; an index of another line cannot answer. */
export function settingsLine({ embeddingModel, dimensions, analysisVersion }: IndexSettings): string {
  return `embeddings ${embeddingModel}, ${dimensions} dimensions, analysis ${analysisVersion}`;
}

/** Throws IndexError, with both lines and the remedy, when an index was made with other settings. */
export function checkSettings(generation: Generation, expected: string): void {
  if (generation.settings === expected) return;
  throw new IndexError(
    `Cannot search with ${expected}: the index was made with ${generation.settings}; ` +
      'run npm run ingest -- --rebuild, or set EMBEDDINGS back',
  );
}

/** Whether two settings differ in the analysis at most: then the vectors in the archive still serve. */
export function haveSameEmbeddings(a: string, b: string): boolean {
  const embeddingsOf = (settings: string) => settings.replace(/, analysis \S+$/, '');
  return embeddingsOf(a) === embeddingsOf(b);
}
