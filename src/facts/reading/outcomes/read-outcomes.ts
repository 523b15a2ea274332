import type { Stated } from '../../fact.ts';
import { type Piece, piecesOf } from '../phrases/pieces.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
import { isDecided } from './decided.ts';
import { isDecidedInList, itemsBehind, leadInOf } from './lists.ts';
import { stationsIn } from './lives.ts';
import { isDuty } from './measures.ts';
import { isResult, resultsBehind } from './results.ts';
import { isSetUp, isTermBehind, isToldAsSaid } from './terms.ts';
import { votesIn } from './vote-tables.ts';
import { MEETINGS, NEXT } from './words/coming.ts';

/** Sentences behind a decision in which its measures may still be told. */
const FARTHEST = 5;

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
  const votes = votesIn(pieces, release.language);
  const stations = stationsIn(pieces);
  const outcomes: Piece[] = [];
  /** Places behind the last decision, or null where nothing was decided yet or something else came between. */
  let since: number | null = null;
  let decision: Piece | null = null;
  for (let place = 0; place < pieces.length; place += 1) {
    const piece = pieces[place];
    if (piece === undefined) break;
    const isElected = votes.get(piece);
    if (isElected !== undefined) {
      if (isElected) outcomes.push(piece);
      continue;
    }
    const results = resultsBehind(pieces, place, release.language, votes);
    if (results.length > 0) {
      outcomes.push(...results);
      place += results.length;
      since = null;
      continue;
    }
    const leadIn = leadInOf(release, piece, pieces[place + 1], since === 0);
    if (leadIn !== null) {
      const items = itemsBehind(pieces, place);
      if (items.length > 0) {
        outcomes.push(
          ...items.filter((item, index) => isDecidedInList(release, item, leadIn, items[index - 1])),
        );
        place += items.length;
        decision = piece;
        since = 0;
        continue;
      }
    }
    if (isResult(piece)) outcomes.push(piece);
    if (piece.isHeading) continue;
    if (isSignedAgain(piece, outcomes) || stations.has(piece)) continue;
    if (isDecided(release, piece) || isDuty(release, piece)) {
      outcomes.push(piece);
      decision = piece;
      since = 0;
    } else if (since !== null) {
      since += 1;
      const paragraphs = piece.paragraph - (outcomes.at(-1)?.paragraph ?? piece.paragraph);
      if (since > FARTHEST || decision === null || isSpoken(piece)) since = null;
      else if (paragraphs <= 1 && isTermBehind(release, piece, { decision, sentences: since, paragraphs })) {
        outcomes.push(piece);
        since = 0;
      } else if (isOther(release, piece)) since = null;
    } else if (outcomes.length > 0 && isSetUp(piece, release.language)) {
      outcomes.push(piece);
      decision = piece;
      since = 0;
    }
  }
  read.set(release, outcomes);
  return outcomes;
}

const SIGNING = /(?<!\p{L})(?:imza|подпис|signed|inked|initial)/u;
const THE_DOCUMENT = /^(?:(?:bu |her iki )?(?:sened|belge)\p{L}*|(?:документ|подпис)\p{L}*)\s/u;

/** Who signed what is already told to have been signed. */
function isSignedAgain({ told }: Piece, outcomes: readonly Piece[]): boolean {
  return THE_DOCUMENT.test(told) && SIGNING.test(told) && outcomes.some((one) => SIGNING.test(one.told));
}

function isSpoken({ told, text, folded }: Piece): boolean {
  return told !== folded || /["«“]\s*$/u.test(text);
}

/** Something is told as said, or it is told when they meet next: what follows is another matter. */
function isOther({ language }: ReadableRelease, { told }: Piece): boolean {
  return isToldAsSaid(told, language) || (NEXT.has(told, language) && MEETINGS.has(told, language));
}
