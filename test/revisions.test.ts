import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { releaseId } from '../src/archive/release-id.ts';
import { openArchive } from '../src/archive/store/sqlite-archive.ts';
import { parseConfig } from '../src/config/config.ts';
import { silentLogger } from '../src/log.ts';
import { incoming } from './archive/store/incoming-fixture.ts';
import { rulesHere } from './fakes/rules-here.ts';
import { createPlace, markdown, type Place } from './fakes/running-app.ts';

const PORT = 'Port Authority of Alder';
const QUAY = releaseId('quay.md');
const LATER = releaseId('later.md');
const EARLY = releaseId('early.md');
const DECISION = { reason: 'mistaken', by: 'test' };
/** Words that stand in what the quay's release was before, and nowhere else. */
const BEFORE = /Quillan|Dray|violet|77 million|Bureau of Lines/i;

const quay = (title: string, publisher: string, body: string) =>
  markdown({ title, publisher, date: '2024-03-04' }, body);

let place: Place;
let app: App;
let today = new Date('2024-03-13T10:00:00Z');

beforeAll(async () => {
  place = createPlace({
    'quay.md': quay(
      'Violet quay opens in Alder',
      'Bureau of Lines',
      'The quay of Alder opened on Thursday. Director Quillan Dray said that the quay would be painted violet for 77 million crowns.',
    ),
    'early.md': markdown({ title: 'Slip opens', date: '2024-03-01' }, 'The slip of the yard is open.'),
    // A day that was misread: it is to be shown from then on alone.
    'later.md': markdown({ title: 'Ferries sail', date: '2024-03-20' }, 'The ferries sail to the island.'),
  });
  app = await place.app(silentLogger, () => today);
  await place.ingest(app);
  today = new Date('2024-03-14T10:00:00Z');
  place.write(
    'quay.md',
    quay(
      'Quay opens in Alder',
      PORT,
      'The quay of Alder opened on Thursday. Minister Adrian Voss thanked the workers.',
    ),
  );
  place.write(
    'later.md',
    markdown({ title: 'Ferries sail', date: '2024-03-02' }, 'The ferries sail to the island.'),
  );
  // Sent too early: it is to wait for its day.
  place.write(
    'early.md',
    markdown({ title: 'Slip opens', date: '2024-03-25' }, 'The slip of the yard is open to all.'),
  );
  expect(await place.ingest(app)).toMatchObject({ updated: 3 });
});
afterAll(() => place.close());

/** Those of a release that anybody is told of. */
const listed = async (id: string) => (await app.revisions.of(id)).map(({ revision }) => revision);

