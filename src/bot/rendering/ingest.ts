import type { IngestProgress, IngestSummary } from '../../app.ts';
import type { Words } from '../locales/words.ts';
import { cut } from './cut.ts';
import { renderEmbargo } from './embargo.ts';
import { renderReason } from './failure-reason.ts';
import { Html, html } from './html.ts';

/** Of what failed, so many are named. */
const MOST_FAILURES = 5;
const LONGEST_SOURCE = 120;

/** What an ingest did, as a message. */
export function renderIngest(summary: IngestSummary, words: Words): Html {
  const { passages, generation, seconds, embargo } = summary;
  return Html.join(
    [
      Html.bold(Html.text(words.say('reindex-done', { seconds: Math.max(1, Math.round(seconds)) }))),
      Html.text(renderCounts(summary, words)),
      Html.text(
        words.say('reindex-holds', {
          passages: words.say('passages', { count: passages }),
          generation: String(generation),
        }),
      ),
      ...(embargo === undefined ? [] : renderEmbargo(embargo, words)),
      ...renderFailures(summary.failed, words),
    ],
    '\n',
  );
}

export function renderIngestFailure(reason: string, words: Words): Html {
  return html`${Html.bold(Html.text(words.say('reindex-failed')))}\n${renderReason(reason, words)}`;
}

export function renderCounts(summary: IngestSummary, words: Words): string {
  const { added, updated, unchanged, withdrawn, failed } = summary;
  return words.say('reindex-counts', { added, updated, unchanged, withdrawn, failed: failed.length });
}

/** A line for each of the first files that could not be read, and how many more there are. */
export function renderFailures(failed: IngestSummary['failed'], words: Words): readonly Html[] {
  const more = failed.length - MOST_FAILURES;
  return [
    ...failed
      .slice(0, MOST_FAILURES)
      .map(
        ({ source, error }) =>
          html`• ${Html.code(cut(source, LONGEST_SOURCE))}: ${renderReason(error, words)}`,
      ),
    ...(more > 0 ? [Html.text(words.say('reindex-more', { count: more }))] : []),
  ];
}

/** How far an ingest is; null for what is told at the end. */
export function renderProgress(event: IngestProgress, words: Words): Html | null {
  if (event.stage === 'failed') return null;
  const { stage, done, total } = event;
  if (stage === 'indexing') return Html.text(words.say('reindex-indexing', { done, total }));
  return Html.text(
    total === null ? words.say('reindex-read', { done }) : words.say('reindex-reading', { done, total }),
  );
}
