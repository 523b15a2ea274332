import { performance } from 'node:perf_hooks';
import { type App, createApp } from '../../../src/app.ts';
import { parseConfig } from '../../../src/config/config.ts';
import { type Answered, type Ingested, ORDER, type Order, type Started, type Written } from './order.ts';

/**
 * Every so-manyth question is asked before the others are timed: code is compiled, files are cached and the words of most
 * releases are known then, as in a process that runs for days. Those that are timed were never asked before.
 */
const WARMING = 4;
/** An answer is some way of retrieval and sentences; fewer tell as much. */
const ASKED = 200;
const LIMIT = 10;
const MEGABYTE = 2 ** 20;

async function carryOut(order: Order): Promise<Ingested | Answered | Started | Written> {
  const loaded = performance.now();
  const model =
    order.kind === 'write'
      ? { OPENAI_BASE_URL: order.baseUrl, OPENAI_CHAT_MODEL: order.model, EMBEDDINGS: 'local' }
      : {};
  const app = await createApp(parseConfig({ DATA_DIR: order.dataDirectory, LOG_LEVEL: 'warn', ...model }));
  try {
    if (order.kind === 'ingest') return await ingest(app, order.releases);
    if (order.kind === 'answer') return await answer(app, order);
    if (order.kind === 'write') return await write(app, order.questions);
    await app.ask(order.question);
    const answered = performance.now();
    return { processMs: answered, appMs: answered - loaded, rss: memory().rss };
  } finally {
    await app.close();
  }
}

async function ingest(app: App, path: string): Promise<Ingested> {
  const started = performance.now();
  const startedCpuMs = cpuMs();
  let indexing: number | null = null;
  let reading: number | null = null;
  const { passages, added } = await app.ingest({
    paths: [path],
    onProgress: (event) => {
      if (event.stage === 'indexing') indexing ??= performance.now();
      if (event.stage === 'indexing' && event.step === 'facts') reading ??= performance.now();
    },
  });
  const ingested = performance.now();
  const indexed = reading ?? ingested;
  const kept = indexing ?? indexed;
  return {
    passages,
    releases: added,
    keepingMs: kept - started,
    indexingMs: indexed - kept,
    factsMs: ingested - indexed,
    ingestCpuMs: cpuMs() - startedCpuMs,
    ingestPeakMb: peakMb(),
  };
}

async function answer(app: App, order: Extract<Order, { kind: 'answer' }>): Promise<Answered> {
  const { questions, excerpts, moreReleases } = order;
  const search = (text: string) => app.search(text, { limit: LIMIT });
  const [toWarm, asked] = parted(questions);
  const [excerptsToWarm, quoted] = parted(excerpts);
  await timeEach([...toWarm, ...excerptsToWarm], search);
  const warmCpuMs = cpuMs();
  const questionMs = await timeEach(asked, search);
  const questionCpuMs = (cpuMs() - warmCpuMs) / Math.max(1, asked.length);
  const excerptMs = await timeEach(quoted, search);
  const askMs = await timeEach(asked.slice(0, ASKED), (text) => app.ask(text));
  const [afterQuestions, answerPeakMb] = [memory(), peakMb()];
  const [moreMs = null] =
    moreReleases === null ? [] : await timeEach([moreReleases], (path) => app.ingest({ paths: [path] }));
  const [nextSearchMs = null] = moreReleases === null ? [] : await timeEach(questions.slice(0, 1), search);
  return { questionCpuMs, questionMs, excerptMs, askMs, moreMs, nextSearchMs, afterQuestions, answerPeakMb };
}

async function write(app: App, questions: readonly string[]): Promise<Written> {
  const [toWarm, timed] = parted(questions);
  await timeEach(toWarm, (text) => app.ask(text));
  const written = {
    firstMs: [] as number[],
    answerMs: [] as number[],
    requests: [] as number[],
    mended: 0,
    generated: 0,
  };
  for (const question of timed.slice(0, ASKED)) {
    const started = performance.now();
    let first: number | null = null;
    let isMended = false;
    const { mode, model } = await app.ask(question, {
      onDraft: () => {
        first ??= performance.now() - started;
      },
      onTrace: ({ repair }) => {
        isMended = repair !== null;
      },
    });
    written.answerMs.push(performance.now() - started);
    if (first !== null) written.firstMs.push(first);
    if (isMended) written.mended += 1;
    else written.requests.push(model?.requests ?? 0);
    if (mode === 'generated') written.generated += 1;
  }
  return written;
}

/** Those to warm up with, and the others. */
function parted(texts: readonly string[]): readonly [readonly string[], readonly string[]] {
  const warms = (_: string, index: number) => index % WARMING === 0;
  return [texts.filter(warms), texts.filter((text, index) => !warms(text, index))];
}

/** One after another, as one reader after another would ask. */
async function timeEach(
  texts: readonly string[],
  work: (text: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const started = performance.now();
    await work(text);
    times.push(performance.now() - started);
  }
  return times;
}

function peakMb(): number {
  // The kernel counts in kilobytes.
  return process.resourceUsage().maxRSS / 1024;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function memory(): { readonly rss: number; readonly heap: number } {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / MEGABYTE, heap: heapUsed / MEGABYTE };
}

process.once('message', async (message) => {
  process.send?.(await carryOut(ORDER.parse(message)));
});
// The one that gave the order has what it wanted, or is gone.
process.once('disconnect', () => process.kill(process.pid));
