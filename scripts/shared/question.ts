import type { AskOptions } from '../../src/app.ts';
import { UsageError } from '../../src/errors.ts';
import { parsePeriodBound } from '../../src/search/period.ts';
import type { CommandInput, Flag } from '../../src/terminal/command.ts';

/** The flags that narrow what is looked through, the same for every command that takes words. */
export const FILTER_FLAGS: Readonly<Record<string, Flag>> = {
  from: { value: 'DATE', about: 'only releases of this day or later (YYYY-MM-DD, YYYY-MM or YYYY)' },
  to: { value: 'DATE', about: 'only releases of this day or earlier; a month or year includes its last day' },
  publisher: { value: 'NAME', about: 'only releases of the publishers that this names' },
};

/** The flags that narrow a question, the same for every command that takes one. */
export const QUESTION_FLAGS: Readonly<Record<string, Flag>> = {
  ...FILTER_FLAGS,
  exact: { about: 'names exactly as spelled, not across scripts and spellings' },
};

/** The flags of a command that answers questions, one or many. */
export const ANSWERING_FLAGS: Readonly<Record<string, Flag>> = {
  ...QUESTION_FLAGS,
  json: { about: 'JSON on stdout, and nothing else there' },
  stdin: { about: 'one question a line from stdin, one JSON object a line to stdout, in the same order' },
};

/** @throws UsageError for a date that is none, a period that ends before it begins, an empty name. */
export function readQuestionOptions(input: CommandInput): AskOptions {
  const from = boundOf(input, 'from');
  const to = boundOf(input, 'to');
  const publisher = input.value('publisher');
  if (from !== null && to !== null && from > to)
    throw new UsageError(`--from ${from} is later than --to ${to}`);
  if (publisher?.trim() === '') throw new UsageError('--publisher needs a name');
  return {
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(publisher !== null && { publisher }),
    ...(input.has('exact') && { exact: true }),
  };
}

function boundOf(input: CommandInput, bound: 'from' | 'to'): string | null {
  const text = input.value(bound);
  return text === null ? null : parsePeriodBound(text, bound);
}

/**
 * The one question of the command line, or null for those of stdin.
 *
 * @throws UsageError for both and for neither.
 */
export function readQuestion(input: CommandInput, what: string): string | null {
  const [question] = input.words;
  if (input.has('stdin')) {
    if (question !== undefined)
      throw new UsageError(`--stdin takes each ${what} from stdin, none from the command line`);
    return null;
  }
  if (question === undefined) throw new UsageError(`a ${what} in quotation marks is missing`);
  return question;
}
