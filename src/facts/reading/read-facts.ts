import type { EventFact, NextFact, ReleaseFacts, Stated } from '../fact.ts';
import { readEvents } from './events/read-events.ts';
import { readNext } from './outcomes/read-next.ts';
import { readOutcomes } from './outcomes/read-outcomes.ts';
import { readPeople } from './people/read-people.ts';
import type { ReadableRelease } from './readable-release.ts';
import { readStatements } from './statements/read-statements.ts';

/** What a release states, read by rules: a pure function of it. */
export function readFacts(release: ReadableRelease): ReleaseFacts {
  const people = readPeople(release);
  const events = readEvents(release, people);
  return {
    people: people.people,
    events: withOutcomes(events, readOutcomes(release), readNext(release)),
    statements: readStatements(release, people),
  };
}

/**
 * What was decided and what comes next belongs to the event that the release is about. A release that only states a
 * decision is about that.
 */
function withOutcomes(
  events: readonly Omit<EventFact, 'outcomes' | 'next'>[],
  outcomes: readonly Stated[],
  next: readonly NextFact[],
): readonly EventFact[] {
  const [decision] = outcomes;
  const [main, ...others] = events;
  const about =
    main ??
    (decision === undefined
      ? null
      : ({
          kind: 'other',
          what: decision,
          date: null,
          place: null,
          organisers: [],
          participants: [],
          by: 'rules',
        } as const));
  if (about === null) return [];
  return [{ ...about, outcomes, next }, ...others.map((event) => ({ ...event, outcomes: [], next: [] }))];
}
