import type { Span } from '../../../archive/release.ts';
import { areComparable, areEqual, baseAmount } from './amounts.ts';
import { type Anchor, anchorStands, anchorsOf } from './anchors.ts';
import { isOtherClause, isOwnClause } from './clauses.ts';
import type { Figure } from './figure.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';
import { distanceBetween, meetsAny, type Surroundings, surroundingsOf, wordsMeet } from './surroundings.ts';

/** Words of another figure's that a claim has to have, with none of the right one's, before they count as mixed up. */
const ENOUGH = 2;

const APART =
  /;|(?<!\p{L})(?:while|whereas|compared|versus|against|up from|down from|тогда как|по сравнению|против|nisbeten|muqayisede|kiyasla|gore|ise)(?!\p{L})/u;

/** A figure of a source with the sentence that holds it. */
export interface Found {
  readonly figure: Figure;
  readonly sentence: SourceSentence;
}

/**
 * The figure of a source that a claim should have named: its own number stands there, but of something else. Null without
 * clear evidence. The evidence is what is counted, then the date beside it, then the words around it.
 */
export function mixedUpWith(claimed: Figure, claim: Values, matches: readonly Found[]): Figure | null {
  const around = surroundingsOf(claim);
  const own = around.find(({ figure }) => figure === claimed);
  if (own === undefined || matches.length === 0) return null;
  const rivals: Figure[] = [];
  for (const { figure, sentence } of matches) {
    const source = surroundingsOf(sentence.values);
    const match = source.find((other) => other.figure === figure);
    if (match === undefined) return null;
    const rival = source.find(
      (other) =>
        isRival(other.figure, figure) &&
        isMixedUp(own, match, other, sentence) &&
        isMutual(own, match, other, sentence),
    );
    if (rival === undefined) return null;
    rivals.push(rival.figure);
  }
  return rivals[0] ?? null;

  function isMixedUp(
    named: Surroundings,
    match: Surroundings,
    rival: Surroundings,
    sentence: SourceSentence,
  ): boolean {
    if (isOwnDate(named, claim, match, rival, sentence)) return false;
    return (
      isOtherThing(named, match, rival) ||
      isOtherDate(named, claim, match, rival, sentence) ||
      isOtherClause(claim, named, sentence, match.figure, rival.figure) ||
      (isOtherContext(named, claim, match, rival, sentence) &&
        !isOwnClause(claim, named.figure, sentence, match.figure, rival.figure))
    );
  }

  /** A claim that names both has them the wrong way round only if neither is in its place. */
  function isMutual(
    named: Surroundings,
    match: Surroundings,
    rival: Surroundings,
    sentence: SourceSentence,
  ): boolean {
    const others = around.filter(
      ({ figure }) =>
        figure !== claimed &&
        areComparable(figure, rival.figure) &&
        areEqual(baseAmount(figure), baseAmount(rival.figure)),
    );
    const isNamed = isOtherThing(named, match, rival);
    return others.every(
      (other) =>
        isMixedUp(other, rival, match, sentence) ||
        (isNamed && !other.things.some((thing) => meetsAny(thing, rival.things))),
    );
  }

  function isRival(other: Figure, figure: Figure): boolean {
    if (other === figure || !areComparable(other, figure)) return false;
    // What is counted is named by the unit already: two wagons are no eleven passengers.
    const isToldApart =
      claimed.unit !== null && claimed.unit.id === figure.unit?.id && figure.unit.id !== other.unit?.id;
    return !isToldApart && !areEqual(baseAmount(other), baseAmount(figure));
  }
}

/** The claim counts by name what the rival counts, and the match counts something else. */
function isOtherThing(own: Surroundings, match: Surroundings, rival: Surroundings): boolean {
  if (match.isElliptical || rival.isElliptical) return false;
  // "Gave hospitals 3 million": what it is for may stand before it.
  if (own.isElliptical) {
    if (match.figure.unit?.dimension === 'percent') return false;
    const [thing, other] = [match.things[0], rival.things[0]];
    if (thing === undefined || other === undefined || own.owned.some((word) => meetsAny(word, match.things)))
      return false;
    return own.owned.some((word) => wordsMeet(word, other) && !meetsAny(word, match.owned));
  }
  // What a percentage is of stands before it as often.
  const stated =
    match.figure.unit?.dimension === 'percent' ? [...match.things, ...match.owned] : match.things;
  const isShared = own.things.some((thing, index) => {
    const at = rival.things.findIndex((other) => wordsMeet(thing, other));
    return (at === 0 || at === index) && !meetsAny(thing, stated);
  });
  if (!isShared) return false;
  return !own.owned.some((word) => meetsAny(word, match.things) && !meetsAny(word, rival.things));
}

