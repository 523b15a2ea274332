import type { ReleaseSummary } from '../../archive/archive.ts';
import type { CitedPlace } from '../citations.ts';
import type { EventFact, ParticipantFact, PersonFact, ReleaseFacts, Stated } from '../fact.ts';

/** An event as one release tells of it. */
export interface ToldMeeting {
  readonly release: ReleaseSummary;
  readonly facts: ReleaseFacts;
  readonly event: EventFact;
}

/** Words of a release with the sentence that they rest on. */
export interface Cited extends CitedPlace {
  readonly text: string;
}

export function citedOf({ release }: Pick<ToldMeeting, 'release'>, { text, sentence }: Stated): Cited {
  return { text, release, sentence };
}

/** The person that a participant is; null for a group. */
export function personOf({ facts }: ToldMeeting, { person }: ParticipantFact): PersonFact | null {
  return person === null ? null : (facts.people[person] ?? null);
}
