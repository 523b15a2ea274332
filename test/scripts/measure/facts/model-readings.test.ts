import { expect, it } from 'vitest';
import type { RecordedReading } from '../../../../scripts/measure/data/readings.ts';
import {
  instructionsHash,
  olderReadings,
  recordedReader,
} from '../../../../scripts/measure/facts/model-readings.ts';
import { readFacts } from '../../../../src/facts/reading/read-facts.ts';
import { readableRelease } from '../../../../src/facts/reading/readable-release.ts';

const RELEASE = readableRelease({
  title: 'Quay opened',
  body: 'Mayor Ada Lind opened the new quay of Norwick on 2 May 2024. Bero Tamm said that it took nine years.',
  publisher: null,
  published: { value: '2024-05-03', precision: 'day' },
  language: 'en',
});
const RULES = readFacts(RELEASE);
const reading = (changes: Partial<RecordedReading>): ReadonlyMap<string, RecordedReading> =>
  new Map([
    [
      'quay',
      {
        source: 'quay',
        model: 'reader',
        asked: '2026-11-22',
        instructions: instructionsHash(),
        wrong: [],
        reply: {},
        ...changes,
      },
    ],
  ]);
const namesOf = (facts: Awaited<ReturnType<ReturnType<typeof recordedReader>>>) =>
  facts?.people.map(({ name }) => name);

it('a kept reply is read as a new one would be, by what its numbers stood for', async () => {
  expect(namesOf(RULES)).toEqual(['Ada Lind', 'Bero Tamm']);
  const wrong = recordedReader(reading({ wrong: ['person: Ada Lind [1]', 'person: nobody of today [9]'] }));
  expect(namesOf(await wrong('quay', RELEASE, RULES))).toEqual(['Bero Tamm']);
  const titled = recordedReader(
    reading({
      reply: {
        people: [
          {
            name: 'Bero Tamm',
            text: 'Bero Tamm',
            sentence: 2,
            titles: [{ text: 'invented', sentence: 2 }],
          },
        ],
      },
    }),
  );
  expect(await titled('quay', RELEASE, RULES)).toEqual(RULES);
});

it('a release without a kept reply has none', async () => {
  expect(await recordedReader(reading({}))('pier', RELEASE, RULES)).toBeNull();
});

it('counts replies that were given to other instructions', () => {
  expect(olderReadings(reading({}))).toBe(0);
  expect(olderReadings(reading({ instructions: 'f'.repeat(64) }))).toBe(1);
});
