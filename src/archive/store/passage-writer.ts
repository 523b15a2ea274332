import type { Database } from 'better-sqlite3';
import type { CutPassage } from '../release.ts';
import { textHash } from './incoming.ts';
import { encodeSpans } from './rows.ts';

/** Writes and deletes the passages of a release; an id that was given once is never given again. */
export interface PassageWriter {
  /** `number`: of the release; the passages are pieces of `body`. */
  write(
    number: number | bigint,
    release: { readonly title: string; readonly body: string },
    passages: readonly CutPassage[],
  ): void;
  forget(releaseId: string): void;
}

export function createPassageWriter(database: Database): PassageWriter {
  const insert = database.prepare<[number | bigint, number, number, number, string, Buffer, string]>(
    'INSERT INTO passages (release, ordinal, start, "end", sentences, text_hash, text) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const deleteAll = database.prepare<[string]>(
    'DELETE FROM passages WHERE release = (SELECT number FROM releases WHERE id = ?)',
  );
  return {
    write(number, { title, body }, passages) {
      for (const { ordinal, start, end, sentences } of passages) {
        const text = body.slice(start, end);
        insert.run(number, ordinal, start, end, encodeSpans(sentences, start), textHash(title, text), text);
      }
    },
    forget: (releaseId) => void deleteAll.run(releaseId),
  };
}
