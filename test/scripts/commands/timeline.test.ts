import { describe, expect, it } from 'vitest';
import { timeline } from '../../../scripts/commands/timeline.ts';
import { UsageError } from '../../../src/errors.ts';
import { entry } from '../../terminal/brief-samples.ts';
import { perform } from '../workplace.ts';

const found = async () => ({ total: 1, entries: [entry()], undated: [] });

describe('npm run timeline', () => {
  it.each([
    [[], 'words in quotation marks'],
    [['quay', '--limit', '0'], '--limit'],
    [['quay', '--limit', '1001'], '--limit'],
    [['quay', '--to', 'May'], '--to'],
  ])('refuses a slip before anything is opened: %#', async (given, named) => {
    await expect(perform(timeline, given, {})).rejects.toThrow(UsageError);
    await expect(perform(timeline, given, {})).rejects.toThrow(named);
  });

  it('hands over words, limit and filter', async () => {
    const asked: unknown[] = [];
    const methods = {
      timeline: async (...call: unknown[]) => {
        asked.push(call);
        return found();
      },
    };
    await perform(timeline, ['quay', '--limit', '5', '--from', '2023'], methods);
    await perform(timeline, ['quay'], methods);
    expect(asked).toEqual([
      ['quay', { limit: 5, from: '2023-01-01' }],
      ['quay', {}],
    ]);
  });

  it('writes for a person or as JSON, and ends with 0 when there is nothing', async () => {
    expect((await perform(timeline, ['quay'], { timeline: found })).stdout).toMatch(/^May 2023\n {2}1 May/);
    const { stdout } = await perform(timeline, ['quay', '--json'], { timeline: found });
    expect(JSON.parse(stdout)).toMatchObject({
      words: 'quay',
      total: 1,
      entries: [{ kind: 'event' }],
      undated: [],
    });
    const none = await perform(timeline, ['x'], {
      timeline: async () => ({ total: 0, entries: [], undated: [] }),
    });
    expect([none.exitCode, none.stdout]).toEqual([0, 'Nothing was found for a timeline of this.\n']);
  });
});
