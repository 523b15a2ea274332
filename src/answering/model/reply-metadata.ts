import type { BaseMessage } from '@langchain/core/messages';
import { field } from './field.ts';
import type { Usage } from './model-gateway.ts';

/** Why a model stopped, as its provider says it; null where it does not. */
export function finishReasonOf(message: BaseMessage): string | null {
  const metadata: unknown = message.response_metadata;
  const reason = ['finish_reason', 'stop_reason', 'finishReason', 'done_reason']
    .map((name) => field(metadata, name))
    .find((value) => typeof value === 'string' && value !== '');
  return typeof reason === 'string' ? reason.toLowerCase() : null;
}

/** What a message, or a piece of one, says of its use; null where it says nothing. */
export function usageOf(message: BaseMessage): Usage | null {
  const usage = field(message, 'usage_metadata');
  const input = field(usage, 'input_tokens');
  const output = field(usage, 'output_tokens');
  if (typeof input !== 'number' || typeof output !== 'number' || input + output === 0) return null;
  return { inputTokens: input, outputTokens: output };
}

export function sumOf(one: Usage | null, other: Usage | null): Usage | null {
  if (one === null || other === null) return one ?? other;
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
  };
}

/** Where a provider does not count: a token for every three characters begun, which is rather too many than too few. */
export function estimatedUsage(messages: readonly BaseMessage[], reply: string): Usage {
  const input = messages.reduce((sum, { text }) => sum + text.length, 0);
  return { inputTokens: Math.ceil(input / 3), outputTokens: Math.ceil(reply.length / 3) };
}
