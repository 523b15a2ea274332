import type { ReleaseSummary } from '../archive.ts';
import type { Passage, PublishedDate, Release, ReleaseStatus, Span } from '../release.ts';
import { UNKNOWN_DATE } from '../release.ts';

/** The columns of a release beside its body, from `releases AS r`. */
export const RELEASE_COLUMNS = `
  r.id AS releaseId, r.source, r.title, r.publisher, r.published, r.language, r.url, r.revision,
  (SELECT o.id FROM releases AS o
    WHERE o.status = 'current' AND o.body_hash = r.body_hash AND o.number < r.number
    ORDER BY o.number LIMIT 1) AS duplicateOf`;

/** The columns of a passage beside its text, from `passages AS p`. */
export const PASSAGE_COLUMNS = 'p.id, p.ordinal, p.start, p."end", p.sentences';

export interface SummaryRow {
  readonly releaseId: string;
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly revision: number;
  readonly duplicateOf: string | null;
}

export interface ReleaseRow extends SummaryRow {
  readonly contentHash: string;
  readonly ingestedAt: string;
  readonly status: ReleaseStatus;
  readonly body: string;
}

export interface PassageRow {
  readonly id: number;
  readonly releaseId: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly sentences: string;
}

export function toSummary(row: SummaryRow): ReleaseSummary {
  return {
    id: row.releaseId,
    source: row.source,
    title: row.title,
    publisher: row.publisher,
    published: toPublished(row.published),
    language: row.language,
    url: row.url,
    duplicateOf: row.duplicateOf,
    revision: row.revision,
  };
}

export function toRelease(row: ReleaseRow): Release {
  return {
    ...toSummary(row),
    body: row.body,
    contentHash: row.contentHash,
    ingestedAt: row.ingestedAt,
    status: row.status,
  };
}

export function toPassage(row: PassageRow): Passage {
  return {
    id: row.id,
    releaseId: row.releaseId,
    ordinal: row.ordinal,
    start: row.start,
    end: row.end,
    sentences: decodeSpans(row.sentences, row.start),
  };
}

/** Spans as one line of numbers: for each, its distance from the end of the one before (first: from `origin`), its length. */
export function encodeSpans(spans: readonly Span[], origin: number): string {
  const numbers: number[] = [];
  let before = origin;
  for (const { start, end } of spans) {
    numbers.push(start - before, end - start);
    before = end;
  }
  return numbers.join(' ');
}

export function decodeSpans(line: string, origin: number): Span[] {
  const spans: Span[] = [];
  const numbers = line === '' ? [] : line.split(' ').map(Number);
  let before = origin;
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const start = before + (numbers[index] ?? 0);
    before = start + (numbers[index + 1] ?? 0);
    spans.push({ start, end: before });
  }
  return spans;
}

/** The form of a date says how precise it is: YYYY-MM-DD, YYYY-MM or YYYY. */
export function toPublished(value: string | null): PublishedDate {
  if (value === null) {
    return UNKNOWN_DATE;
  }
  return { value, precision: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year' };
}
