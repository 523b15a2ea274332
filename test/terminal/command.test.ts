import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { type CommandLine, helpText, parseCommandLine } from '../../src/terminal/command.ts';

const LINE: CommandLine = {
  name: 'sail',
  about: 'Sails somewhere.',
  words: { usage: '"where"', most: 1 },
  flags: {
    fast: { about: 'in a hurry' },
    crew: { value: 'N', about: 'with N sailors' },
    port: { value: 'NAME', repeatable: true, about: 'by way of it' },
  },
  notes: ['Exit code: 0.'],
};

function parse(...given: string[]) {
  const input = parseCommandLine(LINE, given);
  if (input === 'help') throw new Error('help was not asked for');
  return input;
}

describe('parseCommandLine', () => {
  it('reads words and flags in any order, values apart or after "="', () => {
    const input = parse('--crew', '4', 'Port Alder', '--fast', '--port=a', '--port', 'b');
    expect(input.words).toEqual(['Port Alder']);
    expect(input.has('fast')).toBe(true);
    expect(input.value('crew')).toBe('4');
    expect(input.values('port')).toEqual(['a', 'b']);
  });

  it('knows what was not given', () => {
    const input = parse();
    expect(input).toMatchObject({ words: [] });
    expect([input.has('fast'), input.value('crew'), input.values('port')]).toEqual([false, null, []]);
  });

  it('takes everything after "--" as words', () => {
    expect(parse('--', '--fast').words).toEqual(['--fast']);
  });

  it.each([
    ['--slow', "'--slow'"],
    ['-x', "'-x'"],
    ['--fast=yes', '--fast'],
    ['--crew', '--crew'],
    ['--no-fast', "'--no-fast'"],
  ])('refuses %s in one line', (given, named) => {
    expect(() => parse(given)).toThrow(UsageError);
    expect(() => parse(given)).toThrow(named);
    expect(() => parse(given)).not.toThrow('\n');
  });

  it('refuses a flag given twice, a value that is a flag, and a word too many', () => {
    expect(() => parse('--crew', '1', '--crew', '2')).toThrow('--crew is given twice');
    expect(() => parse('--fast', '--fast')).toThrow('--fast is given twice');
    expect(() => parse('--crew', '--fast')).toThrow(UsageError);
    expect(() => parse('Port', 'Alder')).toThrow('"Alder"');
    expect(() => parseCommandLine({ name: 'stay', about: '', flags: {} }, ['here'])).toThrow('"here"');
  });

  it('gives help before anything else is looked at', () => {
    expect(parseCommandLine(LINE, ['--slow', '--help'])).toBe('help');
    expect(parseCommandLine(LINE, ['-h'])).toBe('help');
    expect(parseCommandLine(LINE, ['--', '--help'])).not.toBe('help');
  });
});

describe('helpText', () => {
  it('shows how to call it, every flag and the notes', () => {
    expect(helpText(LINE)).toBe(
      [
        'Sails somewhere.',
        '',
        'Usage: npm run sail -- "where" [flags]',
        '',
        '  --fast       in a hurry',
        '  --crew N     with N sailors',
        '  --port NAME  by way of it (may be repeated)',
        '  --help       show this and end',
        '',
        'Exit code: 0.',
        '',
      ].join('\n'),
    );
  });
});
