import type { BaseMessage } from '@langchain/core/messages';
import type { ModelFailure } from '../../errors.ts';
import type { LogFields } from '../../log.ts';

/** What one request took, as the provider counts; zeros where it does not say. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface Completion {
  readonly text: string;
  readonly usage: Usage;
}

export interface RequestLimits {
  /** Milliseconds until the whole reply has to be there. */
  readonly total: number;
  /** Milliseconds in which the first and each further piece of a streamed reply has to come. */
  readonly silence: number;
  /** Tokens of the reply at the most. */
  readonly outputTokens: number;
}

export interface RequestOptions {
  readonly limits: RequestLimits;
  /** Aborted by whoever does not want the reply any more: rejects with its reason, and does not count as a failure. */
  readonly signal?: AbortSignal;
  /** What a line in the log about this request says beside its own fields. */
  readonly logged?: LogFields;
}

export interface ModelStatus {
  readonly name: string;
  /** Host of the server that is asked; null for a model that was passed in. */
  readonly server: string | null;
  /** `resting`: after failures it is not asked for a while; `rejected`: the key is not accepted. */
  readonly state: 'ready' | 'resting' | 'rejected';
  /** ISO 8601 instant from which it is asked again. */
  readonly restsUntil: string | null;
  /** Since the process began. */
  readonly requests: number;
  readonly failures: number;
  readonly lastFailure: {
    readonly at: string;
    readonly failure: ModelFailure;
    readonly message: string;
  } | null;
}

/**
 * A chat model that fails in known ways: every request ends within its limits in a completion or a ModelError, and after
 * failures the model is left alone for a while, so that the next asker does not wait for nothing.
 */
export interface ModelGateway {
  readonly name: string;
  /** @throws ModelError */
  complete(messages: readonly BaseMessage[], options: RequestOptions): Promise<Completion>;
  /** The same, with each piece as it comes. @throws ModelError */
  stream(
    messages: readonly BaseMessage[],
    options: RequestOptions & { readonly onText: (piece: string) => void },
  ): Promise<Completion>;
  status(): ModelStatus;
}
