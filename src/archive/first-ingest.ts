import type { Archive } from './archive.ts';
import { lastIngest } from './last-ingest.ts';

/** How far an archive is: nothing was ever kept in it, or not all of what was to be, or an ingest once came to its end. */
export type FirstIngest = 'missing' | 'unfinished' | 'finished';

const KEY = 'firstIngest';

export async function firstIngest(archive: Archive): Promise<FirstIngest> {
  if ((await archive.sources()).length === 0) return 'missing';
  const last = await lastIngest(archive);
  if (last !== null && last.stopped === undefined) return 'finished';
  const noted = await archive.meta(KEY);
  if (noted !== null) return noted === note('unfinished') ? 'unfinished' : 'finished';
  // Earlier versions noted nothing before the end of an ingest, the earliest nothing at all: those leave an index behind.
  return last === null && (await archive.currentGeneration()) === null ? 'unfinished' : 'finished';
}

/** Before anything is kept: however the process ends, the archive tells that it is not whole yet. */
export async function noteBegun(archive: Archive): Promise<void> {
  if ((await firstIngest(archive)) !== 'finished') await archive.setMeta(KEY, note('unfinished'));
}

/** After an ingest that was not stopped before its end. */
export async function noteFinished(archive: Archive): Promise<void> {
  await archive.setMeta(KEY, note('finished'));
}

function note(state: FirstIngest): string {
  return JSON.stringify(state);
}
