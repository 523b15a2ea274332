import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answering/answer.ts';
import type { App } from '../src/app.ts';
import { releaseId } from '../src/archive/release-id.ts';
import { EvidenceError } from '../src/errors.ts';
import { NO_FACTS } from '../src/facts/fact.ts';
import { silentLogger } from '../src/log.ts';
import { openSearch } from '../src/search/open-search.ts';
import { createPlace, markdown, type Place } from './fakes/running-app.ts';

const PORT = 'Port Authority of Alder';
const MERGER = releaseId('merger.md');
const COPY = releaseId('tariff-2.md');
const TARIFF = 'Three harbours agreed a joint tariff of 45 crowns a tonne for cargo. It applies from July.';

const FILES: Readonly<Record<string, string>> = {
  'quay.md': markdown(
    { title: 'New quay opens in Port Alder', publisher: PORT, date: '2024-03-04' },
    'The new quay of Port Alder opened on Thursday. Minister Adrian Voss thanked the 240 workers who built it.',
  ),
  'merger.md': markdown(
    { title: 'Merger of Zephyr Lines', publisher: 'Bureau of Lines', date: '2024-03-14' },
    'Director Quillan Dray met the owners of Zephyr Lines in Alder on 13 March 2024. ' +
      'The parties agreed to merge the fleets for 77 million crowns. ' +
      'Quillan Dray said that the ferries of Zephyr Lines would be painted violet.',
  ),
  'merger-talks.md': markdown(
    { title: 'Talks of Zephyr Lines begin', publisher: 'Bureau of Shipping', date: '2024-02-10' },
    'The talks about the fleets of Zephyr Lines began. Nothing was agreed about the price.',
  ),
  'tariff-1.md': markdown({ title: 'Tariff agreed', publisher: PORT, date: '2024-04' }, TARIFF),
  'tariff-2.md': markdown({ title: 'Harbours agree', publisher: 'Chamber', date: '2024-03' }, TARIFF),
};
const WORDS = /Quillan|Dray|77 million|violet|Merger of Zephyr|Bureau of Lines/i;
const QUESTION = 'For how many million crowns will the fleets of Zephyr Lines merge?';

let place: Place;
let app: App;
let today = new Date('2024-03-13T23:59:59Z');
let given: Answer | null = null;

beforeAll(async () => {
  place = createPlace(FILES);
  app = await place.app(silentLogger, () => today);
  const { embargo } = await place.ingest(app);
  expect(embargo).toEqual({ releases: 2, first: '2024-03-14' });
});
afterAll(() => place.close());

/** Everything that the app gives about the merger, as text. */
async function everything(): Promise<string> {
  const given = [
    await app.ask(QUESTION),
    await app.ask('Who said that ferries would be painted violet?'),
    await app.search('ferries painted violet'),
    await app.search('Quillan Dray', { exact: true }),
    await app.search('Zephyr Lines', { publisher: 'Bureau' }),
    await app.search('Zephyr Lines', { from: '2024-03-13' }),
    await app.latest(),
    await app.show(MERGER),
    await app.similar(releaseId('merger-talks.md')),
    await app.similar(MERGER),
    await app.brief({ words: 'Zephyr Lines merge fleets' }),
    await app.brief({ releaseId: MERGER }),
    await app.who('Quillan Dray'),
    await app.said('Quillan Dray'),
    await app.timeline('Zephyr Lines'),
    await app.factsOf(MERGER),
    (await app.overview()).publishers,
  ];
  // What was asked comes back with an answer.
  return JSON.stringify(given, (key, value: unknown) =>
    key === 'question' || key === 'understoodAs' ? '' : value,
  );
}

