import { performance } from 'node:perf_hooks';
import type { Archive, ReleaseFilter } from '../archive/archive.ts';
import type { HybridRetriever, Retrieval } from '../search/hybrid-retriever.ts';
import type { RankedRelease } from '../search/ranking/rank.ts';
import type { Answer, Citation, Claim, NearRelease, Searched } from './answer.ts';
import { isAnswerable } from './answerability.ts';
import type { CitedSpan } from './conversation.ts';
import { type Extract, extractAnswer } from './extract.ts';

export interface AnswererOptions {
  readonly archive: Archive;
  readonly retriever: HybridRetriever;
}

export interface Answerer {
  /**
   * Answers with whole sentences of the archive's releases, or with a "no" that says what was searched.
   *
   * @throws QuestionError for a question that cannot be asked, IndexError when there is no index
   */
  ask(
    question: string,
    options?: {
      readonly filter?: ReleaseFilter;
      readonly exact?: boolean;
      /** What was quoted before and is not to be quoted again, nor what says the same. */
      readonly exclude?: readonly CitedSpan[];
    },
  ): Promise<Answer>;
}

const NEAREST_SHOWN = 3;

export function createAnswerer({ archive, retriever }: AnswererOptions): Answerer {
  return {
    async ask(question, { filter = {}, exact = false, exclude = [] } = {}) {
      const started = performance.now();
      const retrieval = await retriever.retrieve(question, { filter, exact });
      const retrieved = performance.now();
      const cited = isAnswerable(retrieval) ? await cite(archive, extractAnswer(retrieval, exclude)) : null;
      const base = {
        question,
        understoodAs: question,
        mode: 'extractive' as const,
        notes: [],
        model: null,
        searched: await searchedOf(archive, filter, retrieval),
        period: retrieval.period === null ? null : { from: retrieval.period.from, to: retrieval.period.to },
        timings: { retrievalMs: retrieved - started, answerMs: performance.now() - retrieved },
      };
      if (cited === null || cited.claims.length === 0) {
        return {
          ...base,
          status: 'not_found',
          nearest: retrieval.releases.slice(0, NEAREST_SHOWN).map(nearRelease),
        };
      }
      return { ...base, status: 'answered', ...cited };
    },
  };
}

/**
 * Reads each quote anew from the archive: what was withdrawn or corrected since the index was made, or does not stand
 * there to the letter, is not said.
 */
async function cite(
  archive: Archive,
  extracts: readonly Extract[],
): Promise<{ readonly claims: readonly Claim[]; readonly citations: readonly Citation[] }> {
  const claims: Claim[] = [];
  const citations: Citation[] = [];
  for (const { first, last } of extracts) {
    const release = await archive.release(last.release.id);
    if (release === null || release.status !== 'current' || release.revision !== last.release.revision)
      continue;
    const quote = release.body.slice(first.start, last.end);
    if (!quote.startsWith(first.text) || !quote.endsWith(last.text)) continue;
    const marker = citations.length + 1;
    citations.push({
      marker,
      releaseId: release.id,
      title: release.title,
      publisher: release.publisher,
      published: release.published,
      source: release.source,
      url: release.url,
      quote,
      start: first.start,
      end: last.end,
    });
    claims.push({ text: quote.replace(/\s+/gu, ' '), markers: [marker], support: 'verified' });
  }
  return { claims, citations };
}

async function searchedOf(
  archive: Archive,
  filter: ReleaseFilter,
  { generation }: Retrieval,
): Promise<Searched> {
  const counts = await archive.counts(filter);
  return {
    releases: counts.releases,
    undated: counts.undated,
    publishers: counts.publishers,
    from: filter.from ?? counts.from,
    to: filter.to ?? counts.to,
    indexUpdatedAt: generation.createdAt,
    generation: generation.number,
  };
}

function nearRelease({ release }: RankedRelease): NearRelease {
  const { id, title, publisher, published, source } = release;
  return { releaseId: id, title, publisher, published, source };
}
