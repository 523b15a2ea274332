import { timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
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
  app.post(path, bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    if (!isSame(context.req.header('x-telegram-bot-api-secret-token') ?? '', secret)) {
      logger.warn({}, 'a call of the webhook without the right secret was refused');
      return context.text('Forbidden', 403);
    }
    const update: unknown = await context.req.json().catch(() => null);
    if (update === null) return context.text('Bad request', 400);
    await receive(update);
    return context.body(null, 200);
  });
  return app;
}

export interface ListeningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on a port (0: any free one). Rejects when it is taken. */
export function serveWebhook(app: Hono, port: number): Promise<ListeningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, (info: AddressInfo) =>
      resolve({
        port: info.port,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.on('error', reject);
  });
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
