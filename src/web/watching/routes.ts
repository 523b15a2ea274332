import { Hono } from 'hono';
import { messageOf } from '../../errors.ts';
import type { Metrics } from './metrics.ts';

/** Whether the process lives, and whether it can answer: for whatever starts it again, and for a load balancer. */
export function createHealth(problems: () => Promise<readonly string[]>): Hono {
  const health = new Hono();
  health.get('/healthz', (context) => context.text('ok\n'));
  health.get('/readyz', async (context) => {
    const found = await problems().catch((error: unknown) => [messageOf(error)]);
    return context.json({ ready: found.length === 0, problems: found }, found.length === 0 ? 200 : 503);
  });
  return health;
}

/** For Prometheus, on a port of its own. */
export function createMetricsRoute(metrics: Metrics): Hono {
  const routes = new Hono();
  routes.get('/metrics', async (context) => {
    const { type, text } = await metrics.render();
    return context.body(text, 200, { 'Content-Type': type });
  });
  return routes;
}
