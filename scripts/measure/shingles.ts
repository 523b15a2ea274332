import { mean } from './metrics.ts';

const SHINGLE_WORDS = 4;

/** Shares of the shingles of two texts together: in both, in the found one alone, in the true one alone. */
export interface ShingleMatch {
  readonly both: number;
  readonly foundOnly: number;
  readonly trueOnly: number;
}

export interface TextScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Compares two texts by their runs of four words, counted as often as they occur: the measure of the Article Extraction
 * Benchmark (Scrapinghub 2019, `string_shingle_matching`).
 */
export function matchShingles(found: string, truth: string): ShingleMatch {
  const inFound = shinglesOf(found);
  const inTruth = shinglesOf(truth);
  let both = 0;
  let foundOnly = 0;
  let trueOnly = 0;
  for (const shingle of new Set([...inFound.keys(), ...inTruth.keys()])) {
    const left = inFound.get(shingle) ?? 0;
    const right = inTruth.get(shingle) ?? 0;
    both += Math.min(left, right);
    foundOnly += Math.max(0, left - right);
    trueOnly += Math.max(0, right - left);
  }
  const all = both + foundOnly + trueOnly || 1;
  return { both: both / all, foundOnly: foundOnly / all, trueOnly: trueOnly / all };
}

/**
 * Scores pairs of texts as that benchmark does: precision over the texts where anything was found, recall over those
 * where there is anything to find, F1 of the two means. Null of no pairs.
 */
export function scoreTexts(matches: readonly ShingleMatch[]): TextScore | null {
  const precision = mean(
    matches
      .filter(({ both, foundOnly }) => both + foundOnly > 0)
      .map(({ both, foundOnly }) => both / (both + foundOnly)),
  );
  const recall = mean(
    matches
      .filter(({ both, trueOnly }) => both + trueOnly > 0)
      .map(({ both, trueOnly }) => both / (both + trueOnly)),
  );
  if (precision === null || recall === null) return null;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let first = 0; first < Math.max(1, words.length - SHINGLE_WORDS + 1); first += 1) {
    const shingle = words.slice(first, first + SHINGLE_WORDS).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
