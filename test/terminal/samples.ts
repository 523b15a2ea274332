import type { Answer, Citation, Searched } from '../../src/answering/answer.ts';
import type { AnswerTrace } from '../../src/answering/generated/trace.ts';
import type { OpenedRevision, ShownRelease } from '../../src/app.ts';

const SEARCHED: Searched = {
  releases: 42,
  undated: 0,
  publishers: ['Ministry of Harbours', 'Port Authority'],
  from: '2023-01-05',
  to: '2024-12',
  indexUpdatedAt: '2026-03-01T14:05:33.000Z',
  generation: 1,
};

export type Answered = Extract<Answer, { status: 'answered' }>;
export type NotFound = Extract<Answer, { status: 'not_found' }>;

export function citation(changes: Partial<Citation> = {}): Citation {
  const quote = changes.quote ?? 'The new quay opened on Monday.';
  return {
    marker: 1,
    releaseId: 'r1',
    title: 'New quay opens in Port Alder',
    publisher: 'Ministry of Harbours',
    published: { value: '2023-05-04', precision: 'day' },
    source: 'harbours/004_quay.txt',
    url: null,
    quote,
    start: 10,
    end: 10 + quote.length,
    ...changes,
  };
}

export function answered(changes: Partial<Answered> = {}): Answered {
  return {
    status: 'answered',
    question: 'When did the quay open?',
    understoodAs: 'When did the quay open?',
    mode: 'extractive',
    claims: [{ text: 'The new quay opened on Monday.', markers: [1], support: 'verified' }],
    citations: [citation()],
    searched: SEARCHED,
    timings: { retrievalMs: 7.2, answerMs: 3.1 },
    notes: [],
    model: null,
    period: null,
    ...changes,
  };
}

export function notFound(changes: Partial<NotFound> = {}): NotFound {
  return {
    status: 'not_found',
    question: 'Who won the regatta?',
    understoodAs: 'Who won the regatta?',
    mode: 'extractive',
    nearest: [
      {
        releaseId: 'r1',
        title: 'New quay opens in Port Alder',
        publisher: null,
        published: { value: null, precision: 'unknown' },
        source: 'harbours/004_quay.txt',
      },
    ],
    searched: SEARCHED,
    timings: { retrievalMs: 7.2, answerMs: 3.1 },
    notes: [],
    model: null,
    period: null,
    ...changes,
  };
}

export function shown(body: string): ShownRelease {
  return {
    release: {
      id: 'r1',
      source: 'harbours/004_quay.txt',
      title: 'New quay opens in Port Alder',
      publisher: null,
      published: { value: '2023-05', precision: 'month' },
      language: 'en',
      url: 'https://harbours.example/004',
      body,
      contentHash: 'a'.repeat(64),
      ingestedAt: '2026-03-01T14:05:33.000Z',
      revision: 2,
      status: 'current',
      duplicateOf: null,
    },
    passages: [
      {
        id: 7,
        releaseId: 'r1',
        ordinal: 0,
        start: 0,
        end: body.length,
        sentences: [{ start: 0, end: body.length }],
      },
    ],
  };
}

/** What the release of `shown` was before it was corrected. */
export function openedRevision(): OpenedRevision {
  const { release } = shown('The quay opened.');
  const { id: _, source: __, status: ___, duplicateOf: ____, ...text } = release;
  const earlier = {
    ...text,
    title: 'Quay closes',
    published: { value: null, precision: 'unknown' },
    body: 'The quay closed.',
    revision: 1,
    ingestedAt: '2026-02-01T08:00:00.000Z',
    replacedAt: '2026-03-01T14:05:33.000Z',
  } as const;
  return { release, earlier, next: release, all: [earlier] };
}

export function trace(changes: Partial<AnswerTrace> = {}): AnswerTrace {
  return {
    plan: {
      question: 'When did the quay open?',
      queries: ['quay opening'],
      names: [],
      from: null,
      to: null,
      publisher: null,
    },
    planFailure: null,
    queries: ['When did the quay open?', 'quay opening'],
    evidence: [{ number: 1, releaseId: 'r1', date: '2023-05-04', text: 'The new quay opened on Monday.' }],
    prompt: [
      { role: 'system', content: 'You answer.\nFrom releases.' },
      { role: 'human', content: '[1] …' },
    ],
    output: 'It opened on Monday [1].',
    verdicts: [{ text: 'It opened on Monday.', cited: [1], problems: [] }],
    repair: null,
    repaired: [],
    failure: null,
    ...changes,
  };
}
