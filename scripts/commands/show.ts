import type { ShownRelease } from '../../src/app.ts';
import type { RevisionHead } from '../../src/archive/release.ts';
import { ArchiveError, UsageError } from '../../src/errors.ts';
import { earlierJson, releaseJson } from '../../src/terminal/json.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { renderEarlier, renderRelease } from '../../src/terminal/release.ts';
import type { Command } from '../shared/command.ts';

export const show: Command = {
  line: {
    name: 'show',
    about: 'Shows one release: what is known of it, and its whole text.',
    words: { usage: '<releaseId>', most: 1 },
    flags: {
      revision: { value: 'N', about: 'what its revision N was, where that is kept' },
      json: { about: 'JSON on stdout, and nothing else there' },
    },
    notes: [
      'Ids stand in what search lists and in the citations of ask --json.',
      'A release that is dated in the future is shown here alone before its day, and it is said that it is so.',
      'Earlier revisions are kept as KEEP_REVISIONS says; they are not found or cited.',
      'Exit code: 0 on success, 1 when there is no such release or revision and on any failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const [releaseId] = input.words;
    if (!releaseId) throw new UsageError('the id of a release is missing');
    const wanted = readRevision(input.value('revision'));
    return async ({ app, stdout, page }) => {
      const isJson = input.has('json');
      const shown = await app.show(releaseId, { withEmbargoed: true });
      if (shown === null) {
        throw new ArchiveError(
          `Showing ${releaseId} failed: the archive has no such release. npm run search -- "words" lists ids.`,
        );
      }
      if (wanted === null || wanted === shown.release.revision) {
        const revisions = await app.revisions.of(releaseId, { withEmbargoed: true });
        await stdout.write(
          isJson ? jsonLine(releaseJson(shown, revisions)) : renderRelease(shown, page, revisions),
        );
        return 0;
      }
      const opened = await app.revisions.open(releaseId, wanted, { withEmbargoed: true });
      if (opened === null) {
        throw notKept(wanted, shown, await app.revisions.of(releaseId, { withEmbargoed: true }));
      }
      await stdout.write(isJson ? jsonLine(earlierJson(opened)) : renderEarlier(opened, page));
      return 0;
    };
  },
};

function readRevision(text: string | null): number | null {
  if (text === null) return null;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError('--revision must be a whole number above 0');
}

function notKept(wanted: number, { release }: ShownRelease, kept: readonly RevisionHead[]): ArchiveError {
  const earlier = kept.map(({ revision }) => revision).join(', ');
  return new ArchiveError(
    `Showing revision ${wanted} of ${release.id} failed: it is not kept. ` +
      `The newest is ${release.revision}; ${earlier === '' ? 'no earlier one is kept' : `kept of the earlier ones: ${earlier}`}.`,
  );
}
