import { describe, expect, it } from 'vitest';
import { brief } from '../../../scripts/commands/brief.ts';
import { UsageError } from '../../../src/errors.ts';
import { brief as sample } from '../../terminal/brief-samples.ts';
import { shown } from '../../terminal/samples.ts';
import { perform } from '../workplace.ts';

const found = async () => ({ brief: sample(), others: [] });
const none = async () => ({ brief: null, others: [] });

describe('npm run brief', () => {
  it.each([
    [[], '--release'],
    [['a', 'b'], '"b"'],
    [['quay', '--release', 'r1'], 'not by both'],
    [['--release', ' '], '--release needs'],
    [['quay', '--json', '--markdown'], '--json and --markdown'],
    [['quay', '--from', '2023-13'], '--from'],
    [['quay', '--exact'], '--exact'],
  ])('refuses a slip before anything is opened: %#', async (given, named) => {
    await expect(perform(brief, given, {})).rejects.toThrow(UsageError);
    await expect(perform(brief, given, {})).rejects.toThrow(named);
  });

  it('hands over words or a release, and the filter', async () => {
    const asked: unknown[] = [];
    const methods = {
      brief: async (...call: unknown[]) => {
        asked.push(call);
        return found();
      },
    };
    await perform(
      brief,
      ['new quay', '--from', '2023-02', '--to', '2023', '--publisher', 'Harbours'],
      methods,
    );
    await perform(brief, ['--release', 'r1'], methods);
    expect(asked).toEqual([
      [{ words: 'new quay' }, { from: '2023-02-01', to: '2023-12-31', publisher: 'Harbours' }],
      [{ releaseId: 'r1' }, {}],
    ]);
  });

  it('writes for a person, as Markdown or as JSON', async () => {
    expect((await perform(brief, ['quay'], { brief: found })).stdout).toContain(
      '\nWhat          The new quay',
    );
    expect((await perform(brief, ['quay', '--markdown'], { brief: found })).stdout).toContain('| **What** |');
    const { stdout } = await perform(brief, ['quay', '--json'], { brief: found });
    expect(JSON.parse(stdout)).toMatchObject({ status: 'found', releases: ['r1'] });
  });

  it('ends with 0 when nothing was found', async () => {
    const { stdout, exitCode } = await perform(brief, ['regatta'], { brief: none });
    expect([stdout, exitCode]).toEqual(['No meeting or other event was found for this.\n', 0]);
    const json = await perform(brief, ['regatta', '--json'], { brief: none });
    expect(JSON.parse(json.stdout)).toMatchObject({
      status: 'not_found',
      what: { value: null },
      releases: [],
    });
    const known = await perform(brief, ['--release', 'r1'], {
      brief: none,
      show: async () => shown('Text.'),
    });
    expect(known.exitCode).toBe(0);
  });

  it('fails with a remedy for a release that is not there', async () => {
    const unknown = perform(brief, ['--release', 'r9'], { brief: none, show: async () => null });
    await expect(unknown).rejects.toThrow(/r9.+npm run search/);
  });

  it('says beside it that the archive is empty', async () => {
    const { stderr } = await perform(brief, ['quay'], { brief: none, counts: async () => ({ releases: 0 }) });
    expect(stderr).toContain('npm run ingest');
  });
});
