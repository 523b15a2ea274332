import { foldWord } from '../../../search/analysis/fold.ts';
import { isFunctionWord } from '../../../search/analysis/function-words.ts';
import { conceptsOf } from '../../../search/analysis/glossary.ts';
import { stemsOf } from '../../../search/analysis/stems.ts';
import { isNumber } from '../../../search/analysis/tokens.ts';
import { englishSoundKeysOf, nameKeysOf } from '../names/name-forms.ts';
import { snowballOf } from '../words/lexicon.ts';

/** One word of a claim or a source, with everything on which it may meet another. */
export interface WordForm {
  /** As written, without an ending behind an apostrophe. */
  readonly raw: string;
  /** Folded (`foldWord`). */
  readonly word: string;
  /** The Snowball stem of its script's language. */
  readonly snowball: string;
  readonly stems: readonly string[];
  readonly concepts: readonly string[];
  /** By sound, with and without case endings. */
  readonly keys: readonly string[];
  /** By sound when read as English. */
  readonly englishKeys: readonly string[];
  readonly isNumber: boolean;
  readonly isFunction: boolean;
  readonly isCapital: boolean;
  /** More than one letter, and all of them capitals. */
  readonly isAllCapitals: boolean;
}

const MOST_KNOWN = 20_000;
const LONGEST_WORD = 40;
const known = new Map<string, WordForm>();

/** What a word as written is, from a bounded memory: the same few thousand words are in every archive. */
export function wordFormOf(raw: string): WordForm {
  const form = known.get(raw);
  if (form !== undefined) return form;
  const made = makeForm(raw.slice(0, LONGEST_WORD));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, made);
  return made;
}

function makeForm(raw: string): WordForm {
  const word = foldWord(raw).replaceAll(' ', '');
  const isANumber = isNumber(word);
  const isFunction = isFunctionWord(word);
  const letters = raw.replace(/[^\p{L}]/gu, '');
  const first = raw.charAt(0);
  return {
    raw,
    word,
    snowball: isANumber ? word : snowballOf(word),
    stems: isANumber ? [word] : stemsOf(raw, word, null),
    concepts: isANumber || isFunction ? [] : conceptsOf(word),
    keys: isANumber ? [] : nameKeysOf(raw),
    englishKeys: isANumber ? [] : englishSoundKeysOf(raw),
    isNumber: isANumber,
    isFunction,
    isCapital: first !== first.toLowerCase(),
    isAllCapitals: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
  };
}
