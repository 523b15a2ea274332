import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../src/search/ranking/matching.ts';
import { matchText } from '../../../src/search/ranking/passage-match.ts';
import { bm25, coverage, fullScore, sentenceCoverage, sumCounts } from '../../../src/search/ranking/score.ts';
import { archiveOf } from './ranking-fixture.ts';

const archive = archiveOf([
  { source: 'quay', body: ['The quay of Port Alder was opened by the minister.', 'A quay is a quay.'] },
  { source: 'ferry', body: ['The ferry sails at noon.'] },
]);

function matches(question: string) {
  const weighed = archive.weigh(question);
  const matcher = new Matcher(weighed, archive.reader.vocabulary);
  const found = archive.candidates.flatMap(({ passages }) =>
    passages.map((text) => matchText(text, weighed, matcher)),
  );
  return { weighed, found };
}

describe('coverage', () => {
  const { weighed } = matches('minister quay ferry');
  const share = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });

  it('is 0 for nothing, 1 for everything, and grows with each word', () => {
    expect(coverage(weighed, [0, 0, 0])).toBe(0);
    expect(coverage(weighed, [1, 1, 1])).toBe(1);
    fc.assert(
      fc.property(share, fc.nat(2), (strengths, at) => {
        const more = strengths.with(at, 1);
        const before = coverage(weighed, strengths);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(coverage(weighed, more)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is lent by the sentence before and the title, never as much as the sentence itself would give', () => {
    fc.assert(
      fc.property(share, share, share, (sentence, before, title) => {
        const own = coverage(weighed, sentence);
        const lent = sentenceCoverage(weighed, sentence, before, title);
        expect(lent).toBeGreaterThanOrEqual(own);
        expect(lent).toBeLessThanOrEqual(1);
      }),
    );
    const none = [0, 0, 0];
    const all = [1, 1, 1];
    expect(sentenceCoverage(weighed, none, all, undefined)).toBeLessThan(1);
    expect(sentenceCoverage(weighed, none, undefined, all)).toBeLessThan(
      sentenceCoverage(weighed, none, all, undefined),
    );
  });
});

describe('BM25', () => {
  it('rises with each time a word stands there, but ever more slowly, and falls with length', () => {
    const { weighed, found } = matches('quay');
    const [once, twice] = found;
    if (once === undefined || twice === undefined) throw new Error('the test has too few passages');
    const one = bm25(weighed, once.counts, 10, 10);
    const two = bm25(weighed, twice.counts, 10, 10);
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(2 * one);
    expect(bm25(weighed, once.counts, 40, 10)).toBeLessThan(one);
  });

  it('of each word once in a text of usual length is the full score', () => {
    const { weighed, found } = matches('minister');
    const [first] = found;
    expect(first === undefined ? 0 : bm25(weighed, first.counts, 10, 10)).toBeCloseTo(fullScore(weighed), 5);
  });

  it('of several passages is that of their text as one', () => {
    const { weighed, found } = matches('quay');
    expect([...sumCounts(found, weighed.terms.length).word]).toEqual([3]);
  });

  it('is 0, not an error, for a question of unknown words', () => {
    const { weighed, found } = matches('zeppelin airship');
    expect(fullScore(weighed)).toBe(0);
    expect(found.map(({ counts }) => bm25(weighed, counts, 10, 10))).toEqual([0, 0, 0]);
  });
});
