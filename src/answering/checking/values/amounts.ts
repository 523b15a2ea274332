import type { Figure } from './figure.ts';
import type { Hedge } from './hedges.ts';
import type { Unit } from './units.ts';

/** How a claim's figure stands to one of its source: the same, or the same number of something else. */
export type Meeting = 'same' | 'other-unit' | 'other-rate' | null;

/** Digits and floats: amounts that differ by less are one. */
const EQUAL = 1e-6;
/** Of a conversion (miles for kilometres), which is rounded. */
const CONVERTED = 0.01;
/** How far a rounded number may be from the exact one, as a share of it. */
const NEAR = 0.05;
const FAR = 0.12;
const BELOW = 0.35;
const ABOVE = 0.2;
/** A third is 33, 33.3 or 33.33 percent. */
const FRACTION = 0.5;
/** How far, in percent, what is told as more than, nearly or about a part may be from it. */
const BESIDE_FRACTION = 8;

const MEASURED =
  /^(?:length|area|volume|mass|power|energy|time|temperature|percent|percentage-point|money:.*|voltage|current|frequency|data|speed|pressure|sound|dose|heat)$/;

/** `isStatedBare`: whether the source names elsewhere what it counts. */
export function meetingOf(claimed: Figure, stated: Figure, isStatedBare: () => boolean): Meeting {
  const factor = factorsOf(claimed.unit, stated.unit);
  if (
    !claimed.amounts.some((amount) => standsAmong(claimed, amount * factor.claimed, stated, factor.stated))
  ) {
    return isSameNumber(claimed, stated) ? 'other-unit' : null;
  }
  if (!unitsMeet(claimed.unit, stated.unit, isStatedBare)) return 'other-unit';
  const hasOtherRate = claimed.per !== null && stated.per !== null && claimed.per !== stated.per;
  return hasOtherRate && claimed.unit?.dimension !== 'percent' ? 'other-rate' : 'same';
}

/** 40 kilograms and 40 tonnes. */
function isSameNumber(claimed: Figure, stated: Figure): boolean {
  if (claimed.unit === null || stated.unit === null || claimed.unit.id === stated.unit.id) return false;
  return claimed.amounts.some((amount) => stated.amounts.some((other) => areEqual(amount, other)));
}

/** Whether a number said with a hedge is true of an exact one; `step` is the unit of its last digit. */
export function hedgeHolds(said: number, step: number, hedge: Hedge | null, exact: number): boolean {
  if (areEqual(said, exact)) return true;
  if (hedge === null || Math.sign(said) !== Math.sign(exact)) return false;
  const [rounded, full] = [Math.abs(said), Math.abs(exact)];
  const gap = Math.abs(rounded - full);
  if (hedge === 'about') return gap <= NEAR * full || (gap <= step / 2 && gap <= FAR * full);
  if (hedge === 'more') return rounded < full && (gap < step || gap <= BELOW * rounded);
  return rounded > full && ((gap < step && gap <= ABOVE * rounded) || gap <= FAR * rounded);
}

export function areEqual(a: number, b: number, tolerance = EQUAL): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-9);
}

/** Whether two figures measure in one kind of unit, so that they can be added, compared and mixed up. */
export function areComparable(a: Figure, b: Figure): boolean {
  return kindOf(a.unit) === kindOf(b.unit);
}

/** In base units of its dimension; the likeliest reading. */
export function baseAmount(figure: Figure): number {
  return (figure.amounts[0] ?? 0) * (figure.unit?.factor ?? 1);
}

/** Whether a unit is of a scale, rather than a kind of thing that is counted. */
export function isMeasure(unit: Unit | null): boolean {
  return unit !== null && MEASURED.test(unit.dimension);
}

function standsAmong(claimed: Figure, amount: number, stated: Figure, factor: number): boolean {
  const isConverted =
    claimed.unit?.dimension === stated.unit?.dimension && claimed.unit?.id !== stated.unit?.id;
  const scale = claimed.amounts[0] === 0 ? 1 : amount / (claimed.amounts.find((value) => value !== 0) ?? 1);
  return stated.amounts.some((value) => {
    const exact = value * factor;
    if (isOpposite(claimed.hedge, stated.hedge)) return false;
    if (claimed.isFraction || stated.isFraction) {
      return Math.abs(amount - exact) <= FRACTION || near() || isBesideFraction(claimed, amount, exact);
    }
    if (isConverted && areEqual(amount, exact, CONVERTED)) return true;
    return near();

    function near(): boolean {
      const step = claimed.step * Math.abs(scale);
      // Rounding drops digits: "more than 60" is no rounded 80.
      const hedge = step > stated.step * factor * (1 + EQUAL) ? claimed.hedge : null;
      return hedgeHolds(amount, step, hedge, exact);
    }
  });
}

/** 70 percent are more than two thirds, 48 nearly half. */
function isBesideFraction({ isFraction, hedge }: Figure, said: number, exact: number): boolean {
  if (!isFraction || hedge === null || Math.abs(said - exact) > BESIDE_FRACTION) return false;
  if (hedge === 'about') return Math.abs(said - exact) <= BESIDE_FRACTION / 2;
  return hedge === 'more' ? exact > said : exact < said;
}

/** "More than 300" is not what "fewer than 300" says. */
function isOpposite(claimed: Hedge | null, stated: Hedge | null): boolean {
  return (claimed === 'more' && stated === 'less') || (claimed === 'less' && stated === 'more');
}

function factorsOf(claimed: Unit | null, stated: Unit | null): { claimed: number; stated: number } {
  const isOneScale = claimed !== null && stated !== null && claimed.dimension === stated.dimension;
  return isOneScale ? { claimed: claimed.factor, stated: stated.factor } : { claimed: 1, stated: 1 };
}

function unitsMeet(claimed: Unit | null, stated: Unit | null, isStatedBare: () => boolean): boolean {
  if (claimed === null) return true;
  if (stated === null) return !isMeasure(claimed) || isStatedBare();
  if (claimed.dimension === 'count' && stated.dimension === 'count') return claimed.id === stated.id;
  return kindOf(claimed) === kindOf(stated) || (isPoint(claimed) && isPoint(stated));
}

function isPoint({ dimension }: Unit): boolean {
  return dimension === 'point' || dimension === 'percentage-point';
}

/** Everything that is counted in pieces is of one kind. */
function kindOf(unit: Unit | null): string {
  if (unit === null || unit.dimension === 'piece' || unit.dimension === 'count') return 'count';
  if (unit.dimension === 'times' || unit.dimension === 'point') return 'count';
  return unit.dimension;
}
