import type { Archive } from '../../archive/archive.ts';
import type { EmbeddingModel } from './embedding-model.ts';

/** How many dimensions a model's vectors have: as configured, else as its first one had; null before that. */
export async function knownDimensions(
  archive: Pick<Archive, 'meta'>,
  { name, dimensions }: Pick<EmbeddingModel, 'name' | 'dimensions'>,
): Promise<number | null> {
  if (dimensions !== null) return dimensions;
  const kept = Number((await archive.meta(keyOf(name))) ?? Number.NaN);
  return Number.isInteger(kept) && kept > 0 ? kept : null;
}

/** Remembers what the first vectors of a model tell. */
export async function keepDimensions(
  archive: Pick<Archive, 'setMeta'>,
  { name }: Pick<EmbeddingModel, 'name'>,
  vectors: readonly Float32Array[],
): Promise<number> {
  const dimensions = vectors[0]?.length ?? 0;
  await archive.setMeta(keyOf(name), String(dimensions));
  return dimensions;
}

function keyOf(name: string): string {
  return `dimensions of ${name}`;
}
