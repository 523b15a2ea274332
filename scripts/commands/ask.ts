import { renderAnswer } from '../../src/terminal/answer.ts';
import { ingestWhenEmpty } from '../../src/terminal/first-ingest.ts';
import { answerJson } from '../../src/terminal/json.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { answerLines } from '../shared/answer-lines.ts';
import type { Command } from '../shared/command.ts';
import { ANSWERING_FLAGS, readQuestion, readQuestionOptions } from '../shared/question.ts';

export const ask: Command = {
  line: {
    name: 'ask',
    about:
      'Answers a question from the archive, with the sentences it rests on, or says that the archive does not.',
    words: { usage: '"question"', most: 1 },
    flags: ANSWERING_FLAGS,
    notes: [
      'An empty archive is filled from CORPUS_DIR first. --from, --to and --publisher are never widened; releases\n' +
        'without a stated date are outside of any period, and counted as such.',
      'With --stdin a line that is no question gives {"question", "error"} in its place.',
      'Exit code: 0 for an answer and for a "no", 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const question = readQuestion(input, 'question');
    const options = readQuestionOptions(input);
    return async (workplace) => {
      const { app, config, stdout, stderr, page, progress } = workplace;
      await ingestWhenEmpty(app, config.corpusDirectory, stderr, progress);
      if (question === null) {
        return await answerLines(workplace, 'question', async (line) =>
          answerJson(await app.ask(line, options)),
        );
      }
      const answer = await app.ask(question, options);
      await stdout.write(input.has('json') ? jsonLine(answerJson(answer)) : renderAnswer(answer, page));
      return 0;
    };
  },
};
