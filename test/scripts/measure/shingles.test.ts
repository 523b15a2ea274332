import { describe, expect, it } from 'vitest';
import { matchShingles, scoreTexts } from '../../../scripts/measure/shingles.ts';

describe('matchShingles', () => {
  it('compares runs of four words, as shares of all runs of both', () => {
    // Found: abcd bcde. True: bcde cdef. One in both, one of each alone.
    const match = matchShingles('a b c d e', 'b, c d e! f');
    expect(match).toEqual({ both: 1 / 3, foundOnly: 1 / 3, trueOnly: 1 / 3 });
  });

  it('counts a run as often as it stands there', () => {
    // Found: a a a a twice; true: once.
    expect(matchShingles('a a a a a', 'a a a a')).toEqual({ both: 1 / 2, foundOnly: 1 / 2, trueOnly: 0 });
  });

  it('takes a text of fewer words as one run, and nothing as nothing', () => {
    expect(matchShingles('Bakı şəhəri', 'Bakı şəhəri')).toEqual({ both: 1, foundOnly: 0, trueOnly: 0 });
    expect(matchShingles('', 'one two')).toEqual({ both: 0, foundOnly: 0, trueOnly: 1 });
    expect(matchShingles('', ' … ')).toEqual({ both: 0, foundOnly: 0, trueOnly: 0 });
  });
});

describe('scoreTexts', () => {
  it('takes precision and recall over the texts that have them, and F1 of the two means', () => {
    const score = scoreTexts([
      { both: 0.5, foundOnly: 0.5, trueOnly: 0 }, // precision 1/2, recall 1
      { both: 0, foundOnly: 0, trueOnly: 1 }, // nothing found: no precision, recall 0
    ]);
    expect(score).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('is nothing of no texts and 0 where nothing is right', () => {
    expect(scoreTexts([])).toBeNull();
    expect(scoreTexts([{ both: 0, foundOnly: 0.5, trueOnly: 0.5 }])).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });
});
