import { WORLD } from '../../../answering/checking/words/places.ts';
import { isBehindPatronymic } from './father-name.ts';
import { isSurnameLike } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted } from './title-phrase.ts';
import { isFirstInCase } from './turkic-fields.ts';
import { isPossessive } from './turkic-title-words.ts';

/** "Cumhurbaşkanı Tarık Alpaslan'ın Kazakistan Cumhurbaşkanı ile": a name with its own title in front of it owns none. */
export function isTitledName({ words, roles }: PersonSentence, index: number): boolean {
  if (roles[index - 1] !== 'name' || words[index]?.gap !== ' ' || words[index - 1]?.gap !== ' ') return false;
  const before = roles[index - 2];
  return before === 'office' || before === 'rank' || before === 'honorific';
}

/** "Orxan Nəzərli Dövlət Agentliyinin": two words that mean nothing else, and a body that wants none in front of it. */
function isBeforeWholeBody({ words, roles }: PersonSentence, index: number): boolean {
  const next = words[index + 1];
  return (
    roles[index + 1] === 'body' &&
    next?.isCapital === true &&
    next.gap === ' ' &&
    !isPossessive(next.word) &&
    words
      .slice(index - 1, index + 1)
      .every(({ concepts, isAllCapitals, raw }) => concepts.length === 0 && !isAllCapitals && raw.length > 2)
  );
}

/** "Fondunun": what has a possessive ending in front of the genitive's is of the word before it. */
const IS_OF = /[iu]n[iu]n$/;

/** Two words with capitals right behind another title are a name, which the next title does not take. */
export function endsName(sentence: PersonSentence, index: number): boolean {
  if (isBehindPatronymic(sentence, index)) return true;
  const { roles, words } = sentence;
  if (roles[index + 1] === 'body' && IS_OF.test(words[index + 1]?.word ?? '') && words[index + 1]?.isCapital)
    return false;
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
  if (index - first === 1 && roles[first - 1] !== 'particle' && isBeforeWholeBody(sentence, index))
    return true;
  // Of three words with capitals in front of a body, two are whom it is told of.
  const isPlace = words[first]?.concepts.some((concept) => WORLD.has(concept)) === true;
  const isOffice = sentence.tables.get(index + 1)?.includes('office') === true;
  // "Lirya Dostluk Grubu": a common noun with a possessive ending is of the words in front of it.
  const next = words[index + 1];
  const isOwned = next !== undefined && next.concepts.length > 0 && isPossessive(next.word);
  const isLong = index - first === 1 && roles[index + 1] === 'name' && !isPlace && !isOffice && !isOwned;
  return isLong || (index > first && isSurnameLike(words[index]?.raw ?? ''));
}
