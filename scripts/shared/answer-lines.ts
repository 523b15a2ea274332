import { messageOf, QuestionError } from '../../src/errors.ts';
import type { ExitCode } from '../../src/terminal/failure.ts';
import { readLines } from '../../src/terminal/lines.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import type { Workplace } from './command.ts';

/**
 * Answers each line of stdin with one line of JSON, in order, one at a time. A line that cannot be answered gets
 * `{[key]: line, error}`, so that the lines out still stand beside the lines in; when that was the fault of the archive
 * and not of the question, the command ends with 1.
 */
export async function answerLines(
  { stdin, stdout, log }: Workplace,
  key: 'question' | 'query',
  answer: (line: string) => Promise<object>,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  for await (const line of readLines(stdin)) {
    const reply = await answer(line).catch((error: unknown) => {
      if (!(error instanceof QuestionError)) {
        exitCode = 1;
        log.debug({ error }, 'a line could not be answered');
      }
      return { [key]: line, error: messageOf(error) };
    });
    await stdout.write(jsonLine(reply));
  }
  return exitCode;
}
