import { timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ConfigError, messageOf } from '../errors.ts';
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

/** The routes that Telegram calls: `app.request()` in tests, a server in `serveWebhook`. */
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

export interface ListeningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on a port (0: any free one). Rejects with ConfigError when that cannot be. */
export function serveWebhook(app: Hono, port: number): Promise<ListeningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, (info: AddressInfo) =>
      resolve({
        port: info.port,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.on('error', (error) => reject(portError(port, error)));
  });
}

function portError(port: number, error: Error): Error {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new ConfigError(`PORT ${port} is taken by another process. Stop it, or set PORT to a free one.`);
  }
  if (code === 'EACCES') {
    return new ConfigError(`PORT ${port} may not be listened on by this user. Set PORT to 1024 or more.`);
  }
  return error;
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
