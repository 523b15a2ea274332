import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { Answer } from './answering/answer.ts';
import { standaloneQuestion } from './answering/conversation.ts';
import type { ModelStatus } from './answering/model/model-gateway.ts';
import { openModels } from './answering/model/open-models.ts';
import type { AskOptions, QuestionOptions } from './answering/question-options.ts';
import type { ReleaseFilter, ReleaseSummary, Withdrawal } from './archive/archive.ts';
import { cutIntoPassages } from './archive/cutting/passages.ts';
import { dayOf, embargoFilter, isEmbargoed } from './archive/embargo.ts';
import { type FirstIngest, firstIngest } from './archive/first-ingest.ts';
import type { IngestSummary } from './archive/last-ingest.ts';
import { type Overview, overviewOf } from './archive/overview.ts';
import { createRevisions, type Revisions } from './archive/revisions.ts';
import { type ShownRelease, type ShowOptions, showRelease } from './archive/show-release.ts';
import type { Config } from './config/config.ts';
import type { Verification } from './facts/evidence/verify-evidence.ts';
import type { ReleaseFacts } from './facts/fact.ts';
import type { EvidenceDocuments } from './facts/facts.ts';
import type { RulesReader } from './facts/keeping/rules-reader.ts';
import type {
  BriefRequest,
  BriefResult,
  PageOptions,
  SaidResult,
  TimelineResult,
  WhoResult,
} from './facts/results.ts';
import { createLogger, type Logger } from './log.ts';
import { type Opened, openAll } from './opened.ts';
import { createEmbeddingModel, type GivenEmbeddings } from './search/embeddings/create-model.ts';
import type { IngestOptions } from './search/ingest.ts';
import { resolveFilter } from './search/resolve-filter.ts';
import { type SearchResult, searchResults } from './search/search-results.ts';
import { similarReleases } from './search/similar.ts';

export type { ModelStatus } from './answering/model/model-gateway.ts';
export type { AskOptions, QuestionOptions } from './answering/question-options.ts';
export type { Embargo, PublisherOverview, Withdrawal } from './archive/archive.ts';
export type { FirstIngest } from './archive/first-ingest.ts';
export type { IngestEmbedding, IngestSummary, LastIngest } from './archive/last-ingest.ts';
export type { Overview } from './archive/overview.ts';
export type { OpenedRevision, Revisions } from './archive/revisions.ts';
export type { ShownRelease, ShowOptions } from './archive/show-release.ts';
export type { IngestOptions, IngestProgress } from './search/ingest.ts';
export type { SearchResult } from './search/search-results.ts';

/** A piece of a list that goes on. */
export interface Page<Item> {
  /** How many there are in all. */
  readonly total: number;
  readonly items: readonly Item[];
}

/**
 * Everything but a process around it: what the scripts, the terminal and the bot call. A release that is dated in the future
 * is in nothing that it gives before its day (in UTC) has come, but where `withEmbargoed` is asked for.
 */
