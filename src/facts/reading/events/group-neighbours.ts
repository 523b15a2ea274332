import type { Phrase } from './bodies.ts';
import { beforeDeterminers, DETERMINERS } from './determiners.ts';
import type { EventSentence } from './event-sentence.ts';
import { AND } from './group-heads.ts';
import { isVerbLike } from './person-list.ts';

const JOINTS: ReadonlySet<string> = new Set(
  'также вместе plus hamcinin ayrica elaca habela yani sira'.split(' '),
);

/** Whether two stand side by side in one list. */
export function areNeighbours(sentence: EventSentence, one: Phrase, other: Phrase): boolean {
  const { words } = sentence;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  let from = first.to;
  // "(Chair)", "(12 members)"
  if (words[from]?.gap.includes('(') === true) {
    while (from < second.from && words[from + 1]?.gap.includes(')') !== true) from += 1;
    from += 1;
  }
  if (second.from - from > 3) return isBehindApposition(sentence, from, second.from);
  let isJoined = /^\)?[,;] ?$/u.test(words[second.from]?.gap ?? '');
  for (let index = from; index < second.from; index += 1) {
    const word = words[index]?.word ?? '';
    if (AND.has(word) || JOINTS.has(word)) isJoined = true;
    else if (!DETERMINERS.has(word)) return isBehindApposition(sentence, from, second.from);
    if (/[;:(]/u.test(words[index]?.gap ?? '')) return false;
  }
  return isJoined;
}

/** "X, head of the service, and officers": what somebody is stands in between. */
function isBehindApposition(sentence: EventSentence, from: number, to: number): boolean {
  const { words } = sentence;
  if (to - from > 14 || sentence.family === 'turkic' || words[from]?.gap.includes(',') !== true) return false;
  const before = beforeDeterminers(sentence, to - 1);
  if (
    !AND.has(words[before + 1]?.word ?? '') &&
    !AND.has(words[before]?.word ?? '') &&
    !JOINTS.has(words[before]?.word ?? '')
  )
    return false;
  for (let index = from; index < before; index += 1) {
    if (isVerbLike(sentence, index) || /[;:.]/u.test(words[index]?.gap ?? '')) return false;
  }
  return true;
}
