import type { Clock } from './clock.ts';
import type { UpdateQueue, WireUpdate } from './updates.ts';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string | undefined;
  /** Chats served at the same time. */
  readonly connections: number;
}

export interface WebhookContext {
  readonly updates: UpdateQueue;
  readonly clock: Clock;
  /** Real milliseconds before the first repetition; doubles each time. */
  readonly retryMilliseconds: number;
  /** A bot may answer an update with a call, in the body of its answer. */
  readonly onReply: (body: string) => Promise<void>;
}

const LONGEST_PAUSE = 1000;
const ANSWER_MILLISECONDS = 60_000;

/** Delivers updates to the bot: those of one chat in order, chats in parallel, each again until the bot says 2xx. */
export class Webhook {
  readonly url: string;
  readonly connections: number;
  lastError: { readonly date: number; readonly message: string } | undefined;
  readonly #target: WebhookTarget;
  readonly #context: WebhookContext;
  readonly #busy = new Set<string>();
  readonly #stopped = new AbortController();

  constructor(target: WebhookTarget, context: WebhookContext) {
    this.url = target.url;
    this.connections = target.connections;
    this.#target = target;
    this.#context = context;
    context.updates.deliver = () => this.#next();
    this.#next();
  }

  stop(): void {
    this.#context.updates.deliver = undefined;
    this.#stopped.abort();
  }

  #next(): void {
    if (this.#stopped.signal.aborted) return;
    for (const update of this.#context.updates.pending) {
      if (this.#busy.size >= this.#target.connections) return;
      const queue = queueOf(update);
      if (this.#busy.has(queue)) continue;
      this.#busy.add(queue);
      void this.#deliver(update).finally(() => {
        this.#busy.delete(queue);
        this.#next();
      });
    }
  }

  async #deliver(update: WireUpdate): Promise<void> {
    let pause = this.#context.retryMilliseconds;
    while (!this.#stopped.signal.aborted) {
      const reply = await this.#attempt(update);
      if (this.#stopped.signal.aborted) return;
      if (reply !== undefined) {
        this.#context.updates.take(update);
        await this.#context.onReply(reply);
        return;
      }
      await this.#pause(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }

  /** The body of the bot's answer, or undefined when it must be tried again. */
  async #attempt(update: WireUpdate): Promise<string | undefined> {
    const { secret } = this.#target;
    const headers = {
      'content-type': 'application/json',
      ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
    };
    const signal = AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(ANSWER_MILLISECONDS)]);
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers,
        body: JSON.stringify(update),
        signal,
      });
      const body = await response.text();
      if (response.ok) return body;
      this.#failed(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
    } catch (error) {
      this.#failed(error instanceof Error ? `Connection failed: ${error.message}` : 'Connection failed');
    }
    return undefined;
  }

  #failed(message: string): void {
    this.lastError = { date: this.#context.clock.now(), message };
  }

  #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#stopped;
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal.addEventListener('abort', end, { once: true });
    });
  }
}

function queueOf(update: WireUpdate): string {
  const chat = update.message?.chat ?? update.edited_message?.chat ?? update.my_chat_member?.chat;
  if (chat !== undefined) return `chat ${chat.id}`;
  const callback = update.callback_query;
  if (callback !== undefined) return `chat ${callback.message?.chat.id ?? callback.from.id}`;
  return `update ${update.update_id}`;
}
