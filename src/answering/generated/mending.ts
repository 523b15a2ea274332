import type { BaseMessage } from '@langchain/core/messages';
import { ModelError } from '../../errors.ts';
import type { LogFields } from '../../log.ts';
import type { ModelGateway, RequestLimits } from '../model/model-gateway.ts';
import { readRepairs } from './repair.ts';
import type { UseCounter } from './use-counter.ts';
import type { VerifiedClaim } from './verify.ts';
import { repairMessages } from './writing-prompt.ts';
import type { WrittenClaim } from './written-claims.ts';

export interface Mended {
  /** What the model wrote when it was told what is wrong; null where it was not asked, or failed. */
  readonly reply: string | null;
  readonly claims: readonly VerifiedClaim[];
}

export interface MendingOptions {
  readonly model: ModelGateway;
  readonly limits: RequestLimits;
  readonly verify: (claim: WrittenClaim) => VerifiedClaim;
  readonly use: UseCounter;
  readonly logged: LogFields;
}

/** Asks a model once to write those of its claims anew that did not stand the check; what it leaves stays as it is. */
export async function mendClaims(
  messages: readonly BaseMessage[],
  output: string,
  verified: readonly VerifiedClaim[],
  { model, limits, verify, use, logged }: MendingOptions,
): Promise<Mended> {
  const failed = verified.filter(({ problems }) => problems.length > 0);
  if (failed.length === 0) return { reply: null, claims: verified };
  try {
    const request = repairMessages(messages, output, failed);
    const { text } = use.count(model, await model.complete(request, { limits, logged }));
    const repairs = readRepairs(text, failed.length);
    const claims = verified.map((claim) => {
      const repair = repairs.get(failed.indexOf(claim) + 1);
      return repair === undefined ? claim : verify(repair);
    });
    return { reply: text, claims };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { reply: null, claims: verified };
  }
}
