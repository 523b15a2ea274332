import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBreaker, type Permit, type Verdict } from '../../../src/answering/model/breaker.ts';
import { ModelError, type ModelFailure } from '../../../src/errors.ts';

const SECOND = 1000;

function failed(failure: ModelFailure, retryAfter: number | null = null): Verdict {
  return { error: new ModelError(failure, { failure, retryAfter }), isHasty: false };
}

const HASTY: Verdict = { error: new ModelError('slow', { failure: 'timeout' }), isHasty: true };

function start() {
  const clock = { now: 1_000_000 };
  const breaker = createBreaker({ now: () => clock.now });
  const ask = (verdict: Verdict): boolean => {
    const permit = breaker.enter();
    permit?.settle(verdict);
    return permit !== null;
  };
  return { clock, breaker, ask };
}

/** How long a breaker rests from now on, in seconds; 0: not at all. */
function restOf({ clock, breaker }: ReturnType<typeof start>): number {
  return breaker.restsUntil === null ? 0 : (breaker.restsUntil - clock.now) / SECOND;
}

test('after three failures in a row it rests 30 s; a success between them starts the count again', () => {
  const { breaker, ask, clock } = start();
  const bad = 'server-error';
  for (const verdict of [failed('unreachable'), failed(bad), 'well', failed(bad)] as const) ask(verdict);
  expect([ask(failed('cut-off')), breaker.isResting]).toEqual([true, false]);
  expect([ask(failed(bad)), breaker.isResting, ask('well')]).toEqual([true, true, false]);
  expect(breaker.restsAfter?.failure).toBe(bad);
  clock.now += 30 * SECOND - 1;
  expect(ask('well')).toBe(false);
  clock.now += 1;
  expect([ask('well'), breaker.isResting, breaker.restsUntil, ask('well')]).toEqual([
    true,
    false,
    null,
    true,
  ]);
});

test.each([
  ['rejected-key', 600],
  ['forbidden', 30],
  ['unknown-model', 30],
  ['quota', 30],
  // Nobody else shall wait for it as long.
  ['timeout', 30],
] as const)('one %s is enough, for %d s', (failure, seconds) => {
  const started = start();
  started.ask(failed(failure));
  expect(restOf(started)).toBe(seconds);
});

test('each trial that fails doubles the rest, to 10 min at the most', () => {
  const started = start();
  const rests: number[] = [];
  for (let count = 0; count < 3; count++) started.ask(failed('unreachable'));
  for (let count = 0; count < 7; count++) {
    rests.push(restOf(started));
    started.clock.now += restOf(started) * SECOND;
    expect(started.ask(failed('unreachable'))).toBe(true);
  }
  expect(rests).toEqual([30, 60, 120, 240, 480, 600, 600]);
});

test('a server that says when to come back is left alone until then, and an hour at the most', () => {
  const started = start();
  started.ask(failed('rate-limited', 7 * SECOND));
  expect(restOf(started)).toBe(7);
  started.clock.now += 7 * SECOND;
  started.ask(failed('rate-limited', 50 * SECOND));
  expect(restOf(started)).toBe(50);
  started.clock.now += 50 * SECOND;
  started.ask(failed('rate-limited', 86_400 * SECOND));
  expect(restOf(started)).toBe(3600);
});

test('a trial that nobody waited for leaves the next one free to try', () => {
  const { breaker, ask, clock } = start();
  ask(failed('quota'));
  clock.now += 30 * SECOND;
  expect([ask('unknown'), breaker.isResting, ask('well'), breaker.restsUntil]).toEqual([
    true,
    false,
    true,
    null,
  ]);
});

test('haste alone sends nobody to rest, and does not end the hope of a trial', () => {
  const { breaker, ask, clock } = start();
  for (let count = 0; count < 9; count++) expect(ask(HASTY)).toBe(true);
  expect(breaker.isResting).toBe(false);
  ask(failed('timeout'));
  expect(breaker.isResting).toBe(true);
  clock.now += 30 * SECOND;
  expect([ask(HASTY), ask('well'), breaker.restsUntil]).toEqual([true, true, null]);
});

test('what was asked before the rest and ends during it changes nothing', () => {
  const started = start();
  const early = [started.breaker.enter(), started.breaker.enter()];
  started.ask(failed('forbidden'));
  early[0]?.settle(failed('rejected-key'));
  early[1]?.settle('well');
  expect([restOf(started), started.breaker.restsAfter?.failure]).toEqual([30, 'forbidden']);
});

test('whatever happens, nobody asks during a rest, and after it one at a time until one goes well', () => {
  const verdict: fc.Arbitrary<Verdict> = fc.constantFrom<Verdict[]>(
    'well',
    'unknown',
    HASTY,
    failed('timeout'),
    failed('rejected-key'),
    failed('rate-limited', 90 * SECOND),
  );
  const step = fc.oneof(
    fc.record({ kind: fc.constant('enter' as const) }),
    fc.record({ kind: fc.constant('settle' as const), index: fc.nat(5), verdict }),
    fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 700 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { breaker, clock } = start();
      const open: { permit: Permit; isTrial: boolean }[] = [];
      for (const each of steps) {
        if (each.kind === 'wait') clock.now += each.seconds * SECOND;
        if (each.kind === 'settle') open.splice(each.index, 1)[0]?.permit.settle(each.verdict);
        if (each.kind !== 'enter') continue;
        const { restsUntil } = breaker;
        const permit = breaker.enter();
        const trials = open.filter(({ isTrial }) => isTrial).length;
        const isFree = restsUntil === null || (restsUntil <= clock.now && trials === 0);
        expect(permit !== null).toBe(isFree);
        if (permit !== null) open.push({ permit, isTrial: restsUntil !== null });
      }
    }),
  );
});
