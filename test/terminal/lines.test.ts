import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, untilStopped } from '../../src/terminal/lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function collect(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const collected: string[] = [];
  for await (const line of lines) collected.push(line);
  return collected;
}

describe('readLines', () => {
  it('gives a line for each line, empty ones and a last one without an end too', async () => {
    const bytes = new TextEncoder().encode('one\r\n\nthree\u2028still three\nlast');
    expect(await collect(readLines(chunksOf(bytes, 3)))).toEqual([
      'one',
      '',
      'three\u2028still three',
      'last',
    ]);
  });

  it('gives the same lines however the stream was cut, through letters too', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\uFEFF]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
        expect(await collect(readLines(chunksOf(bytes, size)))).toEqual(lines);
      }),
    );
  });
});

describe('untilStopped', () => {
  it('ends at the signal, also when the source then breaks', async () => {
    const stop = new AbortController();
    async function* breaking() {
      yield 'one';
      stop.abort();
      throw new Error('closed');
    }
    expect(await collect(untilStopped(breaking(), stop.signal))).toEqual(['one']);
  });

  it('does not swallow what breaks without the signal', async () => {
    async function* breaking() {
      yield 'one';
      throw new Error('broken disk');
    }
    await expect(collect(untilStopped(breaking(), new AbortController().signal))).rejects.toThrow(
      'broken disk',
    );
  });
});
