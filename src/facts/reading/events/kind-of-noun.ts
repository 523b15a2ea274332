import type { EventKind } from '../../fact.ts';

/** What kind of event each noun of the tables names. */
export const KIND_OF_NOUN: Readonly<Record<string, EventKind>> = {
  meeting: 'meeting',
  session: 'session',
  conference: 'conference',
  'conference-press': 'conference',
  visit: 'visit',
  call: 'call',
  ceremony: 'ceremony',
  exhibition: 'ceremony',
  exercise: 'exercise',
  signing: 'signing',
  incident: 'incident',
  appointment: 'appointment',
};
