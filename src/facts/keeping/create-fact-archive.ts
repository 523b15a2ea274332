import type { Archive, FactsKept } from '../../archive/archive.ts';
import { dayOf, isEmbargoed } from '../../archive/embargo.ts';
import type { HybridRetriever } from '../../search/hybrid-retriever.ts';
import { NO_FACTS, type ReleaseFacts } from '../fact.ts';
import type { FactArchive, KnownFacts } from '../fact-archive.ts';
import type { RulesReader } from './rules-reader.ts';
import { factsVersion } from './rules-version.ts';
import { readStoredFacts } from './stored-facts.ts';

export interface FactArchiveParts {
  readonly archive: Archive;
  readonly retriever: Pick<HybridRetriever, 'retrieve'>;
  readonly rules: RulesReader;
  /** The model that an ingest has read releases beside the rules; null: none does. */
  readonly model: string | null;
  readonly now: () => Date;
}

/** A release bears on words when so much of their weight stands in it. */
const LEAST_COVERAGE = 0.5;

/** The facts that an ingest kept; what no ingest has read with these rules yet is read when it is asked for. */
export function createFactArchive({ archive, retriever, rules, model, now }: FactArchiveParts): FactArchive {
  const version = factsVersion(model);
  const byRules = factsVersion(null);
  const reading = new Map<string, Promise<ReleaseFacts | null>>();

  async function known({ release, facts }: FactsKept): Promise<KnownFacts | null> {
    const found = (facts === null ? null : readStoredFacts(facts)) ?? (await readOnce(release.id));
    return found === null ? null : { release, facts: found };
  }

  /** Several who ask for a release while it is being read wait for the same reading. */
  function readOnce(releaseId: string): Promise<ReleaseFacts | null> {
    const begun = reading.get(releaseId) ?? read(releaseId).finally(() => reading.delete(releaseId));
    reading.set(releaseId, begun);
    return begun;
  }

  async function read(releaseId: string): Promise<ReleaseFacts | null> {
    const release = await archive.release(releaseId);
    if (release === null || release.status !== 'current') return null;
    const [kept] = await archive.facts(byRules, [releaseId]);
    const before = kept?.facts == null ? null : readStoredFacts(kept.facts);
    if (before !== null) return before;
    const { hasFailed, ...written } = await rules.read(release);
    // Nobody who asks for it waits for that again.
    if (hasFailed) await archive.keepFacts(byRules, [{ releaseId, revision: release.revision, ...written }]);
    return readStoredFacts(written.facts) ?? NO_FACTS;
  }

  return {
    async factsOf(releaseIds) {
      const found: KnownFacts[] = [];
      const today = dayOf(now());
      for (const kept of await archive.facts(version, releaseIds)) {
        if (isEmbargoed(kept.release, today)) continue;
        const facts = await known(kept);
        if (facts !== null) found.push(facts);
      }
      return found;
    },
    naming: (key, filter = {}) => archive.naming(key, filter),
    async about(words, { filter = {}, limit }) {
      const { releases } = await retriever.retrieve(words, { filter, breadth: limit });
      return releases
        .filter(({ evidence }) => evidence.releaseCoverage >= LEAST_COVERAGE)
        .slice(0, limit)
        .map(({ release }) => release.id);
    },
    async quotes(wanted) {
      const today = dayOf(now());
      const bodies = new Map<string, string | null>();
      for (const { releaseId } of wanted) {
        if (bodies.has(releaseId)) continue;
        const release = await archive.release(releaseId);
        const isOpen = release?.status === 'current' && !isEmbargoed(release, today);
        bodies.set(releaseId, isOpen ? release.body : null);
      }
      return wanted.map(({ releaseId, span: { start, end } }) => {
        const body = bodies.get(releaseId) ?? null;
        return body === null || start < 0 || end > body.length || start >= end
          ? null
          : body.slice(start, end);
      });
    },
  };
}
