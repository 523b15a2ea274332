import { type ChildProcess, fork } from 'node:child_process';
import { z } from 'zod';
import type { IngestProgress, IngestSummary } from '../app.ts';
import { ArchiveError } from '../errors.ts';

/** Runs an ingest of the corpus; rejects with what ended it. */
export type StartIngest = (onProgress: (event: IngestProgress) => void) => Promise<IngestSummary>;

/** What the process of an ingest says to the one that started it. */
export type IngestMessage =
  | { readonly kind: 'progress'; readonly event: IngestProgress }
  | { readonly kind: 'done'; readonly summary: IngestSummary }
  | { readonly kind: 'failed'; readonly reason: string };

export interface IngestProcessOptions {
  /** Variables of the new process; without them, those of this one. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments of Node itself: from source, the loader of TypeScript. Without them, those of this process. */
  readonly nodeArguments?: readonly string[];
  /** Ends an ingest that is running; what it has kept so far stays. */
  readonly stop?: AbortSignal;
}

const source = z.string();
const count = z.number();
const reading = z.object({
  stage: z.literal('reading'),
  source,
  done: count,
  total: count.nullable(),
});
const failure = z.object({ source, error: z.string() });
const indexing = z.object({ stage: z.literal('indexing'), step: z.string(), done: count, total: count });
const summary = z.object({
  added: count,
  updated: count,
  unchanged: count,
  withdrawn: count,
  failed: z.array(failure),
  notPruned: z.string().nullable(),
  passages: count,
  generation: count,
  seconds: count,
  embargo: z.object({ releases: count, first: z.string().nullable() }),
});
const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), event: z.discriminatedUnion('stage', [reading, indexing]) }),
  z.object({ kind: z.literal('done'), summary }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);

/**
 * Makes a function that ingests the corpus in a process of its own, which leaves this one free to answer. The new
 * process runs as this one does, from source or compiled, in the same directory and with the same configuration.
 */
export function createIngestProcess(
  corpusDirectory: string,
  { environment, nodeArguments = process.execArgv, stop }: IngestProcessOptions = {},
): StartIngest {
  return (onProgress) => {
    const child = fork(workerFile(), [corpusDirectory], {
      // A debugger of this process holds its port.
      execArgv: nodeArguments.filter((argument) => !argument.startsWith('--inspect')),
      // Its log lines stand among ours.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      ...(environment === undefined ? {} : { env: environment }),
      ...(stop === undefined ? {} : { signal: stop }),
    });
    return outcomeOf(child, onProgress);
  };
}

function outcomeOf(child: ChildProcess, onProgress: (event: IngestProgress) => void): Promise<IngestSummary> {
  return new Promise((resolve, reject) => {
    child.on('message', (received) => {
      const said = message.parse(received);
      if (said.kind === 'progress') return onProgress(said.event);
      if (said.kind === 'done') resolve(said.summary);
      else reject(new ArchiveError(said.reason));
      // Everything is closed and kept; a handle of a native library may keep it alive.
      child.kill();
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      const how = signal === null ? `with code ${code}` : `by ${signal}`;
      reject(
        new ArchiveError(
          `The ingest ended early, ${how}: its log says why. What it kept stays; start it again.`,
        ),
      );
    });
  });
}

function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`../ingest-worker.${extension}`, import.meta.url);
}
