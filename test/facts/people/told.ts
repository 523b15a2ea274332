import type { ReleaseSummary } from '../../../src/archive/archive.ts';
import type { PublishedDate, Span } from '../../../src/archive/release.ts';
import type { EventFact, PersonFact, ReleaseFacts, Stated, StatementFact } from '../../../src/facts/fact.ts';
import type { FactArchive, KnownFacts } from '../../../src/facts/fact-archive.ts';
import { nameKeysOf } from '../../../src/facts/keeping/stored-facts.ts';

/** A release in short: whoever it names, with titles "office of organisation", and what it tells. */
export interface Told {
  readonly id: string;
  readonly date?: string;
  readonly language?: string | null;
  readonly publisher?: string;
  /** Names with titles; a third entry, the organisation. */
  readonly people: readonly (readonly [
    name: string,
    titles?: readonly string[],
    organisation?: string | null,
  ])[];
  /** What happened, on which day, and the names of those who took part. */
  readonly meeting?: readonly [what: string, day: string | null, ...names: string[]];
  /** Who said what. */
  readonly said?: readonly (readonly [name: string, text: string])[];
}

interface Release extends KnownFacts {
  readonly body: string;
}

/** A release whose body holds everything that its facts point to. */
export function told({
  id,
  date,
  language = 'en',
  publisher = 'Port Office',
  people,
  meeting,
  said = [],
}: Told): Release {
  let body = '';
  const sentence = (text: string): Stated => {
    const span: Span = { start: body.length, end: body.length + text.length };
    body += `${text}\n`;
    return { text, ...span, sentence: span };
  };
  const persons = people.map(([name, titles = [], organisation = null]): PersonFact => {
    const line = [name, ...titles, organisation ?? ''].filter((part) => part !== '').join(', ');
    const whole = sentence(line);
    const within = (text: string): Stated => {
      const start = whole.start + line.indexOf(text);
      return { text, start, end: start + text.length, sentence: whole.sentence };
    };
    return {
      name,
      spellings: [name],
      titles: titles.map((title) => ({ ...within(title), organisation: null })),
      organisation: organisation === null ? null : within(organisation),
      named: within(name),
      by: 'rules',
    };
  });
  const placeOf = (name: string) => people.findIndex(([other]) => other === name);
  const events = meeting === undefined ? [] : [eventOf(meeting, sentence, placeOf)];
  const statements = said.map(([name, text]): StatementFact => {
    const whole = sentence(`${name}: “${text}”`);
    const start = whole.start + name.length + 3;
    return {
      who: { ...whole, text: name, end: whole.start + name.length },
      person: placeOf(name),
      said: { text, start, end: start + text.length, sentence: whole.sentence },
      form: 'quote',
      place: null,
      by: 'rules',
    };
  });
  const facts: ReleaseFacts = { people: persons, events, statements };
  return { release: summaryOf({ id, date, language, publisher }), facts, body };
}

function eventOf(
  [what, day, ...names]: NonNullable<Told['meeting']>,
  sentence: (text: string) => Stated,
  placeOf: (name: string) => number,
): EventFact {
  const whole = sentence(what);
  return {
    kind: 'meeting',
    what: whole,
    date: day === null ? null : { ...whole, value: day, precision: 'day' },
    place: null,
    organisers: [],
    participants: names.map((name) => ({ ...whole, text: name, person: placeOf(name) })),
    outcomes: [],
    next: [],
    by: 'rules',
  };
}

function summaryOf({
  id,
  date,
  language,
  publisher,
}: {
  id: string;
  date: string | undefined;
  language: string | null;
  publisher: string;
}): ReleaseSummary {
  const published: PublishedDate =
    date === undefined ? { value: null, precision: 'unknown' } : { value: date, precision: 'day' };
  const title = `Release ${id}`;
  return {
    id,
    source: `${id}.txt`,
    title,
    publisher,
    published,
    language,
    url: null,
    duplicateOf: null,
    revision: 1,
  };
}

/** An archive in memory; `about` finds the releases whose bodies hold all the words. */
export function archiveOf(releases: readonly Release[]): FactArchive {
  const byId = new Map(releases.map((one) => [one.release.id, one]));
  const newestFirst = releases.toSorted((a, b) => {
    const [first, second] = [a, b].map(({ release }) => release.published.value ?? '');
    return (first ?? '') < (second ?? '') ? 1 : -1;
  });
  return {
    factsOf: async (ids) =>
      ids.flatMap((id) => {
        const found = byId.get(id);
        return found === undefined ? [] : [{ release: found.release, facts: found.facts }];
      }),
    naming: async (key) =>
      newestFirst.filter(({ facts }) => nameKeysOf(facts).includes(key)).map(({ release }) => release.id),
    about: async (words, { limit }) =>
      newestFirst
        .filter(({ body }) => words.split(' ').every((word) => body.includes(word)))
        .slice(0, limit)
        .map(({ release }) => release.id),
    quotes: async (wanted) =>
      wanted.map(({ releaseId, span }) => byId.get(releaseId)?.body.slice(span.start, span.end) ?? null),
  };
}
