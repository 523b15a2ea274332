/** Half-open range in UTF-16 units of a release's stored body: `body.slice(start, end)` is its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'unknown';

/** A publication date as far as it is stated. `value` is YYYY-MM-DD, YYYY-MM or YYYY; null only when unknown. */
export type PublishedDate =
  | { readonly value: string; readonly precision: 'day' | 'month' | 'year' }
  | { readonly value: null; readonly precision: 'unknown' };

export const UNKNOWN_DATE: PublishedDate = { value: null, precision: 'unknown' };

/** BCP 47 primary subtag ("en", "az", "ru", "tr", or another when a file states it). */
export type LanguageCode = string;

/**
 * What a reader makes of one release in a file, before it is described: what the file states of itself (front matter,
 * HTML metadata, JSON fields) and its text. A field that the file does not state is null, never a guess.
 */
export interface RawRelease {
  /** Path below the ingested folder with `/` (`002_x.txt`); `file.jsonl#id` for a record. */
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** As stated, any format ("24 November 2022", "2022-11-24T10:00:00+04:00"). */
  readonly date: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Decoded text, line feeds only, no NUL; may hold banners and navigation still. */
  readonly text: string;
}

/** A release as described: metadata resolved, body cleaned of banners and navigation and final (offsets refer to it). */
export interface DescribedRelease {
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: PublishedDate;
  readonly language: LanguageCode | null;
  readonly url: string | null;
  readonly body: string;
}

/** A piece of a body made of whole sentences; `sentences` lie inside it, in order, and do not overlap. */
export interface CutPassage extends Span {
  readonly ordinal: number;
  readonly sentences: readonly Span[];
}

export type ReleaseStatus = 'current' | 'withdrawn';

/** A release as kept. */
export interface Release extends DescribedRelease {
  /** Stable: made from its source, not its content. */
  readonly id: string;
  /** SHA-256 (hex) of what was read of it: metadata as stated and text. */
  readonly contentHash: string;
  /** ISO 8601 instant of the last ingest that changed it. */
  readonly ingestedAt: string;
  /** 1, and one more with each change of its content. */
  readonly revision: number;
  readonly status: ReleaseStatus;
  /** The current release ingested before it that has the same text, or null. */
  readonly duplicateOf: string | null;
}

/** What an earlier revision of a release was. Kept to be read alone: no index, answer or fact has anything of it. */
export interface EarlierRevision extends Omit<DescribedRelease, 'source'> {
  readonly revision: number;
  readonly contentHash: string;
  /** ISO 8601 instants: of the ingest that it came with, and of the one that replaced it. */
  readonly ingestedAt: string;
  readonly replacedAt: string;
}

/** What a list of earlier revisions has of one. */
export type RevisionHead = Pick<EarlierRevision, 'revision' | 'published' | 'ingestedAt' | 'replacedAt'>;

/** A passage as kept. `id` is never reused, so an index can be compared with the archive by ids alone. */
export interface Passage extends CutPassage {
  readonly id: number;
  readonly releaseId: string;
}
