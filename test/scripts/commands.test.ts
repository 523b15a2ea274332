import { describe, expect, it } from 'vitest';
import { ask } from '../../scripts/commands/ask.ts';
import { ingest } from '../../scripts/commands/ingest.ts';
import { search } from '../../scripts/commands/search.ts';
import { show } from '../../scripts/commands/show.ts';
import type { App, IngestOptions, IngestSummary } from '../../src/app.ts';
import { ArchiveError, QuestionError, UsageError } from '../../src/errors.ts';
import { answered, openedRevision, shown, trace } from '../terminal/samples.ts';
import { perform } from './workplace.ts';

const SUMMARY: IngestSummary = {
  added: 2,
  updated: 0,
  unchanged: 0,
  withdrawn: 0,
  failed: [],
  passages: 4,
  generation: 1,
  notPruned: null,
  seconds: 0.1,
};

const answer = async (question: string) => {
  if (question.trim() === '') throw new QuestionError('A question needs words.');
  if (question === 'broken') throw new ArchiveError('Reading the archive failed.');
  return answered({ question });
};

describe('a slip in the call', () => {
  it.each([
    [ask, [], 'a question in quotation marks is missing'],
    [ask, ['a', 'b'], '"b"'],
    [ask, ['--stdin', 'a'], '--stdin'],
    [ask, ['a', '--from', '2023-13'], '--from'],
    [ask, ['a', '--from', '2023', '--to', '2022'], '--from 2023-01-01 is later than --to 2022-12-31'],
    [ask, ['a', '--publisher', ' '], '--publisher'],
    [ask, ['a', '--limit', '3'], '--limit'],
    [search, ['a', '--limit', '0'], '--limit'],
    [search, ['a', '--limit', '1e3'], '--limit'],
    [show, [], 'the id of a release is missing'],
    [show, [''], 'the id of a release is missing'],
    [show, ['r1', '--revision', '0'], '--revision must be'],
    [show, ['r1', '--revision', 'first'], '--revision must be'],
    [ingest, ['--forget-revisions', ' '], '--forget-revisions needs'],
    [ingest, ['folder', '--forget-revisions', 'r1'], '--forget-revisions goes with --json alone'],
    [ingest, ['--prune', '--forget-revisions', 'r1'], '--forget-revisions goes with --json alone'],
    [ingest, ['--fields', 'publisher'], '--fields "publisher"'],
    [ingest, ['--fields', 'sender=x'], 'not "sender"'],
    [ingest, ['--fields', 'title=a,title=b'], 'title twice'],
    [ingest, ['--watch', '--dry-run'], '--watch'],
  ])('is refused before anything is opened: %#', async (command, given, named) => {
    await expect(perform(command, given, {})).rejects.toThrow(UsageError);
    await expect(perform(command, given, {})).rejects.toThrow(named);
  });
});

describe('ask', () => {
  it('hands over the period with its last day, the publisher and the spelling', async () => {
    const asked: unknown[] = [];
    const given = ['When?', '--from', '2023-02', '--to=2023', '--publisher', 'Harbours', '--exact'];
    await perform(ask, given, {
      ask: async (question, { onDraft: _, ...options } = {}) => {
        asked.push(question, options);
        return answered();
      },
    });
    expect(asked).toEqual([
      'When?',
      { from: '2023-02-01', to: '2023-12-31', publisher: 'Harbours', exact: true },
    ]);
  });

  it('explains how an answer came about, in words and in JSON', async () => {
    const explaining: App['ask'] = async (_, options) => {
      options?.onTrace?.(trace({ output: 'It opened on Monday [1].' }));
      return answered({ mode: 'generated' });
    };
    const { stdout } = await perform(ask, ['When?', '--explain'], { ask: explaining });
    expect(stdout).toContain('Output\n  It opened on Monday [1].\n');
    const json = JSON.parse(
      (await perform(ask, ['When?', '--explain', '--json'], { ask: explaining })).stdout,
    );
    expect(json.explanation).toMatchObject({ output: 'It opened on Monday [1].' });
    expect((await perform(ask, ['When?', '--explain'], { ask: answer })).stdout).toContain(
      'No model was asked',
    );
  });

  it('writes for a person, or one JSON object', async () => {
    expect((await perform(ask, ['When?'], { ask: answer })).stdout).toContain('\nSources\n[1] New quay');
    const { stdout, exitCode } = await perform(ask, ['When?', '--json'], { ask: answer });
    expect(JSON.parse(stdout)).toMatchObject({ question: 'When?', status: 'answered' });
    expect(exitCode).toBe(0);
  });

  it('fills an empty archive from the corpus first, and says so beside the answer', async () => {
    const ingested: IngestOptions[] = [];
    const { stdout, stderr } = await perform(ask, ['When?', '--json'], {
      ask: answer,
      firstIngest: async () => 'missing',
      ingest: async (options) => {
        ingested.push(options);
        return SUMMARY;
      },
    });
    expect(ingested.map(({ paths }) => paths)).toEqual([['releases']]);
    expect(stderr).toMatch(/The archive is empty: ingesting releases first\.\n2 added/);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it('goes on with a first ingest that was cut off, before it answers', async () => {
    const done: string[] = [];
    const { stderr } = await perform(ask, ['When?'], {
      firstIngest: async () => 'unfinished',
      ingest: async ({ paths }) => {
        done.push(`ingest ${paths}`);
        return SUMMARY;
      },
      ask: async (question) => {
        done.push(question);
        return await answer(question);
      },
    });
    expect(done).toEqual(['ingest releases', 'When?']);
    expect(stderr).toContain('going on with releases first.');
  });

  it('with --stdin gives one line for each line, a reason where there is no question', async () => {
    const { stdout, exitCode } = await perform(ask, ['--stdin'], { ask: answer }, 'one\n\r\nthree');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).question)).toEqual(['one', '', 'three']);
    expect(JSON.parse(lines[1] ?? '')).toEqual({ question: '', error: 'A question needs words.' });
    expect(exitCode).toBe(0);
  });

  it('with --stdin keeps the places when the archive fails at a line, and ends with 1', async () => {
    const { stdout, exitCode } = await perform(ask, ['--stdin'], { ask: answer }, 'broken\ntwo\n');
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stdout).toMatch(
      /^{"question":"broken","error":"Reading the archive failed\."}\n{"question":"two"/,
    );
    expect(exitCode).toBe(1);
  });
});

