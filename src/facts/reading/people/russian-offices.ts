import { OFFICES, QUALIFIERS, RANKS } from '../../../answering/checking/words/offices.ts';
import { foldWord } from '../../../search/analysis/fold.ts';
import { PEOPLE } from './more-words.ts';
import { isForm } from './name-words.ts';

const COLUMN = 3;
const WORDS = [OFFICES, QUALIFIERS, RANKS, PEOPLE]
  .flatMap((table) => table.split('\n'))
  .flatMap((line) => (line.split('|')[COLUMN] ?? '').trim().split(/\s+/))
  // Of a phrase the first word bears the case: глава of глава_администрации.
  .map((phrase) => phrase.split('_')[0] ?? '')
  .filter((word) => word.length > 1);

/** The words of Russian offices and ranks in the nominative, folded. */
export const RUSSIAN_OFFICES: ReadonlySet<string> = new Set(
  WORDS.filter((word) => !word.endsWith('!')).map(foldWord),
);

/** Forms that are listed since no rule makes them of their nominative: послом of посол. */
const LISTED: ReadonlySet<string> = new Set(
  WORDS.filter((word) => word.endsWith('!')).map((word) => foldWord(word.slice(0, -1))),
);

/** Whether a folded word is an office or rank in some case; учения are no form of учёный. */
export function isRussianOffice(word: string): boolean {
  return LISTED.has(word) || isForm(word, RUSSIAN_OFFICES);
}
