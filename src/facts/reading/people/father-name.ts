import { isPatronymicEnd } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';

/** "Rauf Tapdıq oğlu Sultanlı": the surname, where only a given name and the father's stand in front. */
export function isBehindPatronymic({ words, roles }: PersonSentence, index: number): boolean {
  const word = words[index];
  if (word?.isCapital !== true || word.gap !== ' ' || roles[index] !== 'name') return false;
  if (!isPatronymicEnd(words[index - 1]?.raw ?? '') || roles[index - 3] !== 'name') return false;
  return roles[index - 4] !== 'name' || words[index - 3]?.gap !== ' ';
}
