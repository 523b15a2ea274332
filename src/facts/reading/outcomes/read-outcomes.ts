import type { Stated } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type Piece, piecesOf } from '../phrases/pieces.ts';
import { ACCORDING, TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
import { isDecided, isReported } from './decided.ts';
import { DEADLINE, MEETINGS, NEXT } from './words/coming.ts';
import {
  DECISIONS,
  DUTY,
  EFFECTS,
  FIRST_PERSON,
  MEASURE,
  PERSONAL,
  SETTLED,
  TERMS,
} from './words/decisions.ts';

/** Sentences behind a decision in which its measures may still be told. */
const FARTHEST = 5;
const LEADS_IN = /:[\s"«“]*$/u;

/**
 * The sentences, and items of lists, that state what was decided, agreed, instructed, signed or approved at or by the event
 * that a release is about; the terms of what was signed; and the measures that follow a decision flatly. Not what was said,
 * hoped, or decided at another time.
 */
export function readOutcomes(release: ReadableRelease): readonly Stated[] {
  return outcomePieces(release).map((piece) => statedAt(release, piece, piece));
}

const read = new WeakMap<ReadableRelease, readonly Piece[]>();

export function outcomePieces(release: ReadableRelease): readonly Piece[] {
  const known = read.get(release);
  if (known !== undefined) return known;
  const pieces = piecesOf(release);
  const outcomes: Piece[] = [];
  /** Places behind the last decision, or null where nothing was decided yet or something else came between. */
  let since: number | null = null;
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place];
    if (piece === undefined) break;
    if (isLeadIn(release, piece)) {
      const items = itemsBehind(pieces, place);
      outcomes.push(...items);
      place += items.length;
      since = items.length > 0 ? 0 : since;
      continue;
    }
    if (piece.isHeading) continue;
    if (isDecided(release, piece) || isDuty(release, piece)) {
      outcomes.push(piece);
      since = 0;
    } else if (since !== null) {
      since += 1;
      if (since > FARTHEST || isOther(release, piece)) since = null;
      else if (isMeasure(release, piece, since)) outcomes.push(piece);
    }
  }
  read.set(release, outcomes);
  return outcomes;
}

/** "The Council decided:" */
function isLeadIn(release: ReadableRelease, piece: Piece): boolean {
  return LEADS_IN.test(piece.text) && (isDecided(release, piece) || TERMS.has(piece.told, release.language));
}

function itemsBehind(pieces: readonly Piece[], place: number): readonly Piece[] {
  const items: Piece[] = [];
  for (let index = place + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const isItem =
      piece.hasBullet ||
      /^\p{Ll}/u.test(piece.text) ||
      /;$/u.test(piece.text) ||
      /;$/u.test(items.at(-1)?.text ?? '');
    if (!isItem) break;
    items.push(piece);
  }
  return items;
}

/** "Banks are to adapt their machines by 13 May": not what who applies for something has to do. */
function isDuty(release: ReadableRelease, { told, start, end }: Piece): boolean {
  const { language } = release;
  const [duty] = DUTY.find(told, language);
  if (duty === undefined || isReported(told, duty, language) || PERSONAL.has(told, language)) return false;
  if (FIRST_PERSON.has(told, language)) return false;
  if (!DEADLINE.has(told, language) || TELLING.has(told, language)) return false;
  return resolveDates(release, { start, end }, 'future').some(({ precision }) => precision === 'day');
}

/** Somebody speaks, or it is told when they meet next: what follows is another matter. */
function isOther(release: ReadableRelease, { told, text, folded }: Piece): boolean {
  const { language } = release;
  if (told !== folded || /["«“]\s*$/u.test(text)) return true;
  if (TELLING.has(told, language) || ACCORDING.has(told, language)) return true;
  return NEXT.has(told, language) && MEETINGS.has(told, language);
}

function isMeasure({ language }: ReadableRelease, { told }: Piece, since: number): boolean {
  if (MEETINGS.has(told, language) || PERSONAL.has(told, language) || NEXT.has(told, language)) return false;
  if (
    FIRST_PERSON.has(told, language) ||
    EFFECTS.has(told, language) ||
    /^(?:this|that|these|it)\s/u.test(told)
  ) {
    return false;
  }
  return (
    (MEASURE.has(told, language) || (since === 1 && SETTLED.has(told, language))) &&
    !DECISIONS.has(told, language)
  );
}
