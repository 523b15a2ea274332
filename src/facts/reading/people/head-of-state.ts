import type { PersonSentence } from './person-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** What a president is called besides, folded: two words, the beginnings of which stand for their forms. */
const CALLED: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/^dovlat$/, /^basci/],
  [/^devlet$/, /^baskan(?!li[kg])/],
  [/^глав/, /^государств/],
];

/** "The head of state", "dövlət başçısı", which names whoever is the president; null where no sentence has it. */
export function headOfState(
  sentences: readonly PersonSentence[],
): { sentence: PersonSentence; phrase: TitlePhrase } | null {
  for (const sentence of sentences) {
    for (const { index } of sentence.words) {
      const to = endAt(sentence, index);
      if (to === null) continue;
      return { sentence, phrase: { from: index, to, kind: 'office', isPlural: false, head: index } };
    }
  }
  return null;
}

function endAt({ words }: PersonSentence, index: number): number | null {
  const [first, second, third] = words.slice(index, index + 3).map(({ word }) => word);
  if (first === undefined || second === undefined) return null;
  if (first === 'head' && second === 'of' && third === 'state') return index + 3;
  return CALLED.some(([one, other]) => one.test(first) && other.test(second)) ? index + 2 : null;
}

const PRESIDENT =
  /^(?:president(?:i|in|inin)?|prezident\p{L}{0,5}|cumhurbaskan\p{L}{0,5}|президент\p{L}{0,3})$/u;

/** Whether a title is that of the country's own president. */
export function isPresident({ words }: PersonSentence, { from, to }: TitlePhrase): boolean {
  const own = words
    .slice(from, to)
    .map(({ word }) => word)
    .filter((word) => !['of', 'the', 'republic', 'республики'].includes(word));
  return own.length === 1 && PRESIDENT.test(own[0] ?? '');
}
