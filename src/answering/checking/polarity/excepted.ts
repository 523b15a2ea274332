import { wordPositions } from '../reading/meeting.ts';
import type { ReadText } from '../reading/read-text.ts';
import { EXCEPTIONS } from '../words/quantifiers.ts';

/** "Open every day except Monday" says that it is closed on Mondays. */
export function isExcepted(claim: ReadText, place: number, text: ReadText): boolean {
  const except = text.words.find(
    ({ word, clause, sentence }) =>
      EXCEPTIONS.test(word) &&
      (clause === text.words[place]?.clause || sentence === text.words[place]?.sentence),
  );
  if (except === undefined) return false;
  const excepted =
    text.words[text.language === 'az' || text.language === 'tr' ? except.index - 1 : except.index + 1];
  return (
    excepted !== undefined &&
    claim.words.some((word) => wordPositions(word, claim, text).includes(excepted.index)) &&
    !claim.words.some(({ word }) => EXCEPTIONS.test(word))
  );
}
