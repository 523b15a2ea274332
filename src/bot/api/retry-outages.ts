import { HttpError, type Transformer } from 'grammy';
import { type Pause, pause } from '../pause.ts';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Tries a call again as long as Telegram cannot be reached or fails by itself (5xx), so that an answer outlives an outage:
 * after one second, two, four … and then every thirty. Waits of auto-retry grow to an hour, which is how long a bot would
 * stay silent after the network has come back; it is left the floods (429). Whoever stops the bot ends the waiting.
 *
 * A call whose reply was lost on its way back is made again, too: Telegram cannot be asked whether it has done it.
 */
export function retryOutages(stop: AbortSignal, wait: Pause = pause): Transformer {
  return async (previous, method, payload, signal) => {
    for (let delay = FIRST_WAIT; ; delay = Math.min(LONGEST_WAIT, 2 * delay)) {
      try {
        const result = await previous(method, payload, signal);
        if (result.ok || result.error_code < 500 || stop.aborted || signal?.aborted === true) return result;
      } catch (error) {
        const isOver = !(error instanceof HttpError) || stop.aborted || signal?.aborted === true;
        if (isOver) throw error;
      }
      await wait(delay, stop);
    }
  };
}