export interface App {
  ingest(options: IngestOptions): Promise<IngestSummary>;
  ask(question: string, options?: QuestionOptions): Promise<Answer>;
  search(query: string, options?: AskOptions & { readonly limit?: number }): Promise<readonly SearchResult[]>;
  /** Withdrawn ones, too. */
  show(releaseId: string, options?: ShowOptions): Promise<ShownRelease | null>;
  /** What releases were before they were corrected: to be read and forgotten, never searched or cited. */
  readonly revisions: Revisions;
  /** Current releases, newest first, those without a stated date last; each text once. */
  latest(
    options?: AskOptions & { readonly offset?: number; readonly limit?: number },
  ): Promise<Page<ReleaseSummary>>;
  /** Releases on the same subject as this one, itself and its copies left out; [] for one that is not there. */
  similar(
    releaseId: string,
    options?: AskOptions & { readonly limit?: number },
  ): Promise<readonly SearchResult[]>;
  /** Other current releases with the very text of this one, also when it is withdrawn itself. */
  copies(releaseId: string, options?: ShowOptions): Promise<readonly ReleaseSummary[]>;
  /** What came of a meeting, each value with its sentence. */
  brief(request: BriefRequest, options?: AskOptions): Promise<BriefResult>;
  /** @param name in any spelling and script; `exact`: letter for letter */
  who(name: string, options?: AskOptions): Promise<WhoResult>;
  said(name: string, options?: AskOptions & PageOptions & { readonly about?: string }): Promise<SaidResult>;
  timeline(words: string, options?: AskOptions & PageOptions): Promise<TimelineResult>;
  /** What one release states; nothing of one that is not current. */
  factsOf(releaseId: string): Promise<ReleaseFacts>;
  /** An answer to take away, which `verify` checks. */
  evidence(answer: Answer): Promise<EvidenceDocuments>;
  /** @throws EvidenceError for what is no evidence file */
  verify(file: unknown): Promise<Verification>;
  overview(): Promise<Overview>;
  /**
   * Takes a release out of searches and answers at once and for good: an ingest that finds its file again leaves it
   * withdrawn, until `restore`. False when there is no such current release.
   */
  withdraw(releaseId: string, withdrawal: Withdrawal): Promise<boolean>;
  /** Takes back a withdrawal, whoever made it. False when the release is not withdrawn or not there. */
  restore(releaseId: string): Promise<boolean>;
  /** Why an administrator withdrew it; null where none did. */
  withdrawal(releaseId: string): Promise<Withdrawal | null>;
  /** How the model that writes answers is; null where there is none. */
  model(): ModelStatus | null;
  counts(filter?: ReleaseFilter): Promise<{ readonly releases: number }>;
  /** Takes up what another process has ingested meanwhile, which questions do by themselves only after a while. */
  refresh(): Promise<void>;
  /** 'missing' is not the same as an archive of which everything was withdrawn. */
  firstIngest(): Promise<FirstIngest>;
  close(): Promise<void>;
}

export interface AppOverrides {
  readonly logger?: Logger;
  /** Writes the answers, in place of the model that the configuration names. */
  readonly chatModel?: BaseChatModel;
  /** In place of those that the configuration names. */
  readonly embeddings?: GivenEmbeddings;
  /** Reads facts, in place of a thread of the app's own; closed with the app. */
  readonly rules?: RulesReader;
  readonly now?: () => Date;
}

const DEFAULT_LIMIT = 10;
/**
 * Wires archive, indexes and answering. Nothing is opened or created before it is needed, so that a dry run leaves no
 * trace.
 */
