import type { ModelUse } from '../answer.ts';
import type { Completion } from '../model/model-gateway.ts';

export interface UseCounter {
  /** Adds what a model's reply took, and hands the reply on. */
  count(model: { readonly name: string }, reply: Completion): Completion;
  total(): ModelUse;
}

/** Adds up what the requests for one answer took. */
export function createUseCounter(): UseCounter {
  const names = new Set<string>();
  let [requests, inputTokens, outputTokens] = [0, 0, 0];
  return {
    count(model, reply) {
      names.add(model.name);
      requests += 1;
      inputTokens += reply.usage.inputTokens;
      outputTokens += reply.usage.outputTokens;
      return reply;
    },
    total: () => ({ name: [...names].join(', '), requests, inputTokens, outputTokens }),
  };
}
