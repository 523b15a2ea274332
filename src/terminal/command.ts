import { parseArgs } from 'node:util';
import { messageOf, UsageError } from '../errors.ts';

/** A flag of a command. `value` names what follows it ("N"); a flag without one is either there or not. */
export interface Flag {
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly about: string;
}

/** What a command is called with: one source for parsing, for `--help`, and for the test that reads the README. */
export interface CommandLine {
  /** As in `npm run <name>`; "start" is `npm start`. */
  readonly name: string;
  readonly about: string;
  /** Words that are not flags, as the usage line shows them; `most` of them at most. */
  readonly words?: { readonly usage: string; readonly most: number };
  readonly flags: Readonly<Record<string, Flag>>;
  /** Paragraphs below the flags: exit codes, what comes out. */
  readonly notes?: readonly string[];
}

/** The words and flags that a command was called with. */
export interface CommandInput {
  readonly words: readonly string[];
  has(flag: string): boolean;
  /** The value given to a flag; null when it was not given. */
  value(flag: string): string | null;
  values(flag: string): readonly string[];
}

/** What every command takes beside its own flags. */
export const HELP: Flag = { about: 'show this and end' };

/**
 * Reads what a command was called with, strictly: a flag it does not have, a value too many or too few, a flag given
 * twice or more words than it takes are refused rather than ignored. Gives "help" when help was asked for, whatever
 * else stands there.
 *
 * @throws UsageError naming the slip.
 */
export function parseCommandLine(line: CommandLine, given: readonly string[]): CommandInput | 'help' {
  const flagsGiven = given.includes('--') ? given.slice(0, given.indexOf('--')) : given;
  if (flagsGiven.includes('--help') || flagsGiven.includes('-h')) return 'help';
  const { values, positionals } = parseStrictly(line, given);
  for (const [name, flag] of Object.entries(line.flags)) {
    if (!flag.repeatable && (values.get(name)?.length ?? 0) > 1)
      throw new UsageError(`--${name} is given twice`);
  }
  const most = line.words?.most ?? 0;
  if (positionals.length > most) {
    throw new UsageError(
      most === 0
        ? `"${positionals[0]}" is not expected`
        : `"${positionals[most]}" is one word too many; put words that belong together in quotation marks`,
    );
  }
  return {
    words: positionals,
    has: (flag) => values.has(flag),
    value: (flag) => values.get(flag)?.[0] ?? null,
    values: (flag) => values.get(flag) ?? [],
  };
}

function parseStrictly(line: CommandLine, given: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(line.flags).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options,
      strict: true,
      allowPositionals: true,
    });
    const texts = Object.entries(values).map(
      ([name, value]) => [name, [value ?? []].flat().map(String)] as const,
    );
    return { values: new Map(texts), positionals };
  } catch (error) {
    // Node explains over several sentences and lines; its first one names the slip.
    throw new UsageError(messageOf(error).split(/\n|\. /u)[0] ?? 'it cannot be read', { cause: error });
  }
}

/** The text of `--help`: usage, every flag, the notes. */
export function helpText(line: CommandLine): string {
  const flags = Object.entries({ ...line.flags, help: HELP }).map(([name, flag]) => ({
    ...flag,
    usage: usageOf(name, flag),
  }));
  const call = line.name === 'start' ? 'npm start' : `npm run ${line.name} --`;
  const column = Math.max(...flags.map(({ usage }) => usage.length)) + 4;
  const words = line.words === undefined ? '' : ` ${line.words.usage}`;
  const rows = flags.map(
    ({ usage, about, repeatable }) =>
      `  ${usage.padEnd(column - 2)}${about}${repeatable ? ' (may be repeated)' : ''}`,
  );
  const notes = (line.notes ?? []).flatMap((note) => ['', note]);
  return [`${line.about}\n`, `Usage: ${call}${words} [flags]`, '', ...rows, ...notes, ''].join('\n');
}

function usageOf(name: string, { value }: Flag): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
