import type { Archive } from '../../archive/archive.ts';
import type { Logger } from '../../log.ts';
import type { HybridRetriever } from '../../search/hybrid-retriever.ts';
import type { OpenModels } from '../model/open-models.ts';
import type { AnswerWriter } from './answer-writer.ts';

export interface OpenWriterOptions {
  readonly archive: Archive;
  readonly retriever: HybridRetriever;
  readonly models: OpenModels;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** The writer with all that it needs, loaded now: whoever has no model starts sooner. */
export async function openWriter({ models, ...options }: OpenWriterOptions): Promise<AnswerWriter> {
  const [{ createAnswerWriter }, { checkClaim }] = await Promise.all([
    import('./answer-writer.ts'),
    import('../checking/check-claim.ts'),
  ]);
  return createAnswerWriter({ ...options, model: models.writer, checker: models.checker, checkClaim });
}
