import { describe, expect, it } from 'vitest';
import { createSeldom } from '../../src/bot/seldom.ts';

describe('what happens to a person seldom', () => {
  it('is due once in a pause, for each person', () => {
    let time = 0;
    const seldom = createSeldom({ now: () => new Date(time), pause: 1000 });
    expect([seldom.isDue(1), seldom.isDue(1), seldom.isDue(2)]).toEqual([true, false, true]);
    time = 999;
    expect(seldom.isDue(1)).toBe(false);
    time = 1000;
    expect([seldom.isDue(1), seldom.isDue(1)]).toEqual([true, false]);
  });

  it('remembers only so many people', () => {
    const seldom = createSeldom({ now: () => new Date(0), pause: 1000, mostPeople: 2 });
    for (const userId of [1, 2, 3]) seldom.isDue(userId);
    expect([seldom.isDue(3), seldom.isDue(2), seldom.isDue(1)]).toEqual([false, false, true]);
  });
});
