import { Hono } from 'hono';
import type { App } from './app.ts';
import type { Config } from './config/config.ts';
import type { Logger } from './log.ts';
import { createReaderLinks, type ReaderLinks } from './web/reader/links.ts';
import { createReader } from './web/reader/reader.ts';
import { visitorOf } from './web/reader/visitor.ts';
import { type ListeningServer, serveRoutes } from './web/server.ts';
import { createMetrics } from './web/watching/metrics.ts';
import { unreadiness } from './web/watching/readiness.ts';
import { createHealth, createMetricsRoute } from './web/watching/routes.ts';
import { createWatch, type Watch } from './web/watching/watch.ts';
import { createWebhook } from './web/webhook.ts';

export interface WebOptions {
  readonly config: Config;
  readonly app: App;
  /** The secret that links are signed with. */
  readonly token: string;
  readonly logger: Logger;
  readonly now: () => Date;
}

export interface Web {
  readonly watch: Watch;
  /** Null: there are no pages. */
  readonly links: ReaderLinks | null;
  /**
   * What has to be done before anything is shown, in words for /readyz; null: nothing any more. Until then, from the start
   * on, pages are answered with 503, and nobody searches the archive.
   */
  awaits(work: string | null): void;
  /** From now on updates are taken in at the path of this address. */
  takeUpdates(url: string, secret: string, receive: (update: unknown) => Promise<void>): void;
  close(): Promise<void>;
}

const HOUR = 3_600_000;
/** As long as the bot waits before it tells the admins. */
const INDEX_AGE = 7 * 24 * HOUR;
/** Telegram holds a request for updates for half a minute. */
const TELEGRAM_SILENCE = 2 * 60_000;

/**
 * Everything that is reached over HTTP: the pages of releases where PUBLIC_URL says where they are, the webhook, and how the
 * process is. Nothing listens where none of it is wanted.
 */
export async function serveWeb({ config, app, token, logger, now }: WebOptions): Promise<Web> {
  const { publicUrl, port, metricsPort } = config.web;
  const metrics = createMetrics(() => watch.vitals(), now);
  const watch = createWatch(app, metrics.observe, now);
  const bounds = {
    indexAge: INDEX_AGE,
    // With a webhook nothing is heard of Telegram while nobody writes.
    telegramSilence: config.telegram.webhookUrl === null ? TELEGRAM_SILENCE : null,
  };
  let awaited: string | null = 'the archive is being opened';
  const health = createHealth(async () =>
    awaited === null ? unreadiness(await watch.vitals(), bounds, now()) : [awaited],
  );
  const secret = config.access.reader === 'open' ? null : token;
  const links = publicUrl === null ? null : createReaderLinks({ publicUrl, secret, now });
  const updates: { routes: Hono | null } = { routes: null };

  const routes = new Hono({ strict: false });
  routes.route('/', health);
  // The path of the webhook is known to be taken before the routes are asked: what comes later stands behind this.
  routes.use(async (context, next) => {
    if (updates.routes === null || context.req.method !== 'POST') return next();
    return updates.routes.fetch(context.req.raw, context.env);
  });
  if (publicUrl !== null && links !== null) {
    const base = new URL(publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).pathname;
    const { botName } = watch;
    const isReady = () => awaited === null;
    routes.route(base, createReader({ app, links, base, botName, visitorOf, isReady, logger }));
  }

  const servers: ListeningServer[] = [];
  if (publicUrl !== null || config.telegram.webhookUrl !== null) {
    const server = await serveRoutes(routes, port);
    servers.push(server);
    logger.info({ port: server.port }, 'listening');
  }
  if (metricsPort !== null) {
    const watching = new Hono().route('/', health).route('/', createMetricsRoute(metrics));
    const server = await serveRoutes(watching, metricsPort, 'METRICS_PORT');
    servers.push(server);
    logger.info({ port: server.port }, 'listening for whoever watches');
  }
  return {
    watch,
    links,
    awaits(work) {
      awaited = work;
    },
    takeUpdates(url, webhookSecret, receive) {
      updates.routes = createWebhook({ path: new URL(url).pathname, secret: webhookSecret, receive, logger });
    },
    async close() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
