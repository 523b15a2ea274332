import { ModelError } from '../../errors.ts';
import type { RequestLimits } from './model-gateway.ts';

/** How long one request is waited for. */
export interface Patience {
  /** Aborted when the time is up, or by the caller: whatever works for the request has to stop. */
  readonly signal: AbortSignal;
  /** Milliseconds until the whole reply has to be there. */
  readonly left: number;
  /** Waits for the next piece: no longer than the silence allowed. */
  startSilence(): void;
  /** The same promise, which rejects as soon as the time is up, even if it is never kept. */
  orTimeUp<Value>(promise: Promise<Value>): Promise<Value>;
  pause(milliseconds: number): Promise<void>;
  /** To be called when the request is over: no timer and no listener stays. */
  end(): void;
}

export function createPatience(
  limits: RequestLimits,
  signal: AbortSignal | undefined,
  now: () => number,
): Patience {
  const controller = new AbortController();
  const begun = now();
  const giveUp = (words: string) => controller.abort(new ModelError(words, { failure: 'timeout' }));
  const total = setTimeout(giveUp, limits.total, `no whole reply within ${limits.total} ms`);
  let silence: NodeJS.Timeout | undefined;
  const callOff = () => controller.abort(signal?.reason);
  if (signal?.aborted) callOff();
  signal?.addEventListener('abort', callOff);

  const orTimeUp = async <Value>(promise: Promise<Value>): Promise<Value> => {
    // What is no longer waited for may still fail, and nobody wants to know.
    promise.catch(() => undefined);
    let stop: () => void = () => undefined;
    const timeUp = new Promise<never>((_, reject) => {
      stop = () => reject(controller.signal.reason);
      if (controller.signal.aborted) stop();
      controller.signal.addEventListener('abort', stop);
    });
    try {
      return await Promise.race([promise, timeUp]);
    } finally {
      controller.signal.removeEventListener('abort', stop);
    }
  };

  return {
    signal: controller.signal,
    get left() {
      return limits.total - (now() - begun);
    },
    startSilence: () => {
      clearTimeout(silence);
      silence = setTimeout(giveUp, limits.silence, `nothing more within ${limits.silence} ms`);
    },
    orTimeUp,
    pause: async (milliseconds) => {
      clearTimeout(silence);
      let timer: NodeJS.Timeout | undefined;
      try {
        await orTimeUp(
          new Promise<void>((resolve) => {
            timer = setTimeout(resolve, milliseconds);
          }),
        );
      } finally {
        clearTimeout(timer);
      }
    },
    end: () => {
      clearTimeout(total);
      clearTimeout(silence);
      signal?.removeEventListener('abort', callOff);
    },
  };
}
