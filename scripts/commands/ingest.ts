import type { IngestOptions, IngestSummary } from '../../src/app.ts';
import { ArchiveError, UsageError } from '../../src/errors.ts';
import type { CommandInput } from '../../src/terminal/command.ts';
import { describeFailure } from '../../src/terminal/failure.ts';
import { renderIngest } from '../../src/terminal/ingest.ts';
import { ingestJson } from '../../src/terminal/json.ts';
import { jsonLine, printableLine } from '../../src/terminal/printable.ts';
import { count } from '../../src/terminal/words.ts';
import type { Command, Workplace } from '../shared/command.ts';
import { readFields } from '../shared/fields.ts';
import { stopSignal } from '../shared/stop-signal.ts';
import { watchPaths } from '../shared/watch.ts';

export const ingest: Command = {
  line: {
    name: 'ingest',
    about: 'Reads files and folders of releases into the archive and brings its index up to date.',
    words: { usage: '[paths]', most: Number.POSITIVE_INFINITY },
    flags: {
      'dry-run': { about: 'say what would be done, and what embeddings would cost, and change nothing' },
      prune: { about: 'withdraw what was ingested from these folders and is no longer there' },
      rebuild: { about: 'make the index anew from the archive' },
      watch: { about: 'go on: ingest again after each change below the paths, until Ctrl-C' },
      fields: {
        value: 'NAME=FIELD',
        repeatable: true,
        about: 'names of JSON fields, such as publisher=senator,text=body',
      },
      'forget-revisions': {
        value: 'RELEASE',
        about: 'delete what this release was before it was corrected, and ingest nothing',
      },
      json: { about: 'JSON on stdout, and nothing else there; with --watch one line for each ingest' },
    },
    notes: [
      'Embeddings of a model are made once for each text and kept, also of what is gone: it may come back. With --prune and\n' +
        '--rebuild together those of texts that no release has any more are dropped.',
      'Of a corrected release its earlier revisions are kept to be read, as many as KEEP_REVISIONS says; an ingest deletes\n' +
        'what is over. --forget-revisions deletes those of one release at once; older backups still hold them.',
      'Without paths: CORPUS_DIR. What is already there with the same content is left alone.',
      'A file that cannot be read is listed at the end with the reason, and the others are ingested all the same.',
      'Exit code: 0 on success, also when some files failed; 1 on failure, or when nothing at all could be read;\n' +
        '2 on bad usage.',
    ],
  },
  plan(input) {
    const fields = readFields(input.values('fields'));
    if (input.has('watch') && input.has('dry-run'))
      throw new UsageError('--watch and --dry-run exclude each other');
    const forgotten = readForgotten(input);
    if (forgotten !== null) return (workplace) => forgetRevisions(workplace, input, forgotten);
    return async (workplace) => {
      const paths = input.words.length > 0 ? input.words : [workplace.config.corpusDirectory];
      const options: IngestOptions = {
        paths,
        fields,
        dryRun: input.has('dry-run'),
        prune: input.has('prune'),
        rebuild: input.has('rebuild'),
      };
      if (input.has('watch')) return await ingestAndWatch(workplace, input, options);
      const summary = await ingestOnce(workplace, input, options);
      if (!readNothing(summary)) return 0;
      await workplace.stderr.write(`communique ingest: nothing could be read below ${paths.join(', ')}\n`);
      return 1;
    };
  },
};

function readForgotten(input: CommandInput): string | null {
  const releaseId = input.value('forget-revisions');
  if (releaseId === null) return null;
  if (releaseId.trim() === '') throw new UsageError('--forget-revisions needs the id of a release');
  const others = ['dry-run', 'prune', 'rebuild', 'watch', 'fields'].filter((flag) => input.has(flag));
  if (input.words.length > 0 || others.length > 0)
    throw new UsageError('--forget-revisions goes with --json alone: nothing is ingested with it');
  return releaseId;
}

async function forgetRevisions(
  { app, stdout }: Workplace,
  input: CommandInput,
  releaseId: string,
): Promise<0> {
  const forgotten = await app.revisions.forget(releaseId);
  if (forgotten === null) {
    throw new ArchiveError(
      `Forgetting what ${releaseId} was failed: the archive has no such release. npm run search -- "words" lists ids.`,
    );
  }
  await stdout.write(
    input.has('json')
      ? jsonLine({ releaseId, forgotten })
      : `${count(forgotten, 'earlier revision')} of ${printableLine(releaseId)} deleted.\n`,
  );
  return 0;
}

async function ingestOnce(
  { app, stdout, progress }: Workplace,
  input: CommandInput,
  options: IngestOptions,
): Promise<IngestSummary> {
  const summary = await app
    .ingest({ ...options, onProgress: progress.report })
    .finally(() => progress.stop());
  await stdout.write(
    input.has('json') ? jsonLine(ingestJson(summary)) : renderIngest(summary, options.dryRun === true),
  );
  return summary;
}

function readNothing({ added, updated, unchanged, withdrawn }: IngestSummary): boolean {
  return added + updated + unchanged + withdrawn === 0;
}

async function ingestAndWatch(workplace: Workplace, input: CommandInput, options: IngestOptions): Promise<0> {
  const { config, log, stderr } = workplace;
  const again = { ...options, rebuild: false };
  await watchPaths({
    paths: options.paths,
    ignored: config.dataDirectory,
    stop: stopSignal(),
    ready: async () => {
      await ingestOnce(workplace, input, options);
      await stderr.write(`Watching ${options.paths.join(', ')}; Ctrl-C ends it.\n`);
    },
    changed: async () => {
      try {
        await ingestOnce(workplace, input, again);
      } catch (error) {
        // A folder that is away for a moment, an archive locked by another ingest: the next change tries again.
        await stderr.write(describeFailure('ingest', error, config.logLevel === 'debug').text);
      }
    },
    failed: (error) =>
      log.warn({ error }, 'Watching failed for a part of the paths; its changes are not seen.'),
  });
  return 0;
}
