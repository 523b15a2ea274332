import { z } from 'zod';
import { readJson, readJsonLines } from './records.ts';

const EVENT = z.object({
  kind: z.string(),
  sentence: z.string().min(1),
  date: z.string().nullable(),
  place: z.string().nullable(),
  organisers: z.array(z.string()),
  participants: z.array(z.string()),
  outcomes: z.array(z.string().min(1)),
  next: z.array(z.object({ sentence: z.string().min(1), date: z.string().nullable() })),
});

const RELEASE = z.object({
  source: z.string(),
  people: z.array(
    z.object({ name: z.string(), titles: z.array(z.string()), organisation: z.string().nullable() }),
  ),
  /** The one that the release is about first. */
  events: z.array(EVENT),
  statements: z.array(
    z.object({ who: z.string(), sentence: z.string().min(1), form: z.enum(['quote', 'paraphrase']) }),
  ),
});

const FRESH = z.object({
  release: z.object({
    title: z.string(),
    publisher: z.string().nullable(),
    /** YYYY-MM-DD. */
    published: z.string(),
    language: z.string(),
    body: z.string().min(1),
  }),
  stated: RELEASE,
});

const PERSON = z.object({
  person: z.string(),
  mentions: z.array(z.object({ source: z.string(), name: z.string() })),
});

export type AnnotatedEvent = z.infer<typeof EVENT>;

/** What a person read in a release. Names are in the dictionary form, all else as it stands in the body or the title. */
export type AnnotatedRelease = z.infer<typeof RELEASE>;

/** A release that stands in no corpus, and what a person read in it. */
export type FreshRelease = z.infer<typeof FRESH>;

/** The spellings of one human in several releases. */
export type AnnotatedPerson = z.infer<typeof PERSON>;

export function readAnnotatedReleases(path: string): readonly AnnotatedRelease[] {
  return readJson(path, z.array(RELEASE));
}

export function readAnnotatedPeople(path: string): readonly AnnotatedPerson[] {
  return readJson(path, z.array(PERSON));
}

/** Those of a JSON Lines file. */
export async function readFreshReleases(path: string): Promise<readonly FreshRelease[]> {
  const releases: FreshRelease[] = [];
  for await (const release of readJsonLines(path, FRESH)) releases.push(release);
  return releases;
}
