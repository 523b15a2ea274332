import type { Database } from 'better-sqlite3';
import type { IncomingRelease, KeepOutcome, KeepResult, KnownSource, MovedRelease } from '../archive.ts';
import { dayRange } from '../days.ts';
import type { Passage, Release } from '../release.ts';
import { releaseId } from '../release-id.ts';
import { isStorageError } from './database-error.ts';
import { bodyHash, checkIncoming, isKept, isSameDescription, textHash } from './incoming.ts';
import {
  encodeSpans,
  PASSAGE_COLUMNS,
  type PassageRow,
  RELEASE_COLUMNS,
  type ReleaseRow,
  toPassage,
  toRelease,
} from './rows.ts';

/** Releases and their passages: written, withdrawn, read whole. Not to be used but through the archive. */
export interface ReleaseStore {
  keepAll(incoming: readonly IncomingRelease[]): KeepResult[];
  withdraw(releaseIds: readonly string[]): number;
  move(moved: readonly MovedRelease[]): void;
  sources(): KnownSource[];
  release(id: string): Release | null;
  passagesOf(releaseId: string): Passage[];
}

interface WrittenRelease {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly contentHash: string;
  readonly bodyHash: Buffer;
  readonly ingestedAt: string;
  readonly revision: number;
  readonly folder: string;
}

export function createReleaseStore(database: Database, now: () => Date): ReleaseStore {
  const selectRelease = database.prepare<[string], ReleaseRow & { number: number; folder: string }>(`
    SELECT r.number, r.folder, ${RELEASE_COLUMNS}, r.content_hash AS contentHash, r.ingested_at AS ingestedAt, r.status, b.body
    FROM releases AS r JOIN bodies AS b ON b.release = r.number WHERE r.id = ?`);
  const selectPassages = database.prepare<[string], PassageRow>(`
    SELECT r.id AS releaseId, ${PASSAGE_COLUMNS}
    FROM releases AS r JOIN passages AS p ON p.release = r.number WHERE r.id = ? ORDER BY p.ordinal`);
  const selectSources = database.prepare<[], KnownSource>(
    'SELECT id, source, content_hash AS contentHash, status, folder FROM releases ORDER BY number',
  );
  const insertRelease = database.prepare<WrittenRelease>(`
    INSERT INTO releases (id, source, title, publisher, published, first_day, last_day, language, url, content_hash,
      body_hash, ingested_at, revision, folder, status)
    VALUES (@id, @source, @title, @publisher, @published, @firstDay, @lastDay, @language, @url, @contentHash,
      @bodyHash, @ingestedAt, @revision, @folder, 'current')`);
  const updateRelease = database.prepare<WrittenRelease>(`
    UPDATE releases SET title = @title, publisher = @publisher, published = @published, first_day = @firstDay,
      last_day = @lastDay, language = @language, url = @url, content_hash = @contentHash, body_hash = @bodyHash,
      ingested_at = @ingestedAt, revision = @revision, folder = @folder, status = 'current'
    WHERE id = @id AND source = @source`);
  const writeBody = database.prepare<[number | bigint, string]>(
    'INSERT INTO bodies (release, body) VALUES (?, ?) ON CONFLICT (release) DO UPDATE SET body = excluded.body',
  );
  const insertPassage = database.prepare<[number | bigint, number, number, number, string, Buffer, string]>(
    'INSERT INTO passages (release, ordinal, start, "end", sentences, text_hash, text) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const deletePassages = database.prepare<[string]>(
    'DELETE FROM passages WHERE release = (SELECT number FROM releases WHERE id = ?)',
  );
  const markWithdrawn = database.prepare<[string]>(
    "UPDATE releases SET status = 'withdrawn' WHERE id = ? AND status = 'current'",
  );

  const writeFolder = database.prepare<MovedRelease>('UPDATE releases SET folder = @folder WHERE id = @id');

  const passagesOf = (id: string): Passage[] => selectPassages.all(id).map(toPassage);

  const keep = database.transaction((incoming: IncomingRelease): KeepOutcome => {
    checkIncoming(incoming);
    const { release, contentHash, folder = '' } = incoming;
    const id = releaseId(release.source);
    const row = selectRelease.get(id);
    const kept = row === undefined ? null : toRelease(row);
    if (kept !== null && kept.source !== release.source) {
      throw new RangeError(
        `Cannot keep ${release.source}: its id ${id} is that of ${kept.source}; rename one of them`,
      );
    }
    if (kept !== null && isKept(kept, passagesOf(id), incoming)) {
      if (row?.folder !== folder && folder !== '') {
        writeFolder.run({ id, folder });
      }
      return 'unchanged';
    }
    const days = dayRange(release.published);
    const written: WrittenRelease = {
      id,
      source: release.source,
      title: release.title,
      publisher: release.publisher,
      published: release.published.value,
      firstDay: days?.first ?? null,
      lastDay: days?.last ?? null,
      language: release.language,
      url: release.url,
      contentHash,
      bodyHash: bodyHash(release.body),
      ingestedAt: now().toISOString(),
      revision: kept === null ? 1 : kept.revision + (isRestored(kept, incoming) ? 0 : 1),
      folder,
    };
    if (row === undefined) {
      writePassages(insertRelease.run(written).lastInsertRowid, incoming);
      return 'added';
    }
    deletePassages.run(id);
    updateRelease.run(written);
    writePassages(row.number, incoming);
    return row.status === 'current' ? 'updated' : 'added';
  });

  function writePassages(number: number | bigint, { release, passages }: IncomingRelease): void {
    writeBody.run(number, release.body);
    for (const { ordinal, start, end, sentences } of passages) {
      const text = release.body.slice(start, end);
      insertPassage.run(
        number,
        ordinal,
        start,
        end,
        encodeSpans(sentences, start),
        textHash(release.title, text),
        text,
      );
    }
  }

  const keepAll = database.transaction((incoming: readonly IncomingRelease[]): KeepResult[] =>
    incoming.map((one) => {
      try {
        return { outcome: keep(one) };
      } catch (error) {
        if (isStorageError(error) || !(error instanceof Error)) {
          throw error;
        }
        return { error };
      }
    }),
  );

  const withdraw = database.transaction((releaseIds: readonly string[]): number => {
    let count = 0;
    for (const id of releaseIds) {
      count += markWithdrawn.run(id).changes;
      deletePassages.run(id);
    }
    return count;
  });

  const move = database.transaction((moved: readonly MovedRelease[]): void => {
    for (const { id, folder } of moved) {
      writeFolder.run({ id, folder });
    }
  });

  return {
    keepAll: (incoming) => keepAll.immediate(incoming),
    withdraw: (releaseIds) => withdraw.immediate(releaseIds),
    move: (moved) => move.immediate(moved),
    sources: () => selectSources.all(),
    release(id) {
      const row = selectRelease.get(id);
      return row === undefined ? null : toRelease(row);
    },
    passagesOf,
  };
}

/** A withdrawn release that comes back as it was is the same revision. */
function isRestored(kept: Release, { release, contentHash }: IncomingRelease): boolean {
  return kept.status === 'withdrawn' && kept.contentHash === contentHash && isSameDescription(kept, release);
}
