import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../../src/facts/timeline/timeline.ts';
import { type Telling, toldArchive } from '../briefs/told-releases.ts';

const telling = (id: string, date: string | null, changes: Partial<Telling> = {}): Telling => ({
  id,
  title: `Harbour report ${id}`,
  body: `The harbour council ${id} met${date === null ? '' : ` (${date})`}.`,
  events: [date === null ? {} : { date: [date, date] }],
  ...changes,
});

async function timeline(tellings: readonly Telling[], options: { offset?: number; limit?: number } = {}) {
  const { archive, calls } = toldArchive(tellings);
  const result = await createTimeline(archive).timeline('harbour', { filter: {}, ...options });
  return { ...result, calls };
}

describe('createTimeline', () => {
  it('puts events in order, a year or month before what is known of it more precisely', async () => {
    const dates = ['2022-11-03', '2023', '2022', '2022-11', '2022-11-24', '2023-01-01', '2022-10-31'];
    const { entries } = await timeline(dates.map((date, position) => telling(`r${position}`, date)));
    expect(entries.map(({ date, precision }) => [date, precision])).toEqual([
      ['2022', 'year'],
      ['2022-10-31', 'day'],
      ['2022-11', 'month'],
      ['2022-11-03', 'day'],
      ['2022-11-24', 'day'],
      ['2023', 'year'],
      ['2023-01-01', 'day'],
    ]);
  });

  it('goes by the date of the event, not of the release; without one by that of the release', async () => {
    const { entries } = await timeline([
      telling('late', '2022-01-05', { published: '2023-05-05' }),
      telling('plain', null, { published: '2022-02' }),
    ]);
    expect(entries).toMatchObject([
      {
        kind: 'event',
        date: '2022-01-05',
        citation: { quote: 'The harbour council late met (2022-01-05).' },
      },
      {
        kind: 'release',
        date: '2022-02',
        precision: 'month',
        text: 'Harbour report plain',
        citation: { marker: 2 },
      },
    ]);
  });

  it('keeps releases without any date apart, and those of which no sentence is known without a citation', async () => {
    const { entries, undated, total } = await timeline([
      telling('never', null),
      telling('bare', null, { published: '2022-02-01', events: [] }),
    ]);
    expect(undated.map(({ id }) => id)).toEqual(['never']);
    expect(entries).toMatchObject([{ release: { id: 'bare' }, citation: null }]);
    expect(total).toBe(1);
  });

  it('tells each meeting once', async () => {
    const told = (id: string, publisher: string): Telling => ({
      id,
      publisher,
      title: 'Harbour council meets',
      published: '2022-03-02',
      body: 'On 1 March the harbour council met in Port Alder under Adrian Voss.',
      events: [{ date: ['2022-03-01', '1 March'], place: 'Port Alder', participants: [['Adrian Voss']] }],
    });
    const { entries, total } = await timeline([told('a', 'Port'), told('b', 'Ministry')]);
    expect(entries.map(({ release }) => release.id)).toEqual(['a']);
    expect(total).toBe(1);
  });

  it('shows one page, and reads the sentences of that page alone', async () => {
    const tellings = Array.from({ length: 9 }, (_, position) =>
      telling(`r${position}`, `2022-0${position + 1}-01`),
    );
    const { entries, total, calls } = await timeline(tellings, { offset: 3, limit: 2 });
    expect(entries.map(({ date }) => date)).toEqual(['2022-04-01', '2022-05-01']);
    expect(entries.map(({ citation }) => citation?.marker)).toEqual([1, 2]);
    expect(total).toBe(9);
    expect(calls.quotes).toBe(1);
    expect((await timeline(tellings, { offset: 20 })).entries).toEqual([]);
  });

  it('loses and repeats nothing over its pages', async () => {
    const date = fc.constantFrom('2021', '2022-05', '2022-05-06', '2022-05-07', '2023-01', null);
    await fc.assert(
      fc.asyncProperty(
        fc.array(date, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (dates, limit) => {
          const tellings = dates.map((value, position) => telling(`r${position}x`, value));
          const whole = await timeline(tellings, { limit: 100 });
          const paged = [];
          for (let offset = 0; offset < whole.total; offset += limit) {
            paged.push(...(await timeline(tellings, { offset, limit })).entries);
          }
          expect(paged.map(({ release }) => release.id)).toEqual(
            whole.entries.map(({ release }) => release.id),
          );
          expect(whole.total + whole.undated.length).toBeLessThanOrEqual(dates.length);
        },
      ),
      { numRuns: 25 },
    );
  });
});
