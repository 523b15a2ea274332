import type { Archive, IncomingRelease, TitledText } from '../../archive/archive.ts';
import type { IngestEmbedding } from '../../archive/last-ingest.ts';
import { releaseId } from '../../archive/release-id.ts';
import { textHash } from '../../archive/store/incoming.ts';
import { textToEmbed } from '../index/passage-vectors.ts';
import { type EmbeddingModel, priceOf, vectorModel } from './embedding-model.ts';
import { knownDimensions } from './known-dimensions.ts';

/** Adds up, without asking the model, what an ingest would have embedded. */
export interface Estimate {
  /** A release that would be added or updated. */
  add(incoming: IncomingRelease): Promise<void>;
  /** A release that would be gone. */
  remove(source: string): void;
  /** With what is in the archive already and has no vector of this model yet. */
  total(onProgress?: (done: number, total: number) => void): Promise<IngestEmbedding>;
}

const READ = 256;

export function createEstimate(archive: Archive, model: EmbeddingModel): Estimate {
  const replaced = new Set<string>();
  const counted = new Set<string>();
  let tokens = 0;

  async function count(texts: readonly TitledText[]): Promise<void> {
    const kept = await archive.isEmbedded(vectorModel(model.name, await dimensions()), texts);
    const fresh = texts.filter((text, index) => kept[index] !== true && isFirst(text));
    for (const { tokens: more } of await model.measure(fresh.map(textToEmbed))) tokens += more;
  }

  function isFirst({ title, text }: TitledText): boolean {
    const key = textHash(title, text).toString('base64');
    if (counted.has(key)) return false;
    counted.add(key);
    return true;
  }

  async function dimensions(): Promise<number> {
    return (await knownDimensions(archive, model)) ?? 0;
  }

  return {
    async add({ release, passages }) {
      replaced.add(releaseId(release.source));
      await count(
        passages.map(({ start, end }) => ({ title: release.title, text: release.body.slice(start, end) })),
      );
    },
    remove(source) {
      replaced.add(releaseId(source));
    },
    async total(onProgress) {
      const ids = await archive.unembedded(vectorModel(model.name, await dimensions()));
      for (let start = 0; start < ids.length; start += READ) {
        const passages = await archive.indexable(ids.slice(start, start + READ));
        await count(passages.filter((passage) => !replaced.has(passage.releaseId)));
        onProgress?.(Math.min(ids.length, start + READ), ids.length);
      }
      return {
        passages: counted.size,
        tokens,
        price: priceOf(model, tokens),
      };
    },
  };
}
