import type { BaseMessage } from '@langchain/core/messages';
import type { Archive, ReleaseFilter } from '../../archive/archive.ts';
import { ModelError, messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { HybridRetriever, Retrieval } from '../../search/hybrid-retriever.ts';
import type { AnswerNote, Citation, Claim, Draft, ModelUse } from '../answer.ts';
import type { CitedSpan } from '../conversation.ts';
import type { ModelGateway, RequestLimits } from '../model/model-gateway.ts';
import { citedClaims, draftOf } from './cited-claims.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { narrowedFilter } from './narrowed-filter.ts';
import { planMessages, type QuestionPlan, readPlan } from './plan.ts';
import { readRepairs } from './repair.ts';
import { askOpinion } from './second-opinion.ts';
import type { AnswerTrace, ClaimVerdict } from './trace.ts';
import { createUseCounter } from './use-counter.ts';
import { type CheckClaim, type VerifiedClaim, verifyClaim } from './verify.ts';
import { repairMessages, writingMessages } from './writing-prompt.ts';
import { readUnfinished, readWritten, type WrittenAnswer } from './written-claims.ts';

export interface AnswerWriterOptions {
  readonly archive: Archive;
  readonly retriever: HybridRetriever;
  readonly model: ModelGateway;
  /** Asked for a second opinion, which can only make the verdict stricter; null: nobody is. */
  readonly checker: ModelGateway | null;
  readonly checkClaim: CheckClaim;
  readonly limits?: WriterLimits;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** In milliseconds and tokens. */
export interface WriterLimits {
  readonly plan: RequestLimits;
  readonly answer: RequestLimits;
  readonly repair: RequestLimits;
}

/** A plan that takes longer than this is not waited for; an answer is there within a minute, or is none. */
export const WRITER_LIMITS: WriterLimits = {
  plan: { total: 3_000, silence: 3_000, outputTokens: 500 },
  answer: { total: 45_000, silence: 15_000, outputTokens: 900 },
  repair: { total: 15_000, silence: 15_000, outputTokens: 600 },
};

export interface WritingOrder {
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
  /** What was quoted before and is not to be quoted again. */
  readonly exclude: readonly CitedSpan[];
  readonly onDraft: ((draft: Draft) => void) | null;
  readonly onTrace: ((trace: AnswerTrace) => void) | null;
}

/** What came of it: an answer, the model's "no", or nothing, and then the rules have to answer. */
export type Written = {
  readonly understoodAs: string;
  readonly notes: readonly AnswerNote[];
  readonly use: ModelUse;
} & (
  | {
      readonly outcome: 'answered';
      readonly claims: readonly Claim[];
      readonly citations: readonly Citation[];
    }
  | { readonly outcome: 'not_found' }
  | { readonly outcome: 'failed' }
);

/**
 * Has a model write an answer and believes none of it: what it may cite is chosen here, each of its sentences is checked
 * against what it cites, and quotes are slices of the archive.
 */
export interface AnswerWriter {
  /** Never rejects because of the model; rejects as the retrieval does. */
  write(order: WritingOrder): Promise<Written>;
}

const MOST_QUERIES = 3;
const DAY = 10;

export function createAnswerWriter(options: AnswerWriterOptions): AnswerWriter {
  const { archive, retriever, model, checker, checkClaim, logger, now, limits = WRITER_LIMITS } = options;

  async function planOf(
    { asked, before }: WritingOrder,
    use: ReturnType<typeof createUseCounter>,
  ): Promise<QuestionPlan | string> {
    try {
      const messages = planMessages({
        question: asked,
        before,
        languages: (await archive.languages()).slice(0, MOST_QUERIES),
        today: today(),
      });
      const reply = use.count(await model.complete(messages, { limits: limits.plan }));
      return readPlan(reply.text) ?? 'the reply was no plan';
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      return error.message;
    }
  }

  /** Further rankings: of the plan's queries, and of its period and publisher where it names any. */
  async function furtherRetrievals(
    order: WritingOrder,
    plan: QuestionPlan,
  ): Promise<{ readonly queries: readonly string[]; readonly retrievals: readonly Retrieval[] }> {
    const narrowed = await narrowedFilter(archive, order.filter, plan);
    const queries = queriesOf(plan, order.question).slice(0, MOST_QUERIES - (narrowed === null ? 0 : 1));
    const searches = queries.map((query) => ({ query, filter: order.filter }));
    if (narrowed !== null) searches.push({ query: plan.question, filter: narrowed });
    const found = await Promise.all(
      searches.map(({ query, filter }) =>
        retriever.retrieve(query, { filter, exact: order.exact }).catch((error: unknown) => {
          logger.warn({ reason: messageOf(error) }, 'a query of the plan could not be searched for');
          return null;
        }),
      ),
    );
    return {
      queries: searches.map(({ query }) => query),
      retrievals: found.filter((retrieval) => retrieval !== null),
    };
  }

  async function mended(
    messages: readonly BaseMessage[],
    output: string,
    verified: readonly VerifiedClaim[],
    evidence: Evidence,
    use: ReturnType<typeof createUseCounter>,
  ): Promise<{ readonly reply: string | null; readonly claims: readonly VerifiedClaim[] }> {
    const failed = verified.filter(({ problems }) => problems.length > 0);
    if (failed.length === 0) return { reply: null, claims: verified };
    try {
      const { text } = use.count(
        await model.complete(repairMessages(messages, output, failed), { limits: limits.repair }),
      );
      const repairs = readRepairs(text, failed.length);
      const claims = verified.map((claim) => {
        const place = failed.indexOf(claim);
        const again = place < 0 ? null : (repairs.get(place + 1) ?? null);
        return again === null ? claim : verifyClaim(again, evidence, checkClaim);
      });
      return { reply: text, claims };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      return { reply: null, claims: verified };
    }
  }

  return {
    async write(order) {
      const use = createUseCounter([model.name, ...(checker === null ? [] : [checker.name])]);
      const [first, plan] = await Promise.all([order.retrieval, planOf(order, use)]);
      const planned = typeof plan === 'string' ? null : plan;
      const further =
        planned === null ? { queries: [], retrievals: [] } : await furtherRetrievals(order, planned);
      const evidence = gatherEvidence([first, ...further.retrievals], order.exclude);
      const understoodAs = planned !== null && order.before.length > 0 ? planned.question : order.question;
      const messages = writingMessages({ question: understoodAs, evidence, today: today() });
      const trace = {
        plan: planned,
        planFailure: typeof plan === 'string' ? plan : null,
        queries: [order.question, ...further.queries],
        evidence: [...evidence.sentences.values()].map(({ number, release, text }) => ({
          number,
          releaseId: release.id,
          date: release.published.value,
          text,
        })),
        prompt: messages.map((message) => ({ role: message.getType(), content: message.text })),
        output: null,
        verdicts: [],
        repair: null,
        repaired: [],
        failure: null,
      } satisfies AnswerTrace;
      const base = { understoodAs, notes: [] };
      if (evidence.sentences.size === 0) {
        order.onTrace?.(trace);
        return { ...base, outcome: 'not_found', use: use.total() };
      }
      const failed = (failure: string, change: Partial<AnswerTrace> = {}): Written => {
        order.onTrace?.({ ...trace, ...change, failure });
        return { ...base, outcome: 'failed', notes: ['model-failed'], use: use.total() };
      };

      let output: string;
      try {
        const reply = await model.stream(messages, {
          limits: limits.answer,
          onText: draftWriter(order.onDraft, evidence, checkClaim),
        });
        output = use.count(reply).text;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        return failed(error.message);
      }
      const written = readWritten(output);
      if (written.isNo) {
        order.onTrace?.({ ...trace, output });
        return { ...base, outcome: 'not_found', use: use.total() };
      }
      const verified = verify(written, evidence, checkClaim);
      const { reply, claims } = await mended(messages, output, verified, evidence, use);
      const change = {
        output,
        verdicts: verified.map(verdictOf),
        repair: reply,
        repaired: reply === null ? [] : claims.map(verdictOf),
      };
      if (claims.every((claim) => claim.problems.some(({ kind }) => kind === 'uncited'))) {
        logger.warn({ model: model.name }, 'the model cites nothing: the answer is made without it');
        return failed('the model cited nothing', change);
      }
      const sound = claims.filter(({ problems }) => problems.length === 0);
      const kept = checker === null ? sound : await askOpinion(checker, sound, limits.repair, use, logger);
      const cited = await citedClaims(archive, kept);
      order.onTrace?.({ ...trace, ...change });
      const isShortened = cited.claims.length < claims.length;
      const notes: readonly AnswerNote[] = isShortened ? ['claims-dropped'] : [];
      if (cited.claims.length === 0) return { ...base, outcome: 'failed', notes, use: use.total() };
      return { ...base, outcome: 'answered', notes, use: use.total(), ...cited };
    },
  };

  function today(): string {
    return now().toISOString().slice(0, DAY);
  }
}

function verify(
  { claims }: WrittenAnswer,
  evidence: Evidence,
  checkClaim: CheckClaim,
): readonly VerifiedClaim[] {
  return claims.map((claim) => verifyClaim(claim, evidence, checkClaim));
}

/** Shows an answer sentence by sentence as it is written: those that are complete and stand the check. */
function draftWriter(
  onDraft: WritingOrder['onDraft'],
  evidence: Evidence,
  checkClaim: CheckClaim,
): (piece: string) => void {
  if (onDraft === null) return () => undefined;
  let output = '';
  let shown = 0;
  const known = new Map<string, VerifiedClaim>();
  return (piece) => {
    output += piece;
    // Nothing new can be complete without a bracket that closes or a sentence that ends.
    if (!/[\].!?…】]/u.test(piece)) return;
    const written = readUnfinished(output);
    const sound = written.claims
      .map((claim) => {
        const key = JSON.stringify(claim);
        const verified = known.get(key) ?? verifyClaim(claim, evidence, checkClaim);
        known.set(key, verified);
        return verified;
      })
      .filter(({ problems }) => problems.length === 0);
    if (sound.length <= shown) return;
    shown = sound.length;
    onDraft(draftOf(sound));
  };
}

function verdictOf({ text, cited, problems }: VerifiedClaim): ClaimVerdict {
  return { text, cited: cited.map(({ number }) => number), problems };
}

/** The queries of a plan that say something new, and its names as other languages spell them. */
function queriesOf(plan: QuestionPlan, question: string): readonly string[] {
  const queries = plan.queries.length > 0 ? plan.queries : [plan.question];
  const names = plan.names.join(' ');
  const texts = [...queries, ...(names === '' ? [] : [names])];
  const known = new Set([question.trim().toLowerCase()]);
  return texts.filter((text) => {
    const key = text.trim().toLowerCase();
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
