import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { foldWord } from '../../../search/analysis/fold.ts';
import type { NameCandidate } from './name-candidates.ts';
import { formsOf } from './name-forms.ts';
import { isPatronymic, isPatronymicEnd } from './name-words.ts';

/** A name taken apart: what it may be in the dictionary, word by word. */
export interface WrittenName {
  /** Forms of each given name; of an initial its letter. */
  readonly given: readonly GivenName[];
  /** Forms of the surname, folded; the first as it stands. */
  readonly surname: readonly string[];
  /** Words that are no initials. */
  readonly whole: number;
}

export interface GivenName {
  readonly forms: readonly string[];
  readonly isInitial: boolean;
}

export function writtenName({ sentence, words }: NameCandidate): WrittenName {
  const language = sentence.text.language;
  const parts = words.filter((word) => sentence.roles[word.index] !== 'particle');
  const isInitial = (word: ReadWord) => sentence.roles[word.index] === 'initial';
  const whole = parts.filter((word) => !isInitial(word));
  const [first] = parts;
  const last = parts.at(-1);
  const hasInitialsBehind = first !== undefined && last !== undefined && !isInitial(first) && isInitial(last);
  const hasFatherBehind = words.length > 3 && isPatronymicEnd(words.at(-1)?.raw ?? '');
  const isSurnameFirst =
    hasInitialsBehind || hasFatherBehind || (whole.length === 3 && isPatronymic(whole[2]?.raw ?? ''));
  const surname = isSurnameFirst ? whole[0] : whole.at(-1);
  const given = parts.filter((word) => word !== surname);
  return {
    given: given.map((word) => ({
      forms: isInitial(word) ? [...foldWord(word.raw)] : formsOf(word.raw, language),
      isInitial: isInitial(word),
    })),
    surname: surname === undefined ? [] : formsOf(surname.raw, language),
    whole: whole.length,
  };
}
