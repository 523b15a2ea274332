import { type ReadableRelease, readableRelease } from '../../../src/facts/reading/readable-release.ts';

/** A release of a day in one of the languages that has nothing but a body. */
export function releaseOf(
  language: string | null,
  body: string,
  day: string | null = '2023-10-05',
): ReadableRelease {
  return readableRelease({
    title: '',
    body: body.normalize('NFC'),
    publisher: null,
    published: day === null ? { value: null, precision: 'unknown' } : { value: day, precision: 'day' },
    language,
  });
}
