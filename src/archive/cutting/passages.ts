import type { CutPassage, LanguageCode, Span } from '../release.ts';
import { headingStarts } from './headings.ts';
import { splitSentences } from './sentences.ts';

/** UTF-16 units: what a passage should be long, and what it exceeds only where one sentence does. */
export const PASSAGE_LENGTH = 900;
const LONGEST_PASSAGE = 1100;

/** A longer last sentence is not repeated at the beginning of the next passage. */
const LONGEST_OVERLAP = 300;

/** How far from the wished length a passage may end to end where a paragraph does. */
const PARAGRAPH_WORTH = 250;

/**
 * Cuts a body into passages of whole sentences of about `PASSAGE_LENGTH`: a passage repeats the last sentence of the one
 * before it when that is short, ends with a paragraph where one ends near, and never runs over a heading, which begins
 * a passage of its own with the text below it. Offsets refer to `body`; a blank body has no passages.
 */
export function cutIntoPassages(body: string, language: LanguageCode | null): CutPassage[] {
  const sentences = splitSentences(body, language);
  const headings = headingStarts(body, sentences);
  const passages: CutPassage[] = [];
  let sectionStart = 0;
  for (let index = 1; index <= sentences.length; index += 1) {
    if (index < sentences.length && !headings.has(index)) continue;
    for (const cut of cutSection(body, sentences.slice(sectionStart, index))) {
      passages.push({ ordinal: passages.length, ...cut });
    }
    sectionStart = index;
  }
  return passages;
}

interface Cut extends Span {
  readonly sentences: readonly Span[];
}

function cutSection(body: string, sentences: readonly Span[]): Cut[] {
  const cuts: Cut[] = [];
  let first = 0;
  let fresh = 0;
  while (fresh < sentences.length) {
    const last = lastOfPassage(body, sentences, first, fresh);
    cuts.push(passageOf(sentences.slice(first, last + 1)));
    fresh = last + 1;
    first = overlaps(sentences, first, last) ? last : fresh;
  }
  return cuts;
}

function passageOf(sentences: readonly Span[]): Cut {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0, sentences };
}

/**
 * Index of the sentence with which the passage that begins with `first` should end. What is left is divided evenly, so
 * that no scrap remains at the end.
 */
function lastOfPassage(body: string, sentences: readonly Span[], first: number, fresh: number): number {
  const start = sentences[first]?.start ?? 0;
  const remaining = (sentences.at(-1)?.end ?? 0) - start;
  if (remaining <= LONGEST_PASSAGE) return sentences.length - 1;
  const wished = remaining / Math.max(2, Math.round(remaining / PASSAGE_LENGTH));
  let best = fresh;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let index = fresh; index < sentences.length; index += 1) {
    const end = sentences[index]?.end ?? 0;
    const next = sentences[index + 1];
    if (end - start > LONGEST_PASSAGE && index > fresh) break;
    const endsParagraph = next === undefined || body.slice(end, next.start).includes('\n');
    const cost = Math.abs(end - start - wished) - (endsParagraph ? PARAGRAPH_WORTH : 0);
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  }
  return best;
}

/** Whether the last sentence of a passage is repeated by the next one. */
function overlaps(sentences: readonly Span[], first: number, last: number): boolean {
  const repeated = sentences[last];
  const next = sentences[last + 1];
  if (repeated === undefined || next === undefined || last === first) return false;
  return repeated.end - repeated.start < LONGEST_OVERLAP && next.end - repeated.start <= LONGEST_PASSAGE;
}
