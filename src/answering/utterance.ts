import type { Span } from '../archive/release.ts';
import { saysLittle } from '../search/analysis/function-words.ts';
import { type Token, tokenize } from '../search/analysis/tokens.ts';
import { findPeriod, type Period } from '../search/period.ts';
import { asksForMore, isAuxiliary, isQuestionWord, openingLength } from './follow-up-words.ts';

/** What a question is made of, as far as it matters for whether it stands alone. */
export interface Utterance {
  /** In NFC, without white space around it. */
  readonly text: string;
  /** Where it begins after words that join it to what was said before ("And", "Bəs", "А как насчёт"). */
  readonly opening: number;
  readonly words: readonly Token[];
  /** The words that say what it is about, without those of its period. */
  readonly content: readonly Token[];
  readonly period: Period | null;
  /** Its period's words with those that belong to them: "since 2022", "2022-ci ildən sonra". */
  readonly periodWords: Span | null;
  /** Whether it has a question word or begins as a question does. */
  readonly asks: boolean;
}

export function readUtterance(given: string, now: Date): Utterance {
  const text = given.normalize('NFC').trim();
  const opening = openingLength(text);
  const period = findPeriod(text, now);
  const periodWords = period === null ? null : widened(text, period.text);
  const words = tokenize(text).filter(({ start }) => start >= opening);
  const [first] = words;
  return {
    text,
    opening,
    words,
    content: words.filter(
      (token) =>
        !saysLittle(token.word) &&
        !isQuestionWord(token) &&
        !asksForMore(token) &&
        !(periodWords !== null && overlaps(token, periodWords)),
    ),
    period,
    periodWords,
    asks: words.some(isQuestionWord) || (first !== undefined && isAuxiliary(first)),
  };
}

const BEFORE_PERIOD =
  /(?<![\p{L}\p{N}])(?:in|during|since|until|till|by|before|after|between|from|of|on|for|over|throughout|within|up to|as of|в|во|с|со|до|по|за|на|к|после|перед|между|начиная с|в течение)(?:\s+the)?\s*$/iu;
const AFTER_PERIOD =
  /^\s*(?:bəri|etibarən|sonra|əvvəl|qədər|dək|ərzində|içində|müddətində|beri|itibaren|önce|kadar|dek|içinde|boyunca|süresince|arasında)(?!\p{L})/iu;

function widened(text: string, { start, end }: Span): Span {
  const before = BEFORE_PERIOD.exec(text.slice(0, start));
  const after = AFTER_PERIOD.exec(text.slice(end));
  return { start: before?.index ?? start, end: end + (after?.[0].length ?? 0) };
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
