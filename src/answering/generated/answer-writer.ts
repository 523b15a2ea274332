import type { Archive } from '../../archive/archive.ts';
import { ModelError } from '../../errors.ts';
import { type Logger, withFields } from '../../log.ts';
import type { HybridRetriever } from '../../search/hybrid-retriever.ts';
import type { AnswerNote, Citation, Claim, Draft, ModelUse } from '../answer.ts';
import type { CitedSpan } from '../conversation.ts';
import type { ModelGateway, RequestLimits } from '../model/model-gateway.ts';
import { citedClaims } from './cited-claims.ts';
import { gatherEvidence } from './evidence.ts';
import { createGrowingDraft } from './growing-draft.ts';
import { mendClaims } from './mending.ts';
import { askOpinion } from './second-opinion.ts';
import type { AnswerTrace, ClaimVerdict } from './trace.ts';
import { type AskedQuestion, createUnderstanding } from './understanding.ts';
import { createUseCounter } from './use-counter.ts';
import { type CheckClaim, type VerifiedClaim, verifyClaim } from './verify.ts';
import { writingMessages } from './writing-prompt.ts';
import { readWritten, type WrittenClaim } from './written-claims.ts';

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

/** Of each request, in milliseconds and tokens. */
export interface WriterLimits {
  readonly plan: RequestLimits;
  readonly answer: RequestLimits;
  readonly repair: RequestLimits;
}

/** A plan that takes longer than this is not waited for. Tokens leave room for what a model thinks before it writes. */
export const WRITER_LIMITS: WriterLimits = {
  plan: { total: 3_000, silence: 3_000, outputTokens: 800 },
  answer: { total: 45_000, silence: 15_000, outputTokens: 2_000 },
  repair: { total: 15_000, silence: 15_000, outputTokens: 1_500 },
};

export interface WritingOrder extends AskedQuestion {
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

const DAY = 10;

export function createAnswerWriter(options: AnswerWriterOptions): AnswerWriter {
  const { archive, model, checker, checkClaim, logger, now, limits = WRITER_LIMITS } = options;
  const today = () => now().toISOString().slice(0, DAY);
  const understand = createUnderstanding({ ...options, limits: limits.plan, today });

  return {
    async write(order) {
      const use = createUseCounter();
      const { logged } = order;
      const { question, plan, planFailure, queries, retrievals } = await understand(order, use);
      const evidence = gatherEvidence(retrievals, order.exclude);
      const messages = writingMessages({ question, evidence, today: today() });
      const trace: AnswerTrace = {
        plan,
        planFailure,
        queries,
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
      };
      const ended = (
        outcome: Exclude<Written['outcome'], 'answered'>,
        notes: readonly AnswerNote[] = [],
        change: Partial<AnswerTrace> = {},
      ): Written => {
        order.onTrace?.({ ...trace, ...change });
        return { understoodAs: question, outcome, notes, use: use.total() };
      };
      if (evidence.sentences.size === 0) return ended('failed');

      const verify = once((claim: WrittenClaim) => verifyClaim(claim, evidence, checkClaim));
      const onText = order.onDraft === null ? () => undefined : createGrowingDraft(order.onDraft, verify);
      let output: string;
      try {
        output = use.count(
          model,
          await model.stream(messages, { limits: limits.answer, onText, logged }),
        ).text;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        return ended('failed', ['model-failed'], { failure: error.message });
      }
      const written = readWritten(output);
      if (written.isNo) return ended('not_found', [], { output });

      const verified = written.claims.map(verify);
      const mended = await mendClaims(messages, output, verified, {
        model,
        limits: limits.repair,
        verify,
        use,
        logged,
      });
      const change = {
        output,
        verdicts: verified.map(verdictOf),
        repair: mended.reply,
        repaired: mended.reply === null ? [] : mended.claims.map(verdictOf),
      };
      if (mended.claims.every(isUncited)) {
        withFields(logger, logged).warn(
          { model: model.name },
          'the model cites nothing: the answer is made without it',
        );
        return ended('failed', ['model-failed'], { ...change, failure: 'the model cited nothing' });
      }
      const sound = mended.claims.filter(isSound);
      const kept =
        checker === null
          ? sound
          : await askOpinion(checker, sound, { limits: limits.repair, use, logger, logged });
      const { claims, citations } = await citedClaims(archive, kept);
      const notes: readonly AnswerNote[] = claims.length < mended.claims.length ? ['claims-dropped'] : [];
      if (claims.length === 0) return ended('failed', notes, change);
      order.onTrace?.({ ...trace, ...change });
      return { understoodAs: question, outcome: 'answered', notes, use: use.total(), claims, citations };
    },
  };
}

/** What was checked for the draft is not checked again for the answer. */
function once(verify: (claim: WrittenClaim) => VerifiedClaim): (claim: WrittenClaim) => VerifiedClaim {
  const known = new Map<string, VerifiedClaim>();
  return (claim) => {
    const key = JSON.stringify(claim);
    const verified = known.get(key) ?? verify(claim);
    known.set(key, verified);
    return verified;
  };
}

function isSound({ problems }: VerifiedClaim): boolean {
  return problems.length === 0;
}

function isUncited({ problems }: VerifiedClaim): boolean {
  return problems.some(({ kind }) => kind === 'uncited');
}

function verdictOf({ text, cited, problems }: VerifiedClaim): ClaimVerdict {
  return { text, cited: cited.map(({ number }) => number), problems };
}
