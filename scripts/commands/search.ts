import { searchJson } from '../../src/terminal/json.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { renderSearch } from '../../src/terminal/search.ts';
import { answerLines } from '../shared/answer-lines.ts';
import type { Command } from '../shared/command.ts';
import { MOST_RESULTS, readLimit } from '../shared/limit.ts';
import { ANSWERING_FLAGS, readQuestion, readQuestionOptions } from '../shared/question.ts';

export const search: Command = {
  line: {
    name: 'search',
    about: 'Lists the passages of the archive that fit a query best.',
    words: { usage: '"query"', most: 1 },
    flags: { limit: { value: 'N', about: `at most N results (1 to ${MOST_RESULTS})` }, ...ANSWERING_FLAGS },
    notes: [
      'With --stdin a line that is no query gives {"query", "error"} in its place.',
      'Exit code: 0, also when nothing was found, 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const query = readQuestion(input, 'query');
    const limit = readLimit(input.value('limit'));
    const options = { ...readQuestionOptions(input), ...(limit !== null && { limit }) };
    return async (workplace) => {
      const { app, stdout, stderr, page } = workplace;
      const { releases } = await app.counts();
      if (releases === 0) await stderr.write('The archive is empty; npm run ingest fills it.\n');
      if (query === null) {
        return await answerLines(workplace, 'query', async (line) =>
          searchJson(line, await app.search(line, options)),
        );
      }
      const results = await app.search(query, options);
      await stdout.write(
        input.has('json') ? jsonLine(searchJson(query, results)) : renderSearch(results, page),
      );
      return 0;
    };
  },
};
