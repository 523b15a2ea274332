import type { BaseMessage } from '@langchain/core/messages';
import { ModelError } from '../../errors.ts';
import type { Completion, Usage } from './model-gateway.ts';
import type { Patience } from './patience.ts';
import { estimatedUsage, finishReasonOf, sumOf, usageOf } from './reply-metadata.ts';
import { createThoughtFilter } from './thoughts.ts';

/** A reply that came whole and cannot be used: the server is well. */
export class UnusableReply extends ModelError {}

const DECLINED: ReadonlySet<string> = new Set([
  'content_filter',
  'refusal',
  'safety',
  'prohibited_content',
  'blocklist',
]);

/** @throws UnusableReply cut-off, refused, empty */
export function readWhole(messages: readonly BaseMessage[], reply: BaseMessage): Completion {
  const filter = createThoughtFilter();
  const text = filter.push(reply.text) + filter.end();
  refuseUnusable(text, finishReasonOf(reply));
  return { text, usage: usageOf(reply) ?? estimatedUsage(messages, reply.text) };
}

/**
 * Reads a stream to its end, piece by piece as it comes; stops reading when the time is up, and lets the stream know.
 *
 * @throws UnusableReply cut-off, refused, empty; whatever the stream throws
 */
export async function readPieces(
  messages: readonly BaseMessage[],
  opening: Promise<AsyncIterable<BaseMessage>>,
  { patience, began, onText }: { patience: Patience; began: () => void; onText: (piece: string) => void },
): Promise<Completion> {
  const filter = createThoughtFilter();
  let text = '';
  let characters = '';
  let usage: Usage | null = null;
  let finishReason: string | null = null;
  const show = (piece: string): void => {
    text += piece;
    if (piece !== '') onText(piece);
  };
  patience.startSilence();
  const pieces = (await opening)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await patience.orTimeUp(pieces.next());
      if (done) break;
      patience.startSilence();
      began();
      characters += value.text;
      usage = sumOf(usage, usageOf(value));
      finishReason = finishReasonOf(value) ?? finishReason;
      show(filter.push(value.text));
    }
  } finally {
    // Not awaited: a stream that hangs would not end either.
    pieces.return?.()?.catch(() => undefined);
  }
  show(filter.end());
  refuseUnusable(text, finishReason);
  return { text, usage: usage ?? estimatedUsage(messages, characters) };
}

function refuseUnusable(text: string, finishReason: string | null): void {
  if (finishReason === 'length' || finishReason === 'max_tokens') {
    throw new UnusableReply('it was longer than it may be', { failure: 'cut-off' });
  }
  if (finishReason !== null && DECLINED.has(finishReason)) {
    throw new UnusableReply(`finish reason ${finishReason}`, { failure: 'refused' });
  }
  if (finishReason === 'error') throw new ModelError('finish reason error', { failure: 'server-error' });
  if (text.trim() === '') throw new UnusableReply('', { failure: 'empty' });
}
