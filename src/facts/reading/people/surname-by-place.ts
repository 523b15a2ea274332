import type { ReadText } from '../../../answering/checking/reading/read-text.ts';
import { type Meaning, tableOf } from '../../../answering/checking/words/lexicon.ts';
import { isPatronymic } from './name-words.ts';
import type { WordRole } from './word-role.ts';

const LONGEST_SURNAME = 6;

/** "Albay Murat Er", "Bakanı Murat Kurum": between a title with a given name and the end of the run, no rank or body. */
export function isSurnameBehindTitle(
  index: number,
  { words, meanings, language }: ReadText,
  roles: readonly WordRole[],
): boolean {
  const word = words[index];
  const next = words[index + 1];
  const role = roles[index];
  const isTurkic = language === 'az' || language === 'tr';
  if (word?.isCapital !== true || roles[index - 1] !== 'name' || word.gap !== ' ') return false;
  const isAddressed = roles[index - 2] === 'honorific' || roles[index - 2] === 'rank';
  const isPart = role === 'body' && (isTurkic || isAddressed || isOnlyPart(index, meanings));
  if (role !== 'rank' && role !== 'office' && !isPart) return false;
  if (next?.gap === ' ' && next.isCapital) return false;
  const isTitled = isTitleRole(roles[index - 2]) && /^\.?\s*$/.test(words[index - 1]?.gap ?? '');
  return isTitled && word.raw.length <= LONGEST_SURNAME && !/^.{3,}[iu]$/.test(word.word);
}

/** "Виктор Николаевич Ли", "В. Н. Ли": what is a small word elsewhere. "Murat Elçi": offices stand in front of Turkic names. */
export function isSurnameByPlace(
  index: number,
  { words, language, meanings }: ReadText,
  roles: readonly WordRole[],
): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word?.isCapital !== true || before === undefined) return false;
  if (roles[index] === 'function' && word.raw.length > 1)
    return (
      isHyphenated(index, words) ||
      isGivenBehindTitle(index, words, roles) ||
      (word.gap === ' ' && roles[index - 1] === 'name' && isBehindInitial(index, words, roles)) ||
      (word.gap === ' ' &&
        (isPatronymic(before.raw) || (language !== 'en' && isTitleRole(roles[index - 2])))) ||
      (roles[index - 1] === 'initial' && /^\.?\s?$/.test(word.gap) && !before.isFunction)
    );
  const isTurkic = language === 'az' || language === 'tr';
  const isPart = roles[index] === 'body' && /c[iu]$/.test(word.word) && isOnlyPart(index, meanings);
  if (!isTurkic || (roles[index] !== 'office' && roles[index] !== 'rank' && !isPart)) return false;
  const next = words[index + 1];
  const endsRun = next === undefined || next.gap !== ' ' || !next.isCapital;
  const isBare = !/[iu]$/.test(word.word) || /c[iu]$/.test(word.word);
  return (
    endsRun &&
    isBare &&
    word.gap === ' ' &&
    roles[index - 1] === 'name' &&
    before.concepts.length === 0 &&
    !word.isAllCapitals
  );
}

function isTitleRole(role: WordRole | undefined): boolean {
  return role === 'rank' || role === 'office' || role === 'honorific';
}

/** "Юко Мори": what is at most a word of places' names. */
function isOnlyPart(index: number, meanings: readonly Meaning[]): boolean {
  return meanings.every(({ id, from, to }) => index < from || index >= to || tableOf(id) === 'part');
}

/** "Per-Arne", within a sentence. */
function isHyphenated(index: number, words: ReadText['words']): boolean {
  const next = words[index + 1];
  return words[index]?.isFirst === false && next?.gap === '-' && next.isCapital;
}

/** "Alhaji Sani Dauda": a capital letter between a form of address and a name. */
function isGivenBehindTitle(index: number, words: ReadText['words'], roles: readonly WordRole[]): boolean {
  const next = words[index + 1];
  return (
    words[index]?.isFirst === false &&
    /^\.?\s$/.test(words[index]?.gap ?? '') &&
    (roles[index - 1] === 'honorific' || roles[index - 1] === 'rank') &&
    next?.gap === ' ' &&
    roles[index + 1] === 'name'
  );
}

/** "Mr G. Wong So" */
function isBehindInitial(index: number, words: ReadText['words'], roles: readonly WordRole[]): boolean {
  return roles[index - 2] === 'initial' && words[index - 1]?.gap === '. ' && !words[index]?.isFirst;
}
