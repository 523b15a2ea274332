import { describe, expect, it } from 'vitest';
import { searchResults } from '../../src/search/search-results.ts';
import { archiveOf, type Told } from './ranking/ranking-fixture.ts';

const LONG: Told = {
  source: 'long',
  body: ['The quay was opened.', 'The quay has cranes.', 'Music was played.', 'The quay is long.'],
};
const SHORT: Told = { source: 'short', body: ['A quay is planned for the island.'] };

function results(releases: readonly Told[], limit: number) {
  const archive = archiveOf(releases);
  return searchResults(archive.rank('Is there a quay?'), limit, archive.weigh('Is there a quay?'));
}

describe('search results', () => {
  it('show each release once before any a second time', () => {
    const sources = results([LONG, SHORT], 4).map(({ source }) => source);
    expect(new Set(sources.slice(0, 2))).toEqual(new Set(['long', 'short']));
    expect(sources.slice(2)).toEqual(['long', 'long']);
  });

  it('are as many as asked for at most', () => {
    expect(results([LONG, SHORT], 1)).toHaveLength(1);
    expect(results([], 5)).toEqual([]);
  });

  it('leave out passages in which nothing of the query stands', () => {
    expect(results([LONG], 9).map(({ text }) => text)).not.toContain('Music was played.');
  });

  it('never score a later passage of a release above its first', () => {
    const [first, ...others] = results([LONG], 9);
    for (const { score } of others) expect(score).toBeLessThanOrEqual(first?.score ?? 0);
  });

  it('quote the sentence that says most of it, to the letter', () => {
    const body = 'Music was played. A quay is planned for the island. Nobody came.';
    const [found] = results([{ source: 'short', body: [body] }], 1);
    expect(found?.quote.text).toBe('A quay is planned for the island.');
    expect(body.slice(found?.quote.start, found?.quote.end)).toBe(found?.quote.text);
  });
});
