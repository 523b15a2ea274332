import { resolveDates } from '../dates/resolve-date.ts';
import type { Piece } from '../phrases/pieces.ts';
import { TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { isReported } from './decided.ts';
import { DEADLINE, MEETINGS, NEXT } from './words/coming.ts';
import { DUTY, EFFECTS, FIRST_PERSON, MEASURE, PERSONAL, SETTLED } from './words/decisions.ts';

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

/** "The vaccine will be given free of charge": what follows from a decision, with no day of its own. */
export function isFlatMeasure(release: ReadableRelease, piece: Piece): boolean {
  return isPassiveToCome(piece) && isMeasure(release, piece, 0) && !isDated(release, piece);
}

/** What is settled right behind a decision, with no day of its own; or what is told to be by it, a little later. */
export function isTermBehind(release: ReadableRelease, piece: Piece, since: number): boolean {
  if (!isMeasure(release, piece, 1)) return false;
  return BY_IT.test(piece.told) || (since === 1 && !isDated(release, piece));
}

/** "Accordingly", "under it": what a sentence says follows from the one before. */
const BY_IT =
  /^(?:under it|accordingly|as a result of this|thereby|buna gore|buna esasen|bununla|bu kapsamda|bu cercevede|согласно (?:ему|ей|им)|в соответствии с (?:ним|ней|ними)|по (?:его|ее|их) условиям)[\s,]/u;

function isDated(release: ReadableRelease, piece: Piece): boolean {
  return resolveDates(release, piece, 'future').length > 0;
}

const PASSIVE_TO_COME =
  /(?<!\p{L})(?:(?:will|shall|is to|are to) be \p{L}+(?:ed|en|n|t|d)|будет \p{L}+(?:ен|ан|ят|ут|ыт)[ао]?|будут \p{L}+(?:ены|аны|яты|уты|ыты)|\p{L}+(?:[iu]l|[iu]n|an|en)[ae]c[ae][kq](?:l[ae]r|t[iu]r|d[iu]r)*)(?!\p{L})/u;

export function isPassiveToCome({ told }: Piece): boolean {
  return PASSIVE_TO_COME.test(told);
}

/** What is to be: `since` so many sentences behind a decision, of which the first may also tell what it settled. */
export function isMeasure({ language }: ReadableRelease, { told }: Piece, since: number): boolean {
  if (MEETINGS.has(told, language) || PERSONAL.has(told, language) || NEXT.has(told, language)) return false;
  if (
    FIRST_PERSON.has(told, language) ||
    EFFECTS.has(told, language) ||
    /^(?:this|that|these|it)\s/u.test(told)
  ) {
    return false;
  }
  return MEASURE.has(told, language) || (since === 1 && SETTLED.has(told, language));
}
