import { resolveDates } from '../dates/resolve-date.ts';
import type { Piece } from '../phrases/pieces.ts';
import { TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { isReported } from './decided.ts';
import { isToBe } from './futures.ts';
import { DEADLINE, MEETINGS, NEXT } from './words/coming.ts';
import { DUTY, EFFECTS, FIRST_PERSON, PERSONAL } from './words/decisions.ts';

/** "Banks are to adapt their machines by 13 May": not what who applies for something has to do. */
export function isDuty(release: ReadableRelease, { told, start, end }: Piece): boolean {
  const { language } = release;
  const [duty] = DUTY.find(told, language);
  if (duty === undefined || isReported(told, duty, language) || PERSONAL.has(told, language)) return false;
  if (FIRST_PERSON.has(told, language)) return false;
  if (OF_SOMEBODY.test(told)) return false;
  if (!DEADLINE.has(told, language) || TELLING.has(told, language)) return false;
  return resolveDates(release, { start, end }, 'future').some(({ precision }) => precision === 'day');
}

/** What one person is to do, or what is called to mind. */
const OF_SOMEBODY = /(?:^|\s)(?:ему|ей|им|he|she|they|ki,?)\s/u;

const PASSIVE_TO_COME =
  /(?<!\p{L})(?:(?:will|shall|is to|are to) be \p{L}+(?:ed|en|n|t|d)|будет \p{L}+(?:ен|ан|ят|ут|ыт)[ао]?|будут \p{L}+(?:ены|аны|яты|уты|ыты)|(?!(?:sun|savun|bulun|dokun|kullan|guven|ogren|ustlen|yararlan|faydalan|kazan|dayan|uzan|inan|dusun|qazan|oyren|istifadelen|davran)[ae]c)\p{L}+(?:[iu]l|[iu]n|an|en)[ae]c[ae][kq](?:l[ae]r|t[iu]r|d[iu]r)*)(?!\p{L})/u;

export function isPassiveToCome({ told }: Piece): boolean {
  return PASSIVE_TO_COME.test(told);
}

/** What is to be, as a decision words it. */
export function isMeasure({ language }: ReadableRelease, piece: Piece): boolean {
  const { told } = piece;
  if (MEETINGS.has(told, language) || PERSONAL.has(told, language) || NEXT.has(told, language)) return false;
  if (FIRST_PERSON.has(told, language) || EFFECTS.has(told, language)) return false;
  return isToBe(piece, language) && !/^(?:this|that|these|it)\s/u.test(told);
}
