import { overlaps } from '../../answering/utterance.ts';
import type { Span } from '../../archive/release.ts';
import { foldWord } from '../../search/analysis/fold.ts';
import type { EventFact, ParticipantFact, PersonFact, ReleaseFacts, StatementFact } from '../fact.ts';
import { isShared, personNamed, pointingTo } from './people-named.ts';

/**
 * What the rules read and what a model read, in one. Where both found the same at other borders (a title, a group, a place)
 * or a date differs, the model's stands, since it saw the rules'; what only one of them found is kept. Whatever the model
 * had a part in says so.
 */
export function mergeFacts(rules: ReleaseFacts, model: ReleaseFacts): ReleaseFacts {
  const people = [...rules.people];
  // By place in the model's list.
  const places = model.people.map((person) => {
    const place = personNamed(people, person.name);
    const known = place === null ? undefined : people[place];
    if (known === undefined) return isShared(people, person.name) ? null : people.push(person) - 1;
    people[place ?? 0] = mergedPerson(known, person);
    return place;
  });
  return {
    people,
    events: mergedEvents(
      rules.events,
      model.events.map((event) => ({ ...event, participants: event.participants.map(pointingTo(places)) })),
    ),
    statements: mergedStatements(rules.statements, model.statements.map(pointingTo(places))),
  };
}

function mergedPerson(rules: PersonFact, model: PersonFact): PersonFact {
  const said = new Set(rules.titles.map(({ text }) => foldWord(text)));
  const titles = model.titles.filter(({ text }) => !said.has(foldWord(text)));
  if (titles.length === 0) return rules;
  return {
    ...rules,
    titles: inOrder([
      ...rules.titles.filter((title) => !titles.some((one) => overlaps(one, title))),
      ...titles,
    ]),
    by: 'model',
  };
}

/** Each event of the model's with the one of the rules' that stands in the same sentence, and the main one with the main one. */
function mergedEvents(rules: readonly EventFact[], model: readonly EventFact[]): readonly EventFact[] {
  const [main] = rules;
  const left = new Set(rules);
  const merged = model.map((event, place) => {
    const same = [...left].find(({ what }) => overlaps(what, event.what));
    const found = same ?? (place === 0 && main !== undefined && left.has(main) ? main : null);
    if (found === null) return event;
    left.delete(found);
    return mergedEvent(found, event);
  });
  return [...merged, ...left];
}

function mergedEvent(rules: EventFact, model: EventFact): EventFact {
  const merged: EventFact = {
    kind: rules.kind === 'other' ? model.kind : rules.kind,
    what: model.what,
    date: model.date ?? rules.date,
    place: model.place ?? rules.place,
    organisers: united(rules.organisers, model.organisers),
    participants: unitedParticipants(rules.participants, model.participants),
    outcomes: united(rules.outcomes, model.outcomes),
    next: united(rules.next, model.next),
    by: rules.by,
  };
  return JSON.stringify(merged) === JSON.stringify(rules) ? rules : { ...merged, by: 'model' };
}

function unitedParticipants(
  rules: readonly ParticipantFact[],
  model: readonly ParticipantFact[],
): readonly ParticipantFact[] {
  const persons = (list: readonly ParticipantFact[]) => list.filter(({ person }) => person !== null);
  const groups = (list: readonly ParticipantFact[]) => list.filter(({ person }) => person === null);
  const there = new Set(rules.map(({ person }) => person));
  return inOrder([
    ...persons(rules),
    ...persons(model).filter(
      ({ person }, place, all) =>
        !there.has(person) && all.findIndex((one) => one.person === person) === place,
    ),
    ...united(groups(rules), groups(model)),
  ]);
}

function mergedStatements(
  rules: readonly StatementFact[],
  model: readonly StatementFact[],
): readonly StatementFact[] {
  const isNew = ({ said, person }: StatementFact) =>
    !rules.some((one) => overlaps(one.said, said) && (one.person === person || person === null));
  return [...rules, ...model.filter(isNew)].toSorted((a, b) => a.said.start - b.said.start);
}

/** What both have, once, with the model's borders. */
function united<Item extends Span>(rules: readonly Item[], model: readonly Item[]): readonly Item[] {
  const isSame = (one: Item, other: Item) => one.start === other.start && one.end === other.end;
  const added = model.filter((item) => !rules.some((one) => isSame(one, item)));
  return inOrder([...rules.filter((item) => !added.some((one) => overlaps(one, item))), ...added]);
}

function inOrder<Item extends Span>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.start - b.start);
}
