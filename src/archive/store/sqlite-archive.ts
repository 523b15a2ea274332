import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Archive } from '../archive.ts';
import { createCensus } from './census.ts';
import { databaseFile, openDatabase, openMemoryDatabase } from './database.ts';
import { archiveError } from './database-error.ts';
import type { Access } from './database-file.ts';
import { createEmbargoStore } from './embargo-store.ts';
import { createFactsStore } from './facts-store.ts';
import { createGenerationStore } from './generation-store.ts';
import { createPassageStore } from './passage-store.ts';
import { createPassageWriter } from './passage-writer.ts';
import { createReleaseList } from './release-list.ts';
import { createReleaseStore } from './release-store.ts';
import { createRevisionStore, REVISIONS_KEPT } from './revision-store.ts';
import { createVectorStore } from './vector-store.ts';
import { createWithdrawalStore } from './withdrawal-store.ts';

export interface ArchiveOptions {
  /** 'read': nothing is ever written and the archive must be there; for a directory that may not be written to. */
  readonly access?: Access;
  readonly now?: () => Date;
  /** So many earlier revisions are kept of each release; 0: none. */
  readonly keepRevisions?: number;
}

type StoreOptions = Omit<ArchiveOptions, 'access'>;

/**
 * Opens the archive of a data directory (SQLite, one file `archive.db`), creating both when missing. Any number of
 * processes may read while one writes. Rejects with ArchiveError, which names the file and the remedy.
 */
export async function openArchive(directory: string, options: ArchiveOptions = {}): Promise<Archive> {
  return createArchive(openDatabase(directory, options.access ?? 'write'), databaseFile(directory), options);
}

/** An archive that lives in memory: for tests, and for a dry run where there is no data directory yet. */
export function openMemoryArchive(options: StoreOptions = {}): Archive {
  return createArchive(openMemoryDatabase(), 'the archive in memory', options);
}

/** Whether a data directory holds an archive; nothing is created. */
export function archiveExists(directory: string): boolean {
  return existsSync(databaseFile(directory));
}

/** The archive that stands in an open database; `file` is what messages call it. */
export function createArchive(
  database: Database,
  file: string,
  { now = () => new Date(), keepRevisions = REVISIONS_KEPT }: StoreOptions = {},
): Archive {
  const writer = createPassageWriter(database);
  const revisions = createRevisionStore(database, keepRevisions);
  const releases = createReleaseStore(database, writer, revisions, now);
  const withdrawals = createWithdrawalStore(database, writer, (id) => releases.release(id), now);
  const passages = createPassageStore(database);
  const census = createCensus(database);
  const embargoes = createEmbargoStore(database);
  const list = createReleaseList(database);
  const vectors = createVectorStore(database);
  const generations = createGenerationStore(database);
  const facts = createFactsStore(database);
  const selectMeta = database.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck();
  const writeMeta = database.prepare<[string, string]>(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );

  const attempt = async <Result>(operation: 'read' | 'write to', work: () => Result): Promise<Result> => {
    try {
      return work();
    } catch (error) {
      throw archiveError(operation, file, error);
    }
  };
  const reading = <Result>(work: () => Result) => attempt('read', work);
  const writing = <Result>(work: () => Result) => attempt('write to', work);

  return {
    keep: (incoming) =>
      writing(() => {
        const [result] = releases.keepAll([incoming]);
        if (result === undefined || 'error' in result) {
          throw result?.error ?? new Error('No result');
        }
        return result.outcome;
      }),
    keepAll: (incoming) => writing(() => releases.keepAll(incoming)),
    withdraw: (releaseIds, decision) => writing(() => withdrawals.withdraw(releaseIds, decision ?? null)),
    restore: (releaseId, cut) => writing(() => withdrawals.restore(releaseId, cut)),
    withdrawal: (releaseId) => reading(() => withdrawals.withdrawal(releaseId)),
    move: (moved) => writing(() => releases.move(moved)),
    sources: () => reading(() => releases.sources()),
    release: (id) => reading(() => releases.release(id)),
    revisions: (releaseId) => reading(() => revisions.revisions(releaseId)),
    revision: (releaseId, revision) => reading(() => revisions.revision(releaseId, revision)),
    forgetRevisions: (releaseId) => writing(() => revisions.forget(releaseId)),
    trimRevisions: () => writing(() => revisions.trim()),
    passagesOf: (releaseId) => reading(() => releases.passagesOf(releaseId)),
    passages: (ids) => reading(() => passages.passages(ids)),
    places: (ids) => reading(() => passages.places(ids)),
    passagesAround: (wanted, reach, limit) => reading(() => passages.passagesAround(wanted, reach, limit)),
    passageIds: (filter = {}) => reading(() => passages.passageIds(filter)),
    indexable: (ids) => reading(() => passages.indexable(ids)),
    passageCount: (filter = {}) => reading(() => census.passages(filter)),
    latest: (offset, limit, filter = {}) => reading(() => list.latest(offset, limit, filter)),
    copies: (releaseId) => reading(() => list.copies(releaseId)),
    counts: (filter = {}) => reading(() => census.counts(filter)),
    embargo: (day) => reading(() => embargoes.embargo(day)),
    embargoedPassages: (day) => reading(() => embargoes.passages(day)),
    publishers: () => reading(() => census.publishers()),
    languages: () => reading(() => census.languages()),
    publisherOverview: (filter = {}) => reading(() => census.publisherOverview(filter)),
    vectors: (model, passageIds) => reading(() => vectors.vectors(model, passageIds)),
    keepVectors: (model, kept, { areLasting = false } = {}) =>
      writing(() => vectors.keepVectors(model, kept, areLasting)),
    unembedded: (model) => reading(() => vectors.unembedded(model)),
    isEmbedded: (model, texts) => reading(() => vectors.isEmbedded(model, texts)),
    forgetUnusedVectors: () => writing(() => vectors.forgetAllUnused()),
    withoutFacts: (rules, limit) => reading(() => facts.without(rules, limit)),
    keepFacts: (rules, read) => writing(() => facts.keep(rules, read)),
    facts: (rules, releaseIds) => reading(() => facts.facts(rules, releaseIds)),
    naming: (key, filter = {}) => reading(() => facts.naming(key, filter)),
    currentGeneration: () => reading(() => generations.current()),
    publishGeneration: (generation) =>
      writing(() => {
        // An index was just built of the passages as they are: the moment at which no vector of an old text is needed.
        vectors.forgetUnused();
        generations.publish(generation);
      }),
    meta: (key) => reading(() => selectMeta.get(key) ?? null),
    setMeta: (key, value) => writing(() => void writeMeta.run(key, value)),
    close: () => writing(() => void database.close()),
  };
}
