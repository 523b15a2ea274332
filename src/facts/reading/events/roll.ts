import type { Phrase } from './bodies.ts';
import { DETERMINERS } from './determiners.ts';
import { type EventSentence, meaningsOf } from './event-sentence.ts';
import { AND } from './group-heads.ts';
import { isPastAt } from './past-verbs.ts';
import { isVerbLike } from './person-list.ts';

const ROLL =
  /^(?:among|also|present|attending|participants|guests|attendees|speakers|others|those|taking|joining|watching|свидетелями|участниками|гостями|зрителями|слушателями|среди)$/;

/**
 * "Among those attending were", "также присутствовали", "They had come by boat: ...": where the list of those who were there
 * begins.
 */
export function rollFrom(sentence: EventSentence): number {
  const { words, family } = sentence;
  const colon = rollBehindColon(sentence);
  if (colon >= 0) return colon;
  if (family === 'turkic' || !ROLL.test(words[0]?.word ?? '')) return -1;
  const were = words.findIndex(({ word }) =>
    /^(?:were|was|included?|includes|comprised?|стали|были|стал)$/.test(word),
  );
  if (were < 0 || were > 12) return -1;
  let from = were + 1;
  while (DETERMINERS.has(words[from]?.word ?? '')) from += 1;
  return from;
}

/** Where a sentence that tells of nothing said ends in a list without a verb, behind its colon. */
export function rollBehindColon(sentence: EventSentence): number {
  const { words } = sentence;
  if (!sentence.text.includes(':')) return -1;
  const colon = words.findLastIndex(({ gap }) => /:\s/u.test(gap));
  // "11 həkim yeri boşdur": a verb, as far as its ending tells.
  if (
    sentence.family === 'turkic' &&
    words.slice(colon).some(({ word }) => /(?:d[iu]r|^var|^yoxdur)$/.test(word))
  )
    return -1;
  if (colon < 2 || meaningsOf(sentence, 'saying').some(({ from }) => from < colon)) return -1;
  for (let index = colon; index < words.length; index += 1) if (isVerbLike(sentence, index)) return -1;
  if (ROLL.test(words[0]?.word ?? '')) return colon;
  for (let index = 0; index < colon; index += 1) if (isPastAt(sentence, index)) return colon;
  return -1;
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
