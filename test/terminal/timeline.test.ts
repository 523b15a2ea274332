import { describe, expect, it } from 'vitest';
import { renderTimeline, timelineJson } from '../../src/terminal/timeline.ts';
import { entry, summary } from './brief-samples.ts';
import { citation } from './samples.ts';

const page = { width: 60, color: false };

describe('renderTimeline', () => {
  it('groups by month, says how precisely a date is known, and names the sources', () => {
    const entries = [
      entry({
        date: '2023',
        precision: 'year',
        text: 'Work began.',
        citation: citation({ quote: 'Work began.' }),
      }),
      entry({
        date: '2023-05',
        precision: 'month',
        text: 'Cranes came.',
        citation: citation({ quote: 'Cranes came.' }),
      }),
      entry({ place: 'Port Alder' }),
      entry({
        kind: 'release',
        date: '2023-06-02',
        text: 'Harbour fees',
        citation: citation({ marker: 2, title: 'Harbour fees', quote: 'Fees rise.' }),
      }),
    ];
    expect(renderTimeline({ total: 4, entries, undated: [] }, page)).toBe(
      `2023, month not known
                 Work began. [1]

May 2023
  day not known  Cranes came. [1]
  1 May          The new quay opened on Monday. [1]
                 Port Alder

June 2023
  2 June         Harbour fees [2]
                 date of publication; no date of an event is
                 stated

Sources
[1] New quay opens in Port Alder
    Ministry of Harbours · 4 May 2023
    harbours/004_quay.txt
[2] Harbour fees
    Ministry of Harbours · 4 May 2023
    harbours/004_quay.txt
    “Fees rise.”
`,
    );
  });

  it('lists releases without a date apart, and says how many more there are', () => {
    const text = renderTimeline(
      { total: 7, entries: [entry()], undated: [summary({ title: 'No date' })] },
      page,
    );
    expect(text).toContain('Date not known\n  · No date\n    harbours/004_quay.txt\n');
    expect(text).toContain('1 of 7 entries; --limit N shows more.\n');
  });

  it('says so when there is nothing', () => {
    expect(renderTimeline({ total: 0, entries: [], undated: [] }, page)).toBe(
      'Nothing was found for a timeline of this.\n',
    );
  });
});

describe('timelineJson', () => {
  it('has the fields of the contract', () => {
    const uncited = entry({ citation: null });
    expect(
      timelineJson('quay', { total: 2, entries: [entry(), uncited], undated: [summary({ id: 'r7' })] }),
    ).toMatchObject({
      words: 'quay',
      total: 2,
      entries: [
        {
          date: '2023-05-01',
          precision: 'day',
          kind: 'event',
          place: null,
          releaseId: 'r1',
          title: 'New quay opens in Port Alder',
          citation: { marker: 1, quote: 'The new quay opened on Monday.' },
        },
        { citation: null },
      ],
      undated: ['r7'],
    });
  });
});
