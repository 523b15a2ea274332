import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettling } from '../../scripts/shared/settling.ts';

describe('createSettling', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Whether a promise is done by now, without waiting for it. */
  async function isDone(promise: Promise<unknown>): Promise<boolean> {
    let done = false;
    void promise.then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    return done;
  }

  it('waits until a burst has been over for as long as it was told', async () => {
    const { touch, settled } = createSettling(400, new AbortController().signal);
    const waiting = settled();
    touch();
    await vi.advanceTimersByTimeAsync(399);
    touch();
    await vi.advanceTimersByTimeAsync(399);
    expect(await isDone(waiting)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toBe(true);
  });

  it('remembers a change that came while nobody waited, and does not count it twice', async () => {
    const { touch, settled } = createSettling(400, new AbortController().signal);
    touch();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await settled()).toBe(true);
    expect(await isDone(settled())).toBe(false);
  });

  it('ends when it is stopped', async () => {
    const stop = new AbortController();
    const { touch, settled } = createSettling(400, stop.signal);
    const waiting = settled();
    touch();
    stop.abort();
    expect(await waiting).toBe(false);
    expect(await settled()).toBe(false);
  });
});
