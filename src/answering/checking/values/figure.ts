import type { Span } from '../../../archive/release.ts';
import type { Hedge } from './hedges.ts';
import type { Unit } from './units.ts';

/** A number of a text with what it measures. */
export interface Figure extends Span {
  /** Indexes of its first lexeme and of the first behind it and its unit. */
  readonly first: number;
  readonly next: number;
  /** What the number may stand for, the likeliest first, in its unit; negative below zero. */
  readonly amounts: readonly number[];
  /** The unit of its last digit that is not a closing zero. */
  readonly step: number;
  readonly unit: Unit | null;
  /** What it is counted per, as `rateOf` names it. */
  readonly per: string | null;
  readonly hedge: Hedge | null;
  /** `ordinal`: the third; `label`: No. 17, which counts nothing; `score`: 8:3, of which neither counts people or things. */
  readonly role: 'count' | 'ordinal' | 'label' | 'score';
  readonly isSpelled: boolean;
  /** A part of a whole, kept as percent. */
  readonly isFraction: boolean;
}

/** A figure that may still be joined to its neighbours, with its smallest multiplier (1 without any). */
export type DraftFigure = Figure & { readonly multiplier: number };
