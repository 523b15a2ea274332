import type { Phrase } from './bodies.ts';
import { DETERMINERS } from './determiners.ts';
import type { EventSentence } from './event-sentence.ts';
import { AND } from './group-heads.ts';
import { isVerbLike } from './person-list.ts';

const ROLL =
  /^(?:among|also|present|attending|participants|guests|attendees|speakers|others|those|taking|joining|watching|свидетелями|участниками|гостями|зрителями|слушателями|среди)$/;

/** "Among those attending were", "также присутствовали": where the list of those who were there begins. */
export function rollFrom(sentence: EventSentence): number {
  const { words, family } = sentence;
  if (family === 'turkic' || !ROLL.test(words[0]?.word ?? '')) return -1;
  const were = words.findIndex(({ word }) =>
    /^(?:were|was|included?|includes|comprised?|стали|были|стал)$/.test(word),
  );
  if (were < 0 || were > 12) return -1;
  let from = were + 1;
  while (DETERMINERS.has(words[from]?.word ?? '')) from += 1;
  return from;
}

/** Behind the words that open a roll every item of it counts, up to the next verb. */
export function isOnRoll(sentence: EventSentence, roll: number, { from }: Phrase): boolean {
  if (roll < 0 || from < roll) return false;
  for (let index = roll; index < from; index += 1) {
    if (isVerbLike(sentence, index) || /[;:]/u.test(sentence.words[index]?.gap ?? '')) return false;
  }
  let before = from - 1;
  while (before >= roll && DETERMINERS.has(sentence.words[before]?.word ?? '')) before -= 1;
  const isItem =
    AND.has(sentence.words[before]?.word ?? '') || sentence.words[before + 1]?.gap.includes(',') === true;
  return from === roll || isItem;
}
