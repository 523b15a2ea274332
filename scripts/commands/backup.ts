import path from 'node:path';
import { backup as backUp } from '../../src/backup/backup.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import type { Command } from '../shared/command.ts';

const MEGABYTE = 2 ** 20;

export const backup: Command = {
  line: {
    name: 'backup',
    about: 'Copies the data directory into a new folder, while the bot runs.',
    words: { usage: '[folder]', most: 1 },
    flags: { json: { about: 'JSON on stdout, and nothing else there' } },
    notes: [
      'Without a folder: one beside DATA_DIR, named by the time. It holds the databases, the current index and\n' +
        'manifest.json with the hash of every file. An ingest waits for it to end, or ends first.',
      'npm run restore -- folder puts it back.',
      'Exit code: 0 on success, 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const [given] = input.words;
    return async ({ config: { dataDirectory }, stdout }) => {
      const now = () => new Date();
      const stamp = now().toISOString().replaceAll(/[:.]/gu, '-');
      const target = given ?? `${path.resolve(dataDirectory)}-backup-${stamp}`;
      const { createdAt, files } = await backUp({ dataDirectory, target, now });
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      await stdout.write(
        input.has('json')
          ? jsonLine({ folder: target, createdAt, files: files.length, bytes })
          : `Backed up ${dataDirectory} into ${target}: ${files.length} files, ${(bytes / MEGABYTE).toFixed(1)} MB.\n`,
      );
      return 0;
    };
  },
};
