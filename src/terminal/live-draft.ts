import { clearScreenDown, moveCursor } from 'node:readline';
import type { WriteStream } from 'node:tty';
import type { Draft } from '../answering/answer.ts';
import { claimText } from './answer-text.ts';
import type { Page } from './page.ts';
import { createPaint } from './paint.ts';
import { printableLine } from './printable.ts';
import { wrap } from './wrap.ts';

/** An answer on the screen while it is written. */
export interface LiveDraft {
  show(draft: Draft): void;
  /** Takes it from the screen again: the answer itself comes in its place. */
  clear(): void;
}

/** Shows drafts on a terminal; anywhere else nothing is to be seen of them. */
export function createLiveDraft(stream: WriteStream, page: Page): LiveDraft {
  const paint = createPaint(page.color);
  // The cursor goes no further up than the screen: what has left it would stay there.
  const mostLines = (stream.rows ?? 0) - 1;
  let lines = 0;
  const clear = () => {
    if (lines === 0) return;
    moveCursor(stream, 0, -lines);
    clearScreenDown(stream);
    lines = 0;
  };
  return {
    show({ claims }) {
      if (!stream.isTTY || mostLines < 1) return;
      clear();
      const text = claims
        .map(({ text, markers }) => claimText({ text: printableLine(text), markers, support: 'verified' }))
        .join(' ');
      const shown = wrap(`${text} …`, page.width).slice(-mostLines).map(paint.faint);
      stream.write(`${shown.join('\n')}\n`);
      lines = shown.length;
    },
    clear,
  };
}
