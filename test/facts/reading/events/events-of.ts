import type { PublishedDate } from '../../../../src/archive/release.ts';
import { readEvents } from '../../../../src/facts/reading/events/read-events.ts';
import { readPeople } from '../../../../src/facts/reading/people/read-people.ts';
import { type ReadableRelease, readableRelease } from '../../../../src/facts/reading/readable-release.ts';

const UNKNOWN: PublishedDate = { value: null, precision: 'unknown' };

export function releaseOf(body: string, language: string | null, published: string | null): ReadableRelease {
  const date: PublishedDate = published === null ? UNKNOWN : { value: published, precision: 'day' };
  return readableRelease({ title: 'Release', body, publisher: null, published: date, language });
}

/** What a reader would want to know of each event, in words. */
export function eventsOf(
  body: string,
  language: string | null = 'en',
  published: string | null = '2023-05-25',
) {
  const release = releaseOf(body, language, published);
  return readEvents(release, readPeople(release)).map((event) => ({
    kind: event.kind,
    what: event.what.text,
    date: event.date?.value ?? null,
    place: event.place?.text ?? null,
    organisers: event.organisers.map(({ text }) => text),
    participants: event.participants.map(({ text }) => text),
  }));
}
