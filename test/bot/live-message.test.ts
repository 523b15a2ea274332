import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveMessage } from '../../src/bot/live-message.ts';
import { Html } from '../../src/bot/rendering/html.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function live(edit?: (text: string) => void) {
  const edits: { readonly at: number; readonly text: string }[] = [];
  const errors: unknown[] = [];
  const start = Date.now();
  const message = createLiveMessage({
    edit: async ({ source }) => {
      edits.push({ at: Date.now() - start, text: source });
      edit?.(source);
    },
    onError: (error) => errors.push(error),
  });
  return { message, edits, errors };
}

describe('a live message', () => {
  it('is edited at most once a second, with the latest, and the last in any case', async () => {
    const { message, edits } = live();
    for (let done = 1; done <= 25; done += 1) {
      message.show(Html.text(`${done}`));
      await vi.advanceTimersByTimeAsync(100);
    }
    const finished = message.finish(Html.text('done'));
    await vi.runAllTimersAsync();
    await finished;
    expect(edits).toEqual([
      { at: 1000, text: '10' },
      { at: 2000, text: '20' },
      { at: 3000, text: 'done' },
    ]);
  });

  it('is not edited for what it shows already, and goes on after a rest', async () => {
    const { message, edits } = live();
    for (const text of ['a', 'a', 'b']) {
      message.show(Html.text(text));
      await vi.runAllTimersAsync();
    }
    const finished = message.finish(Html.text('b'));
    await vi.runAllTimersAsync();
    await finished;
    message.show(Html.text('c'));
    await vi.runAllTimersAsync();
    expect(edits.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('goes on after an edit that failed', async () => {
    const { message, edits, errors } = live((text) => {
      if (text === 'a') throw new Error('away');
    });
    message.show(Html.text('a'));
    await vi.runAllTimersAsync();
    const finished = message.finish(Html.text('b'));
    await vi.runAllTimersAsync();
    await finished;
    expect(edits.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(errors).toHaveLength(1);
  });
});
