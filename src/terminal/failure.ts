import { CommuniqueError, messageOf, UsageError } from '../errors.ts';
import { printableLine, printableLines } from './printable.ts';

/** How a command ends: 0 success, 1 failure, 2 bad usage. */
export type ExitCode = 0 | 1 | 2;

/** What to say of an error that ended a command, and the code to end with. */
export interface Failure {
  readonly text: string;
  readonly exitCode: ExitCode;
}

/**
 * An error in a person's words: the message of one of ours, which carries its remedy, a line for each of its lines; of
 * any other the message and where to look. Only `debug` shows where in the code it came from.
 */
export function describeFailure(command: string, error: unknown, debug: boolean): Failure {
  const prefix = `communique ${command}: `;
  if (error instanceof UsageError) {
    const call = command === 'start' ? 'npm start -- --help' : `npm run ${command} -- --help`;
    const slip = printableLine(error.message).replace(/\.$/, '');
    return { text: `${prefix}${slip}. ${call} shows how it is used.\n`, exitCode: 2 };
  }
  const ours = error instanceof CommuniqueError;
  const lines = ours ? error.message.split('\n') : [messageOf(error)];
  const said = lines.map((line) => `${prefix}${printableLine(line)}\n`).join('');
  if (debug) return { text: `${said}${printableLines(traceOf(error))}\n`, exitCode: 1 };
  return { text: ours ? said : `${said.trimEnd()} (unexpected; LOG_LEVEL=debug shows where)\n`, exitCode: 1 };
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return messageOf(error);
  const trace = error.stack ?? messageOf(error);
  return error.cause === undefined ? trace : `${trace}\ncaused by ${traceOf(error.cause)}`;
}
