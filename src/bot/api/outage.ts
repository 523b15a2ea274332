import { GrammyError, HttpError } from 'grammy';

/** Telegram is away, and not to blame is what was to be done. */
export function isOutage(error: unknown): boolean {
  return error instanceof HttpError || (error instanceof GrammyError && error.error_code >= 500);
}
