import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { foldWord } from '../../../search/analysis/fold.ts';
import type { NameCandidate } from './name-candidates.ts';
import { formsOf } from './name-forms.ts';
import { isPatronymic, isPatronymicEnd } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';

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

/** Words of a name that hyphens join are one of its parts: the surname of Drita Shabani-Weiss. */
interface NamePart {
  readonly words: readonly [ReadWord, ...ReadWord[]];
  readonly isInitial: boolean;
}

export function writtenName({ sentence, words }: NameCandidate): WrittenName {
  const language = sentence.text.language;
  const parts = partsOf(sentence, words);
  const whole = parts.filter((part) => !part.isInitial);
  const [first] = parts;
  const last = parts.at(-1);
  const hasInitialsBehind =
    first !== undefined && last !== undefined && !first.isInitial && last.isInitial && whole.length === 1;
  const hasFatherBehind = words.length > 3 && isPatronymicEnd(words.at(-1)?.raw ?? '');
  const isSurnameFirst =
    hasInitialsBehind || hasFatherBehind || (whole.length === 3 && isPatronymic(rawOf(whole[2])));
  const surname = isSurnameFirst ? whole[0] : whole.at(-1);
  const given = parts.filter((part) => part !== surname);
  return {
    given: given.map((part) => ({
      forms: part.isInitial ? [...foldWord(rawOf(part))] : partForms(part, language),
      isInitial: part.isInitial,
    })),
    surname: surname === undefined ? [] : partForms(surname, language),
    whole: whole.length,
  };
}

/** The third of the name. */
const GENERATION = /^(?:I{2,3}|IV|V|Jr|Sr)$/;

function partsOf({ roles }: PersonSentence, words: readonly ReadWord[]): readonly NamePart[] {
  const parts: NamePart[] = [];
  for (const word of words) {
    if (roles[word.index] === 'particle' || (parts.length > 1 && GENERATION.test(word.raw))) continue;
    const isInitial = roles[word.index] === 'initial';
    const last = parts.at(-1);
    const joins =
      last !== undefined &&
      word.gap === '-' &&
      last.words.at(-1)?.index === word.index - 1 &&
      !isInitial &&
      !last.isInitial;
    if (joins) parts[parts.length - 1] = { ...last, words: [...last.words, word] };
    else parts.push({ words: [word], isInitial });
  }
  return parts;
}

function rawOf(part: NamePart | undefined): string {
  return part?.words.at(-1)?.raw ?? '';
}

/** Forms of the last of its words, behind the others as they stand. */
function partForms({ words }: NamePart, language: string | null): readonly string[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const beginning = words.slice(0, -1).map(({ raw }) => `${foldWord(raw)}-`);
  return formsOf(last.raw, language).map((form) => beginning.join('') + form);
}
