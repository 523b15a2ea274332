import type { Answer, Citation, NearRelease } from '../answering/answer.ts';
import type { IngestSummary, OpenedRevision, SearchResult, ShownRelease } from '../app.ts';
import type { RevisionHead } from '../archive/release.ts';
import { answerText } from './answer-text.ts';

/** An answer as the contract of `ask --json` has it; field names are relied on by others. */
export function answerJson(answer: Answer) {
  const { question, status, mode, searched, period, timings, notes, model } = answer;
  return {
    question,
    status,
    mode,
    answer: answerText(answer),
    claims:
      status === 'answered'
        ? answer.claims.map(({ text, markers, support }) => ({ text, markers, support }))
        : [],
    citations: status === 'answered' ? answer.citations.map(citationJson) : [],
    nearest: status === 'not_found' ? answer.nearest.map(nearJson) : [],
    searched: {
      releases: searched.releases,
      from: searched.from,
      to: searched.to,
      indexUpdatedAt: searched.indexUpdatedAt,
      undated: searched.undated,
      publishers: searched.publishers,
    },
    period,
    timings: { retrievalMs: timings.retrievalMs, answerMs: timings.answerMs },
    notes,
    model,
  };
}

/** A citation as `ask --json` prints it. */
export function citationJson({ marker, url, quote, start, end, ...release }: Citation) {
  const { releaseId, title, publisher, date, source } = nearJson(release);
  return { marker, releaseId, title, publisher, date, source, url, quote, start, end };
}

function nearJson({ releaseId, title, publisher, published, source }: NearRelease) {
  return { releaseId, title, publisher, date: published.value, source };
}

/** Search results as the contract of `search --json` has them. */
export function searchJson(query: string, results: readonly SearchResult[]) {
  return {
    query,
    results: results.map(({ releaseId, title, publisher, date, source, start, end, text, score }) => ({
      releaseId,
      title,
      publisher,
      date,
      source,
      start,
      end,
      text,
      score,
    })),
  };
}

/** A release as the contract of `show --json` has it. `revisions`: the earlier ones that are kept, newest first. */
export function releaseJson(
  { release, passages, embargoedUntil }: ShownRelease,
  revisions: readonly RevisionHead[] = [],
) {
  return {
    releaseId: release.id,
    title: release.title,
    publisher: release.publisher,
    date: release.published.value,
    datePrecision: release.published.precision,
    language: release.language,
    source: release.source,
    url: release.url,
    body: release.body,
    status: release.status,
    embargoedUntil: embargoedUntil ?? null,
    revision: release.revision,
    duplicateOf: release.duplicateOf,
    passages: passages.map(({ start, end }) => ({ start, end })),
    replacedAt: null,
    revisions: revisions.map(revisionHeadJson),
  };
}

/** An earlier revision in the same fields; its text has no passages, since it is not searched. */
export function earlierJson({ release, earlier, all, embargoedUntil }: OpenedRevision) {
  return {
    releaseId: release.id,
    title: earlier.title,
    publisher: earlier.publisher,
    date: earlier.published.value,
    datePrecision: earlier.published.precision,
    language: earlier.language,
    source: release.source,
    url: earlier.url,
    body: earlier.body,
    status: release.status,
    embargoedUntil: embargoedUntil ?? null,
    revision: earlier.revision,
    duplicateOf: null,
    passages: [],
    replacedAt: earlier.replacedAt,
    revisions: all.map(revisionHeadJson),
  };
}

function revisionHeadJson({ revision, ingestedAt, replacedAt }: RevisionHead) {
  return { revision, ingestedAt, replacedAt };
}

/** What an ingest did, as the contract of `ingest --json` has it. */
export function ingestJson(summary: IngestSummary) {
  const { added, updated, unchanged, withdrawn, notPruned, passages, generation, seconds } = summary;
  const failed = summary.failed.map(({ source, error }) => ({ source, error }));
  const embedding = summary.embedding ?? null;
  const embargo = summary.embargo ?? { releases: 0, first: null };
  return {
    added,
    updated,
    unchanged,
    withdrawn,
    failed,
    notPruned,
    passages,
    generation,
    seconds,
    embedding,
    embargo,
  };
}
