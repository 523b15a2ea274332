import { UsageError } from '../../src/errors.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { renderTimeline, timelineJson } from '../../src/terminal/timeline.ts';
import type { Command } from '../shared/command.ts';
import { MOST_RESULTS, readLimit } from '../shared/limit.ts';
import { FILTER_FLAGS, readQuestionOptions } from '../shared/question.ts';

export const timeline: Command = {
  line: {
    name: 'timeline',
    about:
      'Lists what the archive tells on a subject by the date of the event, oldest first, each meeting once.',
    words: { usage: '"words"', most: 1 },
    flags: {
      limit: { value: 'N', about: `at most N entries (1 to ${MOST_RESULTS})` },
      ...FILTER_FLAGS,
      json: { about: 'JSON on stdout, and nothing else there' },
    },
    notes: [
      'A release without a dated event stands at its date of publication, and says so.',
      'Exit code: 0, also when nothing was found, 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const [words] = input.words;
    if (words === undefined) throw new UsageError('words in quotation marks are missing');
    const limit = readLimit(input.value('limit'));
    const options = { ...readQuestionOptions(input), ...(limit !== null && { limit }) };
    return async ({ app, stdout, stderr, page }) => {
      const { releases } = await app.counts();
      if (releases === 0) await stderr.write('The archive is empty; npm run ingest fills it.\n');
      const result = await app.timeline(words, options);
      await stdout.write(
        input.has('json') ? jsonLine(timelineJson(words, result)) : renderTimeline(result, page),
      );
      return 0;
    };
  },
};
