import { WORLD } from '../../../answering/checking/words/places.ts';
import { isPatronymic } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';

/** Adjectives of places in an oblique case. */
export const OF_REGION = /ск(?:ой|ого|ому|ом|им|ую|их)$/;

const LONGEST_ACRONYM = 4;

const OF_COUNTRY = /(?:ии|стана|джана|ши|ны)$/;

const OF_PLACE = /[аяыиейо]$/;

/** How many words of a run with capital letters belong to the title ("мэр Тирканда Ильгар Ханкишиев": one). */
export function placesOf({ words, roles }: PersonSentence, index: number): number {
  let end = index;
  while ((roles[end] === 'name' || roles[end] === 'initial') && words[end]?.clause === words[index]?.clause)
    end += 1;
  const run = words.slice(index, end);
  const hasInitial = roles.slice(index, end).includes('initial');
  const hasFather = isPatronymic(run.at(-2)?.raw ?? '') || isPatronymic(run.at(-1)?.raw ?? '');
  // "Черногории Драгана Вукчевич": some surnames end like a father's name.
  const length = hasInitial || (hasFather && !OF_COUNTRY.test(run.at(-3)?.word ?? '')) ? 3 : 2;
  if (hasInitial) {
    const first = roles.slice(index, end).indexOf('initial');
    if (first === 0) return 0;
    return Math.max(
      0,
      run.length -
        (roles[end - 1] === 'initial' ? 2 + Number(roles[end - 2] === 'initial') : run.length - first),
    );
  }
  const next = words[end];
  const isOfPlace = words[end - 1]?.gap === '-' && OF_REGION.test(run.at(-1)?.word ?? '');
  if (isOfPlace && next?.gap === ' ' && !next.isCapital && !next.isFunction) return run.length;
  const acronyms =
    run.findLastIndex(({ isAllCapitals, raw }) => isAllCapitals && raw.length <= LONGEST_ACRONYM) + 1;
  if (next !== undefined && /[«“„"]$/.test(next.gap)) return run.length;
  if (acronyms > 0) return acronyms;
  if (run.length === 3 && run.every(({ raw }) => raw.length <= LONGEST_ACRONYM)) return 0;
  const names = run.filter(({ gap }, place) => place === 0 || gap !== '-').length;
  if (names <= length && names < run.length && names >= 2) return 0;
  const isPlace =
    OF_PLACE.test(run[0]?.word ?? '') ||
    /^(?:по$|республик|королевств|город|штат)/.test(words[index - 1]?.word ?? '') ||
    run[0]?.concepts.some((concept) => WORLD.has(concept)) === true;
  if (run.length > length) return isPlace ? run.length - length : 0;
  if (run.length >= 2) return 0;
  return OF_PLACE.test(words[index]?.word ?? '') ? 1 : 0;
}
