import type { ChatRequest } from './chat-request.ts';
import { tokensOf } from './embedding.ts';

/** A piece of a streamed reply; with `after`, it is sent once that promise is kept. */
export type Piece = string | { readonly text: string; readonly after: Promise<unknown> };

/** What the model says, and how the server behaves while saying it. */
export interface Reply {
  readonly text?: string;
  /** Instead of `text`; without, a streamed text goes word by word. */
  readonly pieces?: readonly Piece[];
  readonly finishReason?: 'stop' | 'length' | 'content_filter';
  /** The model declines, in the field that the API has for it. */
  readonly refusal?: string;
  /** null: the server does not say, as some do not. Default: four characters a token. */
  readonly usage?: { readonly input: number; readonly output: number } | null;
  /**
   * How a stream ends: `whole`; `cut`: the connection breaks after the last piece; `silent`: it stays open and nothing more
   * comes; `unfinished`: the body ends properly, with neither a finish reason nor `[DONE]`; `error`: with an event that
   * carries an error; `undone`: with a finish reason, and without `[DONE]`.
   */
  readonly end?: 'whole' | 'cut' | 'silent' | 'unfinished' | 'error' | 'undone';
}

export function textOf(reply: Reply): string {
  return (
    reply.text ??
    (reply.pieces ?? []).map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
  );
}

export function piecesOf(reply: Reply): readonly Piece[] {
  return (
    reply.pieces ??
    textOf(reply)
      .match(/\S*\s*/g)
      ?.filter((piece) => piece !== '') ??
    []
  );
}

export function completionBody(request: ChatRequest, reply: Reply): object {
  const { refusal = null, finishReason = 'stop' } = reply;
  const usage = usageOf(request, reply);
  return {
    ...headOf(request, 'chat.completion'),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: refusal === null ? textOf(reply) : null,
          refusal,
          annotations: [],
        },
        logprobs: null,
        finish_reason: finishReason,
      },
    ],
    ...(usage === null ? {} : { usage }),
  };
}

/** One event of a stream: with the start of the message, a piece of it, or its end. */
export function chunkBody(
  request: ChatRequest,
  delta: object,
  finishReason: Reply['finishReason'] | null = null,
): object {
  return {
    ...headOf(request, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    ...(request.includeUsage ? { usage: null } : {}),
  };
}

/** The last event of a stream for which `include_usage` was asked. */
export function usageChunk(request: ChatRequest, reply: Reply): object | null {
  const usage = usageOf(request, reply);
  if (!request.includeUsage || usage === null) return null;
  return { ...headOf(request, 'chat.completion.chunk'), choices: [], usage };
}

function headOf(request: ChatRequest, object: string): object {
  return {
    id: 'chatcmpl-1',
    object,
    created: 1_700_000_000,
    model: request.model,
    system_fingerprint: 'fp_1',
  };
}

function usageOf(request: ChatRequest, reply: Reply): object | null {
  if (reply.usage === null) return null;
  const input = reply.usage?.input ?? tokensOf(request.messages.map(({ content }) => content).join(''));
  const output = reply.usage?.output ?? tokensOf(textOf(reply));
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}
