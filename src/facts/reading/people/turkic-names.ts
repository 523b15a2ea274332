import { isBehindPatronymic } from './father-name.ts';
import { isSurnameLike } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted } from './title-phrase.ts';
import { isFirstInCase } from './turkic-fields.ts';

/** "Cumhurbaşkanı Tarık Alpaslan'ın Kazakistan Cumhurbaşkanı ile": a name with its own title in front of it owns none. */
export function isTitledName({ words, roles }: PersonSentence, index: number): boolean {
  if (roles[index - 1] !== 'name' || words[index]?.gap !== ' ' || words[index - 1]?.gap !== ' ') return false;
  const before = roles[index - 2];
  return before === 'office' || before === 'rank' || before === 'honorific';
}

/** Two words with capitals right behind another title are a name, which the next title does not take. */
export function endsName(sentence: PersonSentence, index: number): boolean {
  if (isBehindPatronymic(sentence, index)) return true;
  const { roles, words } = sentence;
  let first = index;
  while (
    roles[first - 1] === 'name' &&
    words[first]?.gap === ' ' &&
    words[first - 1]?.isAllCapitals !== true &&
    !/[iu]n[iu]n$/.test(words[first - 1]?.word ?? '') &&
    !isFirstInCase(words[first - 1])
  )
    first -= 1;
  const before = roles[first - 1];
  if (index > first && /[iu]n[iu]n$/.test(words[index]?.word ?? '')) return false;
  const isBeside = !isParted(sentence, first) || /^\.\s$/.test(words[first]?.gap ?? '');
  if (isBeside && index - first === 1 && (before === 'office' || before === 'rank' || before === 'honorific'))
    return true;
  // Of three words with capitals in front of a body, two are whom it is told of.
  const isLong = index - first === 1 && roles[index + 1] === 'name';
  return isLong || (index > first && isSurnameLike(words[index]?.raw ?? ''));
}
