import type { Span } from '../../archive/release.ts';
import { namesMatch } from '../../search/analysis/name-key.ts';
import type { EventFact, ParticipantFact, ReleaseFacts } from '../fact.ts';

/**
 * Adds to what the rules read what a model read beside it: nothing of theirs is taken away or changed, and what they
 * leave empty is filled. An event to which a model added anything says so.
 */
export function mergeFacts(rules: ReleaseFacts, model: ReleaseFacts): ReleaseFacts {
  const people = [...rules.people];
  // By place in the model's list.
  const places = model.people.map((person) => {
    const known = people.findIndex(({ name, spellings }) =>
      [name, ...spellings].some((spelling) => namesMatch(spelling, person.name)),
    );
    return known >= 0 ? known : people.push(person) - 1;
  });
  const placed = <Fact extends { readonly person: number | null }>(fact: Fact): Fact => ({
    ...fact,
    person: fact.person === null ? null : (places[fact.person] ?? null),
  });
  const events = model.events.map((event) => ({ ...event, participants: event.participants.map(placed) }));
  const [main, ...others] = rules.events;
  const [found, ...further] = events;
  const said = model.statements.map(placed);
  return {
    people,
    events:
      main === undefined || found === undefined
        ? [...rules.events, ...events]
        : [
            filled(main, found),
            ...others,
            ...further.filter((event) =>
              isNew(
                event.what,
                rules.events.map(({ what }) => what),
              ),
            ),
          ],
    statements: [
      ...rules.statements,
      ...said.filter((statement) =>
        isNew(
          statement.said,
          rules.statements.map((one) => one.said),
        ),
      ),
    ],
  };
}

function filled(rules: EventFact, model: EventFact): EventFact {
  const merged: EventFact = {
    ...rules,
    date: rules.date ?? model.date,
    place: rules.place ?? model.place,
    organisers: united(rules.organisers, model.organisers),
    participants: joined(rules.participants, model.participants),
    outcomes: united(rules.outcomes, model.outcomes),
    next: united(rules.next, model.next),
  };
  const isSame = JSON.stringify(merged) === JSON.stringify(rules);
  return isSame ? rules : { ...merged, by: 'model' };
}

function joined(
  rules: readonly ParticipantFact[],
  model: readonly ParticipantFact[],
): readonly ParticipantFact[] {
  const there = new Set(rules.map(({ person }) => person).filter((person) => person !== null));
  return united(
    rules,
    model.filter(({ person }) => person === null || !there.has(person)),
  );
}

function united<Item extends Span>(rules: readonly Item[], model: readonly Item[]): readonly Item[] {
  return [...rules, ...model.filter((item) => isNew(item, rules))];
}

function isNew({ start, end }: Span, known: readonly Span[]): boolean {
  return known.every((other) => end <= other.start || other.end <= start);
}
