import type { CallbackQuery, InaccessibleMessage, Update } from 'grammy/types';
import { type ApiError, conflict } from './api-error.ts';
import type { WireMessage } from './messages.ts';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;

/** What an update holds besides its number. */
export type UpdateContent = Omit<Update, 'update_id' | 'message' | 'edited_message' | 'callback_query'> & {
  readonly message?: WireMessage;
  readonly edited_message?: WireMessage;
  readonly callback_query?: Omit<CallbackQuery, 'message'> & {
    readonly message: WireMessage | Pick<InaccessibleMessage, 'chat' | 'message_id' | 'date'>;
  };
};

export type WireUpdate = UpdateContent & { readonly update_id: number };

/** Not sent unless asked for by name. */
const ON_REQUEST = new Set<string>(['chat_member', 'message_reaction', 'message_reaction_count']);
const FIRST_UPDATE = 700_000_001;

interface Poll {
  readonly limit: number;
  readonly answer: (updates: readonly WireUpdate[]) => void;
  readonly fail: (error: ApiError) => void;
}

/** Updates that wait for the bot: kept in order until it confirms them, as Telegram keeps them. */
export class UpdateQueue {
  readonly #onChange: () => void;
  #pending: WireUpdate[] = [];
  #nextId = FIRST_UPDATE;
  #poll: Poll | undefined;
  /** Undefined until the bot first says what it wants; then Telegram remembers. */
  allowed: readonly string[] | undefined;
  /** Takes updates instead of polling, while a webhook is set. */
  deliver: ((update: WireUpdate) => void) | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get pending(): readonly WireUpdate[] {
    return this.#pending;
  }

  /** True while a request of the bot is held open. */
  get isPolled(): boolean {
    return this.#poll !== undefined;
  }

  isWanted(kind: UpdateKind): boolean {
    return this.allowed === undefined || this.allowed.length === 0
      ? !ON_REQUEST.has(kind)
      : this.allowed.includes(kind);
  }

  /** Queues an update; one of a kind the bot did not ask for is lost, as there. */
  push(kind: UpdateKind, content: UpdateContent): WireUpdate | undefined {
    const update: WireUpdate = { update_id: this.#nextId++, ...content };
    if (!this.isWanted(kind)) return undefined;
    this.#pending.push(update);
    if (this.deliver !== undefined) this.deliver(update);
    this.#answerPoll();
    this.#onChange();
    return update;
  }

  /** Forgets what the bot has, or what a webhook took. */
  confirm(below: number): void {
    this.#pending = this.#pending.filter((update) => update.update_id >= below);
    this.#onChange();
  }

  take(update: WireUpdate): void {
    this.#pending = this.#pending.filter((other) => other !== update);
    this.#onChange();
  }

  clear(): void {
    this.#pending = [];
    this.#onChange();
  }

  /** Waits up to `seconds` for updates. The older of two polls is refused; a poll whose connection closes takes nothing. */
  wait(
    request: { readonly offset: number; readonly limit: number; readonly seconds: number },
    onHangUp: (listener: () => void) => void,
  ): Promise<readonly WireUpdate[]> {
    this.endPoll('terminated by other getUpdates request; make sure that only one bot instance is running');
    if (request.offset < 0) this.#pending = this.#pending.slice(request.offset);
    else this.confirm(request.offset);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => poll.answer([]), Math.min(request.seconds, 50) * 1000);
      const end = () => {
        clearTimeout(timer);
        if (this.#poll === poll) this.#poll = undefined;
        this.#onChange();
      };
      const poll: Poll = {
        limit: request.limit,
        answer: (updates) => {
          end();
          resolve(updates);
        },
        fail: (error) => {
          end();
          reject(error);
        },
      };
      onHangUp(end);
      this.#poll = poll;
      this.#answerPoll();
      this.#onChange();
    });
  }

  /** Ends the poll under way with 409. */
  endPoll(reason: string): void {
    this.#poll?.fail(conflict(reason));
  }

  /** Lets the poll under way return empty-handed, when the server closes. */
  release(): void {
    this.#poll?.answer([]);
  }

  #answerPoll(): void {
    if (this.#poll === undefined || this.#pending.length === 0) return;
    this.#poll.answer(this.#pending.slice(0, this.#poll.limit));
  }
}
