import type { Answer } from '../answering/answer.ts';
import type { Turn } from '../answering/conversation.ts';
import { QuestionError } from '../errors.ts';
import { renderAnswer } from './answer.ts';
import type { CommandLine } from './command.ts';
import { describeFailure, type ExitCode } from './failure.ts';
import type { Output } from './output.ts';
import type { Page } from './page.ts';

export const START: CommandLine = {
  name: 'start',
  about: 'Starts Communique: without TELEGRAM_BOT_TOKEN, a chat in this terminal about the archive.',
  flags: {},
  notes: [
    'The chat reads one question a line until the end of input (Ctrl-D), also from a pipe:\n' +
      '  echo "Who attended the meeting?" | npm start',
    'An empty archive is filled from CORPUS_DIR first. Settings: .env.example.',
    'Exit code: 0 at the end of input, 1 on failure, 2 on bad usage.',
  ],
};

export interface Chat {
  readonly questions: AsyncIterable<string>;
  /** `conversation`: what was asked and answered just before, oldest first. */
  readonly ask: (question: string, conversation: readonly Turn[]) => Promise<Answer>;
  readonly output: Output;
  readonly page: Page;
  /** Invites the next question; nothing where nobody sits at a terminal. */
  readonly prompt: () => void;
  readonly debug: boolean;
}

/** So many questions back a follow-up is understood by. */
const TURNS = 3;

/**
 * Answers one question after the other until there are no more. A question that cannot be asked is answered with the
 * reason; a failure is told too, and the chat goes on, but it ends with 1.
 */
export async function chat({ questions, ask, output, page, prompt, debug }: Chat): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  let conversation: readonly Turn[] = [];
  prompt();
  for await (const question of questions) {
    if (question.trim() !== '') {
      const reply = await ask(question, conversation).then(
        (answer) => {
          conversation = [...conversation, turnOf(answer)].slice(-TURNS);
          return renderAnswer(answer, page);
        },
        (error: unknown) => {
          if (!(error instanceof QuestionError)) exitCode = 1;
          return describeFailure('start', error, debug).text;
        },
      );
      await output.write(`\n${reply}\n`);
    }
    prompt();
  }
  return exitCode;
}

function turnOf(answer: Answer): Turn {
  return { question: answer.understoodAs, cited: answer.status === 'answered' ? answer.citations : [] };
}
