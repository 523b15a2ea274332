import { foldWord } from '../../../search/analysis/fold.ts';
import { isFunctionWord } from '../../../search/analysis/function-words.ts';
import { conceptsOf } from '../../../search/analysis/glossary.ts';
import { stemsOf } from '../../../search/analysis/stems.ts';
import { isNumber } from '../../../search/analysis/tokens.ts';
import { baseForms, englishSoundKeysOf, nameKeysOf } from '../names/name-forms.ts';
import { foldDistinct } from '../words/fold-distinct.ts';
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
  /** By folded letters, with and without case endings. */
  readonly bases: readonly string[];
  /** As written, with and without case endings (`baseForms`). */
  readonly forms: readonly string[];
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
  const word = foldDistinct(raw).replaceAll(' ', '');
  const isANumber = isNumber(word);
  const isFunction = isFunctionWord(word);
  const forms = isANumber ? [] : baseForms(raw);
  const letters = raw.replace(/[^\p{L}]/gu, '');
  const first = raw.charAt(0);
  return {
    raw,
    word,
    snowball: isANumber ? word : snowballOf(word),
    stems: isANumber ? [word] : stemsOf(raw, word, null),
    concepts: isANumber || isFunction ? [] : conceptsOfForms(word),
    keys: isANumber ? [] : nameKeysOf(forms),
    bases: isANumber ? [] : [...new Set(forms.map(foldWord))],
    forms,
    englishKeys: isANumber ? [] : englishSoundKeysOf(raw),
    isNumber: isANumber,
    isFunction,
    isCapital: first !== first.toLowerCase(),
    isAllCapitals:
      letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
  };
}

/** An imperfective of Russian that the glossary has only as its perfective: восстанавливать, подписывать. */
const IMPERFECTIVE =
  /^(\p{L}{3,}?)(?:[иы]ва|я)(?:ть?|ет|ют|л[аои]?|ли|ем|ющ\p{L}+|вш\p{L}+|ни\p{L}+)(?:с[ья])?$/u;

function conceptsOfForms(word: string): readonly string[] {
  // Snowball gives Китай and Китая two stems.
  const ofNominative = /[аеоуы][яюи]$/u.test(word) ? conceptsOf(`${word.slice(0, -1)}й`) : [];
  const concepts = [...new Set([...conceptsOf(word), ...ofNominative])];
  if (concepts.length > 0) return concepts;
  const stem = IMPERFECTIVE.exec(word)?.[1];
  if (stem === undefined) return [];
  // The root's о turns to а before the suffix, and л comes in behind a lip sound: восстановить, восстанавливать.
  const roots = [stem, stem.replace(/(?<=[бвмпф])л$/u, '')];
  for (const root of roots) {
    for (const base of [root, root.replace(/а(?=[^аеиоуыэюя]*$)/u, 'о')]) {
      for (const ending of ['ить', 'ать', 'еть']) {
        const found = conceptsOf(base + ending);
        if (found.length > 0) return found;
      }
    }
  }
  return [];
}
