import type { KeptPassage } from '../../archive/archive.ts';
import { TERM_KINDS, type TermKind } from '../analysis/terms.ts';
import { FIRST_LIST, type Match, type Matcher } from './matching.ts';
import { NAME, NUMBER } from './vocabulary.ts';
import type { WeightedQuestion } from './weights.ts';

/** A text taken apart. */
export interface ReadText {
  /** Numbers of a vocabulary, in reading order. */
  readonly words: Uint32Array;
  /** For each sentence the place in `words` at which it ends. */
  readonly sentenceEnds: readonly number[];
}

export interface ReadPassage extends ReadText {
  readonly passage: KeptPassage;
}

/** For each term of the question how surely it stands in a text, 0 to 1. */
export type Strengths = readonly number[];

/** What one sentence says of what the question asks. */
export interface SentenceMatch {
  readonly strengths: Strengths;
  /** Holds a number that the question does not. */
  readonly hasNewNumber: boolean;
  /** Holds a word written like a name that the question does not, not counting the sentence's first word. */
  readonly hasNewName: boolean;
}

/** For each kind that BM25 counts, how often each term of the question stands in a text. */
export type TermCounts = Readonly<Record<TermKind, readonly number[]>>;

/** What of the question stands in a text. */
export interface TextMatch {
  readonly length: number;
  readonly counts: TermCounts;
  readonly strengths: Strengths;
  /** How much of the question stands here in its own order with few words between, in units of term weight. */
  readonly proximity: number;
  readonly sentences: readonly SentenceMatch[];
}

export interface PassageMatch extends TextMatch {
  readonly passage: KeptPassage;
}

/** Two words of a question are near each other in a text within this many words. */
const NEAR_WORDS = 3;
/** … and near in the question within this many. */
const NEAR_TERMS = 2;

/** Finds what of the question stands in a text, and where. */
export function matchText(
  { words, sentenceEnds }: ReadText,
  question: WeightedQuestion,
  matcher: Matcher,
): TextMatch {
  const size = question.terms.length;
  const counts = {
    word: zeros(size),
    stem: zeros(size),
    prefix: zeros(size),
    name: zeros(size),
    concept: zeros(size),
  };
  const countsOfKinds = TERM_KINDS.map((kind) => counts[kind]);
  const strengths = zeros(size);
  const nothing = zeros(size);
  const sentences = sentenceEnds.map(() => ({ strengths: nothing, hasNewNumber: false, hasNewName: false }));
  let proximity = 0;
  let previous: readonly Match[] = [];
  let previousIndex = Number.NEGATIVE_INFINITY;
  let place = 0;
  let sentenceStart = 0;
  for (let index = 0; index < words.length; index += 1) {
    while (index >= (sentenceEnds[place] ?? Number.POSITIVE_INFINITY)) {
      place += 1;
      sentenceStart = index;
    }
    const found = matcher.find(words[index] ?? 0);
    const sentence = sentences[place];
    if (found < FIRST_LIST) {
      if (sentence !== undefined) {
        if (found === NUMBER) sentence.hasNewNumber = true;
        else if (found === NAME && index > sentenceStart) sentence.hasNewName = true;
      }
      continue;
    }
    // Most sentences hold none of the question: they share a row.
    if (sentence?.strengths === nothing) sentence.strengths = zeros(size);
    const matches = matcher.matches(found);
    for (const { term, first, last, strength } of matches) {
      for (let kind = first; kind <= last; kind += 1) {
        const ofKind = countsOfKinds[kind];
        if (ofKind !== undefined) ofKind[term] = (ofKind[term] ?? 0) + 1;
      }
      if (strength > (strengths[term] ?? 0)) strengths[term] = strength;
      if (sentence !== undefined && strength > (sentence.strengths[term] ?? 0))
        sentence.strengths[term] = strength;
    }
    if (index - previousIndex <= NEAR_WORDS) {
      proximity += nearness(question, previous, matches) / (index - previousIndex);
    }
    previous = matches;
    previousIndex = index;
  }
  return { length: words.length, counts, strengths, proximity, sentences };
}

/** Plain arrays: a question makes thousands of them, and memory of its own for each takes longer than to fill it. */
function zeros(size: number): number[] {
  return new Array<number>(size).fill(0);
}

function nearness(question: WeightedQuestion, before: readonly Match[], after: readonly Match[]): number {
  let best = 0;
  for (const left of before) {
    for (const right of after) {
      const distance = right.term - left.term;
      if (distance < 1 || distance > NEAR_TERMS) continue;
      const weight = Math.sqrt(
        (question.terms[left.term]?.weight ?? 0) * (question.terms[right.term]?.weight ?? 0),
      );
      best = Math.max(best, (weight * Math.min(left.strength, right.strength)) / distance);
    }
  }
  return best;
}
