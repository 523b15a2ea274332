import type { Retrieval } from '../../src/search/hybrid-retriever.ts';
import { archiveOf, type Told } from '../search/ranking/ranking-fixture.ts';

/** What a question finds when these releases are the archive. */
export function retrievalOf(question: string, releases: readonly Told[]): Retrieval {
  const archive = archiveOf(releases);
  return {
    question: archive.weigh(question),
    releases: archive.rank(question),
    period: null,
    generation: {
      number: 1,
      settings: 'of a test',
      lexicalVersion: 1,
      vectorFile: 'vectors',
      statisticsFile: 'statistics',
      passages: archive.statistics.passages,
      createdAt: '2024-03-13T22:30:00.000Z',
    },
  };
}
