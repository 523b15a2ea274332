import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { ModelError, type ModelFailure, messageOf } from '../../errors.ts';
import type { LogFields, Logger } from '../../log.ts';
import { createBreaker } from './breaker.ts';
import { type Cause, causeOf } from './failure.ts';
import { failureMessage } from './failure-message.ts';
import type { Completion, ModelGateway, ModelStatus, RequestOptions } from './model-gateway.ts';
import { createPatience, type Patience } from './patience.ts';
import { redact } from './redact.ts';
import { readPieces, readWhole, UnusableReply } from './reply.ts';

export interface ModelGatewayOptions {
  readonly model: BaseChatModel;
  readonly name: string;
  /** Host of the server that is asked; null for a model that was passed in. */
  readonly server: string | null;
  readonly logger: Logger;
  /** Milliseconds, as of Date.now. */
  readonly now: () => number;
  /** From 0 to 1, as of Math.random. */
  readonly random?: () => number;
}

/** A server that asks for a pause no longer than this is asked once more within the same request. */
const LONGEST_PAUSE = 2000;

/** Milliseconds that a slow server, such as one on a desktop, may need for a short reply. */
const FAIR_WAIT = 10_000;

/** Failures that say nothing against the server: another request may well succeed. */
const HARMLESS: ReadonlySet<ModelFailure> = new Set(['too-long', 'refused', 'bad-request', 'empty']);

/**
 * Makes any chat model of LangChain one that fails in known ways; see {@link ModelGateway}. The text of a reply is without
 * the thoughts of a reasoning model. Usage is the provider's; where it sends none, a third of the characters.
 */
export function createModelGateway(options: ModelGatewayOptions): ModelGateway {
  const { model, name, server, logger, now, random = Math.random } = options;
  const breaker = createBreaker({ now });
  let requests = 0;
  let failures = 0;
  let lastFailure: ModelStatus['lastFailure'] = null;

  /** One request, sent again at most once. `send` says when the reply has begun: nothing is said twice. */
  async function request(
    { limits, signal, logged }: RequestOptions,
    send: (patience: Patience, began: () => void) => Promise<Completion>,
  ): Promise<Completion> {
    signal?.throwIfAborted();
    const permit = breaker.enter();
    if (permit === null) throw restingError();
    const patience = createPatience(limits, signal, now);
    const startedAt = now();
    let hasBegun = false;
    const once = (): Promise<Completion> => {
      requests += 1;
      return send(patience, () => {
        hasBegun = true;
      });
    };
    try {
      const completion = await once().catch(async (error: unknown) => {
        const pause = hasBegun ? null : pauseBefore(causeOf(error, hasBegun, now()), patience.left);
        if (pause === null) throw error;
        await patience.pause(pause);
        return once();
      });
      permit.settle('well');
      return completion;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const thrown: unknown = patience.signal.aborted ? patience.signal.reason : error;
      const cause = causeOf(thrown, hasBegun, now());
      const failed = reported(thrown, cause, { ...logged, milliseconds: now() - startedAt });
      const isServerWell = HARMLESS.has(cause.failure) || thrown instanceof UnusableReply;
      const isHasty = cause.failure === 'timeout' && limits.total < FAIR_WAIT;
      permit.settle(isServerWell ? 'well' : { error: failed, isHasty });
      throw failed;
    } finally {
      permit.settle('unknown');
      patience.end();
    }
  }

  function pauseBefore({ status, retryAfter }: Cause, left: number): number | null {
    if ((status !== 429 && status !== 503) || retryAfter === null || retryAfter > LONGEST_PAUSE) return null;
    // Not all of those who were refused together come back together.
    const pause = retryAfter * (1 + random() / 4);
    return pause < left ? pause : null;
  }

  function reported(thrown: unknown, cause: Cause, logged: LogFields): ModelError {
    const { failure, status, retryAfter } = cause;
    const message = failureMessage({ name, server }, cause);
    const error = new ModelError(message, { failure, retryAfter, cause: bareError(thrown) });
    failures += 1;
    lastFailure = { at: new Date(now()).toISOString(), failure, message };
    logger.warn({ model: name, server, failure, ...(status === null ? {} : { status }), ...logged }, message);
    return error;
  }

  function restingError(): ModelError {
    const after = breaker.restsAfter;
    const rest = Math.max(0, (breaker.restsUntil ?? 0) - now());
    const wait = rest > 0 ? `is not asked for another ${Math.ceil(rest / 1000)} s` : 'is being tried';
    return new ModelError(`${name} ${wait}. ${after?.message ?? ''}`, {
      failure: after?.failure ?? 'server-error',
      retryAfter: rest,
      cause: after,
    });
  }

  function state(): ModelStatus['state'] {
    if (breaker.restsAfter?.failure === 'rejected-key') return 'rejected';
    return breaker.isResting ? 'resting' : 'ready';
  }

  return {
    name,
    complete: (messages, requestOptions) =>
      request(requestOptions, async ({ signal, orTimeUp }) => {
        const callOptions = { signal, maxTokens: requestOptions.limits.outputTokens };
        return readWhole(messages, await orTimeUp(model.invoke([...messages], callOptions)));
      }),
    stream: (messages, { onText, ...requestOptions }) =>
      request(requestOptions, async (patience, began) => {
        const callOptions = { signal: patience.signal, maxTokens: requestOptions.limits.outputTokens };
        const pieces = patience.orTimeUp(model.stream([...messages], callOptions));
        return readPieces(messages, pieces, { patience, began, onText });
      }),
    status: () => {
      const { restsUntil } = breaker;
      const rests = restsUntil !== null && restsUntil > now() ? new Date(restsUntil).toISOString() : null;
      return { name, server, state: state(), restsUntil: rests, requests, failures, lastFailure };
    },
  };
}

/** What was thrown, by name and message alone: what else an error carries (headers, bodies) may hold a key. */
function bareError(thrown: unknown): Error {
  const bare = new Error(redact(messageOf(thrown)));
  if (thrown instanceof Error) {
    bare.name = thrown.name;
    bare.stack = redact(thrown.stack ?? '');
  }
  return bare;
}
