import { inTag } from '../../answering/generated/tagged.ts';
import type { Span } from '../../archive/release.ts';
import type { EventFact, PersonFact, ReleaseFacts } from '../fact.ts';
import { pointingTo } from './people-named.ts';

/** One thing that the rules read, which a model is asked about. */
export interface Finding {
  /** The object that stands for it in the facts: a person, a title, an event, its date, a participant … */
  readonly fact: object;
  /** On one line, with the number of its sentence: "title of Ada Lind: Harbour Master [2]". */
  readonly line: string;
}

/** More than a release of the length that a model is shown states. */
const MOST = 250;

/**
 * What the rules read in the sentences that a model is shown, in the order of the facts: a pure function of both. It is not
 * asked about what it cannot see.
 */
export function findingsOf(facts: ReleaseFacts, sentences: readonly Span[]): readonly Finding[] {
  const numberOf = ({ start }: Span) => sentences.findIndex(({ end }) => start < end) + 1;
  const finding = (span: Span, line: string, fact: object = span): readonly Finding[] => {
    const number = numberOf(span);
    return number === 0 ? [] : [{ fact, line: `${inTag(line)} [${number}]` }];
  };
  const nameOf = (person: number | null) => (person === null ? undefined : facts.people[person]?.name);

  const ofPerson = (person: PersonFact): readonly Finding[] => [
    ...finding(person.named, `person: ${person.name}`, person),
    ...person.titles.flatMap((title) => finding(title, `title of ${person.name}: ${title.text}`)),
  ];
  const ofEvent = (event: EventFact): readonly Finding[] => [
    ...finding(event.what, `event, ${event.kind}`, event),
    ...(event.date === null ? [] : finding(event.date, `its date: ${event.date.value}`)),
    ...(event.place === null ? [] : finding(event.place, `its place: ${event.place.text}`)),
    ...event.organisers.flatMap((organiser) => finding(organiser, `its organiser: ${organiser.text}`)),
    ...event.participants.flatMap((one) =>
      finding(one, `its participant: ${nameOf(one.person) ?? one.text}`),
    ),
    ...event.outcomes.flatMap((outcome) => finding(outcome, 'its outcome')),
    ...event.next.flatMap((next) => finding(next, `next: ${next.date?.value ?? 'no date'}`)),
  ];
  return [
    ...facts.people.flatMap(ofPerson),
    ...facts.events.flatMap(ofEvent),
    ...facts.statements.flatMap((statement) =>
      finding(statement.said, `statement by ${nameOf(statement.person) ?? statement.who.text}`, statement),
    ),
  ].slice(0, MOST);
}

/**
 * The facts without those that are wrong. With a person go their titles, their part in events and what they said; a wrong
 * date or place leaves its cell empty. A wrong event stays, of no known kind, where anything was decided or follows, since
 * that belongs to it. Whatever lost something says that a model had a part in it.
 */
export function withoutFindings(facts: ReleaseFacts, wrong: ReadonlySet<object>): ReleaseFacts {
  if (wrong.size === 0) return facts;
  const isRight = (fact: object) => !wrong.has(fact);
  const people = facts.people.filter(isRight);
  // By place in the list as it was; null for one who is gone.
  const places = facts.people.map((person) => (wrong.has(person) ? null : people.indexOf(person)));
  const isThere = ({ person }: { readonly person: number | null }) =>
    person === null || (places[person] ?? null) !== null;
  const events = facts.events.map((event): EventFact => {
    const participants = event.participants.filter((one) => isRight(one) && isThere(one));
    const left = {
      ...event,
      kind: wrong.has(event) ? 'other' : event.kind,
      date: event.date !== null && wrong.has(event.date) ? null : event.date,
      place: event.place !== null && wrong.has(event.place) ? null : event.place,
      organisers: event.organisers.filter(isRight),
      participants,
      outcomes: event.outcomes.filter(isRight),
      next: event.next.filter(isRight),
    } as const;
    const isSame = JSON.stringify(left) === JSON.stringify(event);
    return { ...left, participants: participants.map(pointingTo(places)), by: isSame ? event.by : 'model' };
  });
  return {
    people: people.map((person): PersonFact => {
      const titles = person.titles.filter(isRight);
      return titles.length === person.titles.length ? person : { ...person, titles, by: 'model' };
    }),
    events: events.filter(
      ({ outcomes, next }, place) =>
        !wrong.has(facts.events[place] ?? {}) || outcomes.length > 0 || next.length > 0,
    ),
    statements: facts.statements.filter((one) => isRight(one) && isThere(one)).map(pointingTo(places)),
  };
}
