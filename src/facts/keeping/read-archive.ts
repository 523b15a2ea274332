import { setImmediate } from 'node:timers/promises';
import type { ModelGateway } from '../../answering/model/model-gateway.ts';
import type { Archive, FactsRead } from '../../archive/archive.ts';
import { messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { NO_FACTS, type ReleaseFacts } from '../fact.ts';
import { createModelReader, type ModelReader } from '../model/model-reader.ts';
import { readFacts } from '../reading/read-facts.ts';
import { type ReadableRelease, readableRelease } from '../reading/readable-release.ts';
import { factsVersion } from './rules-version.ts';
import { nameKeysOf, writeFacts } from './stored-facts.ts';

export interface ReadArchiveOptions {
  readonly archive: Archive;
  /** Reads beside the rules; null: the rules alone do. */
  readonly model: ModelGateway | null;
  readonly logger: Logger;
  readonly onProgress?: (done: number, total: number) => void;
}

const BATCH = 48;
/** A model mostly waits. */
const AT_ONCE_WITH_MODEL = 4;
const MOST = 10_000_000;

/**
 * Reads the facts of all releases that this version of the rules has not read yet, and keeps them in batches: whoever
 * stops it loses one batch at the most. Of a release that the model could not be asked about the rules' facts are kept,
 * and the next time it is asked again. Gives way to other work between releases.
 */
export async function readArchive(options: ReadArchiveOptions): Promise<void> {
  const { archive, onProgress, logger } = options;
  const model = options.model === null ? null : createModelReader(options.model, logger);
  const version = factsVersion(model?.name ?? null);
  const releaseIds = await archive.withoutFacts(version, MOST);
  const read = createReader(archive, model, logger);
  if (releaseIds.length > 0) onProgress?.(0, releaseIds.length);
  for (let from = 0; from < releaseIds.length; from += BATCH) {
    const batch = releaseIds.slice(from, from + BATCH);
    const kept = new Map<string, FactsRead[]>();
    const atOnce = model === null ? 1 : AT_ONCE_WITH_MODEL;
    for (let next = 0; next < batch.length; next += atOnce) {
      for (const one of await Promise.all(batch.slice(next, next + atOnce).map(read))) {
        if (one !== null) kept.set(one.version, [...(kept.get(one.version) ?? []), one.facts]);
      }
      await setImmediate();
    }
    for (const [by, facts] of kept) await archive.keepFacts(by, facts);
    onProgress?.(from + batch.length, releaseIds.length);
  }
}

function createReader(archive: Archive, model: ModelReader | null, logger: Logger) {
  return async (
    releaseId: string,
  ): Promise<{ readonly version: string; readonly facts: FactsRead } | null> => {
    const release = await archive.release(releaseId);
    if (release?.status !== 'current') return null;
    const readable = readableRelease(release);
    const rules = factsByRules(readable, release.source, logger);
    const both = model === null ? null : await model.read(readable, rules);
    const facts = both ?? rules;
    return {
      version: factsVersion(both === null ? null : (model?.name ?? null)),
      facts: {
        releaseId,
        revision: release.revision,
        facts: writeFacts(facts),
        names: nameKeysOf(facts),
      },
    };
  };
}

/** One release that the rules stumble over takes no other with it. */
function factsByRules(release: ReadableRelease, source: string, logger: Logger): ReleaseFacts {
  try {
    return readFacts(release);
  } catch (error) {
    logger.error({ source, reason: messageOf(error) }, 'the facts of a release could not be read');
    return NO_FACTS;
  }
}
