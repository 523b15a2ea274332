import { foldDistinct } from '../../../answering/checking/words/fold-distinct.ts';
import { OFFICES } from '../../../answering/checking/words/offices.ts';
import { ABBREVIATED, BODIES } from '../../../answering/checking/words/organisations.ts';

/** Russian words of offices and bodies as the tables have them: in the nominative, but for those marked with `!`. */
const FORMS: ReadonlySet<string> = new Set(
  [OFFICES, BODIES, ABBREVIATED].flatMap((table) =>
    table.split('\n').flatMap((line) =>
      (line.split('|')[3] ?? '')
        .trim()
        .split(/\s+/u)
        .filter((phrase) => !phrase.endsWith('!'))
        .flatMap((phrase) => phrase.split('_'))
        .map(foldDistinct),
    ),
  ),
);

/** Whether a folded Russian word of an office or body stands in the nominative singular. */
export function isDictionaryForm(word: string): boolean {
  return FORMS.has(word);
}
