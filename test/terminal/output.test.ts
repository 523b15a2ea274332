import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createOutput, OutputClosed } from '../../src/terminal/output.ts';

function failing(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

describe('createOutput', () => {
  it('is done with a text only when the reader has taken it', async () => {
    const taken: (() => void)[] = [];
    const slow = new Writable({ write: (_chunk, _encoding, done) => void taken.push(done) });
    let written = false;
    const writing = createOutput(slow)
      .write('x'.repeat(100_000))
      .then(() => {
        written = true;
      });
    await Promise.resolve();
    expect(written).toBe(false);
    taken[0]?.();
    await writing;
    expect(written).toBe(true);
  });

  it('tells a reader that has gone from a disk that is full', async () => {
    const closed = createOutput(failing('EPIPE'));
    await expect(closed.write('a')).rejects.toBeInstanceOf(OutputClosed);
    await expect(closed.write('b')).rejects.toBeInstanceOf(OutputClosed);
    await expect(createOutput(failing('ENOSPC')).write('a')).rejects.toThrow('ENOSPC');
  });
});
