import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/config.ts';
import { serveWeb, type Web } from '../src/serve-web.ts';
import { recordingLogger } from './fakes/recording-logger.ts';
import { fakeApp } from './scripts/workplace.ts';

const TOKEN = '123456:not-a-real-token-of-anybody-0000000';
const SECRET = 'a-secret_of-the-test';
const NOW = new Date('2026-05-01T12:00:00Z');

let web: Web | null = null;

afterEach(async () => {
  await web?.close();
  web = null;
});

/** Starts it, and gives the address of each port in the order in which they were opened. */
async function started(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const logger = recordingLogger();
  web = await serveWeb({
    config: parseConfig({ TELEGRAM_BOT_TOKEN: TOKEN, PORT: '0', ...environment }),
    app: fakeApp({
      show: async () => null,
      latest: async () => ({ total: 0, items: [] }),
      overview: async () => ({
        releases: 3,
        passages: 9,
        from: null,
        to: null,
        publishers: [],
        index: { generation: 4, updatedAt: '2026-05-01T11:00:00Z' },
        lastIngest: null,
        embargo: { releases: 0, first: null },
      }),
    }),
    token: TOKEN,
    logger,
    now: () => NOW,
  });
  web.awaits(null);
  expect(JSON.stringify(logger.lines)).not.toContain(TOKEN);
  return logger.lines.flatMap(({ fields }) => ('port' in fields ? [`http://127.0.0.1:${fields.port}`] : []));
}

describe('what is served over HTTP', () => {
  it('is nothing where nobody wants it', async () => {
    expect(await started({})).toEqual([]);
    expect(web?.links).toBeNull();
  });

  it('is pages below the path of PUBLIC_URL, for whoever has a link', async () => {
    const [address = ''] = await started({ PUBLIC_URL: 'https://press.example.org/archive' });
    const { pathname, search } = new URL(web?.links?.search() ?? '');
    expect((await fetch(`${address}${pathname}${search}`)).status).toBe(200);
    expect((await fetch(`${address}/archive/`)).status).toBe(403);
    expect((await fetch(`${address}/archive/release/aaaaaaaaaaaa`)).status).toBe(403);
    expect((await fetch(`${address}/elsewhere`)).status).toBe(404);
  });

  it('is for everybody with READER_ACCESS=open', async () => {
    const [address = ''] = await started({ PUBLIC_URL: 'https://press.example.org/', READER_ACCESS: 'open' });
    expect((await fetch(`${address}/`)).status).toBe(200);
    expect((await fetch(`${address}/release/aaaaaaaaaaaa`)).status).toBe(404);
  });

  it('are reached from the start on, and say what is awaited before anything is shown', async () => {
    const [pages = '', watching = ''] = await started({
      PUBLIC_URL: 'https://press.example.org/',
      READER_ACCESS: 'open',
      METRICS_PORT: '0',
    });
    web?.watch.telegramAnswered();
    web?.awaits('the first ingest is running');
    for (const address of [pages, watching]) {
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      const ready = await fetch(`${address}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { ready: false, problems: ['the first ingest is running'] },
      ]);
    }
    expect((await fetch(`${watching}/metrics`)).status).toBe(200);
    for (const page of ['/', '/?q=quay', '/release/aaaaaaaaaaaa']) {
      const response = await fetch(`${pages}${page}`, { headers: { 'accept-language': 'tr' } });
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
      expect(await response.text()).toContain('Arşiv dolduruluyor');
    }
    expect((await fetch(`${pages}/style.css`)).status).toBe(200);
    web?.awaits(null);
    expect((await fetch(`${watching}/readyz`)).status).toBe(200);
    expect((await fetch(`${pages}/`)).status).toBe(200);
  });

  it('takes updates in at the webhook, beside the pages', async () => {
    const url = 'https://press.example.org/telegram';
    const [address = ''] = await started({
      PUBLIC_URL: 'https://press.example.org/',
      TELEGRAM_WEBHOOK_URL: url,
    });
    const received: unknown[] = [];
    web?.takeUpdates(url, SECRET, async (update) => void received.push(update));
    const post = (secret: string) =>
      fetch(`${address}/telegram`, {
        method: 'POST',
        headers: { 'x-telegram-bot-api-secret-token': secret },
        body: '{"update_id":7}',
      });
    expect((await post(SECRET)).status).toBe(200);
    expect((await post('another')).status).toBe(403);
    expect(received).toEqual([{ update_id: 7 }]);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('says how the process is, on the port for whoever watches', async () => {
    const [address = ''] = await started({ METRICS_PORT: '0' });
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    web?.watch.telegramAnswered();
    web?.watch.serving({ username: 'a_bot', queue: { active: 1, waiting: 2 } });
    web?.watch.answered({ outcome: 'not_found', mode: 'extractive', stages: { retrieval: 12 } });
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ ready: true, problems: [] });
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('communique_questions_total{outcome="not_found",mode="extractive"} 1\n');
    expect(metrics).toContain('communique_questions_waiting 2\n');
  });
});
