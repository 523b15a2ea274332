import type { EventKind } from '../../fact.ts';
import type { EventSentence } from './event-sentence.ts';

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

const CONDOLENCE =
  /^(?:condolences?|condoled|соболезновани\p{L}*|basagli\p{L}*|bassagli\p{L}*|taziye\p{L}*|taziya\p{L}*)$/u;

/** Whether somebody condoles: the accident itself is told elsewhere. */
export function isCondolence({ words }: EventSentence): boolean {
  return words.some(({ word, isQuoted }) => !isQuoted && CONDOLENCE.test(word));
}
