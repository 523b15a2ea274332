import { describe, expect, it } from 'vitest';
import {
  averagePrecision,
  mean,
  ndcgAt,
  percentile,
  reciprocalRank,
  successAt,
} from '../../../scripts/measure/metrics.ts';

const FOUND = ['a', 'b', 'c', 'd'];

describe('successAt', () => {
  it('is 1 when a right one stands above the depth, else 0', () => {
    expect(successAt(1, FOUND, new Set(['a', 'x']))).toBe(1);
    expect(successAt(2, FOUND, new Set(['c']))).toBe(0);
    expect(successAt(3, FOUND, new Set(['c']))).toBe(1);
    expect(successAt(5, [], new Set(['c']))).toBe(0);
  });
});

describe('reciprocalRank', () => {
  it('is one over the place of the first right one', () => {
    expect(reciprocalRank(FOUND, new Set(['d', 'b']))).toBe(1 / 2);
    expect(reciprocalRank(FOUND, new Set(['x']))).toBe(0);
  });
});

describe('ndcgAt', () => {
  it('weighs a right one in place p by 1 / log2(p + 1), against the best order there could be', () => {
    // b and d right: 1/log2(3) + 1/log2(5) of 1 + 1/log2(3).
    expect(ndcgAt(10, FOUND, new Set(['b', 'd']))).toBeCloseTo((0.63093 + 0.43068) / 1.63093, 4);
  });

  it('counts right ones that were not found, but no more than the depth has places for', () => {
    expect(ndcgAt(10, ['a'], new Set(['a', 'x', 'y']))).toBeCloseTo(1 / (1 + 0.63093 + 0.5), 4);
    expect(ndcgAt(1, ['a'], new Set(['a', 'x', 'y']))).toBe(1);
    expect(ndcgAt(1, ['b', 'a'], new Set(['a']))).toBe(0);
  });

  it('is 0 when nothing is right', () => {
    expect(ndcgAt(10, FOUND, new Set())).toBe(0);
  });
});

describe('averagePrecision', () => {
  it('is the mean of the precision at each right one, missing ones 0', () => {
    // a at 1: 1/1; c at 3: 2/3; x never.
    expect(averagePrecision(FOUND, new Set(['a', 'c', 'x']))).toBeCloseTo((1 + 2 / 3) / 3, 10);
    expect(averagePrecision(FOUND, new Set(['d']))).toBe(1 / 4);
    expect(averagePrecision(FOUND, new Set())).toBe(0);
  });
});

describe('percentile', () => {
  it('is the smallest value that the share of the values does not exceed', () => {
    const values = [30, 10, 20, 50, 40];
    expect([0, 0.2, 0.21, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([
      10, 10, 20, 30, 50, 50,
    ]);
  });

  it('orders by value, not by digits, and leaves its input as it is', () => {
    const values = [100, 9];
    expect(percentile(values, 0.5)).toBe(9);
    expect(values).toEqual([100, 9]);
  });

  it('of nothing is nothing, as is the mean', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(mean([])).toBeNull();
    expect(mean([1, 0, 0, 1])).toBe(0.5);
  });
});
