import type { KeptPassage } from '../../archive/archive.ts';
import type { TermKind } from '../analysis/terms.ts';
import type { Match, Matcher } from './matching.ts';
import type { WeightedQuestion } from './weights.ts';
import type { Word } from './words.ts';

/** A text taken apart: its words, and for each the sentence it stands in. */
export interface ReadText {
  readonly words: readonly Word[];
  /** For each word the index of its sentence. */
  readonly sentenceOf: Uint16Array;
  readonly sentenceCount: number;
}

export interface ReadPassage extends ReadText {
  readonly passage: KeptPassage;
}

/** What one sentence says of what the question asks. */
export interface SentenceMatch {
  /** For each term of the question how surely it stands here, 0 to 1. */
  readonly strengths: Float64Array;
  /** Holds a number that the question does not. */
  readonly hasNewNumber: boolean;
  /** Holds a word written like a name that the question does not, not counting the sentence's first word. */
  readonly hasNewName: boolean;
}

/** What of the question stands in a text. */
export interface TextMatch {
  readonly length: number;
  /** For each term of the question, how often it stands here on each kind that BM25 counts. */
  readonly counts: Readonly<Record<TermKind, Float64Array>>;
  readonly strengths: Float64Array;
  /** How much of the question stands here in its own order with few words between, in units of term weight. */
  readonly proximity: number;
  readonly sentences: readonly SentenceMatch[];
}

export interface PassageMatch extends TextMatch {
  readonly passage: KeptPassage;
}

/** A word meets the question's in the same form, so also in stem and first letters; a stem mostly in first letters too. */
const IMPLIED: Readonly<Record<TermKind, readonly TermKind[]>> = {
  word: ['word', 'stem', 'prefix'],
  stem: ['stem', 'prefix'],
  prefix: ['prefix'],
  name: ['name'],
  concept: ['concept'],
};

/** Two words of a question are near each other in a text within this many words. */
const NEAR_WORDS = 3;
/** … and near in the question within this many. */
const NEAR_TERMS = 2;

/** Finds what of the question stands in a text, and where. */
export function matchText(
  { words, sentenceOf, sentenceCount }: ReadText,
  question: WeightedQuestion,
  matcher: Matcher,
): TextMatch {
  const size = question.terms.length;
  const counts = {
    word: new Float64Array(size),
    stem: new Float64Array(size),
    prefix: new Float64Array(size),
    name: new Float64Array(size),
    concept: new Float64Array(size),
  };
  const strengths = new Float64Array(size);
  const sentences = Array.from({ length: sentenceCount }, () => ({
    strengths: new Float64Array(size),
    hasNewNumber: false,
    hasNewName: false,
  }));
  let proximity = 0;
  let previous: readonly Match[] = [];
  let previousIndex = Number.NEGATIVE_INFINITY;
  for (const [index, word] of words.entries()) {
    const matches = matcher(word);
    const sentence = sentences[sentenceOf[index] ?? 0];
    if (matches.length === 0) {
      if (sentence !== undefined) {
        if (word.isNumber) sentence.hasNewNumber = true;
        else if (word.isWrittenLikeName && sentenceOf[index - 1] === sentenceOf[index])
          sentence.hasNewName = true;
      }
      continue;
    }
    for (const { term, kind, strength } of matches) {
      for (const implied of IMPLIED[kind]) counts[implied][term] = (counts[implied][term] ?? 0) + 1;
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
