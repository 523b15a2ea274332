import { readText } from '../../../src/answering/checking/reading/read-text.ts';
import type { ReleaseFilter, ReleaseSummary } from '../../../src/archive/archive.ts';
import { splitSentences } from '../../../src/archive/cutting/sentences.ts';
import { type PublishedDate, type Span, UNKNOWN_DATE } from '../../../src/archive/release.ts';
import { sharedBy } from '../../../src/facts/briefs/meaning.ts';
import type { ToldMeeting } from '../../../src/facts/briefs/told-meeting.ts';
import type {
  DateFact,
  EventFact,
  EventKind,
  FactReader,
  PersonFact,
  ReleaseFacts,
  Stated,
  StatementFact,
} from '../../../src/facts/fact.ts';
import type { FactArchive, KnownFacts } from '../../../src/facts/fact-archive.ts';

/** A release and what is read from it, each by the words of its body in which it stands. */
export interface Telling {
  readonly id: string;
  readonly body: string;
  readonly title?: string;
  readonly language?: string;
  readonly publisher?: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly published?: string;
  readonly events?: readonly EventTelling[];
  /** Who read the people of it; the rules unless said. */
  readonly peopleBy?: FactReader;
  readonly statements?: readonly string[];
}

export interface EventTelling {
  readonly kind?: EventKind;
  readonly by?: FactReader;
  /** Its sentence; the first one of the body unless given. */
  readonly what?: string;
  /** Value and the words for it. */
  readonly date?: readonly [value: string, words: string];
  readonly place?: string;
  readonly organisers?: readonly string[];
  /** Name and titles of a person, or the words for a group. */
  readonly participants?: readonly (readonly [name: string, ...titles: string[]] | string)[];
  readonly outcomes?: readonly string[];
  readonly next?: readonly (readonly [words: string, date: string | null])[];
}

export interface ToldRelease extends KnownFacts {
  readonly body: string;
}

export function toldRelease(telling: Telling): ToldRelease {
  const { id, body, title = `Release ${id}`, language = 'en', publisher = 'Press Office' } = telling;
  const sentences = splitSentences(body, language);
  const published = dateOf(telling.published ?? null);
  const release: ReleaseSummary = {
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

  function stated(words: string): Stated {
    const start = body.indexOf(words);
    if (start < 0) throw new Error(`The body of ${id} does not hold "${words}".`);
    const end = start + words.length;
    const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? { start, end };
    return { text: words, start, end, sentence: { start: sentence.start, end: sentence.end } };
  }

  const people: PersonFact[] = [];
  function personAt(name: string, titles: readonly string[]): number {
    const known = people.findIndex((person) => person.name === name);
    if (known >= 0) return known;
    people.push({
      name,
      spellings: [name],
      titles: titles.map((title) => ({ ...stated(title), organisation: null })),
      organisation: null,
      named: stated(name),
      by: telling.peopleBy ?? 'rules',
    });
    return people.length - 1;
  }

  function dateFact(value: string, words: string): DateFact {
    const date = dateOf(value);
    if (date.value === null) throw new Error('A date has a value.');
    return { ...stated(words), value: date.value, precision: date.precision };
  }

  const events = (telling.events ?? []).map((event): EventFact => {
    const first = sentences[0];
    return {
      kind: event.kind ?? 'meeting',
      what: stated(event.what ?? body.slice(first?.start, first?.end)),
      date: event.date === undefined ? null : dateFact(...event.date),
      place: event.place === undefined ? null : stated(event.place),
      organisers: (event.organisers ?? []).map(stated),
      participants: (event.participants ?? []).map((participant) => {
        if (typeof participant === 'string') return { ...stated(participant), person: null };
        const [name, ...titles] = participant;
        return { ...stated(name), person: personAt(name, titles) };
      }),
      outcomes: (event.outcomes ?? []).map(stated),
      next: (event.next ?? []).map(([words, date]) => ({
        ...stated(words),
        date: date === null ? null : dateFact(date, words),
      })),
      by: event.by ?? 'rules',
    };
  });
  const statements = (telling.statements ?? []).map(
    (words): StatementFact => ({
      who: stated(words),
      person: null,
      said: stated(words),
      form: 'paraphrase',
      place: null,
      by: 'rules',
    }),
  );
  const facts: ReleaseFacts = { people, events, statements };
  return { release, facts, body };
}

/** The event of a release as it is compared with others. */
export function toldMeeting(telling: Telling): ToldMeeting {
  const { release, facts } = toldRelease(telling);
  const [event] = facts.events;
  if (event === undefined) throw new Error(`Release ${telling.id} has no event.`);
  return { release, facts, event };
}

/** An archive over releases in memory; `calls` counts what was asked of it. */
export function toldArchive(tellings: readonly Telling[]) {
  const releases = tellings.map(toldRelease);
  const calls = { quotes: 0 };
  const archive: FactArchive = {
    factsOf: async (ids) => ids.flatMap((id) => releases.filter(({ release }) => release.id === id)),
    naming: async () => [],
    async about(words, { filter = {}, limit }) {
      const asked = readText(words, null);
      return releases
        .filter(({ release }) => isInside(release, filter))
        .map(({ release, body }) => ({
          id: release.id,
          share: sharedBy(asked, [readText(`${release.title}.\n${body}`, release.language)]),
        }))
        .filter(({ share }) => share >= 0.5)
        .sort((a, b) => b.share - a.share)
        .slice(0, limit)
        .map(({ id }) => id);
    },
    async quotes(wanted) {
      calls.quotes += 1;
      return wanted.map(({ releaseId, span }) => {
        const body = releases.find(({ release }) => release.id === releaseId)?.body;
        return body === undefined ? null : sliceOf(body, span);
      });
    },
  };
  return { archive, calls };
}

function sliceOf(body: string, { start, end }: Span): string | null {
  return start >= 0 && end <= body.length ? body.slice(start, end) : null;
}

function isInside(
  { publisher, published }: ReleaseSummary,
  { from, to, publishers }: ReleaseFilter,
): boolean {
  if (publishers !== undefined && !publishers.includes(publisher ?? '')) return false;
  if (from === undefined && to === undefined) return true;
  const { value } = published;
  return value !== null && (from === undefined || from <= value) && (to === undefined || value <= to);
}

function dateOf(value: string | null): PublishedDate {
  if (value === null) return UNKNOWN_DATE;
  const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  return { value, precision };
}
