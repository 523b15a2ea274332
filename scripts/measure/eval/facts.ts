import { resolve } from 'node:path';
import type { Release } from '../../../src/archive/release.ts';
import { messageOf } from '../../../src/errors.ts';
import { NO_FACTS, type PersonFact, type ReleaseFacts } from '../../../src/facts/fact.ts';
import { joinPeople } from '../../../src/facts/people/join-people.ts';
import type { Person } from '../../../src/facts/people/person.ts';
import { readFacts } from '../../../src/facts/reading/read-facts.ts';
import { type ReadableRelease, readableRelease } from '../../../src/facts/reading/readable-release.ts';
import type { MeasuredArchive } from '../archives.ts';
import {
  type AnnotatedRelease,
  type FreshRelease,
  readAnnotatedPeople,
  readAnnotatedReleases,
  readFreshReleases,
} from '../data/annotations.ts';
import { readReadings } from '../data/readings.ts';
import { askingReader, olderReadings, type ReadWithModel, recordedReader } from '../facts/model-readings.ts';
import { factsReport, joinsReport } from '../facts/report.ts';
import { isSameName } from '../facts/same.ts';
import { type Mention, scoreJoins } from '../facts/score-joins.ts';
import { scoreRelease } from '../facts/score-release.ts';
import type { Report } from '../figure.ts';
import { forEachCase, type Measurement, type Section } from './section.ts';

const CORPUS = resolve(import.meta.dirname, '../../../corpus');
const ANNOTATIONS = resolve(import.meta.dirname, 'annotations');

const HALVES = [
  { name: 'a', about: 'worked with' },
  { name: 'b', about: 'worked with in the last round' },
] as const;
type Half = (typeof HALVES)[number];

/**
 * Releases of other hands than the corpus, of as many kinds of agencies as could be thought of. Of what was not looked at
 * only figures are ever shown.
 */
const FRESH = [
  { name: 'd', about: 'worked with', mayBeShown: true },
  { name: 'e', about: 'worked with at the end', mayBeShown: true },
  { name: 'f', about: 'not looked at', mayBeShown: false },
  { name: 'g', about: 'hard on purpose, worked with', mayBeShown: true },
  { name: 'h', about: 'looked at since, rules unchanged', mayBeShown: true },
  { name: 'i', about: 'not looked at', mayBeShown: false },
] as const;

/** Those that replies of a model are kept of. */
const RECORDED: ReadonlySet<string> = new Set(['f', 'i']);

/**
 * What the releases of the corpus and others state, as the rules read it and as a model leaves it, beside what a person
 * wrote down of them.
 */
export const facts: Section = {
  name: 'facts',
  async measure(measurement) {
    const archive = await measurement.archives.open('corpus', () => ({ folder: CORPUS }));
    const halves: (readonly [Half, readonly ReadOfCorpus[]])[] = [];
    for (const half of HALVES) halves.push([half, await readHalf(measurement, archive, half)]);
    // As in the product everybody is joined at once, whichever half names them.
    const join = joinAll(halves.flatMap(([, read]) => read));
    const isAskedFor = measurement.showsFailures === true;
    const reports = halves.flatMap(([half, read]) => reportsOf(half, read, join, isAskedFor));
    for (const set of FRESH) {
      const title = `Facts, fresh releases ${set.name} (${set.about})`;
      const releases = await readFreshReleases(resolve(ANNOTATIONS, `fresh-${set.name}.jsonl`));
      const isShown = isAskedFor && set.mayBeShown;
      const read = await forEachCase(measurement, title, releases, async (one) => readFresh(one));
      reports.push(factsReportOf(title, read, isShown));
      for (const model of await modelsFor(set.name, measurement)) {
        const withModel = await forEachCase(measurement, `${title} ${model.about}`, releases, (one) =>
          readFreshWith(model.read, one),
        );
        reports.push(factsReportOf(`${title} ${model.about}`, withModel, isShown));
      }
    }
    return reports;
  },
};

interface MeasuredModel {
  readonly about: string;
  readonly read: ReadWithModel;
}

async function modelsFor(set: string, { factsModel }: Measurement): Promise<readonly MeasuredModel[]> {
  const models: MeasuredModel[] = [];
  if (RECORDED.has(set)) {
    const readings = await readReadings(resolve(ANNOTATIONS, `model-readings-${set}.jsonl`));
    const older = olderReadings(readings);
    const note = older === 0 ? '' : `, ${older} of ${readings.size} to earlier instructions`;
    models.push({ about: `with a model's replies as kept${note}`, read: recordedReader(readings) });
  }
  if (factsModel !== null) models.push({ about: `with ${factsModel.name}`, read: askingReader(factsModel) });
  return models;
}