describe('a release that is dated tomorrow', () => {
  it('is in nothing that anybody is given', async () => {
    expect(await everything()).not.toMatch(WORDS);
    expect(await app.show(MERGER)).toBeNull();
    expect(await app.factsOf(MERGER)).toEqual(NO_FACTS);
    expect(await app.brief({ releaseId: MERGER })).toEqual({ brief: null, others: [] });
  });

  it('counts for nothing', async () => {
    expect(await app.counts()).toEqual(expect.objectContaining({ releases: 3 }));
    const { searched } = await app.ask(QUESTION);
    expect(searched).toMatchObject({ releases: 3, from: '2024-02-10', to: '2024-03' });
    expect(searched.publishers).not.toContain('Bureau of Lines');
    const { releases, passages, to, embargo } = await app.overview();
    expect({ releases, passages, to, embargo }).toEqual({
      releases: 3,
      passages: 3,
      to: '2024-03',
      embargo: { releases: 2, first: '2024-03-14' },
    });
  });

  it('does not stand for another one of the same text that may be shown', async () => {
    const [found] = await app.search('joint tariff for cargo');
    expect(found?.releaseId).toBe(COPY);
    expect((await app.show(COPY))?.release.duplicateOf).toBeNull();
    expect(await app.copies(COPY)).toEqual([]);
    expect((await app.show(COPY, { withEmbargoed: true }))?.release.duplicateOf).toBe(
      releaseId('tariff-1.md'),
    );
    expect(await app.copies(COPY, { withEmbargoed: true })).toHaveLength(1);
  });

  it('is shown to who runs the machine, with the day until which it waits', async () => {
    const shown = await app.show(MERGER, { withEmbargoed: true });
    expect(shown?.embargoedUntil).toBe('2024-03-14');
    expect(shown?.release.body).toMatch(WORDS);
  });

  it('is not found by the retriever alone, whatever filter it is given', async () => {
    const search = await openSearch(place.dataDirectory, silentLogger, () => today);
    try {
      for (const filter of [undefined, {}, { from: '2024-03-01' }, { asOf: '2024-03-13' }]) {
        const { releases } = await search.retriever.retrieve(
          'ferries of Zephyr Lines painted violet',
          filter === undefined ? {} : { filter },
        );
        expect(releases.map(({ release }) => release.id)).not.toContain(MERGER);
      }
      const documents = await search.retriever.invoke('ferries of Zephyr Lines painted violet');
      expect(JSON.stringify(documents)).not.toMatch(WORDS);
      expect(documents.length).toBeGreaterThan(0);
    } finally {
      await search.close();
    }
  });
});

describe('on its day', () => {
  it('is there, in everything, without an ingest', async () => {
    today = new Date('2024-03-14T00:00:00Z');
    given = await app.ask(QUESTION);
    expect(JSON.stringify(given)).toContain('77 million crowns');
    expect((await app.search('ferries painted violet'))[0]?.releaseId).toBe(MERGER);
    expect((await app.latest()).items.map(({ id }) => id)).toContain(MERGER);
    const shown = await app.show(MERGER);
    expect(shown?.release.id).toBe(MERGER);
    expect(shown).not.toHaveProperty('embargoedUntil');
    expect((await app.who('Quillan Dray')).people).toHaveLength(1);
    expect((await app.said('Quillan Dray')).total).toBe(1);
    expect((await app.brief({ releaseId: MERGER })).brief).not.toBeNull();
    expect((await app.factsOf(MERGER)).people).not.toEqual([]);
    expect(JSON.stringify(await app.timeline('Zephyr Lines'))).toContain(MERGER);
    expect((await app.counts()).releases).toBe(4);
    expect((await app.overview()).embargo).toEqual({ releases: 1, first: '2024-04-01' });
  });
});

describe('a release that is dated in the future after it was quoted', () => {
  it('is in no evidence file any more', async () => {
    if (given === null) throw new Error('Nothing was answered before');
    expect((await app.evidence(given)).json).toContain(MERGER);
    today = new Date('2024-03-13T12:00:00Z');
    const making = app.evidence(given);
    await expect(making).rejects.toThrow(EvidenceError);
    await expect(making).rejects.toThrow('was dated in the future');
  });
});
