import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/answering/answer.ts';
import type { App, IngestSummary } from '../../src/app.ts';
import { createApp } from '../../src/app.ts';
import type { Release } from '../../src/archive/release.ts';
import { releaseId } from '../../src/archive/release-id.ts';
import { parseConfig } from '../../src/config/config.ts';
import { QuestionError } from '../../src/errors.ts';
import { type ReleaseRecord, writeRecords } from './data/records.ts';
import type { Progress } from './progress.ts';
import type { QuoteLedger } from './quotes.ts';

/** An archive made for a measurement through the product's own path, with the product's default settings. */
export interface MeasuredArchive {
  readonly ingested: IngestSummary;
  /** The releases that a search finds, best first, each once: their ids as the data set has them. */
  search(query: string, limit: number): Promise<readonly Found[]>;
  /** The ids alone. */
  find(query: string, limit: number): Promise<readonly string[]>;
  /** The answer, its quotes compared with the releases; null when the question cannot be asked. */
  ask(question: string): Promise<Answer | null>;
  /** A release as it was kept; null when it could not be read. */
  read(id: string): Promise<Release | null>;
}

export interface Found {
  readonly id: string;
  readonly score: number;
}

/** What an archive is made of: records, or a folder of files that are releases (their names are then the ids). */
export type Material =
  | { readonly records: Iterable<ReleaseRecord> | AsyncIterable<ReleaseRecord> }
  | { readonly folder: string };

export interface Archives {
  /** The temporary folder that they are made in; anything else put there goes with it. */
  readonly folder: string;
  /** The archive of that name, made from the material when it is first asked for. */
  open(name: string, material: () => Material | Promise<Material>): Promise<MeasuredArchive>;
  close(): Promise<void>;
}

const RECORDS_FILE = 'releases.jsonl';
const FAILURES_SHOWN = 5;

/** @param folder where the archives are made: a temporary folder */
export function createArchives(folder: string, quotes: QuoteLedger, progress: Progress): Archives {
  const opened = new Map<string, Promise<MeasuredArchive>>();
  const apps: App[] = [];

  async function make(name: string, material: Material): Promise<MeasuredArchive> {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const isRecords = 'records' in material;
    const path = isRecords ? join(own, RECORDS_FILE) : material.folder;
    if (isRecords) await writeRecords(path, material.records);
    const app = await createApp(parseConfig({ DATA_DIR: join(own, 'data'), LOG_LEVEL: 'warn' }));
    apps.push(app);
    await progress.step(`ingesting ${name}`);
    const ingested = await app.ingest({ paths: [path] });
    await progress.step(
      `ingested ${name}: ${ingested.added} releases, ${ingested.passages} passages, ${ingested.failed.length} failed, ${ingested.seconds} s`,
    );
    for (const { error } of ingested.failed.slice(0, FAILURES_SHOWN)) await progress.step(`  ${error}`);
    return measured(app, ingested, isRecords ? `${RECORDS_FILE}#` : '', quotes);
  }

  return {
    folder,
    open: (name, material) => {
      const known = opened.get(name) ?? Promise.resolve(material()).then((made) => make(name, made));
      opened.set(name, known);
      return known;
    },
    async close() {
      for (const app of apps.splice(0)) await app.close();
    },
  };
}

function measured(app: App, ingested: IngestSummary, prefix: string, quotes: QuoteLedger): MeasuredArchive {
  async function search(query: string, limit: number): Promise<readonly Found[]> {
    const found = new Map<string, Found>();
    for (const { source, score } of (await app.search(query, { limit }).catch(nullWithoutWords)) ?? []) {
      const id = source.slice(prefix.length);
      // Further passages of a release follow its best one.
      if (!found.has(id)) found.set(id, { id, score });
    }
    return [...found.values()];
  }

  return {
    ingested,
    search,
    find: async (query, limit) => (await search(query, limit)).map(({ id }) => id),
    ask: async (question) => {
      const answer = await app.ask(question).catch(nullWithoutWords);
      if (answer !== null) await quotes.check(app, answer);
      return answer;
    },
    read: async (id) => (await app.show(releaseId(`${prefix}${id}`)))?.release ?? null,
  };
}

/** A question of no words is one that finds nothing; anything else that fails is a fault. */
function nullWithoutWords(error: unknown): null {
  if (error instanceof QuestionError) return null;
  throw error;
}
