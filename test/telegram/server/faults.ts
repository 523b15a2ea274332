/** What goes wrong with a call. */
export type Fault =
  /** Refused in Telegram's form. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly description: string;
      readonly retryAfter?: number;
      readonly migrateTo?: number;
    }
  /** The connection is cut and nothing was done. */
  | { readonly kind: 'drop' }
  /** It was done, but the answer never arrives: the case in which a repetition sends twice. */
  | { readonly kind: 'lose' }
  /** No answer until the test says `release()`; then it goes on as ever. */
  | { readonly kind: 'hang' }
  /** What a proxy says when Telegram is away. */
  | { readonly kind: 'html'; readonly status: number; readonly body: string };

/** Of a fault that was set: how often it struck, and the way out of `hang`. */
export interface FaultHandle {
  readonly struck: number;
  /** Lets every hanging call go on, and later ones pass. */
  release(): void;
}

export interface RateLimit {
  /** Messages a second in one chat; more are refused with 429. */
  readonly perSecond: number;
  /** Seconds in `retry_after`; 1 unless told otherwise. */
  readonly retryAfter?: number;
}

interface SetFault {
  readonly method: string;
  readonly fault: Fault;
  left: number;
  struck: number;
  readonly released: Promise<void>;
}

export class Faults {
  readonly #faults: SetFault[] = [];
  readonly #sent = new Map<number, number[]>();
  readonly #elapsed: () => number;
  #limit: RateLimit | undefined;

  /** @param elapsed milliseconds of a clock that goes on by itself; a rate is a matter of real time */
  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  /** @param method `*` for any but getUpdates */
  add(method: string, fault: Fault, times: number): FaultHandle {
    let open = () => {};
    const released = new Promise<void>((resolve) => {
      open = resolve;
    });
    const set: SetFault = { method: method.toLowerCase(), fault, left: times, struck: 0, released };
    this.#faults.push(set);
    return {
      get struck() {
        return set.struck;
      },
      release() {
        set.left = 0;
        open();
      },
    };
  }

  clear(): void {
    for (const set of this.#faults) set.left = 0;
    this.#limit = undefined;
  }

  /** The fault that strikes this call, if any; it is used up. */
  strike(method: string): { readonly fault: Fault; readonly released: Promise<void> } | undefined {
    const set = this.#faults.find(
      (one) =>
        one.left > 0 &&
        (one.method === method.toLowerCase() || (one.method === '*' && method !== 'getUpdates')),
    );
    if (set === undefined) return undefined;
    set.left--;
    set.struck++;
    return { fault: set.fault, released: set.released };
  }

  limit(limit: RateLimit | undefined): void {
    this.#limit = limit;
    this.#sent.clear();
  }

  /** Seconds to wait before this chat may get another message; 0 when it may now, and then it is counted. */
  waitFor(chat: number): number {
    if (this.#limit === undefined) return 0;
    const now = this.#elapsed();
    const recent = (this.#sent.get(chat) ?? []).filter((time) => now - time < 1000);
    this.#sent.set(chat, recent);
    if (recent.length >= this.#limit.perSecond) return this.#limit.retryAfter ?? 1;
    recent.push(now);
    return 0;
  }
}
