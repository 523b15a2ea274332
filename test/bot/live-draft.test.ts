import { describe, expect, it } from 'vitest';
import { createLiveDraft } from '../../src/bot/live-draft.ts';
import type { Pause } from '../../src/bot/pause.ts';

/** Drafts that are shown when the test lets them, on a clock that the test moves. */
function stage() {
  const shown: string[] = [];
  const replies: { readonly come: () => void; readonly fail: () => void }[] = [];
  const waits: { readonly milliseconds: number; readonly end: () => void }[] = [];
  const wait: Pause = (milliseconds, stop) =>
    new Promise((end) => {
      waits.push({ milliseconds, end });
      stop.addEventListener('abort', () => end());
    });
  const draft = createLiveDraft<string>({
    send: (text) =>
      new Promise((come, refuse) => {
        shown.push(text);
        replies.push({ come, fail: () => refuse(new Error('429')) });
      }),
    wait,
  });
  /** Until everything that can happen by itself has. */
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { draft, shown, replies, waits, settled };
}

describe('a draft that grows', () => {
  it('is shown at once, then the newest once a second, and none is queued behind another', async () => {
    const { draft, shown, replies, waits, settled } = stage();
    for (const text of ['T', 'Th', 'The']) draft.show(text);
    expect(shown).toEqual(['T']);
    replies[0]?.come();
    await settled();
    expect(shown).toEqual(['T']);
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([1000]);
    draft.show('The q');
    waits[0]?.end();
    await settled();
    expect(shown).toEqual(['T', 'The q']);
    // The second is over before the reply is there.
    draft.show('The quay');
    waits[1]?.end();
    await settled();
    expect(shown).toEqual(['T', 'The q']);
    replies[1]?.come();
    await settled();
    expect(shown).toEqual(['T', 'The q', 'The quay']);
  });

  it('rests while there is nothing new, and goes on when there is', async () => {
    const { draft, shown, replies, waits, settled } = stage();
    draft.show('The');
    replies[0]?.come();
    waits[0]?.end();
    await settled();
    expect(waits).toHaveLength(1);
    draft.show('The quay');
    expect(shown).toEqual(['The', 'The quay']);
  });

  it('is given up at the first failure', async () => {
    const { draft, shown, replies, waits, settled } = stage();
    draft.show('The');
    draft.show('The quay');
    replies[0]?.fail();
    waits[0]?.end();
    await settled();
    draft.show('The quay cost');
    await settled();
    expect(shown).toEqual(['The']);
  });

  it('ends at once, with one under way and one waiting', async () => {
    const { draft, shown, replies, settled } = stage();
    draft.show('The');
    draft.show('The quay');
    draft.stop();
    replies[0]?.come();
    await settled();
    draft.show('The quay cost');
    await settled();
    expect(shown).toEqual(['The']);
  });
});