interface ReadOne {
  readonly annotated: AnnotatedRelease;
  /** Null when it could not be read as a release: then all of it counts as missed. */
  readonly release: Pick<Release, 'body' | 'language'> | null;
  readonly facts: ReleaseFacts;
  /** Why the rules could not read it, which they never should, or the model did not; null when they did. */
  readonly failure: string | null;
}

interface ReadOfCorpus extends ReadOne {
  readonly release: Release | null;
}

function readHalf(
  measurement: Measurement,
  archive: MeasuredArchive,
  { name, about }: Half,
): Promise<readonly ReadOfCorpus[]> {
  const releases = readAnnotatedReleases(resolve(ANNOTATIONS, `half-${name}.json`));
  return forEachCase(measurement, `Facts, half ${name} (${about})`, releases, async (annotated) => {
    const release = await archive.read(annotated.source);
    return { annotated, release, ...readOne(release) };
  });
}

function readFresh(fresh: FreshRelease): ReadOne {
  const release = describedRelease(fresh);
  return { annotated: fresh.stated, release, ...readOne(release) };
}

async function readFreshWith(read: ReadWithModel, fresh: FreshRelease): Promise<ReadOne> {
  const rules = readFresh(fresh);
  const readable = readableRelease(describedRelease(fresh));
  const facts = await read(fresh.stated.source, readable, rules.facts);
  return facts === null ? { ...rules, failure: 'the model gave no reply' } : { ...rules, facts };
}

function describedRelease({
  release: { published, ...rest },
}: FreshRelease): Omit<ReadableRelease, 'sentences'> {
  return { ...rest, published: { value: published, precision: 'day' as const } };
}

/** As an ingest does: one release that the rules stumble over takes no other with it. */
function readOne(release: Omit<ReadableRelease, 'sentences'> | null): Pick<ReadOne, 'facts' | 'failure'> {
  if (release === null) return { facts: NO_FACTS, failure: 'it is not in the archive' };
  try {
    return { facts: readFacts(readableRelease(release)), failure: null };
  } catch (error) {
    return { facts: NO_FACTS, failure: messageOf(error) };
  }
}

type Join = (mention: Mention) => Person | null;

function joinAll(all: readonly ReadOfCorpus[]): Join {
  const known = all.flatMap(({ release, facts: read }) =>
    release === null ? [] : [{ release, facts: read }],
  );
  const persons = new Map<PersonFact, Person>(
    joinPeople(known).flatMap((person) => person.appearances.map(({ fact }) => [fact, person] as const)),
  );
  return ({ source, name }) => {
    const people = all.find(({ annotated }) => annotated.source === source)?.facts.people ?? [];
    const fact = people.find((one) => one.name === name) ?? people.find((one) => isSameName(one.name, name));
    return fact === undefined ? null : (persons.get(fact) ?? null);
  };
}

function reportsOf(
  { name, about }: Half,
  read: readonly ReadOne[],
  join: Join,
  isShown: boolean,
): readonly Report[] {
  const joins = scoreJoins(readAnnotatedPeople(resolve(ANNOTATIONS, `people-${name}.json`)), join);
  return [
    factsReportOf(`Facts, half ${name} (${about})`, read, isShown),
    joinsReport(`Spellings joined, half ${name} (${about}): pairs of names in two releases`, joins, isShown),
  ];
}

/** @param isShown whether it says what was missed and what was wrong */
function factsReportOf(title: string, read: readonly ReadOne[], isShown: boolean): Report {
  const scored = read.map(({ annotated, release, facts: found }) => {
    const { body = '', language = null } = release ?? {};
    return { language, score: scoreRelease(annotated, { body, language, facts: found }) };
  });
  const unread = read.filter(({ failure }) => failure !== null);
  const notes = [
    ...(unread.length === 0 ? [] : [`not read: ${unread.length}`]),
    ...(isShown ? unread.map(({ annotated, failure }) => `${annotated.source}: ${failure}`) : []),
    ...(isShown ? scored.flatMap(({ score }) => score.failures) : []),
  ];
  return factsReport(title, scored, notes);
}
