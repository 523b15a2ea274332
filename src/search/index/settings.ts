import type { Generation } from '../../archive/archive.ts';
import { IndexError } from '../../errors.ts';

export interface IndexSettings {
  readonly embeddingModel: string;
  /** Null: not known yet, and so those of no index. */
  readonly dimensions: number | null;
  /** Raised by the analysis when a text gets other terms than before. */
  readonly analysisVersion: number;
}

/** One line that names what an index depends on; an index of another line cannot answer. */
export function settingsLine({ embeddingModel, dimensions, analysisVersion }: IndexSettings): string {
  const count = dimensions === null ? '' : `, ${dimensions} dimensions`;
  return `embeddings ${embeddingModel}${count}, analysis ${analysisVersion}`;
}

const REMEDY =
  'run npm run ingest -- --rebuild to make it anew with these, or set EMBEDDINGS (and the model and dimensions) back ' +
  'and start again';

/** Throws IndexError, with both lines and the remedy, when an index was made with other settings. */
export function checkSettings(generation: Generation, expected: string): void {
  if (generation.settings === expected) return;
  throw new IndexError(
    `Cannot search with ${expected}: the index was made with ${generation.settings}; ${REMEDY}`,
  );
}

/** The same for an ingest that would add vectors of one model to those of another. */
export function checkEmbeddings(generation: Generation | null, expected: string): void {
  if (generation === null || generation.passages === 0) return;
  if (haveSameEmbeddings(generation.settings, expected)) return;
  throw new IndexError(
    `Cannot ingest with ${expected}: the index was made with ${generation.settings}; ${REMEDY}`,
  );
}

/** Whether two settings differ in the analysis at most: then the vectors in the archive still serve. */
export function haveSameEmbeddings(a: string, b: string): boolean {
  const embeddingsOf = (settings: string) => settings.replace(/, analysis \S+$/, '');
  return embeddingsOf(a) === embeddingsOf(b);
}
