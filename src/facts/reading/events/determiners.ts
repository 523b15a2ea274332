import type { EventSentence } from './event-sentence.ts';

/** Small words in front of a group. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its his her their also as well both а так other diger'.split(' '),
);

/** The last position up to this one that no determiner stands at. */
export function beforeDeterminers({ words }: EventSentence, position: number): number {
  let before = position;
  while (DETERMINERS.has(words[before]?.word ?? '')) before -= 1;
  return before;
}
