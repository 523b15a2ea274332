import type { App } from '../../src/app.ts';
import { ArchiveError, UsageError } from '../../src/errors.ts';
import type { BriefRequest } from '../../src/facts/results.ts';
import { renderBrief } from '../../src/terminal/brief.ts';
import { briefJson } from '../../src/terminal/brief-json.ts';
import { briefMarkdown } from '../../src/terminal/brief-markdown.ts';
import type { CommandInput } from '../../src/terminal/command.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import type { Command } from '../shared/command.ts';
import { FILTER_FLAGS, readQuestionOptions } from '../shared/question.ts';

export const brief: Command = {
  line: {
    name: 'brief',
    about:
      'Tells of one meeting what, when, where, who attended, what was decided and what is next, each with its sentence.',
    words: { usage: '"words"', most: 1 },
    flags: {
      release: { value: 'ID', about: 'the meeting that this release tells of, in place of words' },
      ...FILTER_FLAGS,
      json: { about: 'JSON on stdout, and nothing else there' },
      markdown: { about: 'Markdown on stdout, to take away' },
    },
    notes: [
      'Several releases of one meeting make one brief; where they differ, both are shown.',
      'Exit code: 0, also when nothing was found, 1 when there is no such release and on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const request = readRequest(input);
    const options = readQuestionOptions(input);
    if (input.has('json') && input.has('markdown')) {
      throw new UsageError('--json and --markdown are two forms; give one of them');
    }
    return async ({ app, stdout, stderr, page }) => {
      const { releases } = await app.counts();
      if (releases === 0) await stderr.write('The archive is empty; npm run ingest fills it.\n');
      const result = await app.brief(request, options);
      if (result.brief === null && 'releaseId' in request) await refuseUnknown(app, request.releaseId);
      if (input.has('json')) await stdout.write(jsonLine(briefJson(result)));
      else await stdout.write(input.has('markdown') ? briefMarkdown(result) : renderBrief(result, page));
      return 0;
    };
  },
};

function readRequest(input: CommandInput): BriefRequest {
  const [words] = input.words;
  const releaseId = input.value('release');
  if (words !== undefined && releaseId !== null) {
    throw new UsageError('a brief is asked for by words or by --release, not by both');
  }
  if (releaseId !== null) {
    if (releaseId.trim() === '') throw new UsageError('--release needs the id of a release');
    return { releaseId };
  }
  if (words === undefined)
    throw new UsageError('words in quotation marks are missing, or --release with an id');
  return { words };
}

async function refuseUnknown(app: App, releaseId: string): Promise<void> {
  if ((await app.show(releaseId)) !== null) return;
  throw new ArchiveError(
    `Briefing on ${releaseId} failed: the archive has no such release. npm run search -- "words" lists ids.`,
  );
}
