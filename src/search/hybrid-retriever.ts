import type { CallbackManagerForRetrieverRun } from '@langchain/core/callbacks/manager';
import { Document } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Archive, Generation, KeptPassage, ReleaseFilter } from '../archive/archive.ts';
import { dayNumber, dayRange } from '../archive/days.ts';
import { dayOf, embargoFilter, isEmbargoed } from '../archive/embargo.ts';
import { proposalsOf } from './candidates.ts';
import type { CurrentIndex } from './index/current-index.ts';
import type { Hit, IndexReader } from './index/ports.ts';
import { findPeriod, type Period } from './period.ts';
import { analyseQuestion } from './question.ts';
import { createPassageReaders, type PassageReader } from './ranking/passage-reader.ts';
import { type Candidate, type RankedRelease, rankReleases } from './ranking/rank.ts';
import { type WeightedQuestion, weighQuestion } from './ranking/weights.ts';
import { hitsWithin, indexFilter, type Scope, scopeOf } from './scope.ts';
import { termGroups } from './term-groups.ts';

export interface RetrieverOptions {
  readonly archive: Archive;
  readonly index: CurrentIndex;
  /** The same model that the index was made with. */
  readonly embeddings: EmbeddingsInterface<number[]>;
  readonly now: () => Date;
}

export interface RetrieveOptions {
  /** Never widened: what is outside is not found. */
  readonly filter?: ReleaseFilter;
  /** Names in the question's own spelling only, words in its own language only. */
  readonly exact?: boolean;
  /** How many releases are wanted, where that is more than usual. */
  readonly breadth?: number;
}

export interface Retrieval {
  readonly question: WeightedQuestion;
  /** Best first, each text once. */
  readonly releases: readonly RankedRelease[];
  /** The period that the question names; releases in it were preferred. */
  readonly period: Period | null;
  readonly generation: Generation;
}

/** How many passages each index proposes, and how many releases are then read in full. */
const LEXICAL_HITS = 80;
const VECTOR_HITS = 24;
const RELEASES_READ = 24;
/** Of a long release: passages read at the most, and how far around what was found. */
const PASSAGES_READ = 16;
const REACH = 2;
/** The most promising releases are read so; of the others only what was found, a few passages at the most. */
const RELEASES_READ_WHOLE = 12;
const PASSAGES_GLANCED_AT = 3;
/** The first ones of the vector index are hardly ever left out in the end. */
const RELEASES_READ_AHEAD = 8;
const DOCUMENTS = 8;
/** For a long list of results: hits to ask for so that there are enough releases, and where a list ends at the latest. */
const HITS_A_RELEASE = 4;
const MOST_BREADTH = 200;

/**
 * Finds the releases that bear on a question: full-text and vector index each propose passages, and the releases they
 * stand in are read and ranked by what they really say (`rankReleases`), so that neither index's score has to be
 * compared with the other's. As a LangChain retriever it gives the best passage of each release.
 */
export class HybridRetriever extends BaseRetriever {
  static override lc_name(): string {
    return 'HybridRetriever';
  }
  override lc_namespace = ['communique', 'search'];

  readonly #options: RetrieverOptions;
  readonly #createReader = createPassageReaders();

  constructor(options: RetrieverOptions) {
    super();
    this.#options = options;
  }

  override async _getRelevantDocuments(
    query: string,
    _run?: CallbackManagerForRetrieverRun,
  ): Promise<Document[]> {
    const { archive, now } = this.#options;
    const { releases } = await this.retrieve(query, { filter: await embargoFilter(archive, now()) });
    return releases.slice(0, DOCUMENTS).map(({ release, passages: [best], score }) => {
      const { passage } = best.match;
      return new Document({
        id: String(passage.id),
        pageContent: passage.text,
        metadata: {
          releaseId: release.id,
          source: release.source,
          title: release.title,
          publisher: release.publisher,
          date: release.published.value,
          datePrecision: release.published.precision,
          language: release.language,
          url: release.url,
          start: passage.start,
          end: passage.end,
          score,
        },
      });
    });
  }