/** The claim puts its number beside the date that belongs to it and not to the rival. */
function isOwnDate(
  own: Surroundings,
  claim: Values,
  match: Surroundings,
  rival: Surroundings,
  { values, calendar }: SourceSentence,
): boolean {
  const claimed = nearest(claim, anchorsOf(claim), own.figure);
  const stated = nearest(values, anchorsOf(values), match.figure);
  return (
    claimed !== null &&
    stated !== null &&
    isSetApart(values, stated, rival.figure, match.figure) &&
    anchorStands(claimed, stated, calendar)
  );
}

/** The claim puts its number beside the date that stands beside the rival. */
function isOtherDate(
  own: Surroundings,
  claim: Values,
  match: Surroundings,
  rival: Surroundings,
  { values, calendar }: SourceSentence,
): boolean {
  const claimedAnchors = anchorsOf(claim);
  const claimed = nearest(claim, claimedAnchors, own.figure);
  const statedAnchors = anchorsOf(values);
  const stated = nearest(values, statedAnchors, match.figure);
  const other = nearest(values, statedAnchors, rival.figure);
  if (claimed === null || stated === null || other === null) return false;
  if (areApart(claim, claimed, own.figure)) {
    // The claim sets it apart from the date that the source puts it beside.
    return (
      stated === other &&
      anchorStands(claimed, other, calendar) &&
      isSetApart(values, other, rival.figure, match.figure)
    );
  }
  // "A year earlier" belongs to one number only; a date may be shared by several.
  const isItsOwn = 'earlier' in other || isSetApart(values, other, match.figure, rival.figure);
  if (stated === other && !(isItsOwn && isNearer(values, other, rival.figure, match.figure))) return false;
  if (stated !== other && claimedAnchors.some((anchor) => anchorStands(anchor, stated, calendar)))
    return false;
  return anchorStands(claimed, other, calendar);
}

/** The claim's words meet several that belong to the rival alone, and none that belong to the match. */
function isOtherContext(
  own: Surroundings,
  claim: Values,
  match: Surroundings,
  rival: Surroundings,
  { values }: SourceSentence,
): boolean {
  const isNamedToo = claim.figures.some((figure) => areEqual(baseAmount(figure), baseAmount(rival.figure)));
  if (!isNamedToo && areOfOneRange(values, match.figure, rival.figure)) return false;
  const others = match.isElliptical ? [] : rival.owned;
  const forMatch = own.owned.filter((word) => meetsAny(word, match.owned) && !meetsAny(word, others));
  const forRival = own.owned.filter((word) => meetsAny(word, rival.owned) && !meetsAny(word, match.owned));
  if (forMatch.length > 0) return false;
  const isOneLanguage = claim.lexed.language === values.lexed.language;
  const named = forRival.filter((word) => meetsAny(word, rival.things)).length;
  if (isOneLanguage && named > 0 && !match.isElliptical && !rival.isElliptical) return true;
  // Said in the source's own words, one that belongs elsewhere is enough.
  const all = surroundingsOf(values).flatMap(({ owned }) => owned);
  const isVerbatim = isOneLanguage && own.owned.every((word) => meetsAny(word, all));
  if (isVerbatim && forRival.length > 0 && match.owned.length > 0) return true;
  return forRival.length >= ENOUGH;
}

/** "From 8 to 7.5 percent": the words before the first are both numbers'. */
function areOfOneRange({ lexed: { lexemes } }: Values, a: Figure, b: Figure): boolean {
  const [first, last] = a.first < b.first ? [a, b] : [b, a];
  const words = lexemes.slice(first.next, last.first).map(({ text }) => text);
  return (
    words.length <= 2 && words.every((word) => /^(?:to|до|-|–|—|%|[dt][ae]n|yuzde|[$€£₼₽₺])$/u.test(word))
  );
}

/** Whether a date belongs to one of two figures: with a semicolon or "compared with" between it and the other. */
function isSetApart(values: Values, anchor: Anchor, from: Figure, to: Figure): boolean {
  return areApart(values, anchor, from) && !areApart(values, anchor, to);
}

function areApart({ lexed }: Values, anchor: Anchor, figure: Figure): boolean {
  return APART.test(lexed.folded.slice(...between(anchor, figure)));
}

function between(a: Span, b: Span): [start: number, end: number] {
  return a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
}

function nearest({ lexed }: Values, anchors: readonly Anchor[], figure: Figure): Anchor | null {
  let found: Anchor | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    const distance = distanceBetween(lexed.text, anchor, figure);
    if (distance < least) {
      least = distance;
      found = anchor;
    }
  }
  return found;
}

function isNearer({ lexed }: Values, anchor: Anchor, first: Figure, second: Figure): boolean {
  return distanceBetween(lexed.text, anchor, first) < distanceBetween(lexed.text, anchor, second);
}
