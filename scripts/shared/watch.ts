import { resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { createSettling } from './settling.ts';

/** A copy of many files, or an editor's save in several steps, counts as one change when it pauses less than this. */
const QUIET = 400;

export interface Watching {
  readonly paths: readonly string[];
  /** A folder whose changes are our own: the archive, when it lies below the paths. */
  readonly ignored: string;
  readonly stop: AbortSignal;
  /** Called once, when every later change will be noticed. */
  readonly ready: () => Promise<void>;
  /** Called after each burst of changes, never while it or `ready` still runs. */
  readonly changed: () => Promise<void>;
  readonly failed: (error: unknown) => void;
}

/** Watches files and folders until stopped. */
export async function watchPaths({ paths, ignored, stop, ready, changed, failed }: Watching): Promise<void> {
  const own = resolve(ignored);
  const settling = createSettling(QUIET, stop);
  const watcher = watch([...paths], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: QUIET, pollInterval: 100 },
    ignored: (path) => resolve(path) === own || resolve(path).startsWith(own + sep),
  });
  try {
    watcher.on('error', failed);
    watcher.on('all', () => settling.touch());
    await new Promise<void>((begin) => watcher.once('ready', begin));
    await ready();
    while (await settling.settled()) await changed();
  } finally {
    await watcher.close();
  }
}
