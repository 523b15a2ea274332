import type { PersonSentence } from './person-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Offices whose one holder is also called the head of something. */
export type HighOffice = 'president' | 'premier';

/** What a president is called besides, folded: two words, the beginnings of which stand for their forms. */
const CALLED: Readonly<Record<HighOffice, readonly (readonly [first: RegExp, second: RegExp])[]>> = {
  president: [
    [/^dovlat$/, /^basci/],
    [/^devlet$/, /^baskan(?!li[kg])/],
    [/^глав[аеуы]/, /^государства$/],
  ],
  premier: [
    [/^hokumat$/, /^basci/],
    [/^hukumet$/, /^baskan(?!li[kg])/],
    [/^глав[аеуы]/, /^(?:правительства|кабмина)$/],
  ],
};
/** In English behind "head of". */
const HEAD_OF: Readonly<Record<HighOffice, string>> = { president: 'state', premier: 'government' };

/** "The head of state", "Глава Правительства", which name whoever holds the office; null where no sentence has it. */
export function headOf(
  sentences: readonly PersonSentence[],
  office: HighOffice,
): { sentence: PersonSentence; phrase: TitlePhrase } | null {
  for (const sentence of sentences) {
    for (const { index } of sentence.words) {
      const to = endAt(sentence, index, office);
      if (to === null) continue;
      return { sentence, phrase: { from: index, to, kind: 'office', isPlural: false, head: index } };
    }
  }
  return null;
}

function endAt({ words }: PersonSentence, index: number, office: HighOffice): number | null {
  const [first, second, third] = words.slice(index, index + 3).map(({ word }) => word);
  if (first === undefined || second === undefined) return null;
  if (first === 'head' && second === 'of' && third === HEAD_OF[office]) return index + 3;
  return CALLED[office].some(([one, other]) => one.test(first) && other.test(second)) ? index + 2 : null;
}

const PRESIDENT =
  /^(?:president(?:i|in|inin)?|prezident\p{L}{0,5}|cumhurbaskan\p{L}{0,5}|президент\p{L}{0,3})$/u;
const PREMIER =
  /^(?:prime minister|basbakan\p{L}{0,4}|bas nazir\p{L}{0,4}|премьер(?: министр\p{L}{0,3})?)(?: |$)/u;

/** Whether a title is that of the country's own president, or of a prime minister. */
export function isHigh({ words }: PersonSentence, { from, to }: TitlePhrase, office: HighOffice): boolean {
  if (office === 'premier')
    return PREMIER.test(
      words
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    );
  const own = words
    .slice(from, to)
    .map(({ word }) => word)
    .filter((word) => !['of', 'the', 'republic', 'республики'].includes(word));
  return own.length === 1 && PRESIDENT.test(own[0] ?? '');
}