export async function createApp(config: Config, overrides: AppOverrides = {}): Promise<App> {
  const { dataDirectory, keepRevisions } = config;
  const logger = overrides.logger ?? createLogger(config.logLevel);
  const now = overrides.now ?? (() => new Date());
  const embeddingModel = createEmbeddingModel(config.embeddings, dataDirectory, overrides.embeddings);
  const models = await openModels(config.model, overrides.chatModel ?? null, logger, now);
  const readsWithModel = config.facts === 'model';
  let opening: Promise<Opened> | null = null;

  function opened(): Promise<Opened> {
    opening ??= openAll({
      dataDirectory,
      keepRevisions,
      logger,
      now,
      embeddingModel,
      models,
      readsWithModel,
      rules: overrides.rules ?? null,
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function filterOf(asked: AskOptions): Promise<ReleaseFilter> {
    return resolveFilter(asked, (await opened()).archive, now());
  }

  return {
    async ingest(options) {
      // The readers of files take a quarter of the time to load everything, and who only asks needs none of them.
      const { createIngest } = await import('./search/ingest.ts');
      return createIngest({
        dataDirectory,
        opened,
        embeddingModel,
        afterIndexing: async (onProgress) => (await opened()).readFacts(onProgress),
        logger,
        now,
      })(options);
    },
    async ask(question, options = {}) {
      const { answerer } = await opened();
      const { conversation = [], withModel, onDraft, onTrace, logged } = options;
      const { question: understoodAs, exclude } = standaloneQuestion(question, conversation, now());
      const answer = await answerer.ask(understoodAs, {
        filter: await filterOf(options),
        exact: options.exact === true,
        exclude,
        asked: question,
        before: conversation.map((turn) => turn.question),
        ...(withModel === undefined ? {} : { withModel }),
        ...(onDraft === undefined ? {} : { onDraft }),
        ...(onTrace === undefined ? {} : { onTrace }),
        ...(logged === undefined ? {} : { logged }),
      });
      return { ...answer, question };
    },
    async search(query, { limit = DEFAULT_LIMIT, ...options } = {}) {
      const { retriever } = await opened();
      const filter = await filterOf(options);
      const { releases, question } = await retriever.retrieve(query, {
        filter,
        exact: options.exact === true,
        breadth: limit,
      });
      return searchResults(releases, limit, question);
    },
    async show(releaseId, options) {
      const { archive } = await opened();
      return showRelease(archive, releaseId, dayOf(now()), options);
    },
    revisions: createRevisions(async () => (await opened()).archive, now),
    async latest({ offset = 0, limit = DEFAULT_LIMIT, ...options } = {}) {
      const { archive } = await opened();
      const filter = await filterOf(options);
      const { total, releases } = await archive.latest(offset, limit, filter);
      return { total, items: releases };
    },
    async similar(releaseId, { limit = DEFAULT_LIMIT, ...options } = {}) {
      const { archive, retriever } = await opened();
      const filter = await filterOf(options);
      return similarReleases({ archive, retriever }, releaseId, {
        filter,
        exact: options.exact === true,
        limit,
      });
    },
    async copies(releaseId, { withEmbargoed = false } = {}) {
      const { archive } = await opened();
      const copies = await archive.copies(releaseId);
      return withEmbargoed ? copies : copies.filter((copy) => !isEmbargoed(copy, dayOf(now())));
    },
    async brief(request, options = {}) {
      const { facts } = await opened();
      return (await facts()).brief(request, { filter: await filterOf(options) });
    },
    async who(name, options = {}) {
      const { facts } = await opened();
      return (await facts()).who(name, { ...options, filter: await filterOf(options) });
    },
    async said(name, options = {}) {
      const { facts } = await opened();
      return (await facts()).said(name, { ...options, filter: await filterOf(options) });
    },
    async timeline(words, options = {}) {
      const { facts } = await opened();
      return (await facts()).timeline(words, { ...options, filter: await filterOf(options) });
    },
    factsOf: async (releaseId) => (await (await opened()).facts()).factsOf(releaseId),
    evidence: async (answer) => (await (await opened()).facts()).evidence(answer),
    verify: async (file) => (await (await opened()).facts()).verify(file),
    async overview() {
      const { archive } = await opened();
      return overviewOf(archive, now());
    },
    async withdraw(releaseId, withdrawal) {
      const { archive, refreshIndex } = await opened();
      const isWithdrawn = (await archive.withdraw([releaseId], withdrawal)) > 0;
      if (isWithdrawn) await refreshIndex();
      return isWithdrawn;
    },
    async restore(releaseId) {
      const { archive, refreshIndex, readFacts } = await opened();
      const isRestored = await archive.restore(releaseId, cutIntoPassages);
      if (isRestored) {
        await refreshIndex();
        await readFacts(() => undefined);
      }
      return isRestored;
    },
    async withdrawal(releaseId) {
      const { archive } = await opened();
      return archive.withdrawal(releaseId);
    },
    model: () => models?.writer.status() ?? null,
    async counts(filter) {
      const { archive } = await opened();
      return archive.counts({ ...filter, ...(await embargoFilter(archive, now())) });
    },
    async refresh() {
      await (await opened()).indexer.refresh();
    },
    async firstIngest() {
      const { archive } = await opened();
      return firstIngest(archive);
    },
    async close() {
      if (opening === null) return;
      await (await opening).close();
    },
  };
}
