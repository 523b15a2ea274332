import type { LanguageCode } from '../../../../src/archive/release.ts';
import { readPeople } from '../../../../src/facts/reading/people/read-people.ts';
import { readableRelease } from '../../../../src/facts/reading/readable-release.ts';

/** Titles by name, as they stand in the body. */
export function titles(body: string, language: LanguageCode): Record<string, readonly string[]> {
  const published = { value: null, precision: 'unknown' } as const;
  const { people } = readPeople(readableRelease({ title: '', body, publisher: null, published, language }));
  return Object.fromEntries(
    people.map((person) => [person.name, person.titles.map(({ start, end }) => body.slice(start, end))]),
  );
}

/** A text, and who has which titles by it. */
export type TitleCase = readonly [
  cause: string,
  language: LanguageCode,
  body: string,
  people: Readonly<Record<string, readonly string[]>>,
];
