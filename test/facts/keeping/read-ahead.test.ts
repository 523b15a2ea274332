import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../src/facts/keeping/read-ahead.ts';

describe('reading ahead', () => {
  it('gives results in the order of the items, whichever is there first, and never begins too many', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat()),
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, items, atOnce) => {
          let open = 0;
          let most = 0;
          const results: number[] = [];
          const read = async (item: number) => {
            open += 1;
            most = Math.max(most, open - results.length);
            return await scheduler.schedule(Promise.resolve(item));
          };
          const all = (async () => {
            for await (const result of readAhead(items, atOnce, read)) results.push(result);
          })();
          await scheduler.waitFor(all);
          expect(results).toEqual(items);
          expect(most).toBeLessThanOrEqual(atOnce);
        },
      ),
    ));

  it('begins nothing more once one has failed', async () => {
    const begun: number[] = [];
    const read = async (item: number) => {
      begun.push(item);
      if (item === 1) throw new Error('no');
      return item;
    };
    const results: number[] = [];
    const all = (async () => {
      for await (const result of readAhead([0, 1, 2, 3, 4, 5], 2, read)) results.push(result);
    })();
    await expect(all).rejects.toThrow('no');
    expect([results, begun]).toEqual([[0], [0, 1, 2]]);
  });
});
