import { describe, expect, it } from 'vitest';
import type { ModelUse } from '../../src/answering/answer.ts';
import type { ModelStatus } from '../../src/app.ts';
import { createWords } from '../../src/bot/locales/words.ts';
import { createModelWatch } from '../../src/bot/model-watch.ts';
import { recordingLogger } from '../fakes/recording-logger.ts';
import { readHtml } from './rendering/read-html.ts';
import { READY } from './written-answers.ts';

const USE: ModelUse = { name: 'quill-1', requests: 1, inputTokens: 1, outputTokens: 1 };

/** A process with a model whose state the test sets; `facts` outlive it. */
function started(facts = new Map<string, string>()) {
  const told: string[] = [];
  const logger = recordingLogger();
  let status: ModelStatus | null = READY;
  let reached: () => Promise<number> = async () => 2;
  const watch = createModelWatch({
    app: { model: () => status },
    store: {
      fact: async (key) => facts.get(key) ?? null,
      setFact: async (key, value) => void facts.set(key, value),
    },
    notify: async (notice) => {
      const count = await reached();
      if (count > 0) told.push(readHtml(notice(createWords('en')).html.source).text);
      return count;
    },
    logger,
  });
  return {
    facts,
    told,
    logger,
    async check(): Promise<number> {
      const before = told.length;
      await watch.check();
      return told.length - before;
    },
    reaches(next: () => Promise<number>) {
      reached = next;
    },
    /** How often the admins are told when it is so, after an answer that the model wrote or could not write. */
    async look(change: Partial<ModelStatus> | null, hasWritten = false): Promise<number> {
      status = change === null ? null : { ...(status ?? READY), ...change };
      const before = told.length;
      watch.saw(hasWritten ? { model: USE, notes: [] } : { model: null, notes: ['model-failed'] });
      await watch.idle();
      return told.length - before;
    },
  };
}

function rejectedAt(at: string): Pick<ModelStatus, 'state' | 'lastFailure'> {
  return { state: 'rejected', lastFailure: { at, failure: 'rejected-key', message: '401' } };
}

const AT = '2026-01-15T09:00:00.000Z';
const LATER = '2026-01-16T09:00:00.000Z';

describe('a key that is not accepted', () => {
  it('is told once, with the model, its server and the remedy', async () => {
    const { look, told } = started();
    expect(await look({}, true)).toBe(0);
    expect(await look(rejectedAt(AT))).toBe(1);
    expect(told[0]?.split('\n')).toEqual([
      'The key of the model is not accepted',
      'quill-1 at models.example.org',
      expect.stringContaining('OPENAI_API_KEY'),
    ]);
    expect(await look({})).toBe(0);
    // Refused once more after a rest.
    expect(await look(rejectedAt(LATER))).toBe(0);
  });

  it('is told when the model only rests after it, too', async () => {
    expect(await started().look({ ...rejectedAt(AT), state: 'resting' })).toBe(1);
  });

  it('is not told again after a restart, as long as it has not worked', async () => {
    const { facts, look } = started();
    await look(rejectedAt(AT));
    const next = started(facts);
    expect(await next.look({ requests: 1 })).toBe(0);
    expect(await next.look(rejectedAt(LATER))).toBe(0);
    expect(await started(facts).look(rejectedAt(LATER))).toBe(0);
  });

  it('is told anew when the model has worked in between, in the same process and another', async () => {
    const { facts, look } = started();
    await look(rejectedAt(AT));
    // What failed last is still known, and is no news.
    expect(await look({ state: 'ready' }, true)).toBe(0);
    expect(await look({ state: 'ready' }, true)).toBe(0);
    expect(await look(rejectedAt(LATER))).toBe(1);
    const next = started(facts);
    expect(await next.look({}, true)).toBe(0);
    expect(await next.look(rejectedAt(LATER))).toBe(1);
  });

  it('is not told again for an answer that was under way when the key was rejected', async () => {
    const { look } = started();
    expect(await look(rejectedAt(AT))).toBe(1);
    expect(await look({}, true)).toBe(0);
    expect(await look({})).toBe(0);
  });

  it('is told later when it could not be told', async () => {
    const { look, check, reaches, logger } = started();
    reaches(async () => 0);
    expect(await look(rejectedAt(AT))).toBe(0);
    reaches(async () => {
      throw new Error('no network');
    });
    expect(await look({})).toBe(0);
    expect(JSON.stringify(logger.lines)).toContain('no network');
    reaches(async () => 1);
    expect(await check()).toBe(1);
    expect(await check()).toBe(0);
  });

  it('is told once by answers at the same time', async () => {
    const { look, told } = started();
    await Promise.all([look(rejectedAt(AT)), look({}), look({})]);
    expect(told).toHaveLength(1);
  });

  it('is no other failure, and none where there is no model', async () => {
    const { look } = started();
    const lastFailure = { at: AT, failure: 'server-error', message: '500' } as const;
    expect(await look({ state: 'resting', lastFailure })).toBe(0);
    expect(await look(null)).toBe(0);
  });
});
