import { decodeText } from './decode.ts';
import { createFileReader } from './file-reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownText } from './markdown-text.ts';

/** Markdown, with YAML front matter or without; the first heading is the title when the front matter has none. */
export const markdownReader = createFileReader('text/markdown', ['.md', '.markdown'], (bytes, source) => {
  const { fields, body } = readFrontMatter(decodeText(bytes));
  const { heading, text } = markdownText(body);
  if (fields.title === null)
    return { source, ...fields, title: heading, text: text === '' ? (heading ?? '') : text };
  const isOther = heading !== null && heading.toLowerCase() !== fields.title.toLowerCase();
  return { source, ...fields, text: isOther ? `${heading}\n\n${text}` : text };
});
