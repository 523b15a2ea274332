import { splitSentences } from '../../archive/cutting/sentences.ts';
import type { LanguageCode } from '../../archive/release.ts';
import { NO_ANSWER } from './writing-prompt.ts';

/** A sentence that a model wrote, with the numbers of what it says it rests on. */
export interface WrittenClaim {
  readonly text: string;
  /** Each once, in the order they were named. */
  readonly cited: readonly number[];
}

export interface WrittenAnswer {
  /** The model says that the evidence does not answer. */
  readonly isNo: boolean;
  readonly claims: readonly WrittenClaim[];
}

const THOUGHT = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/giu;
/** What a model puts around its sentences though it was asked not to. */
const LIST_MARK = /^[ \t]*(?:[-*•–—]|#{1,6}|\d{1,2}[.)])[ \t]+/gmu;
const EMPHASIS = /(\*\*|__|`{1,3})/gu;
const MARKERS = /[ \t]*(?:\[|【|［)\s*((?:№|#)?\d[^\]】］\n]{0,80}?)\s*[\]】］]/gu;
const MARKERS_BEFORE_STOP =
  /(?<markers>(?:[ \t]*[[【［]\s*[№#]?\d[^\]】］\n]{0,80}[\]】］])+)(?<stop>[.!?…。]+)/gu;
const MARKERS_AFTER_STOP = /[.!?…。]["'»”’)]*(?:[ \t]*[[【［]\s*[№#]?\d[^\]】］\n]{0,80}[\]】］])+/gu;
const RANGE = /(\d+)\s*[-–—]\s*(\d+)/gu;
const LONGEST_RANGE = 12;
/** Of a number still without its bracket, in an answer that is being written. */
const OPEN_MARKER = /[ \t]*[[【［][^\]】］\n]{0,80}$/u;

/**
 * Reads what a model wrote: sentences with the numbers after them. A sentence's numbers stand in it or behind it, before
 * or after its full stop. Nothing is believed here: a number may be of no sentence, and a sentence may have none.
 */
export function readWritten(output: string, language: LanguageCode | null = null): WrittenAnswer {
  const text = output
    .replace(THOUGHT, '')
    .replace(LIST_MARK, '')
    .replace(EMPHASIS, '')
    .replace(MARKERS_BEFORE_STOP, '$<stop>$<markers>')
    .trim();
  const claims = segmentsOf(text).flatMap((segment) => claimsIn(segment, language));
  const said = claims.filter((claim) => /[\p{L}\p{N}]/u.test(claim.text));
  return { isNo: isNo(text, said), claims: said };
}

/** Numbers behind a full stop end a sentence wherever they stand, which a full stop alone does not. */
function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  let start = 0;
  for (const match of text.matchAll(MARKERS_AFTER_STOP)) {
    const end = match.index + match[0].length;
    segments.push(text.slice(start, end));
    start = end;
  }
  return [...segments, text.slice(start)];
}

function claimsIn(segment: string, language: LanguageCode | null): readonly WrittenClaim[] {
  const { plain, markers } = withoutMarkers(segment);
  const spans = splitSentences(plain, language);
  return spans.map(({ start, end }, index) => {
    // Behind a full stop they still belong to the sentence before it; in front of all, to the first one.
    const from = index === 0 ? -1 : start;
    const next = spans[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = markers.filter(({ at }) => at > from && at <= next);
    const cited = [...new Set(own.flatMap(({ numbers }) => numbers))];
    return { text: tidy(plain.slice(start, end)), cited };
  });
}

/**
 * The sentences of an answer that is still being written which are complete: behind which another one, or the numbers they
 * rest on, has begun.
 */
export function readUnfinished(output: string, language: LanguageCode | null = null): WrittenAnswer {
  const closed = output.replace(OPEN_MARKER, '');
  const written = readWritten(closed, language);
  const isEnded = /(?:\]|】|］)[ \t]*[.!?…。]?\s*$/u.test(closed.trimEnd());
  return isEnded ? written : { ...written, claims: written.claims.slice(0, -1) };
}

function withoutMarkers(text: string): {
  readonly plain: string;
  readonly markers: readonly { readonly at: number; readonly numbers: readonly number[] }[];
} {
  const markers: { at: number; numbers: readonly number[] }[] = [];
  let plain = '';
  let end = 0;
  for (const match of text.matchAll(MARKERS)) {
    plain += text.slice(end, match.index);
    end = match.index + match[0].length;
    markers.push({ at: plain.length, numbers: numbersIn(match[1] ?? '') });
  }
  return { plain: plain + text.slice(end), markers };
}

function numbersIn(inside: string): readonly number[] {
  const numbers: number[] = [];
  const rest = inside.replace(RANGE, (_, from: string, to: string) => {
    const [first, last] = [Number(from), Number(to)];
    for (let number = first; number <= last && number < first + LONGEST_RANGE; number += 1)
      numbers.push(number);
    return ' ';
  });
  for (const [digits] of rest.matchAll(/\d+/gu)) numbers.push(Number(digits));
  return numbers;
}

function isNo(text: string, claims: readonly WrittenClaim[]): boolean {
  const isPhrase = text.toUpperCase().includes(NO_ANSWER);
  return isPhrase && claims.every(({ cited }) => cited.length === 0);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,;:!?…])/gu, '$1')
    .trim();
}
