import type { ModelUse } from '../answer.ts';
import type { Completion } from '../model/model-gateway.ts';

/** Adds up what the requests for one answer took. */
export function createUseCounter(names: readonly string[]): {
  count(completion: Completion): Completion;
  total(): ModelUse;
} {
  let [requests, inputTokens, outputTokens] = [0, 0, 0];
  return {
    count(completion) {
      requests += 1;
      inputTokens += completion.usage.inputTokens;
      outputTokens += completion.usage.outputTokens;
      return completion;
    },
    total: () => ({ name: [...new Set(names)].join(', '), requests, inputTokens, outputTokens }),
  };
}
