import type { Span } from '../../../archive/release.ts';

/** The first of the sentences (in order) that ends behind an offset, or null behind the last. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? null;
}
