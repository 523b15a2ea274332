import { HttpError, type Transformer } from 'grammy';
import type { Logger } from '../../log.ts';

/** Logs each call that fails, by its method: never its address, which holds the token, nor what it carries. */
export function logFailures(logger: Logger): Transformer {
  return async (previous, method, payload, signal) => {
    try {
      const result = await previous(method, payload, signal);
      if (!result.ok && !isHarmless(result.description)) {
        const { error_code: code, description, parameters } = result;
        logger.warn({ method, code, description, ...parameters }, 'Telegram refused a call');
      }
      return result;
    } catch (error) {
      if (error instanceof HttpError && signal?.aborted !== true) {
        logger.warn({ method, reason: error.message }, 'Telegram cannot be reached');
      }
      throw error;
    }
  };
}

function isHarmless(description: string): boolean {
  return /message is not modified/i.test(description);
}
