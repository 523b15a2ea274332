import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { createLiveDraft } from '../../src/terminal/live-draft.ts';

const page = { width: 40, color: false };

/** What stands on the screen after everything that was written to a terminal of so many rows. */
function terminal(isTTY = true) {
  const written = new PassThrough();
  const stream = Object.create(WriteStream.prototype, {
    isTTY: { value: isTTY },
    rows: { value: 24 },
    write: { value: (text: string) => written.write(text) },
  });
  return { stream, text: () => String(written.read() ?? '') };
}

const draft = (...texts: string[]) => ({
  claims: texts.map((text, index) => ({ text, markers: [index + 1] })),
  citations: [],
});

describe('a draft on the terminal', () => {
  it('grows in its place, and leaves nothing behind', () => {
    const { stream, text } = terminal();
    const live = createLiveDraft(stream, page);
    live.show(draft('The quay opened.'));
    expect(text()).toBe('The quay opened. [1] …\n');
    live.show(draft('The quay opened.', 'Voss spoke.'));
    expect(text()).toBe('\u001b[1A\u001b[0JThe quay opened. [1] Voss spoke. [2] …\n');
    live.clear();
    expect(text()).toBe('\u001b[1A\u001b[0J');
    live.clear();
    expect(text()).toBe('');
  });

  it('is not written to a file or a pipe', () => {
    const { stream, text } = terminal(false);
    const live = createLiveDraft(stream, page);
    live.show(draft('The quay opened.'));
    live.clear();
    expect(text()).toBe('');
  });
});
