import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/web/watching/metrics.ts';
import { unreadiness } from '../../../src/web/watching/readiness.ts';
import { createHealth, createMetricsRoute } from '../../../src/web/watching/routes.ts';
import type { Vitals } from '../../../src/web/watching/vitals.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const HOUR = 3_600_000;
const BOUNDS = { indexAge: 24 * HOUR, telegramSilence: HOUR };
const WELL: Vitals = {
  index: { generation: 7, updatedAt: new Date(NOW.getTime() - HOUR) },
  queue: { running: 2, waiting: 5 },
  model: { requests: 10, failures: 3, isResting: true },
  telegramAt: new Date(NOW.getTime() - 30_000),
};

describe('readiness', () => {
  it('holds with an index that is new enough and a Telegram that answers', () => {
    expect(unreadiness(WELL, BOUNDS, NOW)).toEqual([]);
  });

  it.each([
    [{ index: null }, /no index/],
    [
      { index: { generation: 7, updatedAt: new Date(NOW.getTime() - 25 * HOUR) } },
      /the index is of 2026-04-30/,
    ],
    [{ telegramAt: null }, /has not answered yet/],
    [{ telegramAt: new Date(NOW.getTime() - 2 * HOUR) }, /not answered since 2026-05-01T10/],
  ])('ends with %o', (change, problem) => {
    expect(unreadiness({ ...WELL, ...change }, BOUNDS, NOW)).toEqual([expect.stringMatching(problem)]);
  });

  it('does not depend on Telegram where there is no bot', () => {
    expect(unreadiness({ ...WELL, telegramAt: null }, { ...BOUNDS, telegramSilence: null }, NOW)).toEqual([]);
  });

  it('is told over HTTP, also when it cannot be found out', async () => {
    const ready = await createHealth(async () => []).request('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, problems: [] }]);
    const locked = createHealth(() => Promise.reject(new Error('the archive is locked')));
    const unready = await locked.request('/readyz');
    expect([unready.status, await unready.json()]).toEqual([
      503,
      { ready: false, problems: ['the archive is locked'] },
    ]);
    expect((await locked.request('/healthz')).status).toBe(200);
  });
});

describe('metrics', () => {
  it('count questions by outcome and mode, and say how the process is', async () => {
    const metrics = createMetrics(
      async () => WELL,
      () => NOW,
    );
    metrics.observe({ outcome: 'answered', mode: 'generated', stages: { retrieval: 20, answering: 900 } });
    metrics.observe({ outcome: 'answered', mode: 'generated', stages: { retrieval: 30 } });
    metrics.observe({ outcome: 'failed', mode: null, stages: {} });
    const response = await createMetricsRoute(metrics).request('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    for (const line of [
      'communique_questions_total{outcome="answered",mode="generated"} 2',
      'communique_questions_total{outcome="failed",mode="none"} 1',
      'communique_stage_seconds_count{stage="retrieval"} 2',
      'communique_stage_seconds_bucket{le="0.025",stage="retrieval"} 1',
      'communique_index_generation 7',
      'communique_index_age_seconds 3600',
      'communique_questions_in_progress 2',
      'communique_questions_waiting 5',
      'communique_model_failures 3',
      'communique_model_resting 1',
      'communique_telegram_silence_seconds 30',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  });
});
