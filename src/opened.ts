import { type Answerer, createAnswerer } from './answering/answerer.ts';
import { openWriter } from './answering/generated/open-writer.ts';
import type { OpenModels } from './answering/model/open-models.ts';
import type { Facts } from './facts/facts.ts';
import { createRulesReader, type RulesReader } from './facts/keeping/rules-reader.ts';
import type { Logger } from './log.ts';
import type { EmbeddingModel } from './search/embeddings/embedding-model.ts';
import { type OpenSearch, openSearch } from './search/open-search.ts';

export interface Parts {
  readonly dataDirectory: string;
  /** So many earlier revisions are kept of each release. */
  readonly keepRevisions: number;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly embeddingModel: EmbeddingModel | null;
  readonly models: OpenModels | null;
  /** Whether the model that writes answers reads facts beside the rules. */
  readonly readsWithModel: boolean;
  /** Null: a thread reads facts. */
  readonly rules: RulesReader | null;
}

/** The archive of a data directory with everything that answers from it. */
export interface Opened extends OpenSearch {
  readonly answerer: Answerer;
  facts(): Promise<Facts>;
  /** Reads the facts of releases of which none are kept. */
  readFacts(onProgress: (done: number, total: number) => void): Promise<void>;
}

export async function openAll(parts: Parts): Promise<Opened> {
  const { dataDirectory, keepRevisions, logger, now, embeddingModel, models, readsWithModel } = parts;
  const search = await openSearch(dataDirectory, logger, now, { model: embeddingModel, keepRevisions });
  const { archive, retriever } = search;
  const writer = models === null ? null : await openWriter({ archive, retriever, models, logger, now });
  const reading = readsWithModel ? (models?.writer ?? null) : null;
  const model = reading?.name ?? null;
  const rules = parts.rules ?? createRulesReader({ logger });
  let facts: Promise<Facts> | null = null;

  async function readFacts(onProgress: (done: number, total: number) => void): Promise<void> {
    const { readArchive } = await import('./facts/keeping/read-archive.ts');
    await readArchive({ archive, rules, model: reading, logger, onProgress });
  }

  async function openFacts(): Promise<Facts> {
    // Loading what reads facts takes some tenths of a second, which nobody shall wait for who asks a question.
    const { createFacts } = await import('./facts/facts.ts');
    // Kept by an older version of the program, an archive has none, and nobody would be found in it. A model is asked by
    // an ingest only.
    if (reading === null) await readFacts(() => undefined);
    return createFacts({ archive, retriever, rules, model, now });
  }

  return {
    ...search,
    answerer: createAnswerer({ archive, retriever, writer }),
    facts() {
      facts ??= openFacts().catch((error: unknown) => {
        facts = null;
        throw error;
      });
      return facts;
    },
    readFacts,
    async close() {
      await rules.close();
      await search.close();
    },
  };
}
