import { ArchiveError, UsageError } from '../../src/errors.ts';
import { releaseJson } from '../../src/terminal/json.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { renderRelease } from '../../src/terminal/release.ts';
import type { Command } from '../shared/command.ts';

export const show: Command = {
  line: {
    name: 'show',
    about: 'Shows one release: what is known of it, and its whole text.',
    words: { usage: '<releaseId>', most: 1 },
    flags: { json: { about: 'JSON on stdout, and nothing else there' } },
    notes: [
      'Ids stand in what search lists and in the citations of ask --json.',
      'A release that is dated in the future is shown here alone before its day, and it is said that it is so.',
      'Exit code: 0 on success, 1 when there is no such release and on any failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const [releaseId] = input.words;
    if (!releaseId) throw new UsageError('the id of a release is missing');
    return async ({ app, stdout, page }) => {
      const shown = await app.show(releaseId, { withEmbargoed: true });
      if (shown === null) {
        throw new ArchiveError(
          `Showing ${releaseId} failed: the archive has no such release. npm run search -- "words" lists ids.`,
        );
      }
      await stdout.write(input.has('json') ? jsonLine(releaseJson(shown)) : renderRelease(shown, page));
      return 0;
    };
  },
};
