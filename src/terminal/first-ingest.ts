import type { App } from '../app.ts';
import { renderIngest } from './ingest.ts';
import type { Output } from './output.ts';
import { printableLine } from './printable.ts';
import type { ProgressDisplay } from './progress.ts';

/**
 * Fills an archive from the corpus when it is empty, so that a newcomer's first question is answered, or when no ingest of
 * it ever came to its end, so that nothing is answered from half of the releases; says so and what came of it.
 *
 * @throws ReadError when there is no such folder.
 */
export async function ensureIngested(
  app: Pick<App, 'firstIngest' | 'ingest'>,
  corpusDirectory: string,
  status: Output,
  progress: ProgressDisplay,
): Promise<void> {
  const state = await app.firstIngest();
  if (state === 'finished') return;
  const corpus = printableLine(corpusDirectory);
  await status.write(
    state === 'missing'
      ? `The archive is empty: ingesting ${corpus} first.\n`
      : `No ingest of the archive ever came to its end: going on with ${corpus} first.\n`,
  );
  const summary = await app
    .ingest({ paths: [corpusDirectory], onProgress: progress.report })
    .finally(() => progress.stop());
  await status.write(renderIngest(summary, false));
}
