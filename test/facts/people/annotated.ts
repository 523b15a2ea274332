import { readFileSync } from 'node:fs';
import type { EventFact, EventKind, PersonFact, ReleaseFacts, Stated } from '../../../src/facts/fact.ts';
import type { KnownFacts } from '../../../src/facts/fact-archive.ts';

// The annotated half of the sample corpus that the rules are developed on, as facts.

const FOLDER = new URL('../../../scripts/measure/eval/annotations/', import.meta.url);

interface AnnotatedRelease {
  readonly source: string;
  readonly people: readonly {
    readonly name: string;
    readonly titles: readonly string[];
    readonly organisation: string | null;
  }[];
  readonly events: readonly {
    readonly kind: EventKind;
    readonly sentence: string;
    readonly date: string | null;
    readonly place: string | null;
    readonly organisers: readonly string[];
    readonly participants: readonly string[];
  }[];
}

export interface AnnotatedPerson {
  readonly person: string;
  readonly mentions: readonly { readonly source: string; readonly name: string }[];
}

function read<Value>(name: string): readonly Value[] {
  const value: readonly Value[] = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  return value;
}

export function annotatedPeople(): readonly AnnotatedPerson[] {
  return read<AnnotatedPerson>('people-a.json');
}

export function annotatedFacts(): readonly KnownFacts[] {
  return read<AnnotatedRelease>('half-a.json').map((annotated) => ({
    release: {
      id: annotated.source,
      source: annotated.source,
      title: annotated.source,
      publisher: annotated.source.replace(/\/.*$/, ''),
      published: published(annotated),
      language: languageOf(annotated),
      url: null,
      duplicateOf: null,
      revision: 1,
    },
    facts: factsOf(annotated),
  }));
}

function published({ source, events }: AnnotatedRelease): KnownFacts['release']['published'] {
  const day = /\d{4}-\d\d-\d\d/.exec(source)?.[0] ?? events[0]?.date ?? null;
  return day === null ? { value: null, precision: 'unknown' } : { value: day, precision: 'day' };
}

function languageOf({ source, people }: AnnotatedRelease): string | null {
  const named = /\.(en|az|ru|tr)\./.exec(source)?.[1];
  return named ?? (people.some(({ name }) => /[а-я]/.test(name)) ? 'ru' : null);
}

function factsOf({ people, events }: AnnotatedRelease): ReleaseFacts {
  return {
    people: people.map(
      ({ name, titles, organisation }): PersonFact => ({
        name,
        spellings: [name],
        titles: titles.map((title) => ({ ...stated(title), organisation: null })),
        organisation: organisation === null ? null : stated(organisation),
        named: stated(name),
        by: 'rules',
      }),
    ),
    events: events.map(
      (event): EventFact => ({
        kind: event.kind,
        what: stated(event.sentence),
        date:
          event.date === null
            ? null
            : { ...stated(event.date), value: event.date, precision: precisionOf(event.date) },
        place: event.place === null ? null : stated(event.place),
        organisers: event.organisers.map(stated),
        participants: event.participants.map((name) => {
          const person = people.findIndex((one) => one.name === name);
          return { ...stated(name), person: person < 0 ? null : person };
        }),
        outcomes: [],
        next: [],
        by: 'rules',
      }),
    ),
    statements: [],
  };
}

function precisionOf({ length }: string): 'day' | 'month' | 'year' {
  if (length === 10) return 'day';
  return length === 7 ? 'month' : 'year';
}

function stated(text: string): Stated {
  const span = { start: 0, end: text.length };
  return { text: text.replace(/\s+/gu, ' '), ...span, sentence: span };
}
