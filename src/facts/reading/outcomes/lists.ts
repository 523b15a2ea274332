import type { Piece } from '../phrases/pieces.ts';
import { TELLING } from '../phrases/telling.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { isDecided } from './decided.ts';
import { deedsIn } from './deeds.ts';
import { isMeasure, isPassiveToCome } from './measures.ts';
import { isLine, isResult } from './results.ts';
import { DECISION_NOUNS, DUTY, INFORMED, NO_LEAD_IN, TERMS } from './words/decisions.ts';

/** What a list is led in by: a decision ("The Council decided:"), or something else that may lead in orders. */
export type LeadIn = 'decision' | 'open';

const LEADS_IN = /:[\s"«“]*$/u;

/** What a sentence or heading leads in, or null. `isBehindDecision`: the sentence right before states a decision. */
export function leadInOf(
  release: ReadableRelease,
  piece: Piece,
  next: Piece | undefined,
  isBehindDecision: boolean,
): LeadIn | null {
  const { language } = release;
  const { told, text } = piece;
  const hasColon =
    LEADS_IN.test(text) || (text.endsWith(';') && !piece.hasBullet && next?.hasBullet === true);
  if (hasColon && NO_LEAD_IN.has(told, language)) return null;
  if (hasColon && (isDecided(release, piece) || TERMS.has(told, language))) return 'decision';
  if (hasColon && isBehindDecision && told.split(/\s+/u).length <= LONGEST_JOINT) return 'decision';
  if ((piece.isHeading || text.endsWith('?')) && isDecidedHeading(piece, language)) return 'decision';
  const isHead = hasColon || (text.length <= LONGEST_HEADING && DECISION_NOUNS.has(told, language));
  return isHead && !piece.hasBullet && !NO_LEAD_IN.has(told, language) ? 'open' : null;
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
/** Words of "In particular:", behind what was decided. */
const LONGEST_JOINT = 3;
/** UTF-16 units of "Below are the main decisions." */
const LONGEST_HEADING = 80;

/** "1.1." cut from what it numbers. */
const MARKER = /^\d{1,3}(?:\.\d{1,3})*\.?$/u;
const MARKER_WITHIN = /^\d{1,3}\.\d/u;
/** "СЛУШАЛИ: …", "MISCELLANEOUS.": the next part of minutes. */
const LABEL = /^\p{Lu}{4,}(?:\s\p{Lu}+){0,3}\s?[:.]/u;

/** The items of a list and the further sentences of each. */
export function itemsBehind(pieces: readonly Piece[], place: number): readonly Piece[] {
  const items: Piece[] = [];
  const leadIn = pieces[place];
  for (let index = place + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const last = items.at(-1);
    if (!isItem(piece, last, leadIn) || LABEL.test(piece.text)) break;
    // "2." behind "1.1." and "1.2." opens the next point of the minutes.
    const isNextPoint = piece.hasBullet && MARKER_WITHIN.test(items[0]?.text ?? '');
    if (isNextPoint && piece.paragraph !== last?.paragraph) break;
    items.push(piece);
  }
  return items;
}

function isItem(piece: Piece, last: Piece | undefined, leadIn: Piece | undefined): boolean {
  if (piece.hasBullet || MARKER.test(piece.text) || MARKER.test(last?.text ?? '')) return true;
  if (/^\p{Ll}/u.test(piece.text) || /;$/u.test(piece.text) || /;$/u.test(last?.text ?? '')) return true;
  // Lines without a stop, right below what leads them in.
  if (isLine(piece) && piece.paragraph === leadIn?.paragraph && (last === undefined || isLine(last)))
    return true;
  return last !== undefined && !last.isHeading && !piece.isHeading && piece.paragraph === last.paragraph;
}

/** An item states a decision unless it tells what was heard or praised; its further sentences where they state one. */
export function isDecidedInList(
  release: ReadableRelease,
  item: Piece,
  leadIn: LeadIn,
  before: Piece | undefined,
): boolean {
  const { language } = release;
  if (!/\p{L}/u.test(item.text)) return false;
  if (isDecided(release, item) || isResult(item)) return true;
  if (LEADS_IN.test(item.text)) return false;
  if (TELLING.has(item.told, language) || INFORMED.has(item.told, language)) return false;
  if (ORDER.test(item.told)) return true;
  if (leadIn === 'open') return false;
  if (/(?:^|\s)(?:(?<!\d )may|might|could|should|would)\s(?!\d)/u.test(item.told)) return false;
  const isNumbered = item.hasBullet || MARKER.test(before?.text ?? '');
  if (isNumbered || isLine(item) || /^\p{Ll}/u.test(item.text) || /;$/u.test(item.text)) return true;
  return (isPassiveToCome(item) && isMeasure(release, item)) || DUTY.has(item.told, language);
}

/**
 * What is to be done, as minutes and decrees word it: a Russian infinitive, a Turkic optative or verbal noun, an English
 * present or infinitive in front.
 */
const ORDER =
  /^(?:\S+\s){0,7}?\p{L}{2,}(?:ть|ти|чь)(?:ся)?(?!\p{L})|\p{L}(?:s[iu]n(?:l[ae]r)?|m[ae]l[ae]r[iu]n?[ae]?|m[ae]s[iu](?:n[ae])?)[.;,]?\s*$|^(?:to \p{L}{3,}|(?:approve|decide|authori[sz]e|endorse|instruct|request|direct|appoint|adopt|extend|establish|impose|confirm|order|allocate|reject|postpone|defer|grant|note|recommend|urge|call|require|mandate|elect|designate)s )/u;
