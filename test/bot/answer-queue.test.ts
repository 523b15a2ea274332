import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerQueue } from '../../src/bot/answer-queue.ts';
import { createGate } from './exchange.ts';

/** A wait that is over as soon as everything else has had its turn, and one that is never over. */
const AT_ONCE = 0;
const NEVER = 2 ** 30;

describe('a queue of answers', () => {
  it('makes a few at once; the others come in their order, one for each that is done', async () => {
    const queue = createAnswerQueue(2, NEVER);
    const gates = Array.from({ length: 5 }, createGate);
    const done = gates.map((gate, place) => queue.run(() => gate.pass().then(() => place)));
    const begun = () => gates.map(({ reached }) => reached);
    expect([begun(), queue.active, queue.waiting]).toEqual([[1, 1, 0, 0, 0], 2, 3]);
    gates[1]?.open();
    expect(await done[1]).toBe(1);
    expect([begun(), queue.active, queue.waiting]).toEqual([[1, 1, 1, 0, 0], 2, 2]);
    for (const gate of gates) gate.open();
    expect(await Promise.all(done)).toEqual([0, 1, 2, 3, 4]);
    expect([queue.active, queue.waiting]).toEqual([0, 0]);
  });

  it('goes on after one that fails, and hands on what it failed with', async () => {
    const queue = createAnswerQueue(1, NEVER);
    const failed = queue.run(() => Promise.reject(new Error('no disk')));
    const next = queue.run(async () => 'answered');
    await expect(failed).rejects.toThrow('no disk');
    expect(await next).toBe('answered');
    expect([queue.active, queue.waiting]).toEqual([0, 0]);
  });

  it('tells who waits for long which in line they are, once', async () => {
    const queue = createAnswerQueue(1, AT_ONCE);
    const gate = createGate();
    const told: string[] = [];
    const first = queue.run(gate.pass, (place) => told.push(`first ${place}`));
    const places = ['second', 'third'].map(
      (name) =>
        new Promise<void>((resolve) => {
          void queue.run(
            async () => undefined,
            (place) => {
              told.push(`${name} ${place}`);
              resolve();
            },
          );
        }),
    );
    await Promise.all(places);
    gate.open();
    await first;
    await queue.run(async () => undefined);
    expect(told).toEqual(['second 1', 'third 2']);
  });

  it('tells nobody whose turn comes soon', async () => {
    const queue = createAnswerQueue(1, AT_ONCE);
    const told: number[] = [];
    const tell = (place: number) => told.push(place);
    await Promise.all([1, 2, 3].map(() => queue.run(async () => undefined, tell)));
    await new Promise((resolve) => setTimeout(resolve, AT_ONCE));
    expect(told).toEqual([]);
  });

  it('begins each in the order in which they came, and never more at once than it is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.record({ steps: fc.nat(5), fails: fc.boolean() }), { maxLength: 30 }),
        async (mostAtOnce, works) => {
          const queue = createAnswerQueue(mostAtOnce, NEVER);
          const begun: number[] = [];
          let active = 0;
          let most = 0;
          const done = works.map(({ steps, fails }, place) =>
            queue.run(async () => {
              begun.push(place);
              active += 1;
              most = Math.max(most, active);
              for (let step = 0; step < steps; step += 1) await Promise.resolve();
              active -= 1;
              if (fails) throw new Error('it fails');
            }),
          );
          await Promise.allSettled(done);
          expect(begun).toEqual(works.map((_, place) => place));
          expect(most).toBeLessThanOrEqual(mostAtOnce);
          expect([queue.active, queue.waiting]).toEqual([0, 0]);
        },
      ),
    );
  });
});
