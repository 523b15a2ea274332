import type { Archive, IncomingRelease } from './archive.ts';
import { cutIntoPassages } from './cutting/passages.ts';
import { describeRelease } from './describing/describe.ts';
import { type IngestReport, ingestReleases } from './ingest.ts';
import { findReleases } from './reading/find-releases.ts';

export interface IngestPathsOptions {
  readonly paths: readonly string[];
  /** Names of the fields of JSON files: ours → the file's. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
  /** Withdraws what was ingested from these paths and is no longer there. */
  readonly prune?: boolean;
  /** Describes and cuts what did not change, too. */
  readonly rebuild?: boolean;
  readonly onProgress?: (event: ReadingProgress) => void;
  /** In a dry run: told of what would be written and of what would be withdrawn. */
  readonly foresight?: Foresight;
}

export interface Foresight {
  add(incoming: IncomingRelease): Promise<void>;
  remove(source: string): void;
}

export type ReadingProgress =
  | {
      readonly stage: 'reading';
      readonly source: string;
      readonly done: number;
      readonly total: number | null;
    }
  | { readonly stage: 'failed'; readonly source: string; readonly error: string };

/**
 * Reads what is below the paths into the archive, as far as it goes: the report says what failed and why it stopped.
 *
 * @throws ReadError for a path that is not there or a folder without release files.
 */
export async function ingestPaths(archive: Archive, options: IngestPathsOptions): Promise<IngestReport> {
  const { onProgress } = options;
  const found = await findReleases(options.paths, options.fields ?? {});
  let done = 0;
  return ingestReleases({
    archive,
    items: found.items,
    describe: describeRelease,
    cut: cutIntoPassages,
    dryRun: options.dryRun === true,
    again: options.rebuild === true,
    prune: options.prune === true ? found.searched : null,
    ...(options.foresight === undefined ? {} : { onForeseen: options.foresight.add }),
    onProgress: ({ source, ...event }) => {
      done += 1;
      if (event.outcome === 'withdrawn') options.foresight?.remove(source);
      if (event.outcome === 'failed') onProgress?.({ stage: 'failed', source, error: event.error });
      else onProgress?.({ stage: 'reading', source, done, total: found.total });
    },
  });
}
