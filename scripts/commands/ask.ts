import type { Answer } from '../../src/answering/answer.ts';
import type { AnswerTrace } from '../../src/answering/generated/trace.ts';
import type { App, QuestionOptions } from '../../src/app.ts';
import { renderAnswer } from '../../src/terminal/answer.ts';
import { renderExplanation } from '../../src/terminal/explanation.ts';
import { ensureIngested } from '../../src/terminal/first-ingest.ts';
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
    flags: {
      ...ANSWERING_FLAGS,
      explain: { about: "how a model's answer came about: plan, evidence, prompt, output, verdicts" },
    },
    notes: [
      'An empty archive is filled from CORPUS_DIR first, and so is one of which no ingest ever came to its end.',
      '--from, --to and --publisher are never widened; releases without a stated date are outside of any period, and\n' +
        'counted as such.',
      'With --stdin a line that is no question gives {"question", "error"} in its place.',
      'Exit code: 0 for an answer and for a "no", 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const question = readQuestion(input, 'question');
    const options = readQuestionOptions(input);
    const isExplained = input.has('explain');
    return async (workplace) => {
      const { app, config, stdout, stderr, page, progress, draft } = workplace;
      await ensureIngested(app, config.corpusDirectory, stderr, progress);
      if (question === null) {
        return await answerLines(workplace, 'question', async (line) => {
          if (!isExplained) return answerJson(await app.ask(line, options));
          const { answer, trace } = await explained(app, line, options);
          return { ...answerJson(answer), explanation: trace };
        });
      }
      const isJson = input.has('json');
      const given = isJson ? options : { ...options, onDraft: draft.show };
      const { answer, trace } = await (isExplained
        ? explained(app, question, given)
        : app.ask(question, given).then(unexplained)
      ).finally(draft.clear);
      if (isJson) {
        const explanation = isExplained ? { explanation: trace } : {};
        await stdout.write(jsonLine({ ...answerJson(answer), ...explanation }));
      } else {
        await stdout.write(renderAnswer(answer, page));
        if (isExplained) await stdout.write(`\n${renderExplanation(trace, page)}`);
      }
      return 0;
    };
  },
};

interface Explained {
  readonly answer: Answer;
  /** Null where no model was asked. */
  readonly trace: AnswerTrace | null;
}

function unexplained(answer: Answer): Explained {
  return { answer, trace: null };
}

async function explained(app: App, question: string, options: QuestionOptions): Promise<Explained> {
  let trace: AnswerTrace | null = null;
  const answer = await app.ask(question, {
    ...options,
    onTrace: (given) => {
      trace = given;
    },
  });
  return { answer, trace };
}
