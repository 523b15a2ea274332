import { performance } from 'node:perf_hooks';
import type { Archive, ReleaseFilter } from '../archive/archive.ts';
import type { LogFields } from '../log.ts';
import type { HybridRetriever, Retrieval } from '../search/hybrid-retriever.ts';
import type { Answer, AnswerNote, Citation, Claim, Draft, ModelUse } from './answer.ts';
import { nearRelease, searchedOf } from './answer-parts.ts';
import { answerabilityOf } from './answerability.ts';
import { citedExtracts } from './cited-extracts.ts';
import type { CitedSpan } from './conversation.ts';
import { extractAnswer } from './extract.ts';
import type { AnswerWriter, Written } from './generated/answer-writer.ts';
import type { AnswerTrace } from './generated/trace.ts';

export interface AnswererOptions {
  readonly archive: Archive;
  readonly retriever: HybridRetriever;
  /** Writes answers with a model; null: answers are sentences of the releases. */
  readonly writer: AnswerWriter | null;
}

export interface AnswererAsk {
  readonly filter?: ReleaseFilter;
  readonly exact?: boolean;
  /** What was quoted before and is not to be quoted again, nor what says the same. */
  readonly exclude?: readonly CitedSpan[];
  /** The question as it was typed, and those before it: for a model, which may understand more of them. */
  readonly asked?: string;
  readonly before?: readonly string[];
  readonly withModel?: boolean;
  readonly onDraft?: (draft: Draft) => void;
  readonly onTrace?: (trace: AnswerTrace) => void;
  /** What every line in the log about this question says: its number. */
  readonly logged?: LogFields;
}

export interface Answerer {
  /**
   * Answers in a model's words where there is one and they stand the check, else with whole sentences of the archive's
   * releases, or with a "no" that says what was searched.
   *
   * @throws QuestionError for a question that cannot be asked, IndexError when there is no index
   */
  ask(question: string, options?: AnswererAsk): Promise<Answer>;
}

const NEAREST_SHOWN = 3;

const instant = () => performance.now();

export function createAnswerer({ archive, retriever, writer }: AnswererOptions): Answerer {
  return {
    async ask(question, options = {}) {
      const { filter = {}, exact = false, exclude = [], withModel = true } = options;
      const started = performance.now();
      const retrieving = retriever.retrieve(question, { filter, exact });
      const retrievedAt = retrieving.then(instant, instant);
      const written =
        writer === null || !withModel
          ? null
          : await writer.write({
              question,
              asked: options.asked ?? question,
              before: options.before ?? [],
              retrieval: retrieving,
              filter,
              exact,
              exclude,
              onDraft: options.onDraft ?? null,
              onTrace: options.onTrace ?? null,
              logged: options.logged ?? {},
            });
      const retrieval = await retrieving;
      const retrieved = await retrievedAt;
      const found = await foundIn(archive, written, retrieval, exclude);
      const spent: readonly AnswerNote[] = writer !== null && !withModel ? ['budget-spent'] : [];
      const base = {
        question,
        understoodAs: written?.understoodAs ?? question,
        mode: found.mode,
        searched: await searchedOf(archive, filter, retrieval),
        period: retrieval.period === null ? null : { from: retrieval.period.from, to: retrieval.period.to },
        notes: [...(written?.notes ?? spent), ...found.notes],
        model: usedModel(written),
        timings: { retrievalMs: retrieved - started, answerMs: performance.now() - retrieved },
      };
      if (found.claims.length === 0) {
        return {
          ...base,
          status: 'not_found',
          nearest: retrieval.releases.slice(0, NEAREST_SHOWN).map(nearRelease),
        };
      }
      const { claims, citations } = found;
      return { ...base, status: 'answered', claims, citations };
    },
  };
}

interface Found {
  readonly mode: Answer['mode'];
  readonly notes: readonly AnswerNote[];
  /** None: the archive does not say. */
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
}

async function foundIn(
  archive: Archive,
  written: Written | null,
  retrieval: Retrieval,
  exclude: readonly CitedSpan[],
): Promise<Found> {
  if (written?.outcome === 'answered') {
    const { claims, citations } = written;
    return { mode: 'generated', notes: [], claims, citations };
  }
  if (written?.outcome === 'not_found') return { mode: 'generated', notes: [], claims: [], citations: [] };
  const answerability = answerabilityOf(retrieval);
  const extracts = answerability === 'no' ? [] : extractAnswer(retrieval, exclude);
  const cited = await citedExtracts(archive, extracts, exclude);
  const isUncertain = answerability === 'uncertain' && cited.claims.length > 0;
  return { mode: 'extractive', notes: isUncertain ? ['uncertain'] : [], ...cited };
}

function usedModel(written: Written | null): ModelUse | null {
  return written === null || written.use.requests === 0 ? null : written.use;
}
