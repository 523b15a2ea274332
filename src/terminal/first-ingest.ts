import type { App } from '../app.ts';
import { renderIngest } from './ingest.ts';
import type { Output } from './output.ts';
import { printableLine } from './printable.ts';
import type { ProgressDisplay } from './progress.ts';

/**
 * Fills an empty archive from the corpus, so that a newcomer's first question is answered; says so and what came of it.
 *
 * @throws ReadError when there is no such folder.
 */
export async function ingestWhenEmpty(
  app: Pick<App, 'isEmpty' | 'ingest'>,
  corpusDirectory: string,
  status: Output,
  progress: ProgressDisplay,
): Promise<void> {
  if (!(await app.isEmpty())) return;
  await status.write(`The archive is empty: ingesting ${printableLine(corpusDirectory)} first.\n`);
  const summary = await app
    .ingest({ paths: [corpusDirectory], onProgress: progress.report })
    .finally(() => progress.stop());
  await status.write(renderIngest(summary, false));
}
