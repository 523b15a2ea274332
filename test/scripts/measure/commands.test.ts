import { describe, expect, it } from 'vitest';
import { bench } from '../../../scripts/commands/bench.ts';
import { evaluate } from '../../../scripts/commands/eval.ts';
import { UsageError } from '../../../src/errors.ts';
import { helpText } from '../../../src/terminal/command.ts';
import { perform } from '../workplace.ts';

describe('eval and bench', () => {
  it.each([
    [evaluate, ['--only', 'retrieval,speed'], 'not "speed"'],
    [evaluate, ['retrieval'], '"retrieval"'],
    [bench, ['--passages', '0'], '--passages'],
    [bench, ['--generate', '1e4'], '--generate'],
    [bench, ['--generate'], '--generate'],
    [bench, ['--bot', '0'], '--bot'],
    [bench, ['--bot', 'all'], '--bot'],
  ])('refuse a slip before anything is measured: %#', async (command, given, named) => {
    await expect(perform(command, given, {})).rejects.toThrow(UsageError);
    await expect(perform(command, given, {})).rejects.toThrow(named);
  });

  it('say in --help what they can be told', () => {
    for (const { line } of [evaluate, bench]) {
      for (const flag of Object.keys(line.flags)) expect(helpText(line)).toContain(`--${flag}`);
    }
    expect(helpText(evaluate.line)).toContain(
      'retrieval, attribution, refusal, near-misses, names, checking, describing, facts, feedback',
    );
  });
});
