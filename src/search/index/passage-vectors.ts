import type { Archive, IndexablePassage } from '../../archive/archive.ts';
import { CommuniqueError, IndexError, messageOf } from '../../errors.ts';
import { isFirstWords } from '../analysis/terms.ts';

/** What makes vectors; `model` names what a vector depends on, and is what vectors are kept under. */
export interface PassageEmbeddings {
  readonly model: string;
  readonly dimensions: number;
  /** They cost money or time: those of texts that are gone are kept, too. */
  readonly areLasting?: boolean;
  /** A vector for each text, in order. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/**
 * What a vector is made of: the title too, since a passage torn from its release often does not say what it is about;
 * but not one that is only the text's own first words. Vectors are kept under title and text: whoever changes this rule
 * gives every model another name.
 */
export function textToEmbed({ title, text }: Pick<IndexablePassage, 'title' | 'text'>): string {
  return isFirstWords(title, text) ? text : `${title}\n${text}`;
}

/**
 * Vectors of passages, one after another: those kept in the archive, and for the others new ones, kept before they are
 * returned, so that a killed run does not pay for them again. Throws IndexError when the model gives something else.
 */
export async function vectorsOf(
  archive: Archive,
  embeddings: PassageEmbeddings,
  passages: readonly IndexablePassage[],
): Promise<Float32Array> {
  const { model, dimensions } = embeddings;
  const kept = await archive.vectors(
    model,
    passages.map(({ id }) => id),
  );
  const isKept = ({ id }: IndexablePassage) => kept.get(id)?.length === dimensions;
  const made = await embed(
    embeddings,
    passages.filter((passage) => !isKept(passage)),
  );
  if (made.size > 0) await archive.keepVectors(model, made, { areLasting: embeddings.areLasting === true });

  const vectors = new Float32Array(passages.length * dimensions);
  for (const [row, { id }] of passages.entries()) {
    const vector = made.get(id) ?? kept.get(id);
    if (vector !== undefined) vectors.set(vector, row * dimensions);
  }
  return vectors;
}

async function embed(
  { model, dimensions, embed }: PassageEmbeddings,
  passages: readonly IndexablePassage[],
): Promise<ReadonlyMap<number, Float32Array>> {
  if (passages.length === 0) return new Map();
  const made = await embed(passages.map(textToEmbed)).catch((error: unknown) => {
    if (error instanceof CommuniqueError) throw error;
    throw new IndexError(
      `Cannot embed ${passages.length} passages with ${model}: ${messageOf(error)}; those done are kept, run it again`,
      { cause: error },
    );
  });
  const unfit = (reason: string) =>
    new IndexError(
      `Cannot embed passages with ${model}: it gave ${reason}; check EMBEDDINGS and EMBEDDING_MODEL`,
    );
  if (made.length !== passages.length) throw unfit(`${made.length} vectors for ${passages.length} texts`);
  return new Map(
    passages.map(({ id }, index) => {
      const vector = made[index] ?? new Float32Array();
      if (vector.length !== dimensions) throw unfit(`${vector.length} dimensions instead of ${dimensions}`);
      if (!vector.every(Number.isFinite)) throw unfit('numbers that are not finite');
      return [id, vector];
    }),
  );
}
