import { describe, expect, it } from 'vitest';
import type { LastIngest, Overview } from '../../src/app.ts';
import { LOCALES } from '../../src/bot/locales/locale.ts';
import { createWords } from '../../src/bot/locales/words.ts';
import { createIndexWatch } from '../../src/bot/watch.ts';
import { readHtml } from './rendering/read-html.ts';

const NOW = new Date('2026-01-15T09:00:00Z');
const INGEST: LastIngest = {
  at: '2026-01-14T09:00:00Z',
  added: 0,
  updated: 0,
  unchanged: 3,
  withdrawn: 0,
  failed: [],
  notPruned: null,
  passages: 9,
  generation: 2,
  seconds: 1,
};
const FAILED = [{ source: 'a.pdf', error: 'Cannot read a.pdf: it is of no known type' }];

function watched(reached = 2) {
  const facts = new Map<string, string>();
  const warnings: string[] = [];
  let lastIngest: LastIngest | null = INGEST;
  const overview: Omit<Overview, 'lastIngest'> = {
    releases: 3,
    passages: 9,
    from: null,
    to: null,
    publishers: [],
    index: { generation: 2, updatedAt: INGEST.at },
    embargo: { releases: 0, first: null },
  };
  const check = async (ingest: LastIngest | null, now = NOW): Promise<readonly string[]> => {
    lastIngest = ingest;
    // Each time another one, as after a restart.
    await createIndexWatch({
      app: { overview: async () => ({ ...overview, lastIngest }) },
      store: {
        fact: async (key) => facts.get(key) ?? null,
        setFact: async (key, value) => void facts.set(key, value),
      },
      notify: async (notice) => {
        for (const locale of LOCALES) readHtml(notice(createWords(locale)).html.source);
        warnings.push(readHtml(notice(createWords('en')).html.source).text);
        return reached;
      },
      now: () => now,
    }).check();
    return warnings.splice(0);
  };
  return check;
}

describe('the watch over the index', () => {
  it('says nothing as long as the ingest runs, though the archive never changes', async () => {
    const check = watched();
    expect(await check(INGEST)).toEqual([]);
    expect(await check(INGEST, new Date('2026-01-21T09:00:00Z'))).toEqual([]);
  });

  it('warns once of an old one, and says when it is renewed', async () => {
    const check = watched();
    const later = new Date('2026-01-21T09:00:01Z');
    const [warning] = await check(INGEST, later);
    expect(warning).toContain('last brought up to date on 14 January 2026, 09:00 UTC (7 days ago)');
    expect(await check(INGEST, new Date('2026-01-30T09:00:00Z'))).toEqual([]);
    expect(await check({ ...INGEST, at: '2026-01-30T09:00:00Z' }, new Date('2026-01-30T10:00:00Z'))).toEqual([
      createWords('en').say('watch-fine'),
    ]);
  });

  it('warns of files that could not be read, once for the same ones', async () => {
    const check = watched();
    const [warning] = await check({ ...INGEST, failed: FAILED });
    expect(warning).toContain('could not read 1 file:');
    expect(warning).toContain('a.pdf: Cannot read a.pdf: it is of no known type');
    expect(await check({ ...INGEST, at: '2026-01-15T08:00:00Z', failed: FAILED })).toEqual([]);
    const more = [...FAILED, { source: 'b.pdf', error: 'empty' }];
    expect(await check({ ...INGEST, failed: more })).toHaveLength(1);
    expect(await check(INGEST)).toHaveLength(1);
    expect(await check(INGEST)).toEqual([]);
  });

  it('warns of an ingest that ended early, and of one that never was', async () => {
    const check = watched();
    expect((await check({ ...INGEST, stopped: 'Cannot read /corpus: it is gone' })).join()).toContain(
      'The last ingest ended early:\nCannot read /corpus: it is gone',
    );
    expect((await check(null)).join()).toContain('not known when');
  });

  it('tries again when the warning reached nobody', async () => {
    const check = watched(0);
    expect(await check(null)).toHaveLength(1);
    expect(await check(null)).toHaveLength(1);
  });
});
