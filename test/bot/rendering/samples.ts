import fc from 'fast-check';
import type { Answer, Citation, NearRelease } from '../../../src/answering/answer.ts';
import type { PublishedDate, Release } from '../../../src/archive/release.ts';
import { LOCALES } from '../../../src/bot/locales/locale.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { hostileText } from './hostile-text.ts';

export type Answered = Extract<Answer, { status: 'answered' }>;
export type NotFound = Extract<Answer, { status: 'not_found' }>;

export const DAY: PublishedDate = { value: '2022-11-24', precision: 'day' };

export function idOf(index: number): string {
  return `release${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}aaa`;
}

export function citation(marker: number, change: Partial<Citation> = {}): Citation {
  const quote = change.quote ?? 'The parties signed the agreement.';
  return {
    marker,
    releaseId: idOf(marker),
    title: 'Agreement signed',
    publisher: 'Ministry of Peace',
    published: DAY,
    source: '001.txt',
    url: null,
    quote,
    start: 0,
    end: quote.length,
    ...change,
  };
}

const BASE = {
  question: 'What was signed?',
  understoodAs: 'What was signed?',
  mode: 'extractive',
  searched: {
    releases: 53,
    undated: 0,
    publishers: ['Ministry of Peace'],
    from: '2022-04-20',
    to: '2024-05-13',
    indexUpdatedAt: '2026-03-01T14:05:09.000Z',
    generation: 3,
  },
  timings: { retrievalMs: 1, answerMs: 1 },
  notes: [],
  model: null,
  period: null,
} as const;

export function answered(change: Partial<Answered> = {}): Answered {
  const citations = change.citations ?? [citation(1)];
  const claims = citations.map(({ quote, marker }) => ({
    text: quote,
    markers: [marker],
    support: 'verified' as const,
  }));
  return { ...BASE, status: 'answered', claims, citations, ...change };
}

export function notFound(change: Partial<NotFound> = {}): NotFound {
  return { ...BASE, status: 'not_found', nearest: [], ...change };
}

export function near(index: number, change: Partial<NearRelease> = {}): NearRelease {
  const { title, publisher, published, source } = citation(1);
  return { releaseId: idOf(index), title, publisher, published, source, ...change };
}

export function release(change: Partial<Release> = {}): Release {
  return {
    id: idOf(0),
    source: '001.txt',
    title: 'Agreement signed',
    publisher: 'Ministry of Peace',
    published: DAY,
    language: 'en',
    url: null,
    body: 'The parties signed the agreement.',
    contentHash: '',
    ingestedAt: '2026-03-01T14:05:09.000Z',
    revision: 1,
    status: 'current',
    duplicateOf: null,
    ...change,
  };
}

export const anyWords = fc.constantFrom(...LOCALES).map((locale) => createWords(locale));
export const anyLink = fc.constantFrom(null, 'https://ministry.example/a?b=1&c="', 'javascript:alert(1)');
const anyPublisher = fc.option(hostileText(300));

export const anyRelease = fc
  .record({ title: hostileText(600), publisher: anyPublisher, body: hostileText(9000) })
  .map((change) => release(change));

/** Answers from hostile releases: several quotes of some, quotes of thousands of units, markers in any order. */
export const anyAnswered: fc.Arbitrary<Answered> = fc
  .record({
    cited: fc.array(
      fc.record({
        release: fc.nat({ max: 5 }),
        title: hostileText(600),
        publisher: anyPublisher,
        quote: fc.oneof(hostileText(300), hostileText(9000)),
        support: fc.constantFrom('verified' as const, 'unverified' as const),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    understoodAs: hostileText(5000),
    period: fc.constantFrom(null, { from: '2022-11-01', to: '2022-11-30' }, { from: null, to: null }),
  })
  .map(({ cited, understoodAs, period }) => {
    const citations = cited.map(({ release: index, title, publisher, quote }, position) =>
      citation(position + 1, { releaseId: idOf(index), title, publisher, quote }),
    );
    const claims = cited.map(({ quote, support }, index) => ({
      text: quote,
      markers: [index + 1, 1],
      support,
    }));
    return answered({ citations, claims, understoodAs, period });
  });

export const anyNotFound: fc.Arbitrary<NotFound> = fc
  .record({
    publishers: fc.array(hostileText(300), { maxLength: 9 }),
    titles: fc.array(hostileText(600), { maxLength: 30 }),
    undated: fc.nat({ max: 3 }),
  })
  .map(({ publishers, titles, undated }) =>
    notFound({
      searched: { ...BASE.searched, publishers, undated },
      nearest: titles.map((title, index) => near(index, { title, publisher: title })),
    }),
  );
