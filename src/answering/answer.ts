import type { PublishedDate, Span } from '../archive/release.ts';

/** A pointer to the exact text a claim rests on: `body.slice(start, end) === quote` of that release. */
export interface Citation extends Span {
  /** The number shown to the reader, from 1. One citation has one marker; several may point into one release. */
  readonly marker: number;
  readonly releaseId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: PublishedDate;
  readonly source: string;
  readonly url: string | null;
  readonly quote: string;
}

export interface Claim {
  readonly text: string;
  readonly markers: readonly number[];
  readonly support: 'verified' | 'unverified';
}

/** What was looked through, so that a "no" can be held to account. */
export interface Searched {
  /** Current releases inside the hard filter. */
  readonly releases: number;
  /** Kept out by a hard date filter because their date is unknown. */
  readonly undated: number;
  readonly publishers: readonly string[];
  /** The hard filter's bounds as given, else the archive's earliest and latest stated date. */
  readonly from: string | null;
  readonly to: string | null;
  /** ISO 8601 instant at which the index in use was made. */
  readonly indexUpdatedAt: string | null;
  /** Number of the generation of the indexes in use. */
  readonly generation: number;
}

/** A release that came near without answering. */
export interface NearRelease {
  readonly releaseId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: PublishedDate;
  readonly source: string;
}

/**
 * What a reader is told of how an answer came about:
 * - `model-failed`: a model was to write it and could not, so it is extractive
 * - `claims-dropped`: something that the model wrote is left out, since its sources do not hold it
 * - `budget-spent`: the person's or everybody's tokens of the day are used up, so it is extractive
 * - `uncertain`: extractive, and what comes nearest may not answer what was asked
 */
export const ANSWER_NOTES = ['model-failed', 'claims-dropped', 'budget-spent', 'uncertain'] as const;
export type AnswerNote = (typeof ANSWER_NOTES)[number];

/** What a model took for an answer, as its provider counts. */
export interface ModelUse {
  readonly name: string;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface Timings {
  readonly retrievalMs: number;
  readonly answerMs: number;
}

interface AnswerBase {
  readonly question: string;
  /** The question that was answered: the same, or a follow-up with what it left out. */
  readonly understoodAs: string;
  readonly mode: 'extractive' | 'generated';
  readonly searched: Searched;
  readonly timings: Timings;
  readonly notes: readonly AnswerNote[];
  /** Null where no model was asked. */
  readonly model: ModelUse | null;
  /** The period that the question itself names, when one was understood; results in it were preferred. */
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
}

export type Answer =
  | (AnswerBase & {
      readonly status: 'answered';
      readonly claims: readonly Claim[];
      readonly citations: readonly Citation[];
    })
  | (AnswerBase & { readonly status: 'not_found'; readonly nearest: readonly NearRelease[] });

/** An answer that is still being written: those of its sentences that are complete and stand the check so far. */
export interface Draft {
  readonly claims: readonly Pick<Claim, 'text' | 'markers'>[];
  readonly citations: readonly Citation[];
}
