import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../src/bot/rate-limit.ts';

function clock(start = 0) {
  let time = start;
  return {
    now: () => new Date(time),
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('the rate limit', () => {
  it('takes twenty questions at once, then one every three seconds, and says when', () => {
    const { now, advance } = clock();
    const limit = createRateLimit({ now });
    for (let question = 1; question <= 20; question += 1) expect(limit.take(7)).toEqual({ allowed: true });
    expect(limit.take(7)).toEqual({ allowed: false, retryAfterSeconds: 3 });
    advance(1500);
    expect(limit.take(7)).toEqual({ allowed: false, retryAfterSeconds: 2 });
    advance(1500);
    expect(limit.take(7)).toEqual({ allowed: true });
    expect(limit.take(7)).toEqual({ allowed: false, retryAfterSeconds: 3 });
    advance(3_600_000);
    const taken = Array.from({ length: 30 }, () => limit.take(7)).filter(({ allowed }) => allowed);
    expect(taken).toHaveLength(20);
  });

  it('counts each person by themselves, and no admin', () => {
    const { now } = clock();
    const limit = createRateLimit({ now, perMinute: 1, adminUserIds: [1] });
    expect([limit.take(7), limit.take(8), limit.take(7)].map(({ allowed }) => allowed)).toEqual([
      true,
      true,
      false,
    ]);
    for (let question = 1; question <= 100; question += 1) expect(limit.take(1).allowed).toBe(true);
  });

  it('says a time at which a question is taken', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(pauses, fc.integer({ min: 1, max: 100 }), (milliseconds, perMinute) => {
        const { now, advance } = clock();
        const limit = createRateLimit({ now, perMinute, burst: 3 });
        for (const pause of milliseconds) {
          const allowance = limit.take(7);
          if (!allowance.allowed) {
            expect(allowance.retryAfterSeconds).toBeGreaterThanOrEqual(1);
            advance(allowance.retryAfterSeconds * 1000);
            expect(limit.take(7).allowed).toBe(true);
          }
          advance(pause);
        }
      }),
    );
  });

  it('stands a clock that is set back', () => {
    const { now, advance } = clock(10_000);
    const limit = createRateLimit({ now, perMinute: 60, burst: 1 });
    expect(limit.take(7).allowed).toBe(true);
    advance(-5000);
    expect(limit.take(7)).toEqual({ allowed: false, retryAfterSeconds: 1 });
  });

  it('remembers only so many people, and forgets first who asked least lately', () => {
    const { now } = clock();
    const limit = createRateLimit({ now, burst: 2, mostPeople: 2 });
    for (const userId of [7, 8, 8, 7, 9]) limit.take(userId);
    expect(limit.take(7).allowed).toBe(false);
    expect(limit.take(8).allowed).toBe(true);
  });
});