  /**
   * @throws QuestionError when the question cannot be asked
   * @throws IndexError when there is no index to search
   */
  async retrieve(
    text: string,
    { filter = {}, exact = false, breadth = 0 }: RetrieveOptions = {},
  ): Promise<Retrieval> {
    const analysed = analyseQuestion(text, exact);
    const { reader, release } = await this.#options.index.acquire();
    try {
      const statistics = {
        documentFrequency: (term: string) => reader.documentFrequency(term),
        passages: reader.generation.passages,
      };
      const question = weighQuestion(analysed, statistics);
      const period = findPeriod(text, this.#options.now());
      const texts = this.#createReader();
      const found = await this.#find(reader, question, filter, Math.min(breadth, MOST_BREADTH), texts);
      const today = filter.asOf ?? dayOf(this.#options.now());
      const candidates = found.releases
        .flatMap((passages) => readCandidate(passages, texts, found.similarity, period) ?? [])
        // Ingested since the filter was made, or looked for without one.
        .filter(({ release: one }) => !isEmbargoed(one, today));
      const releases = withoutCopies(rankReleases(question, candidates, statistics, texts.vocabulary));
      return { question, releases, period, generation: reader.generation };
    } finally {
      release();
    }
  }

  /** The passages to read, release by release, and how near the vector index says they are. */
  async #find(
    reader: IndexReader,
    question: WeightedQuestion,
    filter: ReleaseFilter,
    breadth: number,
    texts: PassageReader,
  ): Promise<{ releases: readonly (readonly KeptPassage[])[]; similarity: ReadonlyMap<number, number> }> {
    const { archive } = this.#options;
    const scope = await scopeOf(archive, filter);
    const groups = termGroups(question);
    const within = scope.filter === null ? undefined : indexFilter(scope.filter);
    const [lexical, vector] = await Promise.all([
      hitsWithin(scope, Math.max(LEXICAL_HITS, HITS_A_RELEASE * breadth), (limit) =>
        reader.lexical(groups, limit, within),
      ),
      this.#nearest(reader, question.text, scope, texts),
    ]);
    const similarity = new Map(vector.map(({ id, score }) => [id, score]));
    const found = await archive.places([...new Set([...lexical, ...vector].map(({ id }) => id))]);
    const proposals = proposalsOf(found, lexical, vector, Math.max(RELEASES_READ, breadth));
    const whole = Math.max(RELEASES_READ_WHOLE, breadth);
    const releases = [
      ...(await archive.passagesAround(proposals.slice(0, whole), REACH, PASSAGES_READ)),
      ...(await archive.passagesAround(proposals.slice(whole), 0, PASSAGES_GLANCED_AT)),
    ];
    return { releases, similarity };
  }

  async #nearest(
    reader: IndexReader,
    text: string,
    scope: Scope,
    texts: PassageReader,
  ): Promise<readonly Hit[]> {
    const query = Float32Array.from(await this.#options.embeddings.embedQuery(text));
    const allowed = await this.#allowed(scope);
    const hits = await hitsWithin(scope, VECTOR_HITS, async (limit) =>
      allowed?.size === 0 ? [] : reader.vector(query, limit, allowed && ((id) => allowed.has(id))),
    );
    await this.#readAhead(hits, texts);
    return hits;
  }

  async #allowed({ filter }: Scope): Promise<ReadonlySet<number> | undefined> {
    return filter === null ? undefined : new Set(await this.#options.archive.passageIds(filter));
  }

  /** Reads what will be read in any case while the full-text index is still searched, in threads of its own. */
  async #readAhead(hits: readonly Hit[], texts: PassageReader): Promise<void> {
    const { archive } = this.#options;
    const found = await archive.places(hits.map(({ id }) => id));
    const proposals = proposalsOf(found, [], hits, RELEASES_READ_AHEAD);
    for (const passages of await archive.passagesAround(proposals, REACH, PASSAGES_READ)) {
      passages.forEach(texts.read);
    }
  }
}

function readCandidate(
  passages: readonly KeptPassage[],
  texts: PassageReader,
  similarity: ReadonlyMap<number, number>,
  period: Period | null,
): Candidate | null {
  const [first] = passages;
  if (first === undefined) return null;
  const { release } = first;
  return {
    release,
    title: texts.readTitle(release, first.text),
    passages: passages.map(texts.read),
    similarity,
    isInPeriod: period !== null && isInside(release.published, period),
  };
}

/** Whether any day that the date may stand for lies in the period: a preference, so doubt counts in favour. */
function isInside(published: RankedRelease['release']['published'], { from, to }: Period): boolean {
  const range = dayRange(published);
  if (range === null) return false;
  return (from === null || range.last >= dayNumber(from)) && (to === null || range.first <= dayNumber(to));
}

/** Of releases with the same text the best placed one stands for all. */
function withoutCopies(releases: readonly RankedRelease[]): RankedRelease[] {
  const seen = new Set<string>();
  return releases.filter(({ release }) => {
    const text = release.duplicateOf ?? release.id;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
