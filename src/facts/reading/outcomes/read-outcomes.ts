import type { Stated } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type Piece, piecesOf } from '../phrases/pieces.ts';
import { ACCORDING, TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
import { isDecided, isReported } from './decided.ts';
import { deedsIn } from './deeds.ts';
import { DEADLINE, MEETINGS, NEXT } from './words/coming.ts';
import {
  DECISION_NOUNS,
  DUTY,
  EFFECTS,
  FIRST_PERSON,
  INFORMED,
  MEASURE,
  NO_LEAD_IN,
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
    const leadIn = leadInOf(release, piece);
    if (leadIn !== null) {
      const items = itemsBehind(pieces, place);
      if (items.length > 0) {
        outcomes.push(
          ...items.filter((item, index) => isDecidedInList(release, item, leadIn, items[index - 1])),
        );
        place += items.length;
        since = 0;
        continue;
      }
    }
    if (piece.isHeading) continue;
    if (isSignedAgain(piece, outcomes)) continue;
    if (isDecided(release, piece) || isDuty(release, piece)) {
      outcomes.push(piece);
      since = 0;
    } else if (since !== null) {
      since += 1;
      if (since > FARTHEST || isOther(release, piece)) since = null;
      else if (
        piece.paragraph - (outcomes.at(-1)?.paragraph ?? piece.paragraph) <= 1 &&
        (isFlatMeasure(release, piece) ||
          (since === 1 &&
            piece.paragraph === outcomes.at(-1)?.paragraph &&
            isMeasure(release, piece, 1) &&
            resolveDates(release, piece, 'future').length === 0))
      )
        outcomes.push(piece);
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

/** What a list is led in by: a decision ("The Council decided:"), or something else that may lead in orders. */
type LeadIn = 'decision' | 'open';

function leadInOf(release: ReadableRelease, piece: Piece): LeadIn | null {
  const { language } = release;
  const hasColon = LEADS_IN.test(piece.text);
  if (hasColon && (isDecided(release, piece) || TERMS.has(piece.told, language))) return 'decision';
  if (piece.isHeading && isDecidedHeading(piece, language)) return 'decision';
  const isHead =
    hasColon || (piece.text.length <= LONGEST_HEADING && DECISION_NOUNS.has(piece.told, language));
  return isHead && !piece.hasBullet && !NO_LEAD_IN.has(piece.told, language) ? 'open' : null;
}

/** "WHAT WAS DECIDED" above a list. */
function isDecidedHeading({ told }: Piece, language: string | null): boolean {
  return (
    told.split(/\s+/u).length <= LONGEST_TITLE &&
    deedsIn(told, language).some(({ object }) => object === null)
  );
}

/** Words of a heading that may be all of "What was decided". */
const LONGEST_TITLE = 4;
/** UTF-16 units of "Below are the main decisions." */
const LONGEST_HEADING = 80;

/** "1.1." cut from what it numbers. */
const MARKER = /^\d{1,3}(?:\.\d{1,3})*\.?$/u;

/** The items of a list and the further sentences of each. */
function itemsBehind(pieces: readonly Piece[], place: number): readonly Piece[] {
  const items: Piece[] = [];
  for (let index = place + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const last = items.at(-1);
    const isItem =
      piece.hasBullet ||
      MARKER.test(piece.text) ||
      MARKER.test(last?.text ?? '') ||
      /^\p{Ll}/u.test(piece.text) ||
      /;$/u.test(piece.text) ||
      /;$/u.test(last?.text ?? '') ||
      (last !== undefined && !last.isHeading && !piece.isHeading && piece.paragraph === last.paragraph);
    if (!isItem) break;
    items.push(piece);
  }
  return items;
}

/** An item states a decision unless it tells what was heard or praised; its further sentences where they state one. */
function isDecidedInList(
  release: ReadableRelease,
  item: Piece,
  leadIn: LeadIn,
  before: Piece | undefined,
): boolean {
  const { language } = release;
  if (!/\p{L}/u.test(item.text)) return false;
  if (isDecided(release, item)) return true;
  if (TELLING.has(item.told, language) || INFORMED.has(item.told, language)) return false;
  if (isOrder(item.told)) return true;
  if (leadIn === 'open') return false;
  if (/(?:^|\s)(?:(?<!\d )may|might|could|should|would)\s(?!\d)/u.test(item.told)) return false;
  const isNumbered = item.hasBullet || MARKER.test(before?.text ?? '');
  if (isNumbered || /^\p{Ll}/u.test(item.text) || /;$/u.test(item.text)) return true;
  return (PASSIVE_TO_COME.test(item.told) && isMeasure(release, item, 1)) || DUTY.has(item.told, language);
}

/**
 * What is to be done, as minutes and decrees word it: a Russian infinitive, a Turkic optative or verbal noun, an English
 * present or infinitive in front.
 */
const ORDER =
  /^(?:\S+\s){0,7}?\p{L}{2,}(?:ть|ти|чь)(?:ся)?(?!\p{L})|\p{L}(?:s[iu]n(?:l[ae]r)?|m[ae]l[ae]r[iu]n?[ae]?|m[ae]s[iu](?:n[ae])?)[.;,]?\s*$|^(?:to \p{L}{3,}|(?:approve|decide|authori[sz]e|endorse|instruct|request|direct|appoint|adopt|extend|establish|impose|confirm|order|allocate|reject|postpone|defer|grant|note|recommend|urge|call|require|mandate|elect|designate)s )/u;

function isOrder(told: string): boolean {
  return ORDER.test(told);
}

/** "Banks are to adapt their machines by 13 May": not what who applies for something has to do. */
function isDuty(release: ReadableRelease, { told, start, end }: Piece): boolean {
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

/** Somebody speaks, or it is told when they meet next: what follows is another matter. */
function isOther(release: ReadableRelease, { told, text, folded }: Piece): boolean {
  const { language } = release;
  if (told !== folded || /["«“]\s*$/u.test(text)) return true;
  if (TELLING.has(told, language) || ACCORDING.has(told, language)) return true;
  return NEXT.has(told, language) && MEETINGS.has(told, language);
}

/** "The vaccine will be given free of charge": what follows from a decision, with no day of its own. */
function isFlatMeasure(release: ReadableRelease, piece: Piece): boolean {
  if (!PASSIVE_TO_COME.test(piece.told) || !isMeasure(release, piece, 0)) return false;
  return resolveDates(release, piece, 'future').length === 0;
}

const PASSIVE_TO_COME =
  /(?<!\p{L})(?:(?:will|shall|is to|are to) be \p{L}+(?:ed|en|n|t|d)|будет \p{L}+(?:ен|ан|ят|ут|ыт)[ао]?|будут \p{L}+(?:ены|аны|яты|уты|ыты)|\p{L}+(?:[iu]l|[iu]n|an|en)[ae]c[ae][kq](?:l[ae]r|t[iu]r|d[iu]r)*)(?!\p{L})/u;

function isMeasure({ language }: ReadableRelease, { told }: Piece, since: number): boolean {
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
