import { foldWord } from '../../search/analysis/fold.ts';
import type { PersonFact } from '../fact.ts';
import { isWrittenAs } from './written-as.ts';

/** Of the third person singular, folded. */
const PRONOUN =
  /^(?:he|she|him|her|his|hers|o|ona|onu|onun|ondan|kendisi|ozu|он|она|его|ее|ему|ей|им|ею|нем|ней)$/u;
/** Letters by which two forms of one word are the same: глава, главы; Nazir, nazirin. */
const BEGINNING = 5;
const SHORTEST = 4;

/**
 * Whether a stretch of a release can mean a person that it does not name in full: by a word of the name in any case, by a
 * word of an office that the person has there, or by a pronoun.
 */
export function refersTo(
  text: string,
  { name, titles }: Pick<PersonFact, 'name' | 'titles'>,
  language: string | null,
): boolean {
  if (PRONOUN.test(foldWord(text.trim()))) return true;
  const words = name.split(/\s+/u).filter((word) => /\p{L}{3}/u.test(word));
  if (words.some((word) => isWrittenAs(word, text, language))) return true;
  const said = beginningsOf(text);
  return titles.some((title) => [...beginningsOf(title.text)].some((beginning) => said.has(beginning)));
}

function beginningsOf(text: string): ReadonlySet<string> {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).map(foldWord);
  return new Set(words.filter(({ length }) => length >= SHORTEST).map((word) => word.slice(0, BEGINNING)));
}
