import type { ModelGateway } from '../../answering/model/model-gateway.ts';
import type { Archive, FactsRead } from '../../archive/archive.ts';
import type { Release } from '../../archive/release.ts';
import type { Logger } from '../../log.ts';
import { NO_FACTS } from '../fact.ts';
import type { ModelReader } from '../model/model-reader.ts';
import { readableRelease } from '../reading/readable-release.ts';
import { readAhead } from './read-ahead.ts';
import type { WrittenFacts } from './reading-work.ts';
import type { RulesReader } from './rules-reader.ts';
import { factsVersion } from './rules-version.ts';
import { nameKeysOf, readStoredFacts, writeFacts } from './stored-facts.ts';

export interface ReadArchiveOptions {
  readonly archive: Archive;
  readonly rules: RulesReader;
  /** Reads beside the rules; null: the rules alone do. */
  readonly model: ModelGateway | null;
  readonly logger: Logger;
  readonly onProgress?: (done: number, total: number) => void;
}

const BATCH = 48;
/** So many releases keep the rules' thread busy while a batch of facts is kept. */
const AT_ONCE = 8;
/** A model mostly waits. */
const AT_ONCE_WITH_MODEL = 4;
const MOST = 10_000_000;

/** Facts to keep, and the version that they are of. */
interface ReleaseRead {
  readonly version: string;
  readonly facts: FactsRead;
}

/**
 * Reads the facts of all releases that this version of the rules has not read yet, and keeps them in batches: whoever
 * stops it loses one batch at the most. Of a release that the rules fail of it is kept that it has none, so that no other
 * ingest stumbles over it. Of one that the model could not be asked about the rules' facts are kept, and the next time it
 * is asked again.
 */
export async function readArchive(options: ReadArchiveOptions): Promise<void> {
  const { archive, rules, onProgress, logger } = options;
  const model = options.model === null ? null : await openReader(options.model, logger);
  const releaseIds = await archive.withoutFacts(factsVersion(model?.name ?? null), MOST);
  const total = releaseIds.length;
  if (total > 0) onProgress?.(0, total);
  const read = createReader(archive, rules, model);
  let batch: ReleaseRead[] = [];
  let done = 0;
  for await (const one of readAhead(releaseIds, model === null ? AT_ONCE : AT_ONCE_WITH_MODEL, read)) {
    if (one !== null) batch.push(one);
    done += 1;
    if (done % BATCH !== 0 && done !== total) continue;
    await keep(archive, batch);
    batch = [];
    onProgress?.(done, total);
  }
}

/** Loaded for those alone who have a model. */
async function openReader(model: ModelGateway, logger: Logger): Promise<ModelReader> {
  const { createModelReader } = await import('../model/model-reader.ts');
  return createModelReader(model, logger);
}

async function keep(archive: Archive, batch: readonly ReleaseRead[]): Promise<void> {
  for (const version of new Set(batch.map((one) => one.version))) {
    await archive.keepFacts(
      version,
      batch.filter((one) => one.version === version).map(({ facts }) => facts),
    );
  }
}

function createReader(
  archive: Archive,
  rules: RulesReader,
  model: ModelReader | null,
): (releaseId: string) => Promise<ReleaseRead | null> {
  const byRules = factsVersion(null);

  async function readWithModel(release: Release, { name, read }: ModelReader): Promise<ReleaseRead | null> {
    const [kept] = await archive.facts(byRules, [release.id]);
    // Kept when the model could not be asked: the rules find nothing else the next time, and may not come to an end.
    const before = kept?.facts ?? null;
    const written = before === null ? await rules.read(release) : null;
    const facts = await read(
      readableRelease(release),
      readStoredFacts(before ?? written?.facts ?? '') ?? NO_FACTS,
    );
    if (facts !== null) return readOf(name, release, { facts: writeFacts(facts), names: nameKeysOf(facts) });
    return written === null ? null : readOf(null, release, written);
  }

  return async (releaseId) => {
    const release = await archive.release(releaseId);
    if (release?.status !== 'current') return null;
    if (model !== null) return readWithModel(release, model);
    return readOf(null, release, await rules.read(release));
  };
}

function readOf(model: string | null, release: Release, { facts, names }: WrittenFacts): ReleaseRead {
  const { id, revision } = release;
  return { version: factsVersion(model), facts: { releaseId: id, revision, facts, names } };
}
