import { type HtmlNode, isElement, TEXT_NODE, walk } from './dom.ts';

/** Elements that begin and end a paragraph. */
const PARAGRAPHS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR HTML MAIN NAV OL P PRE SECTION SUMMARY TABLE UL'
  ).split(' '),
);
/** Elements that begin and end a line. */
const LINES = new Set('CAPTION DD DT LI OPTION TBODY TFOOT THEAD TR'.split(' '));
const CELLS = new Set(['TD', 'TH']);
const SILENT = new Set('HEAD IFRAME NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TITLE'.split(' '));

/**
 * The text below a node as a reader sees it: a blank line between blocks, a line for each list item and table row,
 * ` | ` between the cells of a row, white space as HTML collapses it.
 */
export function blockText(root: HtmlNode): string {
  const pieces: string[] = [];
  let feeds = 0;
  let space = false;
  let cell = false;
  let preformatted = 0;

  const append = (text: string): void => {
    if (pieces.length > 0) {
      if (feeds > 0) pieces.push(feeds === 1 ? '\n' : '\n\n');
      else if (cell) pieces.push(' | ');
      else if (space) pieces.push(' ');
    }
    feeds = 0;
    space = false;
    cell = false;
    pieces.push(text);
  };
  const appendCollapsed = (text: string): void => {
    const words = text.replace(/[ \t\n\r\f\v\u00a0\u200b\u00ad\ufeff]+/g, (run) =>
      run === '\u00ad' || run === '\u200b' ? '' : ' ',
    );
    if (words.startsWith(' ')) space = true;
    const trimmed = words.trim();
    if (trimmed === '') return;
    append(trimmed);
    space = words.endsWith(' ');
  };
  const feed = (count: number): void => {
    feeds = Math.max(feeds, count);
  };
  const edge = (node: HtmlNode): void => {
    if (PARAGRAPHS.has(node.nodeName)) feed(2);
    else if (LINES.has(node.nodeName)) feed(1);
  };

  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT_NODE) {
        const text = node.nodeValue ?? '';
        if (preformatted === 0) appendCollapsed(text);
        else {
          for (const [index, line] of text.split('\n').entries()) {
            if (index > 0) feeds = Math.min(feeds + 1, 2);
            if (line.trim() !== '') append(line.trimEnd());
          }
        }
        return false;
      }
      if (!isElement(node) || SILENT.has(node.nodeName)) return false;
      edge(node);
      if (node.nodeName === 'BR') feeds = Math.min(feeds + 1, 2);
      if (node.nodeName === 'PRE') preformatted += 1;
      if (CELLS.has(node.nodeName)) cell = true;
      return true;
    },
    (node) => {
      if (!isElement(node) || SILENT.has(node.nodeName)) return;
      if (node.nodeName === 'PRE') preformatted -= 1;
      if (CELLS.has(node.nodeName)) space = true;
      edge(node);
    },
  );
  return pieces.join('');
}
