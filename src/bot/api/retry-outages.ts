import { HttpError, type Transformer } from 'grammy';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Tries a call again as long as Telegram cannot be reached or fails by itself (5xx), so that an answer outlives an outage:
 * after one second, two, four … and then every thirty. Waits of auto-retry grow to an hour, which is how long a bot would
 * stay silent after the network has come back; it is left the floods (429). Whoever stops the bot ends the waiting.
 */
export function retryOutages(stop: AbortSignal, wait = pause): Transformer {
  return async (previous, method, payload, signal) => {
    for (let delay = FIRST_WAIT; ; delay = Math.min(LONGEST_WAIT, 2 * delay)) {
      try {
        const result = await previous(method, payload, signal);
        if (result.ok || result.error_code < 500 || stop.aborted || signal?.aborted === true) return result;
      } catch (error) {
        const isOutage = error instanceof HttpError && !stop.aborted && signal?.aborted !== true;
        if (!isOutage) throw error;
      }
      await wait(delay, stop);
    }
  };
}

/** Ends early when it is aborted. */
function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    stop.addEventListener('abort', end);
  });
}