describe('what a release was before it was corrected', () => {
  it('can be read, with when it was replaced and by what', async () => {
    expect(await app.revisions.of(QUAY)).toMatchObject([
      { revision: 1, ingestedAt: '2024-03-13T10:00:00.000Z', replacedAt: '2024-03-14T10:00:00.000Z' },
    ]);
    const opened = await app.revisions.open(QUAY, 1);
    expect(opened?.earlier).toMatchObject({
      title: 'Violet quay opens in Alder',
      publisher: 'Bureau of Lines',
    });
    expect(opened?.earlier.body).toContain('painted violet for 77 million crowns');
    expect(opened?.next).toMatchObject({ revision: 2, publisher: PORT });
    expect(await app.revisions.open(QUAY, 2)).toBeNull();
    expect(await app.revisions.open(QUAY, 0)).toBeNull();
    expect(await app.revisions.of('nothing')).toEqual([]);
  });

  it('is in no answer, list, fact or evidence', async () => {
    const answer = await app.ask('Who thanked the workers of the quay?');
    const given = [
      await app.ask('For how many million crowns would the quay be painted violet?'),
      await app.ask('Who said that the quay would be painted violet?'),
      await app.search('painted violet'),
      await app.search('Quillan Dray', { exact: true }),
      await app.latest(),
      await app.show(QUAY),
      await app.similar(LATER),
      await app.brief({ releaseId: QUAY }),
      await app.who('Quillan Dray'),
      await app.said('Quillan Dray'),
      await app.timeline('quay'),
      await app.factsOf(QUAY),
      await app.evidence(answer),
      await app.overview(),
    ];
    const said = JSON.stringify(given, (key, value: unknown) =>
      key === 'question' || key === 'understoodAs' ? '' : value,
    );
    expect(answer.status).toBe('answered');
    expect(said).toContain('Adrian Voss');
    expect(said).not.toMatch(BEFORE);
  });

  it('is shown to nobody while the release is withdrawn, and again when it is back', async () => {
    await app.withdraw(QUAY, DECISION);
    expect([await listed(QUAY), await app.revisions.open(QUAY, 1)]).toEqual([[], null]);
    expect(await app.revisions.of(QUAY, { withEmbargoed: true })).toHaveLength(1);
    await app.restore(QUAY);
    expect(await listed(QUAY)).toEqual([1]);
    expect(await app.revisions.open(QUAY, 1)).not.toBeNull();
  });

  it('is shown to nobody before the day that it was itself dated to', async () => {
    expect((await app.show(LATER))?.release.revision).toBe(2);
    expect([await listed(LATER), await app.revisions.open(LATER, 1)]).toEqual([[], null]);
    expect(await app.revisions.open(LATER, 1, { withEmbargoed: true })).toMatchObject({
      embargoedUntil: '2024-03-20',
    });
    const before = today;
    today = new Date('2024-03-20T00:00:00Z');
    expect(await listed(LATER)).toEqual([1]);
    expect(await app.revisions.open(LATER, 1)).not.toHaveProperty('embargoedUntil');
    today = before;
  });

  it('is shown to nobody while the release is dated in the future', async () => {
    expect(await app.show(EARLY)).toBeNull();
    expect([await listed(EARLY), await app.revisions.open(EARLY, 1)]).toEqual([[], null]);
    expect(await app.revisions.of(EARLY, { withEmbargoed: true })).toHaveLength(1);
    const before = today;
    today = new Date('2024-03-25T00:00:00Z');
    expect(await listed(EARLY)).toEqual([1]);
    today = before;
  });
});

describe('how much is kept', () => {
  it('is what KEEP_REVISIONS says; what is over goes with the next ingest, also of what it does not find', async () => {
    const slips = createPlace({ 'slip.txt': 'Slip is ready\n\nThe slip of the yard is ready for ships.\n' });
    onTestFinished(() => slips.close());
    const archive = await openArchive(slips.dataDirectory);
    onTestFinished(() => archive.close());
    for (const source of ['slip.txt', 'crane.txt'])
      for (const number of [1, 2, 3, 4]) await archive.keep(incoming({ source, body: `Text ${number}.` }));
    const kept = async (source: string) =>
      (await archive.revisions(releaseId(source))).map(({ revision }) => revision);
    const made = await createApp(
      parseConfig({ DATA_DIR: slips.dataDirectory, KEEP_REVISIONS: '2', LOG_LEVEL: 'silent' }),
      { logger: silentLogger, rules: rulesHere },
    );
    onTestFinished(() => made.close());
    await slips.ingest(made, { dryRun: true });
    expect([await kept('slip.txt'), await kept('crane.txt')]).toEqual([
      [3, 2, 1],
      [3, 2, 1],
    ]);
    expect(await slips.ingest(made)).toMatchObject({ updated: 1 });
    expect([await kept('slip.txt'), await kept('crane.txt')]).toEqual([
      [4, 3],
      [3, 2],
    ]);
  });

  it('becomes nothing of a release whose revisions are forgotten', async () => {
    expect(await app.revisions.forget('nothing')).toBeNull();
    expect(await app.revisions.forget(QUAY)).toBe(1);
    expect(await app.revisions.of(QUAY, { withEmbargoed: true })).toEqual([]);
    expect((await app.show(QUAY))?.release.revision).toBe(2);
  });
});
