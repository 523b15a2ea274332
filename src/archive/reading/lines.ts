/** A line of a file, counted from 1, without its line end; `bytes` is null of one longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/** Cuts pieces of a file into lines, holding no more than one line of at most `limit` bytes. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let length = 0;
  let number = 0;
  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length > limit) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    number += 1;
    const line = { number, bytes: length > limit ? null : Buffer.concat(pieces) };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
