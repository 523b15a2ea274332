import { decodeText } from './decode.ts';
import { createFileReader } from './file-reader.ts';

/** Plain text: states nothing of itself but its text. */
export const textReader = createFileReader('text/plain', ['.txt', '.text'], (bytes, source) => ({
  source,
  title: null,
  publisher: null,
  date: null,
  language: null,
  url: null,
  text: decodeText(bytes),
}));
