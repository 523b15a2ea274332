import type { Database } from 'better-sqlite3';
import type { IncomingRelease, KeepOutcome, KeepResult, KnownSource, MovedRelease } from '../archive.ts';
import { dayRange } from '../days.ts';
import type { Passage, Release, ReleaseStatus } from '../release.ts';
import { releaseId } from '../release-id.ts';
import { isStorageError } from './database-error.ts';
import { bodyHash, checkIncoming, isKept, isSameDescription } from './incoming.ts';
import type { PassageWriter } from './passage-writer.ts';
import type { RevisionStore } from './revision-store.ts';
import {
  PASSAGE_COLUMNS,
  type PassageRow,
  RELEASE_COLUMNS,
  type ReleaseRow,
  toPassage,
  toRelease,
} from './rows.ts';

/** Releases and their passages: written and read whole. Not to be used but through the archive. */
export interface ReleaseStore {
  keepAll(incoming: readonly IncomingRelease[]): KeepResult[];
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
  readonly status: ReleaseStatus;
}

export function createReleaseStore(
  database: Database,
  passages: PassageWriter,
  revisions: Pick<RevisionStore, 'keep'>,
  now: () => Date,
): ReleaseStore {
  const selectRelease = database.prepare<[string], ReleaseRow & { number: number; folder: string }>(`
    SELECT r.number, r.folder, ${RELEASE_COLUMNS}, r.content_hash AS contentHash, r.ingested_at AS ingestedAt, r.status, b.body
    FROM releases AS r JOIN bodies AS b ON b.release = r.number WHERE r.id = ?`);
  const selectPassages = database.prepare<[string], PassageRow>(`
    SELECT r.id AS releaseId, ${PASSAGE_COLUMNS}
    FROM releases AS r JOIN passages AS p ON p.release = r.number WHERE r.id = ? ORDER BY p.ordinal`);
  const selectSources = database.prepare<[], Omit<KnownSource, 'isHeld'> & { isHeld: 0 | 1 }>(
    `SELECT id, source, content_hash AS contentHash, status, folder,
       EXISTS (SELECT 1 FROM withdrawals WHERE release = number) AS isHeld
     FROM releases ORDER BY number`,
  );
  const insertRelease = database.prepare<WrittenRelease>(`
    INSERT INTO releases (id, source, title, publisher, published, first_day, last_day, language, url, content_hash,
      body_hash, ingested_at, revision, folder, status)
    VALUES (@id, @source, @title, @publisher, @published, @firstDay, @lastDay, @language, @url, @contentHash,
      @bodyHash, @ingestedAt, @revision, @folder, @status)`);
  const updateRelease = database.prepare<WrittenRelease>(`
    UPDATE releases SET title = @title, publisher = @publisher, published = @published, first_day = @firstDay,
      last_day = @lastDay, language = @language, url = @url, content_hash = @contentHash, body_hash = @bodyHash,
      ingested_at = @ingestedAt, revision = @revision, folder = @folder, status = @status
    WHERE id = @id AND source = @source`);
  const writeBody = database.prepare<[number | bigint, string]>(
    'INSERT INTO bodies (release, body) VALUES (?, ?) ON CONFLICT (release) DO UPDATE SET body = excluded.body',
  );
  const isHeld = database.prepare<[number], number>('SELECT 1 FROM withdrawals WHERE release = ?').pluck();
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
    const held = row !== undefined && isHeld.get(row.number) !== undefined;
    const isSame = kept !== null && isSameContent(kept, incoming);
    if (kept !== null && (held ? isSame : isKept(kept, passagesOf(id), incoming))) {
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
      // A withdrawn release that comes back as it was is the same revision.
      revision: kept === null ? 1 : kept.revision + (isSame && kept.status === 'withdrawn' ? 0 : 1),
      folder,
      status: held ? 'withdrawn' : 'current',
    };
    const number = row?.number ?? insertRelease.run(written).lastInsertRowid;
    if (row !== undefined && kept !== null) {
      // What was only cut anew says what it said before.
      if (!isSameDescription(kept, release)) revisions.keep(row.number, written.ingestedAt);
      passages.forget(id);
      updateRelease.run(written);
    }
    writeBody.run(number, release.body);
    // Of a release that is held back nothing is to be found; what it says now is kept for the day it is restored.
    if (held) {
      return 'unchanged';
    }
    passages.write(number, release, incoming.passages);
    return row?.status === 'current' ? 'updated' : 'added';
  });

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

  const move = database.transaction((moved: readonly MovedRelease[]): void => {
    for (const { id, folder } of moved) {
      writeFolder.run({ id, folder });
    }
  });

  return {
    keepAll: (incoming) => keepAll.immediate(incoming),
    move: (moved) => move.immediate(moved),
    sources: () => selectSources.all().map((one) => ({ ...one, isHeld: one.isHeld === 1 })),
    release(id) {
      const row = selectRelease.get(id);
      return row === undefined ? null : toRelease(row);
    },
    passagesOf,
  };
}

function isSameContent(kept: Release, { release, contentHash }: IncomingRelease): boolean {
  return kept.contentHash === contentHash && isSameDescription(kept, release);
}
