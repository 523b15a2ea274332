import type { Embargo, IngestEmbedding, IngestSummary } from '../app.ts';
import { printableLine } from './printable.ts';
import { count } from './words.ts';

/**
 * What an ingest did, for a person: the counts, what is dated in the future, why nothing was withdrawn though it was asked
 * for, then each file that could not be read with its reason.
 */
export function renderIngest(summary: IngestSummary, dryRun: boolean): string {
  const { added, updated, unchanged, withdrawn, failed, notPruned, passages, generation, seconds } = summary;
  const outcome = [
    `${added} added`,
    `${updated} updated`,
    `${unchanged} unchanged`,
    `${withdrawn} withdrawn`,
    `${failed.length} failed`,
  ].join(', ');
  const archive = dryRun
    ? `Nothing was changed; the archive holds ${count(passages, 'passage')}.`
    : `The archive holds ${count(passages, 'passage')}; its index is generation ${generation}.`;
  return [
    `${dryRun ? 'Would be: ' : ''}${outcome}, in ${seconds.toFixed(1)} s.`,
    archive,
    ...(summary.embedding && (dryRun || summary.embedding.passages > 0)
      ? [embeddingLine(summary.embedding, dryRun)]
      : []),
    ...embargoLines(summary.embargo),
    ...(notPruned === null ? [] : [`Nothing was withdrawn: ${printableLine(notPruned)}.`]),
    ...failed.map(({ source, error }) => `  failed: ${printableLine(source)}: ${printableLine(error)}`),
    '',
  ].join('\n');
}

/** A day that was misread is noticed here. */
function embargoLines({ releases, first }: Embargo = { releases: 0, first: null }): readonly string[] {
  if (first === null) return [];
  return releases === 1
    ? [`1 release is dated in the future and is not shown before its day: ${first}.`]
    : [
        `${count(releases, 'release')} are dated in the future and are not shown before their day: the first is of ${first}.`,
      ];
}

function embeddingLine({ passages, tokens, price }: IngestEmbedding, dryRun: boolean): string {
  const what = `${dryRun ? 'To embed' : 'Embedded'}: ${count(passages, 'passage')}, ${count(tokens, 'token')}`;
  if (price !== null) return `${what}, ${dollars(price)}.`;
  return dryRun
    ? `${what}; set EMBEDDING_PRICE (dollars for a million tokens) to see what that costs.`
    : `${what}.`;
}

function dollars(price: number): string {
  return price === 0 || price >= 0.01 ? `about $${price.toFixed(2)}` : 'less than a cent';
}
