import { describe, expect, it } from 'vitest';
import { answerJson, earlierJson, ingestJson, releaseJson, searchJson } from '../../src/terminal/json.ts';
import { answered, notFound, openedRevision, shown } from './samples.ts';

describe('the JSON that others rely on', () => {
  it('ask: an answer', () => {
    expect(answerJson(answered())).toEqual({
      question: 'When did the quay open?',
      status: 'answered',
      mode: 'extractive',
      answer: 'The new quay opened on Monday. [1]',
      claims: [{ text: 'The new quay opened on Monday.', markers: [1], support: 'verified' }],
      citations: [
        {
          marker: 1,
          releaseId: 'r1',
          title: 'New quay opens in Port Alder',
          publisher: 'Ministry of Harbours',
          date: '2023-05-04',
          source: 'harbours/004_quay.txt',
          url: null,
          quote: 'The new quay opened on Monday.',
          start: 10,
          end: 40,
        },
      ],
      nearest: [],
      searched: {
        releases: 42,
        undated: 0,
        publishers: ['Ministry of Harbours', 'Port Authority'],
        from: '2023-01-05',
        to: '2024-12',
        indexUpdatedAt: '2026-03-01T14:05:33.000Z',
      },
      period: null,
      timings: { retrievalMs: 7.2, answerMs: 3.1 },
      notes: [],
      model: null,
    });
  });

  it('ask: a "no" claims nothing, and says what was searched', () => {
    const json = answerJson(notFound({ period: { from: '2023-05-01', to: null } }));
    expect(json).toMatchObject({
      status: 'not_found',
      answer:
        'The archive does not answer this. Searched: 42 releases, from 5 January 2023 to December 2024.',
      claims: [],
      citations: [],
      period: { from: '2023-05-01', to: null },
    });
    expect(json.nearest).toEqual([
      {
        releaseId: 'r1',
        title: 'New quay opens in Port Alder',
        publisher: null,
        date: null,
        source: 'harbours/004_quay.txt',
      },
    ]);
  });

  it('search', () => {
    const result = {
      releaseId: 'r1',
      title: 'New quay',
      publisher: null,
      date: '2023',
      source: 'a.txt',
      start: 0,
      end: 4,
      text: 'Quay',
      score: 0.5,
    };
    const published = { value: '2023', precision: 'year' } as const;
    const quote = { start: 0, end: 4, text: 'Quay' };
    expect(searchJson('quay', [{ ...result, published, language: null, url: null, quote }])).toEqual({
      query: 'quay',
      results: [result],
    });
  });

  it('show', () => {
    expect(releaseJson(shown('The quay opened.'))).toEqual({
      releaseId: 'r1',
      title: 'New quay opens in Port Alder',
      publisher: null,
      date: '2023-05',
      datePrecision: 'month',
      language: 'en',
      source: 'harbours/004_quay.txt',
      url: 'https://harbours.example/004',
      body: 'The quay opened.',
      status: 'current',
      embargoedUntil: null,
      revision: 2,
      duplicateOf: null,
      passages: [{ start: 0, end: 16 }],
      replacedAt: null,
      revisions: [],
    });
  });

  it('show, of a release that was corrected and of what it was', () => {
    const opened = openedRevision();
    const [head] = opened.all;
    const { revision, ingestedAt, replacedAt } = head ?? {};
    expect(releaseJson(shown('The quay opened.'), opened.all)).toMatchObject({
      body: 'The quay opened.',
      revisions: [{ revision, ingestedAt, replacedAt }],
    });
    expect(earlierJson(opened)).toEqual({
      ...releaseJson(shown('The quay closed.'), opened.all),
      title: 'Quay closes',
      date: null,
      datePrecision: 'unknown',
      revision: 1,
      passages: [],
      replacedAt: '2026-03-01T14:05:33.000Z',
    });
    expect(earlierJson({ ...opened, embargoedUntil: '2031-01-01' }).embargoedUntil).toBe('2031-01-01');
  });

  it('show, of a release that waits for its day', () => {
    const waiting = { ...shown('The quay opened.'), embargoedUntil: '2023-05-01' };
    expect(releaseJson(waiting)).toMatchObject({ status: 'current', embargoedUntil: '2023-05-01' });
  });

  it('ingest', () => {
    const summary = {
      added: 1,
      updated: 2,
      unchanged: 3,
      withdrawn: 4,
      failed: [{ source: 'x.bin', error: 'binary' }],
      passages: 5,
      generation: 6,
      notPruned: null,
      seconds: 0.7,
    };
    const none = { releases: 0, first: null };
    expect(ingestJson(summary)).toEqual({ ...summary, embedding: null, embargo: none });
    const embedding = { passages: 2, tokens: 100, price: null };
    const embargo = { releases: 3, first: '2026-12-01' };
    const refused = { ...summary, embedding, embargo, notPruned: 'the folder b could not be read' };
    expect(ingestJson(refused)).toEqual(refused);
  });
});
