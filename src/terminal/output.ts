import type { Writable } from 'node:stream';

/** The reader of our output has gone (`| head`): nothing more is to be said, and that is no failure. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** A stream that text is written to, a piece at a time. */
export interface Output {
  /**
   * Resolves once the text is handed over, so that a slow reader slows us down and nothing is lost at the exit.
   *
   * @throws OutputClosed when nobody reads any more.
   */
  write(text: string): Promise<void>;
}

/** @throws OutputClosed, from `write`. Other errors of the stream (a full disk) are thrown as they are. */
export function createOutput(stream: Writable): Output {
  // A failed write also emits "error", which would end the process where nobody listens; `write` reports it.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject(isClosed(error) ? new OutputClosed(error.message, { cause: error }) : error);
        });
      }),
  };
}

const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

function isClosed(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && CLOSED.has(error.code);
}
