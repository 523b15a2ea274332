import { performance } from 'node:perf_hooks';
import { createApp, type IngestProgress } from './app.ts';
import type { IngestMessage } from './bot/ingest-process.ts';
import { parseConfig } from './config/config.ts';
import { readEnvironment } from './config/env.ts';
import { messageOf } from './errors.ts';

// The process of an ingest that the bot starts: reads the corpus into the archive and says over its channel how far it
// is. Should the bot go away meanwhile, the ingest comes to its end all the same.

/** Between two messages about the same stage, in milliseconds. */
const INTERVAL = 250;

const [corpusDirectory = ''] = process.argv.slice(2);

let stage = '';
let lastTold = 0;

function report(event: IngestProgress): void {
  // Failures are in the summary.
  if (event.stage === 'failed') return;
  if (event.stage === stage && performance.now() - lastTold < INTERVAL) return;
  stage = event.stage;
  lastTold = performance.now();
  tell({ kind: 'progress', event });
}

function tell(message: IngestMessage): void {
  process.send?.(message, undefined, undefined, () => undefined);
}

try {
  const app = await createApp(parseConfig(readEnvironment()));
  const summary = await app
    .ingest({ paths: [corpusDirectory], onProgress: report })
    .finally(() => app.close());
  tell({ kind: 'done', summary });
} catch (error) {
  process.exitCode = 1;
  tell({ kind: 'failed', reason: messageOf(error) });
}
