import { UsageError } from '../../src/errors.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { renderVerification, verificationJson } from '../../src/terminal/verification.ts';
import type { Command } from '../shared/command.ts';
import { readJsonFile } from '../shared/json-file.ts';

export const verify: Command = {
  line: {
    name: 'verify',
    about: 'Checks an evidence file against the archive: each quote at its place, in the release it names.',
    words: { usage: '<file.json>', most: 1 },
    flags: { json: { about: 'JSON on stdout, and nothing else there' } },
    notes: [
      'For each quote: holds; moved (it stands at another place now); changed (the release was corrected);\n' +
        'altered (it never stood there); withdrawn; missing (this archive has no such release).\n' +
        'Nothing but the archive in DATA_DIR is asked.',
      'Exit code: 0 when all hold, 1 when any does not and on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const [path] = input.words;
    if (!path) throw new UsageError('the evidence file is missing');
    return async ({ app, stdout, page }) => {
      const verification = await app.verify(await readJsonFile(path));
      await stdout.write(
        input.has('json') ? jsonLine(verificationJson(verification)) : renderVerification(verification, page),
      );
      return verification.holds ? 0 : 1;
    };
  },
};
