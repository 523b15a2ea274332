import { splitSentences } from '../../archive/cutting/sentences.ts';
import { MARKER_GROUP, takeMarkers } from './markers.ts';
import { UNSEEN } from './tagged.ts';
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
/** What a model puts around its words though it was asked not to. */
const EMPHASIS = /\*\*|__|`{1,3}/gu;
const HEADING = /^[ \t]*#{1,6}(?:[ \t]+|$)/u;
const BULLET = /^[ \t]*[-*•–—][ \t]+/u;
const ITEM = /^[ \t]*(\d{1,2})[.)][ \t]+/u;
const STOPS = '[.!?…。]+';
const STOPPED = `${STOPS}["'»”’)]*`;
const HAS_MARKER = new RegExp(MARKER_GROUP, 'iu');
const MARKERS_ON_NEXT_LINE = new RegExp(`\\s*\\n\\s*(?=${MARKER_GROUP})`, 'giu');
const MARKERS_BEFORE_STOP = new RegExp(
  `(?<stopped>${STOPPED})?(?<markers>[ \\t]*${MARKER_GROUP})[ \\t]*(?<stop>${STOPS})`,
  'giu',
);
const SEGMENT_END = new RegExp(`${STOPPED}[ \\t]*${MARKER_GROUP}|\\n`, 'giu');
/** "3. Kolordu": whether a number with a full stop ends a sentence depends on the language, which is not known here. */
const ORDINAL_AT_END = /(?<![\p{L}\p{N}.,])\d{1,3}\.$/u;
const LETTER = /\p{L}/u;
/** A marker or a tag that is not closed yet, in an answer that is being written. */
const OPEN_AT_END = /(?:[[【［][^\]】］\n]*|<[^>\n]*)$/u;

/**
 * Reads what a model wrote: sentences with the numbers after them. A sentence's numbers stand in it or behind it, before
 * or after its full stop. Nothing is believed here: a number may be of no sentence, and a sentence may have none.
 */
export function readWritten(output: string): WrittenAnswer {
  const text = plainText(output);
  const { ended, rest } = segmentsOf(text);
  const claims = claimsOf([...ended, rest]);
  return { isNo: saysNo(text) && claims.every(({ cited }) => cited.length === 0), claims };
}

/**
 * The sentences that are complete in an answer that is still being written: behind which, and behind whose numbers, others
 * have begun. Whatever is written after them, they stay as they are.
 */
export function readUnfinished(output: string): readonly WrittenClaim[] {
  const { ended, rest } = segmentsOf(plainText(output));
  if (LETTER.test(rest.replace(OPEN_AT_END, ''))) return claimsOf(ended);
  // What ended last may get more numbers, or a full stop, until other words are there.
  const last = ended.findLastIndex((segment) => LETTER.test(segment));
  return claimsOf(ended.slice(0, Math.max(0, last)));
}

function plainText(output: string): string {
  const lines = output
    .replace(/\r\n?/g, '\n')
    .replace(THOUGHT, '')
    .replace(EMPHASIS, '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').replace(UNSEEN, ''));
  return withoutListMarks(lines)
    .join('\n')
    .replace(MARKERS_ON_NEXT_LINE, ' ')
    .replace(MARKERS_BEFORE_STOP, (_, stopped: string | undefined, markers: string, stop: string) =>
      stopped === undefined ? `${stop}${markers}` : `${stopped}${markers}`,
    );
}

/** A number before a line marks an item only where it counts on: "5. Ordu" is the name of an army. */
function withoutListMarks(lines: readonly string[]): readonly string[] {
  let items = 0;
  return lines.map((line) => {
    if (HEADING.test(line)) return HAS_MARKER.test(line) ? line.replace(HEADING, '') : '';
    const isItem = Number(ITEM.exec(line)?.[1]) === items + 1;
    if (isItem) items += 1;
    return line.replace(isItem ? ITEM : BULLET, '');
  });
}

/** A line ends a sentence, and numbers behind a full stop do wherever they stand, which a full stop alone does not. */
function segmentsOf(text: string): { readonly ended: readonly string[]; readonly rest: string } {
  const ended: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SEGMENT_END)) {
    const end = match.index + match[0].length;
    ended.push(text.slice(start, end));
    start = end;
  }
  return { ended: ended.filter((segment) => segment.trim() !== ''), rest: text.slice(start) };
}

function claimsOf(segments: readonly string[]): readonly WrittenClaim[] {
  return segments.flatMap(claimsIn).filter(({ text, cited }) => {
    // "The following took part:" says nothing by itself, and the fixed phrase nothing of the releases.
    const isLeadIn = text.endsWith(':') && cited.length === 0;
    return /[\p{L}\p{N}]/u.test(text) && !isLeadIn && !text.includes(NO_ANSWER);
  });
}

function claimsIn(segment: string): readonly WrittenClaim[] {
  const { plain, markers } = takeMarkers(segment);
  const claims: WrittenClaim[] = [];
  let begun: number | null = null;
  const spans = splitSentences(plain, null);
  for (const [index, { start, end }] of spans.entries()) {
    const from: number = begun ?? start;
    const next = spans[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    // Behind a full stop they still belong to the sentence before it; in front of all, to the first one.
    const own = markers.filter(({ at }) => (claims.length === 0 || at > from) && at <= next);
    const isOrdinal = own.length === 0 && ORDINAL_AT_END.test(plain.slice(from, end));
    begun = isOrdinal && index < spans.length - 1 ? from : null;
    if (begun !== null) continue;
    const cited = [...new Set(own.flatMap(({ numbers }) => numbers))];
    claims.push({ text: tidy(plain.slice(from, end)), cited });
  }
  return claims;
}

function saysNo(text: string): boolean {
  return text.replace(/\s+/gu, ' ').toUpperCase().includes(NO_ANSWER);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,;:!?…])/gu, '$1')
    .trim();
}
