import type { AnnotatedRelease } from '../../../../scripts/measure/data/annotations.ts';
import type { ReadRelease } from '../../../../scripts/measure/facts/score-events.ts';
import type { EventFact, PersonFact, Stated, StatementFact } from '../../../../src/facts/fact.ts';

export const BODY =
  'The Harbour Board met on 3 May 2023 in Port Alder. Minister Vera Kale and Colonel Ali Omar attended. ' +
  'The Board decided to build a quay. The next meeting is on 9 June. “We build,” Vera Kale said.';

/** The first place of a text in the body. */
export function stated(text: string): Stated {
  const start = BODY.indexOf(text);
  const end = start + text.length;
  return { text, start, end, sentence: { start, end } };
}

export function person(name: string, ...titles: readonly string[]): PersonFact {
  return {
    name,
    spellings: [name],
    titles: titles.map((title) => ({ ...stated(title), organisation: null })),
    organisation: null,
    named: stated(name),
    by: 'rules',
  };
}

export const WHAT = 'The Harbour Board met on 3 May 2023 in Port Alder.';

export const EVENT: EventFact = {
  kind: 'meeting',
  what: stated(WHAT),
  date: { ...stated('3 May 2023'), value: '2023-05-03', precision: 'day' },
  place: stated('Port Alder'),
  organisers: [stated('Harbour Board')],
  participants: [
    { ...stated('Vera Kale'), person: 0 },
    { ...stated('Ali Omar'), person: 1 },
  ],
  outcomes: [stated('The Board decided to build a quay.')],
  next: [
    {
      ...stated('The next meeting is on 9 June.'),
      date: { ...stated('9 June'), value: '2023-06-09', precision: 'day' },
    },
  ],
  by: 'rules',
};

export const STATEMENT: StatementFact = {
  who: stated('Vera Kale'),
  person: 0,
  said: stated('“We build,”'),
  form: 'quote',
  place: null,
  by: 'rules',
};

export function read(changes: Partial<ReadRelease['facts']> = {}): ReadRelease {
  const people = [person('Vera Kale', 'Minister'), person('Ali Omar', 'Colonel')];
  return {
    body: BODY,
    language: 'en',
    facts: { people, events: [EVENT], statements: [STATEMENT], ...changes },
  };
}

export const ANNOTATED: AnnotatedRelease = {
  source: 'a.txt',
  people: [
    { name: 'Vera Kale', titles: ['Minister'], organisation: null },
    { name: 'Ali Omar', titles: ['Colonel'], organisation: null },
  ],
  events: [
    {
      kind: 'meeting',
      sentence: WHAT,
      date: '2023-05-03',
      place: 'Port Alder',
      organisers: ['The Harbour Board'],
      participants: ['Vera Kale', 'Ali Omar'],
      outcomes: ['The Board decided to build a quay.'],
      next: [{ sentence: 'The next meeting is on 9 June.', date: '2023-06-09' }],
    },
  ],
  statements: [{ who: 'Vera Kale', sentence: '“We build,” Vera Kale said.', form: 'quote' }],
};
