import { UsageError } from '../../src/errors.ts';
import { saidJson } from '../../src/terminal/facts-json.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { renderSaid } from '../../src/terminal/said.ts';
import type { Command } from '../shared/command.ts';
import { readLimit } from '../shared/limit.ts';
import { readName } from './who.ts';

export const said: Command = {
  line: {
    name: 'said',
    about: 'Lists what somebody said, newest first and word for word, each with its sentence.',
    words: { usage: '"name" ["words"]', most: 2 },
    flags: {
      exact: { about: 'only spellings of the name that are equal letter for letter, case aside' },
      limit: { value: 'N', about: 'at most N statements (1 to 1000); 10 unless given' },
      json: { about: 'JSON on stdout, and nothing else there' },
    },
    notes: [
      'With words: only what bears on them, and what holds them itself first.',
      'A name that several people have lists them; "name, office" asks for one.',
      'Exit code: 0, also when nothing was found, 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const name = readName(input);
    const about = input.words[1];
    if (about?.trim() === '') throw new UsageError('the words that it is about are empty');
    const limit = readLimit(input.value('limit'));
    const options = {
      ...(about !== undefined && { about }),
      ...(input.has('exact') && { exact: true }),
      ...(limit !== null && { limit }),
    };
    return async ({ app, stdout, stderr, page }) => {
      const { releases } = await app.counts();
      if (releases === 0) await stderr.write('The archive is empty; npm run ingest fills it.\n');
      const result = await app.said(name, options);
      await stdout.write(
        input.has('json')
          ? jsonLine(saidJson(result))
          : renderSaid(result, { name, releases, about: about ?? null }, page),
      );
      return 0;
    };
  },
};
