import type { Database } from 'better-sqlite3';
import { ArchiveError } from '../../errors.ts';
import type { Generation } from '../archive.ts';

/** The generations of the indexes; the one of the highest number is current. */
export interface GenerationStore {
  current(): Generation | null;
  publish(generation: Generation): void;
}

export function createGenerationStore(database: Database): GenerationStore {
  const selectCurrent = database.prepare<[], Generation>(
    `SELECT number, settings, lexical_version AS lexicalVersion, vector_file AS vectorFile,
       statistics_file AS statisticsFile, passages, created_at AS createdAt
     FROM generations ORDER BY number DESC LIMIT 1`,
  );
  const insert = database.prepare<Generation>(
    `INSERT INTO generations (number, settings, lexical_version, vector_file, statistics_file, passages, created_at)
     VALUES (@number, @settings, @lexicalVersion, @vectorFile, @statisticsFile, @passages, @createdAt)`,
  );
  const deleteOld = database.prepare<[]>(
    'DELETE FROM generations WHERE number NOT IN (SELECT number FROM generations ORDER BY number DESC LIMIT 2)',
  );

  const publish = database.transaction((generation: Generation) => {
    const current = selectCurrent.get();
    if (current !== undefined && generation.number <= current.number) {
      throw new ArchiveError(
        `Cannot publish generation ${generation.number} of the indexes: another process has published ` +
          `${current.number} meanwhile; run it again`,
      );
    }
    insert.run(generation);
    deleteOld.run();
  });

  return {
    current: () => selectCurrent.get() ?? null,
    publish: (generation) => publish.immediate(generation),
  };
}
