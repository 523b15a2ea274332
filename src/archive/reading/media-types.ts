import { htmlReader } from './html.ts';
import { jsonLinesReader } from './json-lines.ts';
import { markdownReader } from './markdown.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';

/** Every kind of file that releases are read from. Another kind is one more file here, and one more line. */
export const READERS: readonly Reader[] = [textReader, markdownReader, htmlReader, jsonLinesReader];

/** Extensions of all readers, for a message. */
export const KNOWN_EXTENSIONS: readonly string[] = READERS.flatMap(({ extensions }) => extensions);

/** The reader of a file by its name, or null; of extensions that fit, the longest counts (`.jsonl.gz`). */
export function readerOf(name: string): Reader | null {
  const lower = name.toLowerCase();
  let best: { reader: Reader; length: number } | null = null;
  for (const reader of READERS) {
    for (const extension of reader.extensions) {
      if (lower.endsWith(extension) && extension.length > (best?.length ?? 0))
        best = { reader, length: extension.length };
    }
  }
  return best?.reader ?? null;
}
