import { UsageError } from '../../src/errors.ts';
import type { CommandInput } from '../../src/terminal/command.ts';
import { whoJson } from '../../src/terminal/facts-json.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { renderWho } from '../../src/terminal/who.ts';
import type { Command } from '../shared/command.ts';

export const who: Command = {
  line: {
    name: 'who',
    about: 'Tells who somebody is: titles over time, meetings, statements, each with its sentence.',
    words: { usage: '"name"', most: 1 },
    flags: {
      exact: { about: 'only spellings that are equal letter for letter, case aside' },
      json: { about: 'JSON on stdout, and nothing else there' },
    },
    notes: [
      'A name that several people have lists them; "name, office" asks for one.',
      'Exit code: 0, also when nobody was found, 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const name = readName(input);
    const options = input.has('exact') ? { exact: true } : {};
    return async ({ app, stdout, stderr, page }) => {
      const { releases } = await app.counts();
      if (releases === 0) await stderr.write('The archive is empty; npm run ingest fills it.\n');
      const result = await app.who(name, options);
      await stdout.write(
        input.has('json') ? jsonLine(whoJson(result)) : renderWho(result, { name, releases }, page),
      );
      return 0;
    };
  },
};

/** @throws UsageError where there is none. */
export function readName(input: CommandInput): string {
  const [name] = input.words;
  if (name === undefined || name.trim() === '') throw new UsageError('a name in quotation marks is missing');
  return name;
}
