import { describe, expect, it } from 'vitest';
import { ArchiveError, ConfigError, UsageError } from '../../src/errors.ts';
import { describeFailure } from '../../src/terminal/failure.ts';

describe('describeFailure', () => {
  it('gives one line with the remedy and exit code 1 for an error of ours', () => {
    expect(describeFailure('ask', new ArchiveError('Opening ./data failed: read-only.'), false)).toEqual({
      text: 'communique ask: Opening ./data failed: read-only.\n',
      exitCode: 1,
    });
  });

  it('gives exit code 2 and the way to --help for bad usage', () => {
    const { text, exitCode } = describeFailure('ask', new UsageError('a question is missing'), false);
    expect(exitCode).toBe(2);
    expect(text).toBe('communique ask: a question is missing. npm run ask -- --help shows how it is used.\n');
    expect(describeFailure('start', new UsageError('x.'), false).text).toContain(
      'x. npm start -- --help shows',
    );
  });

  it('gives a line for each bad variable', () => {
    expect(describeFailure('start', new ConfigError('PORT is bad.\nLOG_LEVEL is bad.'), false).text).toBe(
      'communique start: PORT is bad.\ncommunique start: LOG_LEVEL is bad.\n',
    );
  });

  it('keeps the trace of an unexpected error for LOG_LEVEL=debug, causes included', () => {
    const error = new TypeError('x is not a function', { cause: new Error('underneath') });
    expect(describeFailure('ask', error, false).text).toBe(
      'communique ask: x is not a function (unexpected; LOG_LEVEL=debug shows where)\n',
    );
    expect(describeFailure('ask', error, true).text).toMatch(
      /failure\.test\.ts[\s\S]+caused by Error: underneath/,
    );
  });

  it('lets the name of a file not act on the terminal', () => {
    expect(
      describeFailure('ask', new ArchiveError('Reading \u001b[2Ja.txt failed.'), false).text,
    ).not.toContain('\u001b');
  });
});