describe('search', () => {
  it('hands over the limit, and only a limit that was given', async () => {
    const asked: unknown[] = [];
    const methods = {
      search: async (query: string, options?: object) => {
        asked.push([query, options]);
        return [];
      },
    };
    await perform(search, ['quay', '--limit', '3'], methods);
    const { stdout } = await perform(search, ['quay', '--json'], methods);
    expect(asked).toEqual([
      ['quay', { limit: 3 }],
      ['quay', {}],
    ]);
    expect(JSON.parse(stdout)).toEqual({ query: 'quay', results: [] });
  });

  it('says beside the results that the archive is empty', async () => {
    const empty = { search: async () => [], counts: async () => ({ releases: 0 }) };
    const { stderr, exitCode } = await perform(search, ['quay'], empty);
    expect(stderr).toContain('npm run ingest');
    expect(exitCode).toBe(0);
  });
});

describe('show', () => {
  it('shows a release, and fails with a remedy when there is none', async () => {
    expect((await perform(show, ['r1'], { show: async () => shown('The quay opened.') })).stdout).toContain(
      'quay opened',
    );
    await expect(perform(show, ['r2'], { show: async () => null })).rejects.toThrow(/r2.+npm run search/);
  });

  describe('with --revision', () => {
    const opened = openedRevision();
    const methods = {
      show: async () => shown('The quay opened.'),
      revisions: {
        of: async () => opened.all,
        open: async (_: string, revision: number) => (revision === 1 ? opened : null),
        forget: async () => null,
      },
    };

    it('shows what the release was, in words and in JSON', async () => {
      const given = ['r1', '--revision', '1'];
      expect((await perform(show, given, methods)).stdout).toContain('\nThe quay closed.\n');
      const { stdout } = await perform(show, [...given, '--json'], methods);
      expect(JSON.parse(stdout)).toMatchObject({ body: 'The quay closed.', revision: 1 });
    });

    it('shows the release as it is where that is the revision asked for, with what is kept', async () => {
      const { stdout } = await perform(show, ['r1', '--revision', '2', '--json'], methods);
      expect(JSON.parse(stdout)).toMatchObject({
        body: 'The quay opened.',
        replacedAt: null,
        revisions: [{ revision: 1 }],
      });
      expect((await perform(show, ['r1'], methods)).stdout).toContain('(--revision N shows one)');
    });

    it('says which are kept where that one is not', async () => {
      await expect(perform(show, ['r1', '--revision', '7'], methods)).rejects.toThrow(
        'Showing revision 7 of r1 failed: it is not kept. The newest is 2; kept of the earlier ones: 1.',
      );
    });
  });
});

describe('ingest', () => {
  const recorded = async (given: readonly string[], summary = SUMMARY) => {
    const options: IngestOptions[] = [];
    const ended = await perform(ingest, given, {
      ingest: async (asked) => {
        options.push(asked);
        return summary;
      },
    });
    return { ...ended, options };
  };

  it('takes the corpus without paths, and every path that is given', async () => {
    expect((await recorded([])).options[0]).toMatchObject({ paths: ['releases'], fields: {}, dryRun: false });
    expect((await recorded(['a', 'b c'])).options[0]?.paths).toEqual(['a', 'b c']);
  });

  it('hands over its flags, fields apart by commas or given again', async () => {
    const given = [
      '--prune',
      '--rebuild',
      '--dry-run',
      '--fields',
      'publisher=senator, text=full text',
      '--fields=id=n',
    ];
    expect((await recorded(given)).options[0]).toMatchObject({
      prune: true,
      rebuild: true,
      dryRun: true,
      fields: { publisher: 'senator', text: 'full text', id: 'n' },
    });
  });

  it('only deletes what a release was with --forget-revisions', async () => {
    const forget = async (id: string) => (id === 'r1' ? 2 : null);
    const methods = {
      revisions: { of: async () => [], open: async () => null, forget },
    };
    const done = await perform(ingest, ['--forget-revisions', 'r1'], methods);
    expect(done).toMatchObject({ exitCode: 0, stdout: '2 earlier revisions of r1 deleted.\n' });
    const { stdout } = await perform(ingest, ['--forget-revisions', 'r1', '--json'], methods);
    expect(JSON.parse(stdout)).toEqual({ releaseId: 'r1', forgotten: 2 });
    await expect(perform(ingest, ['--forget-revisions', 'r2'], methods)).rejects.toThrow(ArchiveError);
  });

  it('ends with 0 when some files failed, and with 1 when nothing could be read', async () => {
    const failed = [{ source: 'x.bin', error: 'binary' }];
    expect((await recorded([], { ...SUMMARY, failed })).exitCode).toBe(0);
    const nothing = await recorded(['--json'], { ...SUMMARY, added: 0, failed });
    expect(nothing.exitCode).toBe(1);
    expect(nothing.stderr).toContain('nothing could be read');
    expect(JSON.parse(nothing.stdout)).toMatchObject({ added: 0, failed });
  });
});
