import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const GZIP_MAGIC = [0x1f, 0x8b];

/**
 * The bytes of a file in pieces, unpacked when they are gzip (by their first bytes, not the name). What was unpacked
 * before a break in the file is yielded before the error is thrown, so that nothing whole is lost.
 */
export async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const file: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 64 * 1024 });
  let unpack: ReturnType<typeof createUnpacker> | null = null;
  let isFirst = true;
  try {
    for await (const chunk of file) {
      if (isFirst && GZIP_MAGIC.every((byte, index) => chunk[index] === byte)) unpack = createUnpacker();
      isFirst = false;
      if (unpack === null) yield chunk;
      else yield* unpack.write(chunk);
    }
    if (unpack !== null) yield* unpack.end();
  } finally {
    unpack?.close();
  }
}

/** Gunzips piece by piece; a stream piped through would drop what it holds when the file turns out to be torn. */
function createUnpacker() {
  const gunzip = createGunzip();
  let unpacked: Buffer[] = [];
  let failed: Error | null = null;
  let wake = (): void => undefined;
  gunzip.on('data', (chunk: Buffer) => unpacked.push(chunk));
  gunzip.on('error', (error) => {
    failed = error;
    wake();
  });

  async function* settled(start: (done: () => void) => void): AsyncGenerator<Buffer> {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (failed === null) start(resolve);
      else resolve();
    });
    const ready = unpacked;
    unpacked = [];
    yield* ready;
    if (failed !== null) throw failed;
  }

  return {
    write: (chunk: Buffer) => settled((done) => gunzip.write(chunk, () => done())),
    end: () =>
      settled((done) => {
        gunzip.once('end', done);
        gunzip.end();
      }),
    close: () => gunzip.close(),
  };
}
