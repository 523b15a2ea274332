import { CLOSERS, OPENING } from './boundaries.ts';

/** A fixed locale: the machine's must not decide where a sentence ends. Unicode's rules are the same in all of ours. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** UTF-16 units given to the segmenter at once: each of its steps takes time in proportion to the whole string. */
const WINDOW = 4096;

/**
 * Places that Unicode's rules pass over: a full stop between two words of which the space was lost, one before a word in
 * lower case, a number or a dash, and an ellipsis.
 */
const PASSED_OVER = new RegExp(
  [
    `(?<=\\p{Ll}{2})\\.[${CLOSERS}]*(?=[${OPENING}]?\\p{Lu}\\p{L})`,
    '(?<=\\p{Ll}{4})\\.\\s*(?=\\p{Ll}{2})',
    `(?<=\\p{L}{3}|\\d{4}|%)\\.[${CLOSERS}]*\\s+(?=[${OPENING}]?\\p{Sc}?\\d)`,
    `[.!?…][${CLOSERS}]*\\s+(?=[—–-]\\s+\\p{Lu})`,
    `…[${CLOSERS}]*\\s+(?=[${OPENING}]?\\p{Lu})`,
  ].join('|'),
  'gu',
);

/** Offsets at which a sentence may begin, ascending: Unicode's sentence boundaries (UAX 29) and those they pass over. */
export function candidateBorders(text: string): number[] {
  const borders = unicodeBorders(text);
  for (const match of text.matchAll(PASSED_OVER)) borders.push(match.index + match[0].length);
  return borders.sort((a, b) => a - b);
}

/**
 * Window by window, each from the last but one boundary of the one before: the last may be the window's own doing, whose
 * end hid what follows it. A window without a boundary is followed by one that overlaps it by half.
 */
function unicodeBorders(text: string): number[] {
  const borders: number[] = [];
  let from = 0;
  while (from < text.length) {
    const found: number[] = [];
    for (const segment of SEGMENTER.segment(text.slice(from, from + WINDOW))) {
      if (segment.index > 0) found.push(from + segment.index);
    }
    const isLast = from + WINDOW >= text.length;
    if (!isLast && found.length > 1) found.pop();
    borders.push(...found);
    if (isLast) break;
    from = found.at(-1) ?? from + WINDOW / 2;
  }
  return borders;
}
