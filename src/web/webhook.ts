import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';

/** The largest update that Telegram sends is far below. */
const LARGEST_BODY = 1024 * 1024;

export interface WebhookOptions {
  /** The path of the address that Telegram was told. */
  readonly path: string;
  /** What Telegram sends along, so that nobody else can speak for it. */
  readonly secret: string;
  /** Resolves when the update is kept, so that Telegram need not send it again; the work on it goes on afterwards. */
  readonly receive: (update: unknown) => Promise<void>;
  readonly logger: Logger;
}

/** The routes that Telegram calls: `app.request()` in tests, a server in `serveRoutes`. */
export function createWebhook({ path, secret, receive, logger }: WebhookOptions): Hono {
  const app = new Hono();
  // Telegram sends it again.
  app.onError((error, context) => {
    logger.error({ reason: messageOf(error) }, 'an update could not be taken in');
    return context.text('Internal server error', 500);
  });
  app.post(
    path,
    // First: of a stranger no body is read.
    async (context, next) => {
      if (isSame(context.req.header('x-telegram-bot-api-secret-token') ?? '', secret)) return next();
      logger.warn({}, 'a call of the webhook without the right secret was refused');
      return context.text('Forbidden', 403);
    },
    bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => context.text('Payload too large', 413) }),
    async (context) => {
      const update: unknown = await context.req.json().catch(() => null);
      if (update === null) return context.text('Bad request', 400);
      await receive(update);
      return context.body(null, 200);
    },
  );
  return app;
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
