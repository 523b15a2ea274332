import { afterEach, describe, expect, it } from 'vitest';
import type { App, IngestProgress, IngestSummary, Overview } from '../../../src/app.ts';
import { createAdminFeature } from '../../../src/bot/features/admin.ts';
import type { StartIngest } from '../../../src/bot/ingest-process.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { ArchiveError } from '../../../src/errors.ts';
import { ADMIN, createServedBot, type ServedBot } from '../served-bot.ts';

const en = createWords('en');
const SUMMARY: IngestSummary = {
  added: 3,
  updated: 1,
  unchanged: 1200,
  withdrawn: 0,
  failed: Array.from({ length: 7 }, (_, index) => ({
    source: `${index}.pdf`,
    error: `Cannot read <${index}.pdf>: see https://evil.example`,
  })),
  notPruned: null,
  passages: 4321,
  generation: 5,
  seconds: 12.5,
};
const OVERVIEW: Overview = {
  releases: 1204,
  passages: 4321,
  from: '2019-02-01',
  to: '2025-12',
  publishers: [],
  index: { generation: 5, updatedAt: '2026-01-15T06:00:00Z' },
  lastIngest: { ...SUMMARY, at: '2026-01-15T06:00:00Z' },
  embargo: { releases: 0, first: null },
};

let served: ServedBot;
afterEach(async () => {
  expect(served.errors).toEqual([]);
  expect(served.telegram.refusals()).toEqual([]);
  await served.close();
});

const never: StartIngest = () => Promise.reject(new Error('no ingest was to be started'));

async function start(app: Partial<App>, startIngest = never) {
  served = await createServedBot({
    app,
    access: { allowedUserIds: [7002] },
    features: (services) => [createAdminFeature(services, startIngest)],
  });
  const { telegram } = served;
  const admin = telegram.user({ id: ADMIN, firstName: 'Aynur', languageCode: 'en', started: true });
  const reader = telegram.user({ id: 7002, firstName: 'Oya', languageCode: 'en', started: true });
  return { telegram, admin, reader };
}

describe('/status', () => {
  it('shows the archive, its index, the last ingest and what failed of it, and the bot', async () => {
    const { telegram, admin } = await start({ overview: async () => OVERVIEW });
    telegram.clock.advance(3 * 3600 - 2);
    admin.say('/status');
    const { text, entities } = await telegram.nextMessage(admin);
    expect(text.replace(/\d+ MB/, '… MB').split('\n')).toEqual([
      'Status',
      'Archive: 1,204 releases, 4,321 passages, 1 February 2019 to December 2025',
      'Index: generation 5, made 15 January 2026, 06:00 UTC (5 hours ago)',
      'Last ingest: 15 January 2026, 06:00 UTC (5 hours ago)',
      'Added 3, updated 1, unchanged 1,200, withdrawn 0, failed 7',
      ...[0, 1, 2, 3, 4].map(
        (index) => `• ${index}.pdf: Cannot read <${index}.pdf>: see https://evil.example`,
      ),
      '… and 2 more',
      'Questions: in progress 0, waiting 0',
      'Model: none; answers are sentences of the releases',
      'Memory: … MB',
      'Running for: 2 hours',
    ]);
    expect(entities.map(({ type }) => type)).not.toContain('url');
  });

  it('says so of an archive in which nothing is', async () => {
    const { telegram, admin } = await start({
      overview: async () => ({ ...OVERVIEW, from: null, to: null, index: null, lastIngest: null }),
    });
    admin.say('/status');
    const { text } = await telegram.nextMessage(admin);
    expect(text).toContain('Index: none yet');
    expect(text).toContain('Last ingest: not known');
  });

  it('is for admins alone, and for no group', async () => {
    const { telegram, admin, reader } = await start({});
    const group = telegram.group({ members: [admin] });
    reader.say('/status');
    reader.say('/reindex');
    reader.say('/withdraw_abcdefgh2345 because');
    admin.say('/status', { chat: group });
    await served.settled();
    expect(telegram.botMessages(reader)).toEqual([]);
    expect(telegram.botMessages(group)).toEqual([]);
  });
});

/** An ingest that does what the test says. */
function controlled() {
  let tell = (): void => undefined;
  const calls: {
    readonly report: (event: IngestProgress) => void;
    readonly end: (summary: IngestSummary) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const startIngest: StartIngest = (report) =>
    new Promise((end, fail) => {
      calls.push({ report, end, fail });
      tell();
    });
  /** Resolves when so many were started. */
  const started = (count: number) =>
    new Promise<void>((resolve) => {
      tell = () => {
        if (calls.length >= count) resolve();
      };
      tell();
    });
  return { calls, started, startIngest };
}

describe('/reindex', () => {
  it('shows in one message how far it is and what it did; the admin goes on meanwhile', async () => {
    const { calls, started, startIngest } = controlled();
    const { telegram, admin } = await start(
      { overview: async () => OVERVIEW, refresh: async () => undefined },
      startIngest,
    );
    admin.say('/reindex');
    const message = await telegram.nextMessage(admin);
    expect(message.text).toBe(en.say('reindex-started'));
    await started(1);
    calls[0]?.report({ stage: 'reading', source: 'a.md', done: 1, total: 1200 });
    calls[0]?.report({ stage: 'failed', source: 'b.md', error: 'empty' });
    calls[0]?.report({ stage: 'reading', source: 'c.md', done: 700, total: 1200 });
    await telegram.until(() => telegram.message(admin, message.id)?.text === 'Reading: 700 of 1,200');
    admin.say('/status');
    expect((await telegram.nextMessage(admin)).text).toContain('Status');
    admin.say('/reindex');
    expect((await telegram.nextMessage(admin)).text).toBe(en.say('reindex-running'));
    calls[0]?.report({ stage: 'indexing', step: 'passages', done: 10, total: 4321 });
    calls[0]?.end(SUMMARY);
    await telegram.until(() => telegram.message(admin, message.id)?.text.includes('Done in 13 seconds.'));
    const { text = '', versions = [] } = telegram.message(admin, message.id) ?? {};
    expect(text).toContain('Added 3, updated 1, unchanged 1,200, withdrawn 0, failed 7');
    expect(text).toContain('4,321 passages; its index is generation 5.');
    expect(text).toContain('… and 2 more');
    expect(versions).toHaveLength(3);
    expect(calls).toHaveLength(1);
  });

  it('says why it failed, and can be tried again', async () => {
    const { calls, started, startIngest } = controlled();
    const { telegram, admin } = await start({ refresh: async () => undefined }, startIngest);
    admin.say('/reindex');
    const message = await telegram.nextMessage(admin);
    await started(1);
    calls[0]?.fail(new ArchiveError('Cannot ingest into /data: another ingest is running'));
    await telegram.until(() => telegram.message(admin, message.id)?.text.includes('another ingest'));
    admin.say('/reindex');
    expect((await telegram.nextMessage(admin)).text).toBe(en.say('reindex-started'));
    await started(2);
    calls[1]?.end(SUMMARY);
    await telegram.until(() => telegram.botMessages(admin).at(-1)?.text.includes('Done in'));
  });
});
