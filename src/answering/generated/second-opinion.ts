import { z } from 'zod';
import { ModelError } from '../../errors.ts';
import { type LogFields, type Logger, withFields } from '../../log.ts';
import type { ModelGateway, RequestLimits } from '../model/model-gateway.ts';
import type { UseCounter } from './use-counter.ts';
import type { VerifiedClaim } from './verify.ts';
import { opinionMessages } from './writing-prompt.ts';

const schema = z.object({ unsupported: z.array(z.coerce.number().catch(0)) });

export interface OpinionOptions {
  readonly limits: RequestLimits;
  readonly use: UseCounter;
  readonly logger: Logger;
  readonly logged: LogFields;
}

/**
 * Asks another model which claims their sources do not bear out, and leaves those out. It can take claims away and add
 * none; where it fails, the check without a model stands.
 */
export async function askOpinion(
  checker: ModelGateway,
  claims: readonly VerifiedClaim[],
  { limits, use, logger, logged }: OpinionOptions,
): Promise<readonly VerifiedClaim[]> {
  if (claims.length === 0) return claims;
  const log = withFields(logger, logged);
  try {
    const { text } = use.count(checker, await checker.complete(opinionMessages(claims), { limits, logged }));
    const unsupported = readOpinion(text);
    if (unsupported === null) {
      log.warn({ model: checker.name }, 'the second opinion on this answer cannot be read');
      return claims;
    }
    return claims.filter((_, index) => !unsupported.includes(index + 1));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    log.warn({ model: checker.name, failure: error.failure }, 'there is no second opinion on this answer');
    return claims;
  }
}

function readOpinion(reply: string): readonly number[] | null {
  const json = reply.slice(reply.indexOf('{'), reply.lastIndexOf('}') + 1);
  try {
    return schema.safeParse(JSON.parse(json)).data?.unsupported ?? null;
  } catch {
    return null;
  }
}
