import type { NameCandidate } from './name-candidates.ts';

/** Sentences in which nobody is named, behind which nobody is spoken of any more. */
const FARTHEST = 4;

/** Whom a sentence is about, so that the next may go on about him: who is appointed, or who stands at its beginning; null for none. */
export function topicOf(candidates: readonly NameCandidate[]): NameCandidate | null {
  const named = candidates.filter(({ words, isOfBody }) => words.length > 1 && !isOfBody);
  const holder = named.findLast(({ isHolder }) => isHolder === true);
  if (holder !== undefined) return holder;
  const [first] = candidates;
  if (first === undefined) return null;
  const start = Math.min(first.from, ...first.titles.map(({ from }) => from));
  return start <= 1 && (first.words.length > 1 || first.isAddressed) ? first : null;
}

/** Whether a sentence stands near enough to the one that was about somebody. */
export function isNear(topic: NameCandidate, place: number): boolean {
  return place > topic.sentence.place && place - topic.sentence.place <= FARTHEST;
}
