import { type Pause, pause } from './pause.ts';

export interface LiveDraftOptions<Shown> {
  /** Shows how far it is. */
  readonly send: (shown: Shown) => Promise<void>;
  /** Waits between two of them. */
  readonly wait?: Pause;
}

/**
 * Something that is shown while it grows: about once a second, the newest state of it, one after the other. After the
 * first that fails no more are sent: it is only a courtesy.
 */
export interface LiveDraft<Shown> {
  show(next: Shown): void;
  /** Nothing more is shown; one that is under way is not waited for. */
  stop(): void;
}

/** Made once: without a reason of its own, each abort makes an error with a stack that nobody reads. */
const ENDED = new Error('The draft is not shown any more');

/** Telegram takes about one message a second in a chat. In milliseconds. */
const EVERY = 1_000;

export function createLiveDraft<Shown>({ send, wait = pause }: LiveDraftOptions<Shown>): LiveDraft<Shown> {
  const end = new AbortController();
  let waiting: { readonly shown: Shown } | null = null;
  let isBusy = false;

  async function keepUp(): Promise<void> {
    isBusy = true;
    while (waiting !== null && !end.signal.aborted) {
      const { shown } = waiting;
      waiting = null;
      // From the beginning of one to the beginning of the next.
      const [sent] = await Promise.allSettled([send(shown), wait(EVERY, end.signal)]);
      if (sent.status === 'rejected') end.abort(ENDED);
    }
    isBusy = false;
  }

  return {
    show(next) {
      waiting = { shown: next };
      if (!isBusy && !end.signal.aborted) void keepUp();
    },
    stop: () => end.abort(ENDED),
  };
}
