import type { LanguageCode, Span } from '../release.ts';
import { candidateBorders } from './borders.ts';
import { endsSentence, stopRulesOf } from './boundaries.ts';
import { wrappingLineFeeds } from './lines.ts';
import { cutOverlong } from './overlong.ts';

const OPENING_AT_END = /(?<=[\p{Sentence_Terminal}…])(?:[“‘«„([]|(["']))$/u;

/** UTF-16 units looked back through for the beginning of a quotation. */
const LONGEST_QUOTATION = 2000;

/**
 * Sentences of a text as spans without the white space around them; together they hold every character that is not white
 * space exactly once. Unicode's sentence boundaries (UAX 29, through `Intl.Segmenter`), mended for ranks, initials,
 * abbreviations, ordinals, lost spaces, wrapped lines and lost punctuation. A blank line always ends a sentence.
 */
export function splitSentences(text: string, language: LanguageCode | null): Span[] {
  const rules = stopRulesOf(language);
  const wrapping = wrappingLineFeeds(text);
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  for (const border of candidateBorders(text)) {
    if (border <= start) continue;
    const place = beforeOpening(text, start, border);
    const left = trimmedEnd(text, start, place);
    const right = skipSpace(text, place);
    if (right >= text.length) break;
    const breaks = lineBreaks(text, left, right);
    const isHard = breaks.length > 1 || breaks.some((feed) => !wrapping.has(feed));
    if (!isHard && !endsSentence(text, { sentenceStart: start, left, right }, rules)) continue;
    sentences.push(...cutOverlong(text, { start, end: left }));
    start = right;
  }
  if (start < text.length)
    sentences.push(...cutOverlong(text, { start, end: trimmedEnd(text, start, text.length) }));
  return sentences;
}

/** Where the space was lost, Unicode's rules leave the opening quotation mark of the next sentence with this one. */
function beforeOpening(text: string, start: number, border: number): number {
  const opening = OPENING_AT_END.exec(text.slice(Math.max(start, border - 3), border));
  if (opening === null) return border;
  const straight = opening[1];
  const seen = text.slice(Math.max(start, border - LONGEST_QUOTATION), border - 1);
  const isClosing = straight !== undefined && seen.split(straight).length % 2 === 0;
  return isClosing ? border : border - 1;
}

function lineBreaks(text: string, left: number, right: number): number[] {
  const feeds: number[] = [];
  for (let index = left; index < right; index += 1) {
    if (text.charAt(index) === '\n') feeds.push(index);
  }
  return feeds;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpace(text, index)) index += 1;
  return index;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let index = to;
  while (index > from && isSpace(text, index - 1)) index -= 1;
  return index;
}

function isSpace(text: string, index: number): boolean {
  return text.charAt(index).trim() === '';
}
