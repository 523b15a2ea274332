import { ReadError } from '../../errors.ts';
import { decodeHtml } from './decode.ts';
import { parseDocument } from './dom.ts';
import { createFileReader } from './file-reader.ts';
import { readFields } from './html-fields.ts';
import { mainText } from './main-text.ts';

/** The most tags a page is parsed with; articles have hundreds, and 200,000 take seconds. */
const MOST_TAGS = 200_000;

/** HTML pages: the main text without menus, and what the page's metadata states. */
export const htmlReader = createFileReader('text/html', ['.html', '.htm', '.xhtml'], (bytes, source) => {
  const html = decodeHtml(bytes);
  if (html.split('<').length > MOST_TAGS) {
    throw new ReadError('it has more than 200,000 tags, so it is no page of text; save the release as .txt');
  }
  const document = parseDocument(html);
  const fields = readFields(document);
  const text = mainText(html, document, fields.title);
  if (text === null)
    throw new ReadError('the page has no main text, only navigation; save the release itself, or as .txt');
  return { source, ...fields, text };
});
