import type { ReleaseSummary } from '../../src/archive/archive.ts';
import type { Brief, TimelineEntry } from '../../src/facts/results.ts';
import { citation } from './samples.ts';

export function summary(changes: Partial<ReleaseSummary> = {}): ReleaseSummary {
  return {
    id: 'r1',
    source: 'harbours/004_quay.txt',
    title: 'New quay opens in Port Alder',
    publisher: 'Ministry of Harbours',
    published: { value: '2023-05-04', precision: 'day' },
    language: 'en',
    url: null,
    duplicateOf: null,
    revision: 1,
    ...changes,
  };
}

export function brief(changes: Partial<Brief> = {}): Brief {
  return {
    kind: 'ceremony',
    what: { value: 'The new quay opened on Monday.', citation: citation() },
    eventDate: { value: '2023-05-01', citation: citation() },
    place: { value: null, citation: null },
    organisers: [],
    participants: [
      {
        name: 'Adrian Voss',
        title: 'Minister',
        organisation: null,
        isPerson: true,
        citation: citation({ quote: 'Adrian Voss cut the ribbon.' }),
      },
    ],
    outcomes: [
      { text: 'A second quay was approved.', citation: citation({ quote: 'A second quay was approved.' }) },
    ],
    next: [],
    disagreements: [],
    releases: [summary()],
    by: 'rules',
    ...changes,
  };
}

export function entry(changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    kind: 'event',
    date: '2023-05-01',
    precision: 'day',
    text: 'The new quay opened on Monday.',
    place: null,
    release: summary(),
    citation: citation(),
    ...changes,
  };
}
