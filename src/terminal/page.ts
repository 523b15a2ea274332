import type { WriteStream } from 'node:tty';

/** How to write for one reader. */
export interface Page {
  /** Columns to wrap to. */
  readonly width: number;
  readonly color: boolean;
}

/** Narrower than this, wrapped text is worse to read than text that the terminal breaks. */
const LEAST = 40;
/** Wider than this, the eye loses the line. */
const MOST = 100;
const WITHOUT_TERMINAL = 80;

/** The page of a stream of this process: colours only on a terminal that has them, where NO_COLOR does not forbid it. */
export function pageOf(stream: Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>): Page {
  if (!stream.isTTY) return { width: WITHOUT_TERMINAL, color: false };
  const width = Math.max(LEAST, Math.min(MOST, stream.columns ?? WITHOUT_TERMINAL));
  return { width, color: stream.hasColors?.() ?? false };
}
