import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import type { OpenAiServer } from '../../openai/server.ts';
import { appWith, embeddingBy, firstFound, placed } from './app-fixture.ts';
import { sentTexts, serving } from './embeddings-fixture.ts';

const KILLS = 2;
/** Of a passage each: nine requests. */
const RELEASES = 2200;
const CHILD = path.join(import.meta.dirname, '../../fixtures/embedding-child.ts');

it('an ingest killed while it embeds goes on where it was, and no text is paid for twice', {
  timeout: 120_000,
}, async () => {
  const server = await serving();
  const records = Array.from({ length: RELEASES }, (_, each) =>
    JSON.stringify({ id: String(each), title: `Notice ${each}`, text: `Lighthouse ${each} is lit at dusk.` }),
  );
  const place = placed({ 'notices.jsonl': `${records.join('\n')}\n` });
  const paid: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    paid.push(...(await ingestUntilKilled(server, place.dataDirectory, place.folder)));
  }
  expect(paid.length).toBeGreaterThan(0);
  expect(paid.length).toBeLessThan(RELEASES);

  const before = server.requests.length;
  const app = await appWith(place, embeddingBy(server));
  const { embedding } = await place.ingest(app);
  paid.push(...sentTexts({ ...server, requests: server.requests.slice(before) }));
  expect(embedding?.passages).toBeLessThan(RELEASES);
  expect(new Set(paid).size).toBe(RELEASES);
  expect(paid).toHaveLength(RELEASES);
  expect(await firstFound(app, 'lighthouse 1234')).toBe('notices.jsonl#1234');
});

/**
 * Lets the child have two replies, and no more, kills it once it has kept them and waits for the next ones, and returns
 * the texts of the replies. What is hung up on is not paid for.
 */
async function ingestUntilKilled(
  server: OpenAiServer,
  dataDirectory: string,
  folder: string,
): Promise<readonly string[]> {
  const first = server.requests.length;
  const call = ['--import', 'tsx', CHILD, dataDirectory, folder, server.baseUrl, server.apiKey ?? ''];
  const child = spawn(process.execPath, call, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  await server.received(first + 2);
  server.fail('hang', { endpoint: 'embeddings', times: 1000 });
  const answered = server.requests.slice(first);
  const texts = sentTexts({ ...server, requests: answered });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'complete') throw new Error('the child was done before it could be killed');
    if (Number(line) === texts.length) break;
  }
  await server.received(first + answered.length + 1);
  child.kill('SIGKILL');
  await exited;
  server.recover();
  return texts;
}
