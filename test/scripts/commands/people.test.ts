import { describe, expect, it } from 'vitest';
import { said } from '../../../scripts/commands/said.ts';
import { who } from '../../../scripts/commands/who.ts';
import { UsageError } from '../../../src/errors.ts';
import { perform } from '../workplace.ts';

describe('a slip in the call', () => {
  it.each([
    [who, [], 'a name in quotation marks is missing'],
    [who, [' '], 'a name in quotation marks is missing'],
    [who, ['Orkhan', 'Valiyev'], '"Valiyev"'],
    [who, ['Valiyev', '--limit', '3'], '--limit'],
    [said, [], 'a name in quotation marks is missing'],
    [said, ['Valiyev', ' '], 'the words that it is about are empty'],
    [said, ['Valiyev', 'the', 'quay'], '"quay"'],
    [said, ['Valiyev', '--limit', '0'], '--limit'],
  ])('is refused before anything is opened: %#', async (command, given, named) => {
    await expect(perform(command, given, {})).rejects.toThrow(UsageError);
    await expect(perform(command, given, {})).rejects.toThrow(named);
  });
});

describe('who', () => {
  it('hands over the name and the spelling, and writes for a person or JSON', async () => {
    const asked: unknown[] = [];
    const methods = {
      counts: async () => ({ releases: 7 }),
      who: async (...given: unknown[]) => {
        asked.push(given);
        return { people: [] };
      },
    };
    const { stdout, exitCode } = await perform(who, ['Valiyev', '--exact'], methods);
    expect(stdout).toBe('No release names “Valiyev”. Looked through: 7 releases.\n');
    expect(exitCode).toBe(0);
    expect(JSON.parse((await perform(who, ['Valiyev', '--json'], methods)).stdout)).toMatchObject({
      people: [],
    });
    expect(asked).toEqual([
      ['Valiyev', { exact: true }],
      ['Valiyev', {}],
    ]);
  });

  it('says beside the answer that the archive is empty', async () => {
    const empty = { who: async () => ({ people: [] }), counts: async () => ({ releases: 0 }) };
    const { stderr, exitCode } = await perform(who, ['Valiyev'], empty);
    expect(stderr).toContain('npm run ingest');
    expect(exitCode).toBe(0);
  });
});

describe('said', () => {
  it('hands over the name, the words, the spelling and the limit, and only what was given', async () => {
    const asked: unknown[] = [];
    const methods = {
      said: async (...given: unknown[]) => {
        asked.push(given);
        return { people: [], total: 0, statements: [] };
      },
    };
    await perform(said, ['Valiyev', 'the quay', '--exact', '--limit', '3'], methods);
    const { stdout, exitCode } = await perform(said, ['Valiyev', '--json'], methods);
    expect(asked).toEqual([
      ['Valiyev', { about: 'the quay', exact: true, limit: 3 }],
      ['Valiyev', {}],
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ people: [], total: 0, statements: [] });
    expect(exitCode).toBe(0);
  });
});
