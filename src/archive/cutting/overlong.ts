import type { Span } from '../release.ts';
import { opensSentences } from './abbreviations.ts';

/** UTF-16 units. A sentence with its full stop may be long; a run of words without one is cut sooner. */
const LONGEST_SENTENCE = 1000;
const LONGEST_RUN = 600;
const PREFERRED = 300;
const SHORTEST = 150;

const CONJUNCTION =
  /^(?:and|but|or|which|who|while|where|because|although|so|və|ki|amma|lakin|isə|ve|ama|fakat|ancak|ise|а|и|но|что|который|которая|которые|однако|поэтому)$/iu;
const STOPPED = /[\p{Sentence_Terminal}…]["'”’»)\]]*$/u;

/**
 * Cuts a sentence that is too long to be quoted (text that lost its punctuation) at the best weaker boundaries: a line
 * break, a semicolon, a comma with a conjunction, a word that opens sentences, a comma, any white space, and between two
 * characters only where nothing else is.
 */
export function cutOverlong(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  const isStopped = STOPPED.test(text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end));
  if (sentence.end - sentence.start <= (isStopped ? LONGEST_SENTENCE : LONGEST_RUN)) return [sentence];
  let start = sentence.start;
  while (sentence.end - start > LONGEST_RUN) {
    const cut = bestCut(text, start, sentence.end);
    pieces.push({ start, end: cut.end });
    start = cut.next;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

interface Cut {
  readonly end: number;
  readonly next: number;
}

function bestCut(text: string, start: number, end: number): Cut {
  const latest = Math.min(start + LONGEST_RUN, end - SHORTEST);
  const window = text.slice(start, latest);
  let best: Cut | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const space of window.matchAll(/\s+/gu)) {
    const next = start + space.index + space[0].length;
    if (space.index < SHORTEST || next >= latest) continue;
    const cost =
      weakness(window, space.index, space[0], text.slice(next, next + 24)) * LONGEST_RUN +
      Math.abs(space.index - PREFERRED);
    if (cost >= bestCost) continue;
    best = { end: start + space.index, next };
    bestCost = cost;
  }
  if (best !== null) return best;
  const cut = betweenCharacters(text, start + Math.min(PREFERRED, latest - start));
  return { end: cut, next: cut };
}

/** 0 for the best place to cut, more for worse ones. */
function weakness(window: string, index: number, space: string, after: string): number {
  if (space.includes('\n')) return 0;
  const last = window.charAt(index - 1);
  if (last === ';') return 1;
  const word = /^["“«(]?(\p{L}*)/u.exec(after)?.[1] ?? '';
  if (last === ',' && CONJUNCTION.test(word)) return 2;
  if (/^\p{Lu}/u.test(word) && word !== 'I' && opensSentences(word) && /\p{Ll}|\d/u.test(last)) return 2;
  if (last === ',' || last === ':' || last === '—' || last === '–') return 3;
  return 4;
}

/** A place at or before `offset` that parts no surrogate pair and no letter from its marks. */
function betweenCharacters(text: string, offset: number): number {
  let cut = offset;
  while (cut > offset - 32 && /^(?:\p{M}|\p{Cs}|\u200d)/u.test(text.charAt(cut))) cut -= 1;
  return isLowSurrogate(text, cut) ? cut - 1 : cut;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && text.charCodeAt(index - 1) >> 10 === 0x36;
}
