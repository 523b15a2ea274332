import type { Archive, ReleaseFilter } from '../../archive/archive.ts';
import { ModelError, messageOf } from '../../errors.ts';
import { type LogFields, type Logger, withFields } from '../../log.ts';
import type { HybridRetriever, Retrieval } from '../../search/hybrid-retriever.ts';
import type { ModelGateway, RequestLimits } from '../model/model-gateway.ts';
import { narrowedFilter } from './narrowed-filter.ts';
import { planMessages, type QuestionPlan, readPlan } from './plan.ts';
import type { UseCounter } from './use-counter.ts';

export interface AskedQuestion {
  /** As the rules understand it. */
  readonly question: string;
  /** As it was typed. */
  readonly asked: string;
  /** Questions asked before that it may lean on, oldest first. */
  readonly before: readonly string[];
  /** What the rules' question found. */
  readonly retrieval: Promise<Retrieval>;
  readonly filter: ReleaseFilter;
  readonly exact: boolean;
  /** What every line in the log about this question says. */
  readonly logged: LogFields;
}

export interface Understanding {
  readonly question: string;
  readonly plan: QuestionPlan | null;
  /** Why there is no plan; null where there is one. */
  readonly planFailure: string | null;
  /** Everything that was searched for. */
  readonly queries: readonly string[];
  /** What was found, of the rules' question first. */
  readonly retrievals: readonly Retrieval[];
}

export interface UnderstandingOptions {
  readonly archive: Archive;
  readonly retriever: HybridRetriever;
  readonly model: ModelGateway;
  readonly limits: RequestLimits;
  readonly logger: Logger;
  /** YYYY-MM-DD. */
  readonly today: () => string;
}

/** How many languages of the archive queries are made in, and how many searches a plan adds at the most. */
const MOST_LANGUAGES = 3;
const MOST_SEARCHES = 3;

/**
 * Has a model plan the searches for a question while the rules' search is under way, and adds what the plan finds. Without a
 * plan in time the rules' understanding stands.
 */
export function createUnderstanding(options: UnderstandingOptions) {
  const { archive, retriever, model, limits, logger, today } = options;

  async function planOf(
    { asked, before, logged }: AskedQuestion,
    use: UseCounter,
    signal: AbortSignal,
  ): Promise<QuestionPlan | string> {
    const languages = (await archive.languages()).slice(0, MOST_LANGUAGES);
    const messages = planMessages({ question: asked, before, languages, today: today() });
    try {
      const { text } = use.count(model, await model.complete(messages, { limits, signal, logged }));
      return readPlan(text) ?? 'the reply was no plan';
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      return error.message;
    }
  }

  /** Further rankings: of the plan's queries, and of its period and publisher where it names any. */
  async function furtherRetrievals({ question, filter, exact, logged }: AskedQuestion, plan: QuestionPlan) {
    const narrowed = await narrowedFilter(archive, filter, plan);
    const queries = queriesOf(plan, question).slice(0, MOST_SEARCHES - (narrowed === null ? 0 : 1));
    const searches = queries.map((query) => ({ query, filter }));
    if (narrowed !== null) searches.push({ query: plan.question, filter: narrowed });
    const found = await Promise.all(
      searches.map(({ query, filter: within }) =>
        retriever.retrieve(query, { filter: within, exact }).catch((error: unknown) => {
          withFields(logger, logged).warn(
            { reason: messageOf(error) },
            'a query of the plan could not be searched for',
          );
          return null;
        }),
      ),
    );
    return {
      queries: searches.map(({ query }) => query),
      retrievals: found.filter((retrieval) => retrieval !== null),
    };
  }

  async function planned(asked: AskedQuestion, use: UseCounter, signal: AbortSignal) {
    const plan = await planOf(asked, use, signal);
    return typeof plan === 'string' ? plan : { plan, ...(await furtherRetrievals(asked, plan)) };
  }

  /** Never rejects because of the model; rejects as the retrieval does. */
  return async (asked: AskedQuestion, use: UseCounter): Promise<Understanding> => {
    const { question, before, retrieval } = asked;
    // What cannot be searched for needs no plan.
    const failed = new AbortController();
    retrieval.catch((error: unknown) => failed.abort(error));
    const [first, further] = await Promise.all([retrieval, planned(asked, use, failed.signal)]);
    if (typeof further === 'string') {
      return { question, plan: null, planFailure: further, queries: [question], retrievals: [first] };
    }
    const { plan, queries, retrievals } = further;
    return {
      question: before.length > 0 ? plan.question : question,
      plan,
      planFailure: null,
      queries: [question, ...queries],
      retrievals: [first, ...retrievals],
    };
  };
}

/** The queries of a plan that say something new, and its names as other languages spell them. */
function queriesOf(plan: QuestionPlan, question: string): readonly string[] {
  const queries = plan.queries.length > 0 ? plan.queries : [plan.question];
  const known = new Set([question.trim().toLowerCase()]);
  return [...queries, plan.names.join(' ')].filter((text) => {
    const key = text.trim().toLowerCase();
    const isNew = key !== '' && !known.has(key);
    known.add(key);
    return isNew;
  });
}
