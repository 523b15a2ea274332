import { restore as putBack } from '../../src/backup/restore.ts';
import { UsageError } from '../../src/errors.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import type { Command } from '../shared/command.ts';

export const restore: Command = {
  line: {
    name: 'restore',
    about: 'Puts a backup in the place of what the data directory holds; the bot has to be stopped.',
    words: { usage: '<folder>', most: 1 },
    flags: { json: { about: 'JSON on stdout, and nothing else there' } },
    notes: [
      'Everything is checked before anything is replaced, and what was there is kept in a folder below DATA_DIR. A backup\n' +
        'of an older version is brought up to date; one of a newer version is refused.',
      'Exit code: 0 on success, 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const [source] = input.words;
    if (!source) throw new UsageError('the folder of a backup is missing');
    return async ({ config: { dataDirectory }, stdout }) => {
      const { manifest, before } = await putBack({ dataDirectory, source, now: () => new Date() });
      const kept = before === null ? '' : ` What was there is in ${before}; delete it when all is well.`;
      await stdout.write(
        input.has('json')
          ? jsonLine({ folder: source, createdAt: manifest.createdAt, files: manifest.files.length, before })
          : `Restored the backup of ${manifest.createdAt} into ${dataDirectory}.${kept}\n`,
      );
      return 0;
    };
  },
};
