import type { Database } from 'better-sqlite3';
import type { TitledText } from '../archive.ts';
import { textHash } from './incoming.ts';

/** Vectors under (model, hash of title and text), so that equal text is embedded once, also after a change elsewhere. */
export interface VectorStore {
  vectors(model: string, passageIds: readonly number[]): Map<number, Float32Array>;
  keepVectors(model: string, vectors: ReadonlyMap<number, Float32Array>, areLasting: boolean): void;
  unembedded(model: string): number[];
  isEmbedded(model: string, texts: readonly TitledText[]): boolean[];
  /** Deletes the vectors of texts that no passage has any more, those of lasting models excepted. */
  forgetUnused(): void;
  /** Those of lasting models, too; returns how many. */
  forgetAllUnused(): number;
}

export function createVectorStore(database: Database): VectorStore {
  const select = database
    .prepare<[string, number], Buffer>(
      `SELECT v.vector FROM passages AS p JOIN vectors AS v ON v.model = ? AND v.text_hash = p.text_hash WHERE p.id = ?`,
    )
    .pluck();
  const insert = database.prepare<[string, Buffer, number]>(
    `INSERT INTO vectors (model, text_hash, vector) SELECT ?, text_hash, ? FROM passages WHERE id = ?
     ON CONFLICT (model, text_hash) DO UPDATE SET vector = excluded.vector`,
  );
  const insertLasting = database.prepare<[string]>('INSERT OR IGNORE INTO lasting_models (model) VALUES (?)');
  const selectUnembedded = database
    .prepare<[string], number>(
      `SELECT min(p.id) AS first FROM passages AS p
       LEFT JOIN vectors AS v ON v.model = ? AND v.text_hash = p.text_hash
       WHERE v.text_hash IS NULL GROUP BY p.text_hash ORDER BY first`,
    )
    .pluck();
  const selectPresence = database
    .prepare<[string, Buffer], number>('SELECT 1 FROM vectors WHERE model = ? AND text_hash = ?')
    .pluck();
  const deleteUnused = database.prepare<[]>(
    `DELETE FROM vectors WHERE model NOT IN (SELECT model FROM lasting_models)
       AND text_hash NOT IN (SELECT text_hash FROM passages)`,
  );
  const deleteAllUnused = database.prepare<[]>(
    'DELETE FROM vectors WHERE text_hash NOT IN (SELECT text_hash FROM passages)',
  );

  const readAll = database.transaction((model: string, passageIds: readonly number[]) => {
    const found = new Map<number, Float32Array>();
    for (const id of passageIds) {
      const blob = select.get(model, id);
      if (blob !== undefined) {
        found.set(id, toVector(blob));
      }
    }
    return found;
  });
  const writeAll = database.transaction(
    (model: string, vectors: ReadonlyMap<number, Float32Array>, areLasting: boolean) => {
      if (areLasting) insertLasting.run(model);
      for (const [id, { buffer, byteOffset, byteLength }] of vectors) {
        insert.run(model, Buffer.from(buffer, byteOffset, byteLength), id);
      }
    },
  );

  return {
    vectors: (model, passageIds) => readAll(model, passageIds),
    keepVectors: (model, vectors, areLasting) => writeAll.immediate(model, vectors, areLasting),
    unembedded: (model) => selectUnembedded.all(model),
    isEmbedded: (model, texts) =>
      texts.map(({ title, text }) => selectPresence.get(model, textHash(title, text)) !== undefined),
    forgetUnused: () => void deleteUnused.run(),
    forgetAllUnused: () => deleteAllUnused.run().changes,
  };
}

/** 32-bit floats, least significant byte first: the order of every processor that the native packages are built for. */
function toVector(blob: Buffer): Float32Array {
  // Copied, since a blob may begin at an address that floats may not.
  return new Float32Array(Uint8Array.from(blob).buffer);
}
