import type { PersonSentence } from './person-sentence.ts';
import { startOfTitle } from './turkic-title-start.ts';

/** Where a phrase begins that ends with this noun of office: "Ulusal Galeri'nin müdürlüğünü". */
export function startOfOfficeNoun(sentence: PersonSentence, index: number): number {
  return behindSubject(sentence, startOfTitle(sentence, index, index + 1, 0), index + 1);
}

/**
 * "Nazim Oruclu Assosiasiyanın prezidenti seçilib": of an office that no name stands behind, two words that mean nothing
 * else at the beginning of the sentence are who has it; not where the next word wants one in front of it.
 */
export function behindSubject({ words, roles }: PersonSentence, from: number, to: number): number {
  const isNamed =
    ['name', 'initial', 'rank', 'honorific'].includes(roles[to] ?? '') && words[to]?.gap === ' ';
  const isName = (index: number) => {
    const word = words[index];
    const isBare = word !== undefined && word.end - word.start === word.raw.length && !word.isAllCapitals;
    return isBare && word.isCapital && roles[index] === 'name' && word.concepts.length === 0;
  };
  const next = words[from + 2]?.word ?? '';
  const isBegun = from === 0 || words[from - 1]?.isCapital === false || words[from]?.gap !== ' ';
  if (isNamed || !isBegun || to - from < 4 || !isName(from) || !isName(from + 1)) return from;
  if (words[from + 1]?.gap !== ' ' || words[from + 2]?.gap !== ' ' || /[iu]n[iu]n$/.test(next)) return from;
  return from + 2;
}
