import type { OpenAIClient } from '@langchain/openai';
import { ModelError } from '../../errors.ts';
import { field } from './field.ts';

type Chunk = OpenAIClient.Chat.ChatCompletionChunk;
type Choice = OpenAIClient.Chat.ChatCompletionChunk.Choice;
type Completion = OpenAIClient.Chat.ChatCompletion;

/**
 * A completion that is one: clients hand on whatever came with status 200, a page of HTML as well.
 *
 * @throws ModelError bad-reply, refused; what a server reports within a reply, as it is
 */
export function checkedCompletion(completion: Completion): Completion {
  throwReported(completion);
  const choices = field(completion, 'choices');
  const message: unknown = Array.isArray(choices) ? field(choices[0], 'message') : undefined;
  if (typeof message !== 'object' || message === null) {
    throw new ModelError('no choices in the reply', { failure: 'bad-reply' });
  }
  const refusal = field(message, 'refusal');
  if (typeof refusal === 'string' && refusal !== '') throw new ModelError(refusal, { failure: 'refused' });
  return completion;
}

/**
 * The pieces of a stream, each in the form that LangChain reads: with a role, and with text for a content.
 *
 * @throws ModelError bad-reply when nothing came that is a piece; cut-off when it ended without a reason to; refused
 */
export async function* checkedStream(stream: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  let hasBegun = false;
  let hasEnded = false;
  for await (const chunk of stream) {
    const choices = chunk.choices ?? [];
    hasBegun ||= choices.length > 0;
    hasEnded ||= choices.some(({ finish_reason }) => Boolean(finish_reason));
    const refusal = choices[0]?.delta?.refusal;
    if (refusal) throw new ModelError(refusal, { failure: 'refused' });
    yield { ...chunk, choices: choices.map(readable) };
  }
  if (!hasBegun) throw new ModelError('no events in the reply', { failure: 'bad-reply' });
  if (!hasEnded) throw new ModelError('the stream ended without a finish reason', { failure: 'cut-off' });
}

function readable(choice: Choice): Choice {
  const { delta } = choice;
  const content = typeof delta?.content === 'string' ? delta.content : '';
  return { ...choice, delta: { ...delta, role: 'assistant', content } };
}

/** OpenRouter and others send an error in the place of a reply that has begun. */
function throwReported(reply: unknown): void {
  const error = field(reply, 'error');
  if (typeof error !== 'object' || error === null) return;
  const message = field(error, 'message');
  throw Object.assign(new Error(typeof message === 'string' ? message : 'the reply is an error'), { error });
}
