import type { Database } from 'better-sqlite3';

/** Vectors under (model, hash of title and text), so that equal text is embedded once, also after a change elsewhere. */
export interface VectorStore {
  vectors(model: string, passageIds: readonly number[]): Map<number, Float32Array>;
  keepVectors(model: string, vectors: ReadonlyMap<number, Float32Array>): void;
  /** Deletes the vectors of texts that no passage has any more. */
  forgetUnused(): void;
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
  const deleteUnused = database.prepare<[]>(
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
  const writeAll = database.transaction((model: string, vectors: ReadonlyMap<number, Float32Array>) => {
    for (const [id, { buffer, byteOffset, byteLength }] of vectors) {
      insert.run(model, Buffer.from(buffer, byteOffset, byteLength), id);
    }
  });

  return {
    vectors: (model, passageIds) => readAll(model, passageIds),
    keepVectors: (model, vectors) => writeAll.immediate(model, vectors),
    forgetUnused: () => void deleteUnused.run(),
  };
}

/** 32-bit floats, least significant byte first: the order of every processor that the native packages are built for. */
function toVector(blob: Buffer): Float32Array {
  // Copied, since a blob may begin at an address that floats may not.
  return new Float32Array(Uint8Array.from(blob).buffer);
}
