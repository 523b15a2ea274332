import type { Meaning } from '../../../answering/checking/words/lexicon.ts';
import { nameOf } from './clauses.ts';
import { type EventSentence, meaningsOf, wordHas } from './event-sentence.ts';
import { titleStart } from './person-role.ts';

/** Bodies whose meetings are sessions. */
export const COUNCILS: ReadonlySet<string> = new Set([
  'body:council',
  'body:parliament',
  'meeting-body:parliament',
]);

/** The council that met: in English its own word stands first, so that the committee of an assembly is none. */
export function isOfCouncil(sentence: EventSentence, beside: Meaning): boolean {
  if (isOfHouse(sentence, beside)) return true;
  if (sentence.family === 'english' && nameOf(beside) === 'meeting') return false;
  const bodies = [...meaningsOf(sentence, 'meeting-body'), ...meaningsOf(sentence, 'body')].filter(
    ({ from, to }) => Math.abs(from - beside.from) < 12 && !isOfTitle(sentence, from, to),
  );
  const own = bodies
    .filter(({ from }) => !wordHas(sentence, from, 'lead'))
    .find(
      ({ to }) => sentence.family !== 'turkic' || !bodies.some(({ from }) => from >= to && from - to < 3),
    );
  return own !== undefined && COUNCILS.has(own.id);
}

const PARLIAMENT: ReadonlySet<string> = new Set(['body:parliament', 'meeting-body:parliament']);
const PLENUM = /^(?:plenum\p{L}*|пленум\p{L}*)$/u;
/** Words from a parliament or a court to that of its bodies which met. */
const OF_HOUSE = 5;

/** A committee of a parliament, in the languages that name the house first; the plenum of a court. */
function isOfHouse(sentence: EventSentence, beside: Meaning): boolean {
  const near = ({ from }: Meaning): boolean => Math.abs(from - beside.from) < 12;
  if (sentence.words.some(({ word }, index) => PLENUM.test(word) && Math.abs(index - beside.from) < 5))
    return true;
  if (sentence.family === 'english') return false;
  const bodies = [...meaningsOf(sentence, 'body'), ...meaningsOf(sentence, 'meeting-body')].filter(
    (body) => near(body) && !isOfTitle(sentence, body.from, body.to),
  );
  const committee = bodies.find(({ id }) => id === 'body:committee');
  return (
    committee !== undefined &&
    bodies.some(({ id, from }) => PARLIAMENT.has(id) && Math.abs(committee.from - from) <= OF_HOUSE)
  );
}

/** Whether words are part of what stands before a name. */
export function isOfTitle(sentence: EventSentence, from: number, to: number): boolean {
  return sentence.people.some((named) => titleStart(sentence, named) < to && from < named.to);
}
