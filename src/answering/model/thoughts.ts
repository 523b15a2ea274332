const OPEN = '<think>';
const CLOSE = '</think>';

/**
 * Leaves out what a reasoning model thinks before it answers: local servers give it as text between `<think>` and
 * `</think>` at the start. Anywhere else the words are text.
 */
export interface ThoughtFilter {
  /** What of the text so far may be shown, after what was given before. */
  push(piece: string): string;
  /** What was held back, at the end of the text. */
  end(): string;
}

export function createThoughtFilter(): ThoughtFilter {
  let state: 'start' | 'thought' | 'after' | 'text' = 'start';
  let held = '';

  function shown(): string {
    const text = held;
    held = '';
    return text;
  }

  return {
    push: (piece) => {
      if (state === 'text') return piece;
      held += piece;
      if (state === 'start') {
        const start = held.trimStart();
        if (start.length < OPEN.length && OPEN.startsWith(start)) return '';
        state = start.startsWith(OPEN) ? 'thought' : 'text';
      }
      if (state === 'thought') {
        const close = held.indexOf(CLOSE);
        if (close < 0) return '';
        held = held.slice(close + CLOSE.length);
        state = 'after';
      }
      if (state === 'after') {
        held = held.trimStart();
        if (held === '') return '';
        state = 'text';
      }
      return shown();
    },
    end: () => (state === 'start' ? shown() : ''),
  };
}
