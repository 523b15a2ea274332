import { createHash } from 'node:crypto';
import type { Citation } from '../answering/answer.ts';
import type { Span } from '../archive/release.ts';

/** With it, the longest data of a button is within Telegram's 64 bytes. */
const MOST_LENGTH = 29;
const CHECK_LENGTH = 5;
const BASE = 36;

type Marked = Pick<Citation, 'start' | 'end' | 'quote'>;

/**
 * A field of a button that says which sentences of a release are to be marked, as many of the citations as fit in, the
 * first ones first; sentences that follow each other are one. A check makes sure that nothing else is marked once the
 * release was corrected.
 */
export function marksField(citations: readonly Marked[]): string {
  let kept: readonly Marked[] = [];
  for (const citation of citations) {
    const more = [...kept, citation].sort((one, other) => one.start - other.start);
    if (fieldOf(more).length <= MOST_LENGTH) kept = more;
  }
  return fieldOf(kept);
}

/** The spans that a field says; [] when the body no longer has what was to be marked, or the field is none. */
export function readMarks(field: string, body: string): readonly Span[] {
  const [check = '', ...numbers] = field.split('-');
  const spans: Span[] = [];
  let place = 0;
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const start = place + numberOf(numbers[index]);
    place = start + numberOf(numbers[index + 1]);
    spans.push({ start, end: place });
  }
  const text = spans.map(({ start, end }) => body.slice(start, end)).join('');
  return spans.length > 0 && checkOf(text) === check ? spans : [];
}

function fieldOf(sorted: readonly Marked[]): string {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = spans.at(-1);
    // What stands between two sentences is white space, which the check passes over.
    if (last !== undefined && start - last.end <= 2) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  let place = 0;
  const numbers = spans.flatMap(({ start, end }) => {
    const gap = start - place;
    place = end;
    return [gap.toString(BASE), (end - start).toString(BASE)];
  });
  return [checkOf(textOf(sorted)), ...numbers].join('-');
}

/** Each place once, where citations overlap. */
function textOf(sorted: readonly Marked[]): string {
  let text = '';
  let reached = 0;
  for (const { start, end, quote } of sorted) {
    text += quote.slice(Math.max(0, Math.min(reached, end) - start));
    reached = Math.max(reached, end);
  }
  return text;
}

function checkOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, '')).digest('hex').slice(0, CHECK_LENGTH);
}

function numberOf(field: string | undefined): number {
  return field !== undefined && /^[\da-z]{1,7}$/.test(field) ? Number.parseInt(field, BASE) : 0;
}
