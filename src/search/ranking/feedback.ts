import type { ReadText } from './passage-match.ts';
import type { Vocabulary } from './vocabulary.ts';
import { inverseFrequency, type TermStatistics } from './weights.ts';

/** A ranked text, for feedback: its passages and how well it stood in the first ranking. */
export interface FeedbackText {
  readonly passages: readonly ReadText[];
  readonly score: number;
}

const TEXTS_BELIEVED = 5;
const WORDS_TAKEN = 60;
const SATURATION = 1.2;

/**
 * Pseudo-relevance feedback (relevance model 3, Abdul-Jaleel et al. 2004): the words that the best texts share and the
 * archive does not are taken to belong to the subject, and each text is scored, 0 to 1, by how much of them it holds. It
 * finds the releases on a subject that say it in other words.
 */
export function feedbackScores(
  texts: readonly FeedbackText[],
  statistics: TermStatistics,
  vocabulary: Vocabulary,
): number[] {
  const lengths = texts.map(({ passages }) => passages.reduce((sum, { words }) => sum + words.length, 0));
  const usualLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const believed = texts.slice(0, TEXTS_BELIEVED);
  const belief = believed.reduce((sum, { score }) => sum + score, 0) || 1;
  const weights = new Map<string, number>();
  for (const [index, { passages, score }] of believed.entries()) {
    for (const [stem, count] of countStems(passages, vocabulary)) {
      const rarity = inverseFrequency(statistics.documentFrequency(stem), statistics.passages);
      const share = (score / belief) * saturate(count, lengths[index] ?? 0, usualLength) * rarity;
      weights.set(stem, (weights.get(stem) ?? 0) + share);
    }
  }
  const taken = [...weights].sort((a, b) => b[1] - a[1]).slice(0, WORDS_TAKEN);
  const all = taken.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  const places = placesOf(
    taken.map(([stem]) => stem),
    vocabulary,
  );
  return texts.map(({ passages }, index) => {
    const counts = new Uint32Array(taken.length + 1);
    for (const { words } of passages) {
      for (const number of words) {
        const place = places[number] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    const held = taken.reduce(
      (sum, [, weight], place) =>
        sum + weight * saturate(counts[place + 1] ?? 0, lengths[index] ?? 0, usualLength),
      0,
    );
    return held / all / (SATURATION + 1);
  });
}

/** Counted by the numbers of the words first: to look a string up for each word takes ten times as long. */
function countStems(passages: readonly ReadText[], vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const numbers = new Map<number, number>();
  for (const { words } of passages) {
    for (const number of words) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  const stems = new Map<string, number>();
  for (const [number, count] of numbers) {
    const { stem } = vocabulary.word(number);
    if (stem !== null) stems.set(stem, (stems.get(stem) ?? 0) + count);
  }
  return stems;
}

/** By a word's number the place of its stem in the list, counted from one; 0 for all others. */
function placesOf(stems: readonly string[], vocabulary: Vocabulary): Uint8Array {
  const places = new Uint8Array(vocabulary.size);
  for (const [place, stem] of stems.entries()) {
    for (const number of vocabulary.bearersOf(stem)) {
      if (vocabulary.word(number).stem === stem) places[number] = place + 1;
    }
  }
  return places;
}

function saturate(count: number, length: number, usualLength: number): number {
  const norm = SATURATION * (0.25 + (0.75 * length) / Math.max(1, usualLength));
  return (count * (SATURATION + 1)) / (count + norm);
}
