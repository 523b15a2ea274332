import { HttpError, type Transformer } from 'grammy';
import type { Logger } from '../../log.ts';

/**
 * Logs each call that fails, by its method: never its address, which holds the token, nor what it carries. An error of the
 * network comes out without the one underneath it, which names the address.
 */
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
      if (!(error instanceof HttpError)) throw error;
      if (signal?.aborted !== true) {
        logger.warn({ method, reason: reasonOf(error.error) }, 'Telegram cannot be reached');
      }
      throw new HttpError(error.message, undefined);
    }
  };
}

function isHarmless(description: string): boolean {
  return /message is not modified/i.test(description);
}

/** ECONNREFUSED, ENOTFOUND …; the message has the address in it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // A page of HTML where JSON was to be.
  if ('type' in error && typeof error.type === 'string') return error.type;
  return error.message.startsWith('Request to ') ? 'no reply in time' : error.name;
}
